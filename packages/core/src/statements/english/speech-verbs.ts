import { listWords } from "../../text/list-words.ts";

/** Verbs (in their base form) that tell what somebody said of a thing, where others ("accept") tell what was done. */
export const speechAboutThings: readonly string[] = listWords(`
  criticise, criticize, condemn, denounce, attack, blame, praise, welcome, hail, describe, call, dub, brand,
  label, reject, deny, dismiss, rule, announce, propose, endorse, oppose, defend, suggest, recommend
`);

/** Verbs that tell what somebody knows, finds out or goes into, not what was said. */
export const thoughtVerbs: readonly string[] = listWords(`
  know, understand, realise, realize, recognise, recognize, remember, see, hear, learn, discover, discuss,
  debate, decide, consider, wonder, examine
`);
