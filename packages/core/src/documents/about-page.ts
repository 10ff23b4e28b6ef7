import {
  imprintWords,
  pageWords,
  publishingVerbs,
  streetWords,
} from "./english/publisher-words.ts";
import { organisationNouns, writerRoles } from "./english/self-description.ts";

/** What a line that stands under everything speaks of, if it can be told by its words. */
export type PageMatter = "imprint" | "page" | "address" | "signature";

const imprint = new RegExp(`\\b(?:${imprintWords.join("|")})\\b`, "i");
const page = new RegExp(`\\b(?:${pageWords.join("|")})\\b`, "i");
const street = new RegExp(`\\b(?:${streetWords.join("|")})\\b`);
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b/;
const role = new RegExp(`\\b(?:${writerRoles.join("|")})\\b`, "i");
const describes = new RegExp(
  `^ is (?:(?:${publishingVerbs.join("|")}) by |(?:a|an|the)(?: [\\p{L}-]{2,20}){0,5}? (?:${organisationNouns.join("|")})\\b)`,
  "u",
);
const mostWords = 16;
const firstPerson = /(?:^|[^\p{L}])(?:I|we|my|our|us|me)(?=$|[^\p{L}])/iu;
const name = /^(?:\p{Lu}[\p{L}.'’-]*|[\p{Lu}\d]+|of|for|the|and|&)$/u;

/**
 * Tells whether a line is about the publisher and its page: an imprint, its name, an address, a signature.
 *
 * A slogan has no such sign, and a slogan is a position.
 */
export function readPageMatter(words: string, publisher: string | null): PageMatter | null {
  if (imprint.test(words)) return "imprint";
  if (firstPerson.test(words)) return null;
  if (page.test(words) || describesItself(words, publisher)) return "page";
  const unlabelled = words.replace(/^[\p{L} ]{3,30}: /u, "");
  if (!unlabelled.split(/[\s,]+/).every((word) => word === "" || name.test(word))) return null;
  if (words.includes(",") && (postcode.test(words) || (street.test(words) && /\d/.test(words))))
    return "address";
  return role.test(words) ? "signature" : null;
}

function describesItself(words: string, publisher: string | null): boolean {
  if (publisher === null || words.split(" ").length > mostWords) return false;
  const bare = words.replace(/^The /, "");
  return bare.startsWith(publisher) && describes.test(bare.slice(publisher.length));
}
