import { describePlace, describeReason } from "../describe-statement.ts";
import { describeStep, describeVersions, reasonOf, shortenSame } from "../describe-versions.ts";
import { foldLines } from "../fold-lines.ts";
import type { OutlinedText, VersionStep } from "../outline-versions.ts";
import { markWords } from "./mark-words.ts";
import { blankLine, joinPieces, type Line } from "./print-lines.ts";

/** A text's versions: each sentence that changed under its headings, with what each version did to it. */
export function listVersions(text: OutlinedText): readonly Line[] {
  const lines: Line[] = [blankLine, [0, describeVersions(text)]];
  let under = "";
  for (const { headings, steps } of text.histories) {
    const place = headings.join(" › ");
    if (place !== under && place !== "") lines.push(blankLine, [1, place]);
    under = place;
    lines.push(blankLine);
    for (const step of steps) lines.push(...listStep(step));
  }
  return lines;
}

function listStep(step: VersionStep): readonly Line[] {
  const { statement, change } = step;
  const [date, what] = describeStep(step);
  const words =
    change !== null
      ? [markWords(shortenSame(change.words))]
      : statement === null || step.step === "taken out"
        ? []
        : [statement.text];
  const place =
    statement === null || step.step === "taken out" ? [step.document] : [describePlace(statement)];
  const reason = reasonOf(step);
  return [
    [2, joinPieces(date, what, ...words, ...place)],
    ...(change?.note === undefined ? [] : [[3, `note: ${foldLines(change.note)}`] as const]),
    ...(reason === undefined ? [] : [[3, `because ${describeReason(reason)}`] as const]),
  ];
}
