import type { Token } from "../text/tokens.ts";
import type { Figure, Passage } from "./quantity-rule.ts";
import type { Thing } from "./read-thing.ts";

/** A figure without a unit, and the plural noun after it if there is one. */
export type Candidate = {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly thing: Thing | null;
};

/** Something that is written with figures and counts nothing. */
export type NonQuantity = {
  readonly name: string;
  holds(candidate: Candidate): boolean;
};

export function tokenBefore({ passage, figure }: Candidate, back = 1): Token | undefined {
  return passage.tokens[figure.first - back];
}

export function tokenBehind({ passage, figure }: Candidate, on = 0): Token | undefined {
  return passage.tokens[figure.next + on];
}

/** The first number as written, after "between" or a minus. */
export function firstNumber({ passage, figure }: Candidate): Token | undefined {
  const token = passage.tokens[figure.first];
  return token?.kind === "number" ? token : (passage.tokens[figure.first + 1] ?? token);
}
