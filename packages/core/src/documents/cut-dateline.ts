import type { SetAside } from "../data.ts";
import { foldSpace } from "../text/fold-space.ts";
import { newsAgencies } from "./english/news-agencies.ts";
import type { Passage } from "./passage.ts";
import type { FindTimes } from "./written-date.ts";

const name = "\\p{Lu}[\\p{L}'’.-]{1,20}";
const shape = new RegExp(
  `^(${name}(?: ${name}){0,3})((?:, [^,()—–]{2,30}){0,3})(?: ?\\(([^()]{2,40})\\))?(?: ?[—–] ?| --? |_ ?)(?=[\\p{L}\\p{N}“‘"'£$€])`,
  "u",
);
const longest = 160;
const mostPassages = 12;

/**
 * Parts the dateline of a report (“LONDON, Jan. 18, 2018 (Agency) — ”) from the first words of its text: the place would
 * otherwise be taken for the speaker of what follows, and the date for what it is about.
 *
 * Believed with the name of an agency, or with a place in capitals and a day or month; “MINISTER — We will act” is left,
 * since capitals before a dash name speakers too. The passages keep their number.
 */
export function cutDateline(
  passages: readonly Passage[],
  findTimes: FindTimes,
): { readonly passages: readonly Passage[]; readonly dateline: SetAside | null } {
  for (const [index, passage] of passages.slice(0, mostPassages).entries()) {
    if (passage.block.kind !== "paragraph") continue;
    const length = measureDateline(passage.text.slice(0, longest), findTimes);
    const rest = length === 0 ? null : dropStart(passage, length);
    if (rest === null) continue;
    const dateline: SetAside = {
      span: [passage.block.span[0], rest.block.span[0]],
      text: foldSpace(passage.text.slice(0, length)),
      because: [{ rule: "boilerplate/dateline", says: "the place and date of the report" }],
    };
    return { passages: passages.with(index, rest), dateline };
  }
  return { passages, dateline: null };
}

function measureDateline(opening: string, findTimes: FindTimes): number {
  const [whole = "", place = "", rest = "", agency] = mayOpen(opening)
    ? (shape.exec(opening) ?? [])
    : [];
  const isAgency = agency?.split("/").every((part) => newsAgencies.includes(part.trim())) ?? false;
  const isDated =
    place.length > 2 &&
    place === place.toUpperCase() &&
    findTimes(rest).some(({ value }) => /^[\dX]{4}-\d\d(?:-\d\d)?$/.test(value));
  return isAgency || isDated ? whole.length : 0;
}

/** Asked first, because the engine takes long to make ready for names: one to four words, and somewhere a dash. */
function mayOpen(opening: string): boolean {
  const place = /^[^,(—–_]*?(?= ?[,(—–_]| -)/.exec(opening)?.[0];
  return place !== undefined && place.split(" ").length <= 4 && /[—–_]| -/.test(opening);
}

/** Null where the source escapes what is cut, so that its place there is not known. */
function dropStart(passage: Passage, length: number): Passage | null {
  let left = length;
  for (const [index, part] of passage.block.parts.entries()) {
    if (left >= part.text.length) {
      left -= part.text.length;
      continue;
    }
    const [start, end] = part.span;
    if (end - start !== part.text.length) return null;
    const from = start + left;
    const first = { span: [from, end] as const, text: part.text.slice(left) };
    const parts = [first, ...passage.block.parts.slice(index + 1)];
    const block = { ...passage.block, span: [from, passage.block.span[1]] as const, parts };
    return { ...passage, block, text: passage.text.slice(length) };
  }
  return null;
}
