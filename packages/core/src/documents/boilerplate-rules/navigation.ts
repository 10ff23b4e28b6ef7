import type { BoilerplateRule, Page } from "../boilerplate-rule.ts";
import { cutEnd } from "../cut-end.ts";
import { menuItems, navigationLines } from "../english/page-furniture.ts";

const lines = new Set(navigationLines);
const endings = new Set(".:…»→");
const isEnding = (sign: string): boolean => endings.has(sign);
const menu = new Set(menuItems);
const separates = /[|•·›»>/]/;
const separator = /\s*(?:[|•·›»>]|\s\/\s)\s*/;
const runLength = 4;

/** Menus, breadcrumbs and lines that steer the page: “Home | News | Contact”, “Skip to main content”. */
export const navigation: BoilerplateRule = {
  name: "navigation",
  find(page, index) {
    const passage = page.passages[index];
    const words = passage?.text.trim().toLowerCase() ?? "";
    if (words.length > 300) return null;
    const says = "steers the page";
    if (lines.has(cutEnd(words, isEnding).trimEnd())) return { says };
    if (menu.has(words))
      return isInMenuRun(page, index) ? { says: "one of a run of menu items" } : null;
    if (!separates.test(words)) return null;
    const items = words.split(separator).filter((item) => item !== "");
    const known = items.filter((item) => menu.has(item)).length;
    return items.length >= 3 && known >= 2 && known >= items.length / 2 ? { says } : null;
  },
};

/** Whether a menu item is one of at least four neighbours: a menu that lost its separators, each the name of a page that menus lead to. */
function isInMenuRun({ passages }: Page, index: number): boolean {
  const isItem = (at: number): boolean => menu.has(passages[at]?.text.trim().toLowerCase() ?? "");
  let run = 1;
  for (let at = index - 1; run < runLength && isItem(at); at--) run++;
  for (let at = index + 1; run < runLength && isItem(at); at++) run++;
  return run >= runLength;
}
