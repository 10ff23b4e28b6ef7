import { type MouseReport, readMouseReport } from "./mouse-report.ts";

/** What comes from a terminal, in order: a string is keys. */
export type InputPart = string | MouseReport;

export type InputParter = {
  /** The parts of what came next. What may be the beginning of a report is held back. */
  readonly push: (input: string) => readonly InputPart[];
  /** Whether what is held back may be a key as well, so that it must not wait for ever. */
  readonly mayBeKey: () => boolean;
  /** What is held back, where nothing more comes: it was a key. */
  readonly flush: () => string;
};

const escape = "\u001B";
const reportStart = `${escape}[<`;
/** How older terminals begin a report; three characters follow. */
const oldStart = `${escape}[M`;
const pasteStart = `${escape}[200~`;
const pasteEnd = `${escape}[201~`;

/** No report is longer; of what is, so much is enough to know that it is none. */
const longest = 40;

/**
 * Parts keys from what the mouse did, wherever a report is cut. What begins like a report and is none is taken out
 * too: its letters are no keys. What is pasted is left as it is: it must not click.
 */
export function createInputParter(): InputParter {
  let held = "";
  let flushed = "";
  let pasting = false;
  return {
    push: (input) => {
      // The rest of a report whose beginning was taken for the Escape key.
      const late = flushed + input;
      const isLate =
        flushed !== "" && late.startsWith(reportStart) && lengthOfReport(late) !== null;
      const { parts, rest, inPaste } = partInput(isLate ? late : held + input, pasting);
      flushed = "";
      held = rest;
      pasting = inPaste;
      return parts;
    },
    mayBeKey: () => held !== "" && !held.startsWith(reportStart),
    flush: () => {
      const key = held.startsWith(oldStart) ? "" : held;
      held = "";
      flushed = key;
      return key;
    },
  };
}

type Parted = {
  readonly parts: readonly InputPart[];
  readonly rest: string;
  readonly inPaste: boolean;
};

function partInput(input: string, pasting: boolean): Parted {
  const parts: InputPart[] = [];
  let keys = "";
  const endKeys = (): void => {
    if (keys !== "") parts.push(keys);
    keys = "";
  };
  let inPaste = pasting;
  let at = 0;
  while (at < input.length) {
    if (inPaste) {
      const end = input.indexOf(pasteEnd, at);
      const next = end < 0 ? input.length - heldOfPaste(input.slice(at)) : end + pasteEnd.length;
      keys += input.slice(at, next);
      inPaste = end < 0;
      at = next;
      if (inPaste) break;
      continue;
    }
    const start = input.indexOf(escape, at);
    keys += input.slice(at, start < 0 ? input.length : start);
    if (start < 0) return finish("");
    const tail = input.slice(start);
    if (mayBegin(tail)) return finish(tail);
    if (tail.startsWith(oldStart)) {
      if (tail.length < oldStart.length + 3) return finish(tail);
      at = start + oldStart.length + 3;
    } else if (tail.startsWith(reportStart)) {
      const length = lengthOfReport(tail);
      if (length === null) return finish(tail.slice(0, longest));
      endKeys();
      const report = tail[length - 1] === "M" ? tail.slice(reportStart.length, length - 1) : "";
      const read = readMouseReport(report);
      if (read !== null) parts.push(read);
      at = start + length;
    } else {
      inPaste = tail.startsWith(pasteStart);
      const own = inPaste ? pasteStart.length : 1;
      keys += tail.slice(0, own);
      at = start + own;
    }
  }
  return finish(input.slice(at));

  function finish(rest: string): Parted {
    endKeys();
    return { parts, rest, inPaste };
  }
}

/** Whether all there is may be the beginning of what we look for. */
function mayBegin(tail: string): boolean {
  return [reportStart, oldStart, pasteStart].some(
    (whole) => whole.length > tail.length && whole.startsWith(tail),
  );
}

/** How much of the end of a paste may be the beginning of its end mark. */
function heldOfPaste(text: string): number {
  const at = text.lastIndexOf(escape);
  return at >= 0 && pasteEnd.startsWith(text.slice(at)) ? text.length - at : 0;
}

/** How much of the text is one report, right or not; null where its end is still to come. */
function lengthOfReport(text: string): number | null {
  const given = /^[\d;]*/.exec(text.slice(reportStart.length))?.[0] ?? "";
  const parameters = reportStart.length + given.length;
  const next = text[parameters];
  if (next === undefined) return null;
  if (/[Mm]/.test(next)) return parameters + 1;
  // A control is none of it; of other letters all that may be meant as its rest is taken out.
  const rest = /^[ -~]{1,40}?[Mm]/.exec(text.slice(parameters, parameters + longest));
  if (rest !== null) return parameters + rest[0].length;
  return /[ -~]/.test(next) ? parameters + 1 : parameters;
}
