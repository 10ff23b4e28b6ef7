import type { Quantity } from "@onrecord/core";
import { readTerms } from "../text/terms.ts";
import type { Reading } from "./reading.ts";

/** A figure with what stands around it in its statement. */
export type PlacedFigure = {
  readonly quantity: Quantity;
  /**
   * `size` of a change (“by 25 basis points”), the `old` value (“from 5 percent”), a `mark` that something else passes
   * (“once unemployment falls below 6 percent”), or the value itself.
   */
  readonly role: "value" | "size" | "old" | "mark";
  /** Keys of the terms near it. */
  readonly context: ReadonlySet<string>;
  /** Keys of the terms that stand right beside it. */
  readonly beside: ReadonlySet<string>;
  /** Keys of the thing counted; empty when it is not named. */
  readonly of: ReadonlySet<string>;
  /** “only 200”: less than was to be expected. */
  readonly only: boolean;
};

/** How much text around a figure tells what it is a figure of, and how much of it stands beside it, in characters. */
const reach = 90;
const besideReach = 32;

/** A statement with more figures is a table; comparing each with each would take too long. */
const mostFigures = 40;

/** The figures of a statement in the order of its text, without those whose words it does not hold. */
export function placeFigures({
  statement: { text, quantities },
}: Reading): readonly PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  let from = 0;
  for (const quantity of quantities.slice(0, mostFigures)) {
    const written = quantity.text.replace(/\s+/gu, " ");
    const found = findFigure(text, written, from);
    const at = found < 0 ? findFigure(text, written, 0) : found;
    if (at < 0) continue;
    from = Math.max(from, at + 1);
    const end = at + written.length;
    const before = text.slice(Math.max(0, at - reach), at);
    const after = text.slice(end, end + reach);
    const near = `${before.slice(before.search(/[;:]\s[^;:]*$/u) + 1)} ${after.split(/[;:]\s/u)[0] ?? ""}`;
    placed.push({
      quantity,
      role: readRole(before, quantity),
      beside: keysOf(`${before.slice(-besideReach)} ${after.slice(0, besideReach)}`),
      context: keysOf(near),
      of: keysOf(quantity.of ?? ""),
      only:
        quantity.bound === "at most" ||
        quantity.bound === "under" ||
        /\b(?:only|just|merely|fewer than|less than)\s*$/iu.test(before),
    });
  }
  return placed;
}

/** Where a figure stands, and not the end of a longer one: “2 percent” is no part of “6-1/2 percent”. */
function findFigure(text: string, written: string, from: number): number {
  let at = text.indexOf(written, from);
  while (at > 0 && /[\d/][.,]?$/u.test(text.slice(Math.max(0, at - 2), at)))
    at = text.indexOf(written, at + 1);
  return at;
}

function keysOf(text: string): ReadonlySet<string> {
  return new Set(readTerms(text).map((term) => term.key));
}

function readRole(before: string, { kind }: Quantity): PlacedFigure["role"] {
  // Points are the size of a change, whether “by” stands before them or not.
  if (kind === "percentage-point") return "size";
  const word =
    /([a-z]+)\s+(?:(?:about|around|approximately|roughly|over|nearly|almost|up to|at least|at most|more than|less than|fewer than|under)\s+)?$/iu
      .exec(before.slice(-40))?.[1]
      ?.toLowerCase();
  if (
    word === "by" &&
    /\b(?:rais|increas|lower|cut|reduc|declin|fall|fell|rise|rose|grow|grew|up|down)\w{0,4}\b/iu.test(
      before,
    )
  ) {
    return "size";
  }
  if (passing.test(before.slice(-40))) return "mark";
  return word === "from" || word === "than" ? "old" : "value";
}

const passing =
  /\b(?:declin|fall|fell|drop|sink|dip|ris|rose|climb|remain|stay|exceed|run)\w{0,4}\s(?:below|above|beyond|under)\s(?:the\s)?$/iu;
