import { bullet, type Paragraph } from "./build-paragraphs.ts";
import type { Body } from "./measure-body.ts";

/** What a paragraph begins with that is none of its words: how long that is, and the number of an item that has one. */
export type Label = { readonly length: number; readonly number: number | null };

const numbered = /^(\d{1,3})[.)]\s+(?=\S)/;

const noteNumber = /^(?:\d{1,3}|[*†‡])\s+(?=["“‘]?\p{Lu})/u;

/** Bullets, numbers of items, and those of notes in small print. A number is one of a list only where a neighbour has the next one: “1. FC” is a name. */
export function readLabels(
  paragraphs: readonly Paragraph[],
  body: Body,
): (paragraph: Paragraph) => Label {
  const numbers = new Map<Paragraph, number>();
  let last: { readonly paragraph: Paragraph; readonly number: number } | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "cell") continue;
    const written = numbered.exec(openingOf(paragraph))?.[1];
    if (written === undefined) continue;
    const number = Number(written);
    if (last !== null && number === last.number + 1) {
      numbers.set(last.paragraph, last.number);
      numbers.set(paragraph, number);
    }
    last = { paragraph, number };
  }
  return (paragraph) => {
    const opening = openingOf(paragraph);
    const number = numbers.get(paragraph);
    if (number !== undefined) return { length: numbered.exec(opening)?.[0].length ?? 0, number };
    if (paragraph.kind === "text" && (paragraph.lines[0]?.size ?? 0) <= body.size * 0.92) {
      return { length: noteNumber.exec(opening)?.[0].length ?? 0, number: null };
    }
    const length = paragraph.kind === "item" ? (bullet.exec(opening)?.[0].length ?? 0) : 0;
    return { length, number: null };
  };
}

function openingOf({ lines }: Paragraph): string {
  return lines[0]?.text ?? "";
}
