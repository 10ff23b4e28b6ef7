import type { BoilerplateRule } from "./boilerplate-rule.ts";
import { appeal } from "./boilerplate-rules/appeal.ts";
import { bareLink } from "./boilerplate-rules/bare-link.ts";
import { biography } from "./boilerplate-rules/biography.ts";
import { cookieBanner } from "./boilerplate-rules/cookie-banner.ts";
import { copyright } from "./boilerplate-rules/copyright.ts";
import { disclaimer } from "./boilerplate-rules/disclaimer.ts";
import { followUs } from "./boilerplate-rules/follow-us.ts";
import { letterFormula } from "./boilerplate-rules/letter-formula.ts";
import { masthead } from "./boilerplate-rules/masthead.ts";
import { navigation } from "./boilerplate-rules/navigation.ts";
import { newsletter } from "./boilerplate-rules/newsletter.ts";
import { newsroomCredit } from "./boilerplate-rules/newsroom-credit.ts";
import { photoCredit } from "./boilerplate-rules/photo-credit.ts";
import { pointer } from "./boilerplate-rules/pointer.ts";
import { pressRelease } from "./boilerplate-rules/press-release.ts";
import { publisher } from "./boilerplate-rules/publisher.ts";
import { revisionNote } from "./boilerplate-rules/revision-note.ts";
import { runningHead } from "./boilerplate-rules/running-head.ts";
import { shareButtons } from "./boilerplate-rules/share-buttons.ts";

/** The first rule that has a reason gives it: from the plainest signs to those that weigh the whole page. */
export const boilerplateRules: readonly BoilerplateRule[] = [
  pointer,
  navigation,
  shareButtons,
  bareLink,
  runningHead,
  copyright,
  cookieBanner,
  newsletter,
  appeal,
  followUs,
  newsroomCredit,
  photoCredit,
  revisionNote,
  pressRelease,
  disclaimer,
  letterFormula,
  publisher,
  masthead,
  biography,
];
