import type { Judgement } from "@onrecord/diff";
import type { Judged } from "../review/save-verdict.ts";

/** What keys ask of the world beyond the screen. Whoever opens the browser runs it. */
export type Errand =
  /** Write a verdict down, or take it out; `pair` names the change. */
  {
    readonly type: "judge";
    readonly pair: string;
    readonly judged: Judged;
    readonly judgement: Judgement | null;
  };
