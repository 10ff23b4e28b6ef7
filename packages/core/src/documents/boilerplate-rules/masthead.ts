import type { BoilerplateRule } from "../boilerplate-rule.ts";
import { looksLikeHeading } from "../document-formats/plain-text-heading.ts";
import { photoCredit } from "./photo-credit.ts";
import { findPublisher } from "./publisher.ts";

const reach = 5;
const longest = 200;

/**
 * Short lines between a publisher's words about itself and the headline: they go on with those words.
 *
 * A line with a figure or a date stays: it may be news.
 */
export const masthead: BoilerplateRule = {
  name: "masthead",
  find(page, index) {
    const { passages } = page;
    const passage = passages[index];
    if (index === 0 || index >= reach || passage === undefined) return null;
    const words = passage.text.trim();
    if (words.length > longest || /\d/.test(words) || isHeadline(words)) return null;
    const opens = passages.slice(0, index).findIndex((_, at) => findPublisher(page, at) !== null);
    if (opens < 0) return null;
    if (passages.slice(opens + 1, index).some(({ text }) => isHeadline(text.trim()))) return null;
    const headlineFollows = passages
      .slice(index + 1, reach + 1)
      .some(
        ({ text }, offset) =>
          isHeadline(text.trim()) && photoCredit.find(page, index + 1 + offset) === null,
      );
    return headlineFollows && /\b(?:you|your|we|our|us)\b/i.test(words)
      ? { says: "stands between the publisher's words about itself and the headline" }
      : null;
  },
};

function isHeadline(words: string): boolean {
  return looksLikeHeading(words) && words.split(/\s+/).length >= 4;
}
