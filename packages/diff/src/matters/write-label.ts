import { isPlace } from "../text/terms.ts";
import type { LabelPhrase } from "./find-label-phrases.ts";

const capital = /^\p{Lu}/u;
const acronym = /^\p{Lu}{2,5}$/u;
/** The marks that a phrase ran over, but for those inside a word: “the ‘Wray’ scheme”, “the pilots’ fund”. */
const marks = /(?<!\p{L})['‘’"“”]+|['‘’"“”]+(?=\s|$)/gu;

/**
 * Writes a phrase as most of its statements do, in the best case that they give it: a first capital of a statement
 * tells nothing, an acronym is one wherever the matter has it, places keep their capital, and a name of which only a
 * part has capitals (“national Trust”) gets all of them.
 */
export function writeLabel(phrases: readonly LabelPhrase[], all: readonly LabelPhrase[]): string {
  const written = new Map<string, number>();
  for (const { text } of phrases) {
    const plain = clean(text).toLowerCase();
    written.set(plain, (written.get(plain) ?? 0) + 1);
  }
  const words = mostWritten(written)
    .split(" ")
    .map((word) => bestForm(word, formsOf(word, phrases), formsOf(word, all)));
  const isHalfName =
    capital.test(words.at(-1) ?? "") && !words.some((word) => /^\p{Ll}{1,3}$/u.test(word));
  return (isHalfName ? words.map(capitalise) : words).join(" ");
}

/** How a word is written in the phrases; where they open their statement only what is no mere first capital. */
function formsOf(word: string, phrases: readonly LabelPhrase[]): readonly string[] {
  return phrases.flatMap(({ text, opens }) =>
    clean(text)
      .split(" ")
      .filter((form, at) => {
        if (form.toLowerCase() !== word) return false;
        return !opens || at > 0 || /^.\S*\p{Lu}/u.test(form);
      }),
  );
}

function bestForm(word: string, forms: readonly string[], anywhere: readonly string[]): string {
  const short = anywhere.find((form) => acronym.test(form));
  if (short !== undefined) return short;
  if (isPlace(word)) return capitalise(word);
  const capitals = forms.filter((form) => capital.test(form));
  return capitals.length * 2 >= forms.length ? (capitals[0] ?? word) : word;
}

const clean = (text: string): string => text.replace(marks, "").replace(/\s+/gu, " ").trim();

/** As it is written most often, without a capital where both are as frequent. */
export function mostWritten(written: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [text, count] of written) {
    if (count > most || (count === most && text > best)) [best, most] = [text, count];
  }
  return best;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
