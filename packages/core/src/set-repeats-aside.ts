import type { Document, SetAside, Statement } from "./data.ts";
import { readPageMatter } from "./documents/about-page.ts";
import { findRepeats, type Repeat } from "./documents/repeats.ts";
import { extractStatements } from "./extract-statements.ts";

/**
 * Sets aside what stands at the head or foot of three or more documents of one publisher (or, where they name none, of one
 * folder) and claims nothing; the documents are those of `readDocument`, and come back in their order.
 *
 * A pledge that somebody repeats from letter to letter is what readers look for, so a passage with anybody's position, a
 * quotation, a figure or a date stays however often it stands; see `decisions/0013`.
 *
 * @example
 * const texts = [
 *   "The school at the harbour opens again on the first Monday of May.",
 *   "The bridge over the river stays closed until the new one is built.",
 *   "The council will raise the harbour dues by 5% in the coming year.",
 * ];
 * const letters = texts.map((text) => readDocument(`${text}\n\nAyton Weekly is a registered charity.`, { publisher: "Ayton Weekly" }));
 * setRepeatsAside(letters).map(({ setAside }) => setAside.length); // [1, 1, 1]
 */
export function setRepeatsAside(documents: readonly Document[]): Document[] {
  const verdicts = new Map<string, boolean>();
  const found = new Map<number, Repeat[]>();
  for (const repeat of findRepeats(documents)) {
    const document = documents[repeat.document];
    if (document === undefined) continue;
    const key = `${repeat.whose}\n${repeat.words}`;
    const isFurniture = verdicts.get(key) ?? claimsNothing(repeat, document);
    verdicts.set(key, isFurniture);
    if (!isFurniture) continue;
    const all = found.get(repeat.document);
    if (all === undefined) found.set(repeat.document, [repeat]);
    else all.push(repeat);
  }
  return documents.map((document, index) => withoutRepeats(document, found.get(index) ?? []));
}

function withoutRepeats(document: Document, repeats: readonly Repeat[]): Document {
  if (repeats.length === 0) return document;
  const blocks = new Set(repeats.map(({ block }) => block));
  const aside = repeats.map(({ block, words, count, whose }): SetAside => ({
    span: block.span,
    text: words,
    because: [{ rule: "boilerplate/repeated", says: `stands in ${count} documents of ${whose}` }],
  }));
  return {
    ...document,
    blocks: document.blocks.filter((block) => !blocks.has(block)),
    setAside: [...document.setAside, ...aside].toSorted((a, b) => a.span[0] - b.span[0]),
  };
}

/** Whether a passage yields no statement, or only plain assertions about the publisher and its page. */
function claimsNothing({ block, words }: Repeat, document: Document): boolean {
  const statements = extractStatements({ ...document, blocks: [block] });
  if (statements.length === 0) return !/["“”]/.test(words);
  const matter = readPageMatter(words, document.publisher);
  return (
    matter !== null &&
    statements.every(
      (statement) =>
        isPlain(statement) && (matter === "imprint" || !hasFigure(statement, document.publisher)),
    )
  );
}

function isPlain({ act, outcome, polarity, speaker }: Statement): boolean {
  return act === "assertion" && !outcome && polarity === "positive" && speaker.role === "author";
}

/** A date or a figure; “Weekly” in the publisher's own name is neither. */
function hasFigure({ times, quantities }: Statement, publisher: string | null): boolean {
  return [...times, ...quantities].some(({ text }) => publisher?.includes(text) !== true);
}
