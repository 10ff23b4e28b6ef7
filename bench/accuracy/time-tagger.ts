import type { Locale } from "@onrecord/core";
import type { Timex, TmlDocument } from "../predict/read-tml.ts";

/** A time expression as a tagger found it, and the rule that read it, where the tagger tells. */
export type Tagged = Timex & { readonly rule: string | null };

/** A program that finds time expressions, its results put as TIMEX3 as fairly as they allow. */
export type TimeTagger = {
  readonly name: string;
  tag(document: TmlDocument, locale: Locale): readonly Tagged[];
};
