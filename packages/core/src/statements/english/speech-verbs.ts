import { listWords } from "../../text/list-words.ts";

/** Verbs (in their base form) that tell what somebody said of a thing, where others ("accept") tell what was done. */
export const speechAboutThings: readonly string[] = listWords(`
  criticise, criticize, condemn, denounce, attack, blame, praise, welcome, hail, describe, call, dub, brand,
  label, reject, deny, dismiss, rule, announce, propose, endorse, oppose, defend, suggest, recommend
`);

/** Verbs that tell what somebody knows, finds out or goes into, not what was said. */
export const thoughtVerbs: readonly string[] = listWords(`
  know, understand, realise, realize, recognise, recognize, remember, see, hear, learn, discover, discuss,
  debate, decide, consider, wonder, examine, convince
`);

/** Verbs by which figures and studies state a thing, and by which nobody else says one. */
export const showingVerbs: readonly string[] = listWords(`
  show, demonstrate, prove, reflect
`);

/** Verbs for what an inquiry, a court or researchers conclude, and for what anybody comes upon. */
export const findingVerbs: readonly string[] = listWords(`
  find, found
`);

/** Verbs and nouns with an infinitive by which a narrator tells what somebody has in mind; nobody is told to have said it. */
export const aimVerbs: readonly string[] = listWords(`
  plan, aim, intend, opt, resolve, plans, intention, decision
`);
