import type { Attributed } from "../attributed.ts";
import type { Span } from "../data.ts";
import type { MainVerb } from "../grammar/main-verb.ts";
import { foldSpace } from "../text/fold-space.ts";

/**
 * The content with its cue where it says nothing alone: of "criticised the rules" the rules are no proposition.
 * Quotations, clauses and what is promised or asked for ("to rehome 480") stand for themselves, and so does a later
 * sentence of what the cue opens: the cue is none of its words.
 */
export function completeContent(
  text: string,
  content: readonly Span[],
  whole: Span,
  group: MainVerb | null,
  { role, cue, act }: Attributed,
): readonly Span[] {
  const first = content[0];
  if (cue !== null && cue[0] < whole[0]) return content;
  if (role === "quoted" || cue === null || first === undefined || cue[1] > first[0]) return content;
  if (act === "pledge" || act === "demand" || act === "wish") return content;
  const isClause = group !== null && !group.subordinate && group.start > 0;
  if (isClause || /^that\s/iu.test(text.slice(first[0], first[0] + 5))) return content;
  return [cue, ...content];
}

/** The content as plain words; a quotation mark whose partner was cut off is left out. */
export function readPlainText(text: string, content: readonly Span[]): string {
  const joined = foldSpace(content.map(([start, end]) => text.slice(start, end)).join(" "));
  if (!quotationMark.test(joined)) return joined;
  const end = content.at(-1)?.[1] ?? 0;
  for (const [open, close] of quotes) {
    const opened = joined.split(open).length > joined.split(close).length;
    const next = text.slice(end, end + 2).replace(/^[.,!?]/u, "");
    if (opened && next.startsWith(close)) return `${joined}${close}`;
  }
  return balanceQuotes(joined);
}

const quotationMark = /[“”‘]/;
const quotes = [
  ["“", "”"],
  ["‘", "’"],
] as const;

function balanceQuotes(text: string): string {
  const opened = text.split("“").length;
  const closed = text.split("”").length;
  if (opened === closed) return text;
  return opened > closed ? dropLast(text, "“") : text.replace("”", "");
}

function dropLast(text: string, mark: string): string {
  const at = text.lastIndexOf(mark);
  return text.slice(0, at) + text.slice(at + mark.length);
}
