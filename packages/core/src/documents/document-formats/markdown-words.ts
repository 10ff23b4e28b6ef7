import type { PhrasingContent } from "mdast";
import { decodeString } from "micromark-util-decode-string";
import type { Span } from "../../data.ts";

/** A word or more as the reader sees it, with its place in the source. */
type Part = { readonly span: Span; readonly text: string };

type Run = { readonly parts: readonly Part[]; readonly linked: boolean };

const lineBreakTag = /^<br[ \t]{0,8}\/?>$/i;
const escapeOrReference = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/giy;

/**
 * Finds where the words of a paragraph, heading or cell stand in the source: one part for each stretch that the source
 * has letter by letter, one for each escape or character reference. Two hard breaks in a row begin a new run.
 *
 * mdast gives a text node one place and its decoded value, and none to the nodes that its plugins split; so the value
 * is walked along the source with a cursor.
 */
export function placeWords(
  source: string,
  children: readonly PhrasingContent[],
  [start, end]: Span,
): readonly Run[] {
  const runs: Run[] = [];
  let parts: Part[] = [];
  let plainWords = false;
  let linkWords = false;
  let breaks = 0;
  let cursor = start;

  const closeRun = (): void => {
    while (parts.at(-1)?.text === "\n") parts.pop();
    runs.push({ parts, linked: linkWords && !plainWords });
    parts = [];
    plainWords = false;
    linkWords = false;
  };
  const pending: { node: PhrasingContent; inLink: boolean }[] = [];
  const descend = (nodes: readonly PhrasingContent[], inLink: boolean): void => {
    for (const node of nodes.toReversed()) pending.push({ node, inLink });
  };
  descend(children, false);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, inLink } = next;
    cursor = Math.max(cursor, node.position?.start.offset ?? cursor);
    const until = node.position?.end.offset ?? end;
    if (node.type === "break" || (node.type === "html" && lineBreakTag.test(node.value))) {
      if (++breaks === 2) closeRun();
      else if (breaks < 2) parts.push({ span: [cursor, until], text: "\n" });
      cursor = until;
      continue;
    }
    if (node.type === "text" || node.type === "inlineCode") {
      const placed =
        node.type === "text"
          ? placeText(source, node.value, cursor, until)
          : placeCode(source, node.value, cursor, until);
      for (const part of placed) parts.push(part);
      cursor = placed.at(-1)?.span[1] ?? cursor;
      if (/[\p{L}\p{N}]/u.test(node.value)) {
        breaks = 0;
        if (inLink) linkWords = true;
        else plainWords = true;
      }
    } else if ("children" in node && node.type !== "delete") {
      descend(node.children, inLink || node.type === "link" || node.type === "linkReference");
    }
  }
  closeRun();
  return runs;
}

function placeCode(source: string, value: string, start: number, end: number): readonly Part[] {
  const at = start + source.slice(start, end).indexOf(value);
  return [{ span: at < start ? [start, end] : [at, at + value.length], text: value }];
}

function placeText(source: string, value: string, start: number, end: number): readonly Part[] {
  if (source.startsWith(value, start) && start + value.length <= end) {
    return [{ span: [start, start + value.length], text: value }];
  }
  const parts: Part[] = [];
  let from = start;
  let at = start;
  let read = 0;
  const flush = (): void => {
    if (at > from) parts.push({ span: [from, at], text: source.slice(from, at) });
  };
  while (read < value.length && at < end) {
    escapeOrReference.lastIndex = at;
    const token = escapeOrReference.exec(source)?.[0];
    const decoded = token === undefined ? undefined : decodeString(token);
    if (token !== undefined && decoded !== undefined && value.startsWith(decoded, read)) {
      flush();
      parts.push({ span: [at, at + token.length], text: decoded });
      at += token.length;
      from = at;
      read += decoded.length;
    } else if (source[at] === value[read]) {
      at++;
      read++;
    } else {
      // Markup inside the text: the quotation marks, indents and trailing blanks around a wrapped line.
      const skipped = source.slice(at, end).indexOf(value.charAt(read));
      if (skipped < 0) break;
      flush();
      at += skipped;
      from = at;
    }
  }
  flush();
  if (read < value.length) parts.push({ span: [at, end], text: value.slice(read) });
  return parts;
}
