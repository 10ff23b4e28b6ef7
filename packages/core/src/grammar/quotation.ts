import type { Span } from "../data.ts";

/**
 * Words between quotation marks.
 *
 * `spans` has one part for each paragraph that the quotation runs through, marks left out; `outer` the same with the
 * marks. Quotations inside another one are not listed: they belong to whoever says the outer one.
 */
export type Quotation = {
  readonly spans: readonly Span[];
  readonly outer: readonly Span[];
};
