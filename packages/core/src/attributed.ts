import type { Act, Attribution, Reason } from "./data.ts";

/** An attribution with what its cue does and whom its source names. */
export type Attributed = Attribution & {
  readonly role: "quoted" | "reported";
  /** The actor as fully as the document names them; null where it does not. */
  readonly name: string | null;
  /** Each of those who say it together; empty where it is one or nobody is named. */
  readonly names: readonly string[];
  /** What the source is, as far as its words and the document tell. */
  readonly kind: "person" | "organisation" | "document" | "group" | null;
  /** The source is a person, a body or a document, as far as its words tell; "the cost" can show, but not say. */
  readonly speaks: boolean;
  readonly cueText: string | null;
  /** What the cue itself does ("promised" pledges, "urged" demands); null for a neutral "said". */
  readonly act: Act | null;
  /** The cue is negated or refuses. */
  readonly negative: boolean;
  /** Index of the attribution in whose content this one lies. */
  readonly toldBy: number | null;
  /** Index of the direct quotation that this one, without a cue of its own, goes on from. */
  readonly goesOnFrom: number | null;
  readonly because: readonly Reason[];
};
