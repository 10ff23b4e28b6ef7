import type { Paragraph } from "./build-paragraphs.ts";
import type { Body } from "./measure-body.ts";

const longest = 200;
const mostLines = 4;

/**
 * The level of each paragraph that is a heading: what is set larger than the text, or in another font, alone and without a
 * full stop. The larger, the higher; of two fonts of a size, the one that comes first.
 */
export function findHeadings(
  paragraphs: readonly Paragraph[],
  body: Body,
): (paragraph: Paragraph) => number | null {
  const heads = paragraphs.filter((paragraph) => isHeading(paragraph, body));
  const styles = new Map(heads.map((head) => [styleOf(head), head.lines[0]?.size ?? 0]));
  const order = [...styles].toSorted(([, a], [, b]) => b - a).map(([style]) => style);
  const levels = new Map(
    heads.map((head) => [head, Math.min(6, order.indexOf(styleOf(head)) + 1)]),
  );
  return (paragraph) => levels.get(paragraph) ?? null;
}

function styleOf({ lines: [first] }: Paragraph): string {
  return `${first?.size ?? 0} ${first?.font ?? ""}`;
}

function isHeading({ lines, kind }: Paragraph, body: Body): boolean {
  const [first] = lines;
  if (first?.tag?.kind === "heading") return true;
  if (first === undefined || kind !== "text" || lines.length > mostLines) return false;
  const text = lines.map((line) => line.text).join(" ");
  if (text.length > longest || !/\p{L}/u.test(text)) return false;
  if (first.size > body.size * 1.1) return true;
  return (
    first.size >= body.size &&
    lines.every(({ font }) => font !== body.font) &&
    lines.length <= 2 &&
    /^["'“‘(]?[\p{Lu}\p{N}]/u.test(text) &&
    !/[.,;:…]["'”’)]?$/.test(text)
  );
}
