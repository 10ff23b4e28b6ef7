/** What the mouse did, and where: columns and rows from 0. */
export type MouseReport = {
  readonly did: "click" | "wheel-up" | "wheel-down";
  readonly column: number;
  readonly row: number;
};

/** Bits that tell of Shift, Alt and Ctrl held meanwhile. */
const modifiers = 4 | 8 | 16;

const deeds: ReadonlyMap<number, MouseReport["did"]> = new Map([
  [0, "click"],
  [64, "wheel-up"],
  [65, "wheel-down"],
]);

/**
 * Reads what stands between `ESC [ <` and `M` in a report of the SGR form (xterm, DEC mode 1006): `0;12;3`.
 *
 * Null for what we make no use of, the other buttons, and for what no terminal would say.
 */
export function readMouseReport(parameters: string): MouseReport | null {
  const found = /^(\d{1,3});(\d{1,5});(\d{1,5})$/.exec(parameters);
  if (found === null) return null;
  const [button, column, row] = found.slice(1).map(Number);
  const did = deeds.get((button ?? 0) & ~modifiers);
  if (did === undefined || column === undefined || row === undefined) return null;
  return column < 1 || row < 1 ? null : { did, column: column - 1, row: row - 1 };
}
