import type { Extraction } from "@onrecord/core";
import type { Element } from "hast";

/** A place in the text that is known before the text is written. */
type Mark =
  | { readonly type: "furniture"; readonly says: string; readonly elements?: readonly Element[] }
  | { readonly type: "element"; readonly element: Element }
  | { readonly type: "page" };

/** Where words of an element came to stand in the text; one that several elements share is that of furniture. */
export type PlacedElement = { readonly at: number; readonly element: Element };

/** Private-use characters mean nothing in running text: icon fonts and typesetters put their signs there. */
const open = 0xe000;
const close = 0xe001;
const zero = 0xe010;
const written = /\uE000([\uE010-\uE019]{1,9})\uE001/g;
const reserved = /[\uE000-\uE019\uFEFF]/g;

/**
 * Carries places through the writing of Markdown: `add` gives a few characters to put into the words, `take` finds
 * where they came to stand and takes them out again.
 *
 * Markdown escapes and wraps words as their neighbours demand, so nobody else can say where they will stand.
 */
export type Marks = {
  readonly add: (mark: Mark) => string;
  readonly take: (marked: string) => {
    readonly text: string;
    readonly furniture: NonNullable<Extraction["furniture"]>;
    readonly pages: readonly number[];
    readonly elements: readonly PlacedElement[];
  };
};

export function createMarks(): Marks {
  const marks: Mark[] = [];
  return {
    add: (mark) => {
      marks.push(mark);
      const digits = String(marks.length - 1).split("");
      const signs = digits.map((digit) => String.fromCharCode(zero + Number(digit)));
      return String.fromCharCode(open) + signs.join("") + String.fromCharCode(close);
    },
    take: (marked) => {
      const furniture: { readonly at: number; readonly says: string }[] = [];
      const pages: number[] = [];
      const elements: PlacedElement[] = [];
      const parts: string[] = [];
      let from = 0;
      let length = 0;
      for (const match of marked.matchAll(written)) {
        const part = marked.slice(from, match.index);
        parts.push(part);
        length += part.length;
        from = match.index + match[0].length;
        const mark = marks[readDigits(match[1] ?? "")];
        if (mark?.type === "furniture") {
          furniture.push({ at: length, says: mark.says });
          for (const element of mark.elements ?? []) elements.push({ at: length, element });
        } else if (mark?.type === "element") elements.push({ at: length, element: mark.element });
        else if (mark?.type === "page") pages.push(length);
      }
      parts.push(marked.slice(from));
      return { text: parts.join(""), furniture, pages, elements };
    },
  };
}

/** Words without the characters that marks are written in, and without byte order marks, which core takes off. */
export function withoutMarks(words: string): string {
  return words.replace(reserved, "");
}

function readDigits(signs: string): number {
  let value = 0;
  for (const sign of signs) value = value * 10 + sign.charCodeAt(0) - zero;
  return value;
}
