import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";

const signUp =
  /^(?:[^.?!]{4,80}\? )?(?:please )?(?:sign up|subscribe|register)(?: here| now| today| free)? (?:to|for) (?:our|the|your|her|his|their|a|receive|get) [^.!?]{0,120}?\b(?:newsletters?|e-?mails?|updates|bulletins?|alerts|inbox|briefing)\b[^.!?]{0,80}[.!]?$/i;
const getIt =
  /^(?:get|receive) (?:our|the|all|more|your|daily|weekly)\b[^.!?]{0,100}\b(?:newsletters?|to your inbox|in your inbox|by e-?mail)\b[^.!?]{0,60}[.!]?$/i;
const field = /^(?:enter )?your e-?mail(?: address)?[:*]?$/i;

/** “Sign up to our weekly newsletter.” One sentence, and it talks to the reader only. */
export const newsletter: BoilerplateRule = {
  name: "newsletter",
  find({ passages }, index) {
    const words = wordsOf(passages[index]);
    if (words.length > 300) return null;
    return signUp.test(words) || getIt.test(words) || field.test(words)
      ? { says: "offers a newsletter" }
      : null;
  },
};
