import type { Document, Statement } from "@onrecord/core";
import type { Change, Positions } from "@onrecord/diff";
import type { Problem } from "../problems/problem.ts";

/** What reading a collection tells while it goes on, in this order; plain data, so that it may cross from one thread to another. */
export type ReadingMessage =
  /** How many files there are to read, where that tells how many documents. */
  | { readonly type: "found"; readonly files: number | null }
  | { readonly type: "problem"; readonly problem: Problem }
  /** A document with its statements; a later one of that index is truer, since what repeats is known only after the last. */
  | {
      readonly type: "read";
      readonly index: number;
      readonly document: Document;
      readonly statements: readonly Statement[];
    }
  /** All was read; with `--about`, the ids of the statements that are, strongest first. */
  | { readonly type: "whole"; readonly about: readonly string[] | null }
  | {
      readonly type: "compared";
      readonly positions: Positions;
      /** The changes among them that people have judged, as the rules alone see them. */
      readonly byRules: readonly Change[];
      /** The statements that the positions name and that were not read as ones about the term. */
      readonly beside: readonly Statement[];
    }
  /** The call cannot be carried out as given. */
  | { readonly type: "refused"; readonly says: string };
