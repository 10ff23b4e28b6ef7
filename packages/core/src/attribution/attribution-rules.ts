import type { AttributionRule } from "./attribution-rule.ts";
import { accordingTo } from "./attribution-rules/according-to.ts";
import { blockQuotation } from "./attribution-rules/block-quotation.ts";
import { carriedOver } from "./attribution-rules/carried-over.ts";
import { clauseThenCue } from "./attribution-rules/clause-then-cue.ts";
import { colon } from "./attribution-rules/colon.ts";
import { namedWords } from "./attribution-rules/named-words.ts";
import { nounCue } from "./attribution-rules/noun-cue.ts";
import { passiveCue } from "./attribution-rules/passive-cue.ts";
import { quotedSpeech } from "./attribution-rules/quoted-speech.ts";
import { reportedClause } from "./attribution-rules/reported-clause.ts";
import { quotedSource } from "./attribution-rules/quoted-source.ts";
import { signedQuotation } from "./attribution-rules/signed-quotation.ts";
import { unclaimedQuotation } from "./attribution-rules/unclaimed-quotation.ts";

/** The sieve: the surest rule first, each leaving alone what the ones before it took. */
export const attributionRules: readonly AttributionRule[] = [
  blockQuotation,
  colon,
  signedQuotation,
  namedWords,
  quotedSpeech,
  accordingTo,
  clauseThenCue,
  reportedClause,
  passiveCue,
  nounCue,
  quotedSource,
  carriedOver,
  unclaimedQuotation,
];
