const fence = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
const rawHtml = /^( {0,3})<(!--|\?|!\[CDATA\[|![a-z]|(?:script|pre|style|textarea)(?=[\s>]|$))/i;
const anyHtml = /^ {0,3}<\/?[a-z]/i;
const listItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** Follows which lines stand inside code or raw HTML that may hold blank lines. */
export type RawBlocks = {
  /** Whether the next line does. */
  readonly isOpen: () => boolean;
  /** Whether that is no longer certain: the line that opened one may have stood in a list or in a tag. */
  readonly isDoubtful: () => boolean;
  /** Goes on to the next line; `afterBlank` where a blank line stands before it. */
  readonly read: (line: string, afterBlank: boolean) => void;
};

/**
 * Only what opens outside of lists and quotations is followed: the others end with these, at the latest where a line
 * after a blank one starts in the first column (CommonMark 0.31, sections 4.5, 4.6, 5.1 and 5.2).
 */
export function followRawBlocks(): RawBlocks {
  let end: IsEnd | null = null;
  let inList = false;
  let inHtml = false;
  let doubtful = false;
  return {
    isOpen: () => end !== null,
    isDoubtful: () => doubtful,
    read: (line, afterBlank) => {
      if (end !== null) {
        if (end(line)) end = null;
        return;
      }
      if (listItem.test(line)) inList = true;
      else if (afterBlank && /^\S/.test(line)) inList = false;
      if (afterBlank) inHtml = false;
      const opened = openerOf(line);
      if (opened !== null && opened.end !== null) {
        if (inHtml || (inList && opened.indent >= 2)) doubtful = true;
        end = opened.end;
      }
      inHtml ||= anyHtml.test(line);
    },
  };
}

/** Whether a line ends what is open. */
type IsEnd = (line: string) => boolean;

function openerOf(line: string): { readonly indent: number; readonly end: IsEnd | null } | null {
  const [, indent = "", marks] = fence.exec(line) ?? [];
  if (marks !== undefined) {
    return { indent: indent.length, end: (later) => isClosing(later, marks) };
  }
  const [, before = "", tag] = rawHtml.exec(line) ?? [];
  if (tag === undefined) return null;
  const end = endOfHtml(tag.toLowerCase());
  return { indent: before.length, end: end.test(line) ? null : (later) => end.test(later) };
}

/** At least as many of the same marks and nothing else; no pattern counts to ten million. */
function isClosing(line: string, marks: string): boolean {
  const indent = /^ {0,3}/.exec(line)?.[0].length ?? 0;
  if (!line.startsWith(marks, indent)) return false;
  let at = indent + marks.length;
  while (line.charAt(at) === marks.charAt(0)) at++;
  return /^[ \t]*$/.test(line.slice(at));
}

function endOfHtml(tag: string): RegExp {
  if (tag === "!--") return /-->/;
  if (tag === "?") return /\?>/;
  if (tag === "![cdata[") return /\]\]>/;
  return tag.startsWith("!") ? />/ : /<\/(?:script|pre|style|textarea)>/i;
}
