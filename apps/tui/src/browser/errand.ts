import type { Judgement } from "@onrecord/diff";
import type { Exporting } from "./browser-state.ts";
import type { Shown } from "./shown.ts";
import type { Judged } from "../review/save-verdict.ts";

/** What keys ask of the world beyond the screen. Whoever opens the browser runs it. */
export type Errand =
  /** Write a verdict down, or take it out; `pair` names the change. */
  | {
      readonly type: "judge";
      readonly pair: string;
      readonly judged: Judged;
      readonly judgement: Judgement | null;
    }
  /** Open a document, which was read from that path, at a line in the reader's editor, which needs the terminal. */
  | {
      readonly type: "edit";
      readonly document: string;
      readonly path: string;
      readonly line: number;
    }
  /** Write what is shown to a file, in the format that its name tells. */
  | { readonly type: "export"; readonly exporting: Exporting; readonly shown: Shown }
  /** Read the same documents again. */
  | { readonly type: "reread" };
