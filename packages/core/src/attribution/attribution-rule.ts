import type { Act, Reason, Span } from "../data.ts";
import type { Passage, Range } from "../grammar/passage.ts";

/** An attribution as a rule finds it; words are given by index into the passage. */
export type Draft = {
  readonly source: Span | null;
  /** The phrase that names the source, without what is set off after it. */
  readonly actor: Range | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  /** The content is a quotation that makes a clause. */
  readonly quoted: boolean;
  /** The cue is one of speaking, so that a quotation without a cue may go on from it. */
  readonly speaks: boolean;
  readonly act: Act | null;
  readonly negative: boolean;
  /** The direct quotation that one without a cue goes on from, told by where the content of that one starts. */
  readonly goesOnFrom: number | null;
  readonly because: readonly Reason[];
};

/** What earlier rules have used up, so that no word is read twice. */
export type Taken = {
  readonly groups: Set<number>;
  readonly quotations: Set<number>;
  readonly drafts: readonly Draft[];
};

/** One way to attribute words. Rules run in the order of their registry and leave alone what is taken. */
export type AttributionRule = {
  readonly name: string;
  find(passage: Passage, taken: Taken): readonly Draft[];
};
