import type { Timex } from "../predict/read-tml.ts";
import type { Judgement } from "./judge-times.ts";

/** One line for each expression that is not wholly right: what is wrong, what was expected, what was said, and where. */
export function listErrors(judgements: readonly Judgement[]): string[] {
  return judgements.flatMap((one) => {
    const kind = nameError(one);
    if (kind === null) return [];
    const { document, gold, said } = one;
    const write = (timex: Timex | null): string =>
      timex === null
        ? "–"
        : `[${fold(document.text.slice(timex.start, timex.end))} | ${timex.type} | ${timex.value}]`;
    const rule = said?.rule === null || said === null ? "" : ` by ${said.rule}`;
    return [
      `${kind.padEnd(15)} ${document.id}, written ${document.creationTime ?? "?"}: gold ${write(gold)} said ${write(said)}${rule} in “${contextOf(one)}”`,
    ];
  });
}

function nameError({ gold, said, isStrict, isType, isValue }: Judgement): string | null {
  if (said === null) return "missed";
  if (gold === null) return "spurious";
  const wrong = [isStrict ? "" : "span", isType ? "" : "type", isValue ? "" : "value"];
  return wrong.filter((part) => part !== "").join("+") || null;
}

function contextOf({ document, gold, said }: Judgement): string {
  const at = gold ?? said;
  return at === null ? "" : fold(document.text.slice(Math.max(0, at.start - 60), at.end + 40));
}

const fold = (words: string): string => words.replace(/\s+/g, " ").trim();
