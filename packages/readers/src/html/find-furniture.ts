import { attribute, type Element, isNamed } from "./element.ts";
import { commentNames, furnitureWords, quotedMailNames } from "./english/furniture-words.ts";
import { isToClick, type Measure } from "./measure-elements.ts";

/** The elements that an element lies in, innermost last. */
type Ancestors = readonly Element[];

type FurnitureRule = {
  readonly says: string;
  readonly fits: (element: Element, ancestors: Ancestors) => boolean;
};

const roles: Readonly<Record<string, string>> = {
  alertdialog: "a pop-up",
  banner: "the head of the site",
  complementary: "an aside of the page",
  contentinfo: "the foot of the page",
  dialog: "a pop-up",
  menu: "a menu of the site",
  menubar: "a menu of the site",
  navigation: "a menu of the site",
  search: "a form",
  toolbar: "a menu of the site",
};

/** Asked in order. By the HTML standard and WAI-ARIA first, by the names that people give to elements last. */
const rules: readonly FurnitureRule[] = [
  { says: "hidden on the page", fits: isHidden },
  { says: "a menu of the site", fits: (it) => isNamed(it, "nav", "menu") },
  { says: "a form", fits: (it) => isNamed(it, "form", "fieldset") },
  { says: "a pop-up", fits: (it) => isNamed(it, "dialog") },
  { says: "an aside of the page", fits: (it) => isNamed(it, "aside") && !isNote(it) },
  {
    says: "the foot of the page",
    fits: (it, ancestors) =>
      isNamed(it, "footer") && !ancestors.some((above) => isNamed(above, "blockquote", "figure")),
  },
  // How word processors write the head and foot of their pages.
  {
    says: "the head or foot of a printed page",
    fits: (it) => isNamed(it, "div") && /^(?:header|footer)$/.test(attribute(it, "title")),
  },
  {
    says: "the head of the site",
    fits: (it, ancestors) =>
      isNamed(it, "header") &&
      !ancestors.some((above) => isNamed(above, "main", "article", "section", "blockquote")),
  },
];

/** What an element is, if it is no part of the document by its own name, role or class; null for anything else. */
export function findFurniture(
  element: Element,
  ancestors: Ancestors,
  measure: Measure,
): string | null {
  const rule = rules.find(({ fits }) => fits(element, ancestors));
  if (rule !== undefined) return rule.says;
  const role = roles[attribute(element, "role").trim().toLowerCase()];
  if (role !== undefined) return role;
  if (isNote(element) || isNamed(element, "html", "body", "main", "article")) return null;
  const names = `${attribute(element, "id")} ${attribute(element, "className")}`.toLowerCase();
  if (names.split(/\s+/).some((name) => commentNames.has(name))) return "comments of readers";
  return isToClick(measure) ? findByName(element) : null;
}

/** Whether it is what mail programs quote of earlier mails: the words of others. */
export function isQuotedMail(element: Element): boolean {
  const names = `${attribute(element, "id")} ${attribute(element, "className")}`;
  return (
    (isNamed(element, "blockquote") && attribute(element, "type") === "cite") ||
    names.split(/\s+/).some((name) => quotedMailNames.has(name))
  );
}

/** What the words in an element's class or id say that it is, if they are such words. */
export function findByName(element: Element): string | null {
  const names = `${attribute(element, "id")} ${attribute(element, "className")}`;
  for (const word of names.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)) {
    const says = furnitureWords.get(word.toLowerCase());
    if (says !== undefined) return says;
  }
  return null;
}

function isHidden(element: Element): boolean {
  const { hidden } = element.properties;
  return (
    (hidden !== undefined && hidden !== false) ||
    attribute(element, "ariaHidden") === "true" ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
      attribute(element, "style").slice(0, 500),
    )
  );
}

/** Footnotes and endnotes, by the names of the EPUB standard and DPUB-ARIA. */
function isNote(element: Element): boolean {
  return /\b(?:footnotes?|endnotes?|rearnotes?)\b/.test(
    `${attribute(element, "role")} ${attribute(element, "epub:type")} ${attribute(element, "className")}`,
  );
}
