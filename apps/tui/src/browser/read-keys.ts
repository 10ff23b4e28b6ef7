import type { Key } from "ink";
import { splitGraphemes } from "./graphemes.ts";

const named: readonly (readonly [name: string, has: (key: Key) => boolean])[] = [
  ["up", (key) => key.upArrow],
  ["down", (key) => key.downArrow],
  ["left", (key) => key.leftArrow],
  ["right", (key) => key.rightArrow],
  ["pageup", (key) => key.pageUp],
  ["pagedown", (key) => key.pageDown],
  ["home", (key) => key.home],
  ["end", (key) => key.end],
  ["enter", (key) => key.return],
  ["escape", (key) => key.escape],
  ["shift-tab", (key) => key.tab && key.shift],
  ["tab", (key) => key.tab],
  ["backspace", (key) => key.backspace || key.delete],
];

const controls: Readonly<Record<string, string>> = {
  " ": "space",
  "\r": "enter",
  "\r\n": "enter",
  "\n": "enter",
  "\t": "tab",
  "\u001B": "escape",
  "\u007F": "backspace",
  "\b": "backspace",
};

/**
 * The names of the keys that one input of Ink stands for, in order: "j", "down", "ctrl-l".
 *
 * Keys that arrive together come as one input ("jj"), so that this may be several.
 */
export function readKeys(input: string, key: Key): readonly string[] {
  const name = named.find(([, has]) => has(key))?.[0];
  if (name !== undefined) return [name];
  if (key.meta) return [];
  if (key.ctrl) return input === "" ? [] : [`ctrl-${input}`];
  return splitGraphemes(input).map((segment) => controls[segment] ?? controlName(segment));
}

function controlName(segment: string): string {
  const code = segment.codePointAt(0) ?? 0;
  return code > 0 && code < 27 ? `ctrl-${String.fromCodePoint(96 + code)}` : segment;
}
