import type { WriteStream } from "node:tty";
import stringWidth from "string-width";
import { splitGraphemes } from "./graphemes.ts";
import { isNarrow } from "./presentation/fit.ts";

/** What moves the cursor, sets looks or ends a line; all that lies between is text. */
// oxlint-disable-next-line no-control-regex
const controls = /(\u001B(?:\[[0-?]*[ -/]*[@-~]|[^[])|[\u0000-\u001A\u001C-\u001F])/u;

/** Characters besides the narrow ones that every terminal draws alike: letters of one column, letters of two. */
const steady =
  /^(?:[[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]&&\p{L}]|[\u3001\u3002\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF5E])$/v;

const save = "\u001B7";
const restore = "\u001B8";
const noWrap = "\u001B[?7l";
const wrap = "\u001B[?7h";

/**
 * A terminal on which the cursor always stands where we think it does.
 *
 * Terminals disagree about the width of much that is not Latin: emoji of several parts, Thai, Devanagari. Where one
 * draws such a character wider or narrower than we count, all that follows on the line would be torn, and the next frame would leave
 * rests of this one.
 */
export function steadyOutput(stdout: WriteStream): WriteStream {
  const write = (chunk: string | Uint8Array, ...rest: []): boolean =>
    stdout.write(typeof chunk === "string" ? steadyWidths(chunk) : chunk, ...rest);
  return new Proxy(stdout, {
    get: (target, key) => {
      if (key === "write") return write;
      const value: unknown = Reflect.get(target, key);
      // A stream knows itself by `this`.
      const bound: unknown = typeof value === "function" ? value.bind(target) : value;
      return bound;
    },
  });
}

/** The output with a fixed place for each character whose width is in doubt: blanks, the character, and on by our count. */
export function steadyWidths(output: string): string {
  return output
    .split(controls)
    .map((part, index) =>
      index % 2 === 1 || isNarrow(part) ? part : splitGraphemes(part).map(place).join(""),
    )
    .join("");
}

function place(grapheme: string): string {
  if (isNarrow(grapheme) || steady.test(grapheme)) return grapheme;
  const width = stringWidth(grapheme);
  if (width === 0) return "";
  const blanks = " ".repeat(width);
  return `${save}${blanks}${restore}${noWrap}${grapheme}${wrap}${restore}\u001B[${width}C`;
}
