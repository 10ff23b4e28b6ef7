import type { SetAside } from "../data.ts";
import { foldSpace } from "../text/fold-space.ts";
import type { BoilerplateFinding, Page, Recurrence } from "./boilerplate-rule.ts";
import { boilerplateRules } from "./boilerplate-rules.ts";
import type { Content, Passage } from "./passage.ts";

/** What is left of a document without its boilerplate, and what the boilerplate says about it. */
export type Sorted = {
  readonly kept: readonly Passage[];
  readonly setAside: readonly SetAside[];
  readonly author: string | null;
  readonly publisher: string | null;
};

/**
 * Sorts the passages of a document into those to be read and those to be set aside: its header lines (by index),
 * boilerplate, and markup that holds no running words.
 */
export function setBoilerplateAside(
  { passages, unread }: Content,
  headerLines: ReadonlySet<number>,
  source: string,
): Sorted {
  const page = lookAt(passages, headerLines);
  const kept: Passage[] = [];
  const setAside: SetAside[] = unread.map(({ span, says }) => ({
    span,
    text: foldSpace(source.slice(...span)),
    because: [{ rule: "boilerplate/markup", says }],
  }));
  let author: string | null = null;
  let publisher: string | null = null;
  for (const [index, passage] of passages.entries()) {
    const found = headerLines.has(index)
      ? { rule: "header", says: "the date line or byline of the document" }
      : findBoilerplate(page, index);
    if (found === null) {
      kept.push(passage);
      continue;
    }
    const { rule, says } = found;
    setAside.push({
      span: passage.block.span,
      text: foldSpace(passage.text),
      because: [{ rule: `boilerplate/${rule}`, says }],
    });
    if ("author" in found) author ??= found.author;
    if ("publisher" in found) publisher ??= found.publisher;
  }
  return { kept, setAside: setAside.toSorted((a, b) => a.span[0] - b.span[0]), author, publisher };
}

function lookAt(passages: readonly Passage[], headerLines: ReadonlySet<number>): Page {
  const recurrences = countRecurrences(passages);
  return {
    passages,
    depth: (index) => index - [...headerLines].filter((line) => line < index).length,
    mentions: (words, except) =>
      passages.some(({ text }, index) => !except.has(index) && text.includes(words)),
    recurrence: (index) =>
      recurrences.get(wordsAroundFigures(passages[index])) ?? { count: 1, grows: false },
  };
}

const longestRecurring = 100;

function wordsAroundFigures(passage: Passage | undefined): string {
  if (passage === undefined || passage.text.length > longestRecurring) return "";
  return `${passage.block.kind} ${foldSpace(passage.text).replace(/\d+/g, "0")}`;
}

function countRecurrences(passages: readonly Passage[]): ReadonlyMap<string, Recurrence> {
  const recurrences = new Map<string, Recurrence & { readonly last: number }>();
  for (const passage of passages) {
    const key = wordsAroundFigures(passage);
    if (!key.includes("0")) continue;
    const figure = Number(/\d+/.exec(passage.text)?.[0]);
    const before = recurrences.get(key);
    const grows = before === undefined || (before.grows && figure > before.last);
    recurrences.set(key, { count: (before?.count ?? 0) + 1, grows, last: figure });
  }
  return recurrences;
}

function findBoilerplate(
  page: Page,
  index: number,
): (BoilerplateFinding & { readonly rule: string }) | null {
  for (const rule of boilerplateRules) {
    const finding = rule.find(page, index);
    if (finding !== null) return { rule: rule.name, ...finding };
  }
  return null;
}
