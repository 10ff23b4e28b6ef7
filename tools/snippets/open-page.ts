import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { findChromium } from "../chromium/find-chromium.ts";
import { launchChromium } from "../chromium/launch-chromium.ts";

const typed = "We will open 12 libraries by May 2018. <img src=x onerror=document.title=1>";
const shown = `2016-09-15 · unknown · pledge: ${typed}, due by 2018-05-31`;

/**
 * Opens the `index.html` of a folder in Chromium, where there is one, types a text with markup into it, and looks at
 * what it lists.
 *
 * @returns what went wrong.
 */
export async function openPage(folder: string): Promise<readonly string[]> {
  const chromium = findChromium();
  if (chromium === null) {
    return process.env["CI"] === "true" ? ["expected Chromium on the path; found none"] : [];
  }
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(`${folder}: ${error.message}`));
    await page.goto(pathToFileURL(path.join(folder, "index.html")).href);
    await page.fill("textarea", typed);
    const listed = await page.locator("li").allInnerTexts();
    if (listed[0] !== shown) problems.push(`expected ${shown}, got ${JSON.stringify(listed)}`);
    if ((await page.locator("li img").count()) > 0) problems.push("expected no markup of the text");
    return problems;
  } finally {
    await browser.close();
  }
}
