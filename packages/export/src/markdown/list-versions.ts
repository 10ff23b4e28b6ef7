import type { ListItem, RootContent } from "mdast";
import { describePlace, describeReason } from "../describe-statement.ts";
import { describeStep, describeVersions, reasonOf, shortenSame } from "../describe-versions.ts";
import { foldLines } from "../fold-lines.ts";
import type { OutlinedText, VersionStep } from "../outline-versions.ts";
import { markWords } from "./mark-words.ts";
import { bullet, bullets, code, heading, strong, words } from "./markdown-nodes.ts";

/** A text's versions: each sentence that changed under its headings, with what each version did to it. */
export function listVersions(text: OutlinedText): readonly RootContent[] {
  const nodes: RootContent[] = [heading(2, describeVersions(text))];
  let under = "";
  for (const { headings, steps } of text.histories) {
    const place = headings.join(" › ");
    if (place !== under && place !== "") nodes.push(heading(3, place));
    under = place;
    const [first, ...rest] = steps;
    if (first !== undefined)
      nodes.push(
        ...bullets([
          itemOf(
            first,
            rest.map((step) => itemOf(step)),
          ),
        ]),
      );
  }
  return nodes;
}

function itemOf(step: VersionStep, below: readonly ListItem[] = []): ListItem {
  const { statement, change } = step;
  const [date, what] = describeStep(step);
  const isGone = statement === null || step.step === "taken out";
  const reason = reasonOf(step);
  return bullet(
    [
      [words(date)],
      [strong(what)],
      ...(change === null ? [] : [markWords(shortenSame(change.words))]),
      ...(change !== null || isGone ? [] : [[words(statement.text)]]),
      [code(isGone ? step.document : describePlace(statement))],
    ],
    [
      ...(change?.note === undefined ? [] : [bullet([[words(`note: ${foldLines(change.note)}`)]])]),
      ...(reason === undefined ? [] : [bullet([[words(`because ${describeReason(reason)}`)]])]),
      ...below,
    ],
  );
}
