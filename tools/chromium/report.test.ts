import { writeFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { buildTimeline, extractStatements, readDocument } from "@onrecord/core";
import { comparePositions } from "@onrecord/diff";
import { writePositions, writeTimeline } from "@onrecord/export";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./find-chromium.ts";
import { launchChromium } from "./launch-chromium.ts";

const executable = findChromium();
// Elsewhere a machine may do without; where everything is checked, it may not.
if (executable === null && process.env["CI"] === "true") {
  throw new Error(
    "expected Chromium on the path or in CHROMIUM, as CI=true runs every test; found none",
  );
}
if (executable === null) {
  console.warn("skipped: the HTML report in Chromium (none on the path; CHROMIUM may name one)");
}

const fixture = path.join(import.meta.dirname, "../../fixtures/calais");
const attack =
  'The Minister said: "We will house 480 <script>alert(1)</script> <img src=x onerror=alert(1)> children by May 2017."';

/** The report's own text, of documents of our own and of one that is out to do harm. */
function writeReports(): { readonly positions: string; readonly timeline: string } {
  const documents = [
    ...["2016-09-15-an-mp-on-the-camp.md", "2018-01-18-news-on-the-summit.md"].map((name) =>
      readDocument(readFileSync(path.join(fixture, name), "utf8"), { path: name, id: name }),
    ),
    readDocument(readFileSync(path.join(fixture, "letter-to-constituents.txt"), "utf8"), {
      id: "letter-to-constituents.txt",
      date: "2016-10-20",
      author: "A constituency MP",
      url: "https://letters.example/october",
    }),
    readDocument(attack, {
      id: "</script><script>alert(1)</script>.md",
      date: "2016-12-01",
      title: "</style><img src=x onerror=alert(1)>",
      author: "'\"><svg onload=alert(1)>",
      url: "javascript:alert(1)",
    }),
  ];
  const statements = documents.flatMap((document) => extractStatements(document));
  const positions = comparePositions(statements, { documents, split: null });
  const timeline = buildTimeline(statements, { axis: "refers-to" });
  return {
    positions: writePositions(positions, statements, "html", { documents }),
    timeline: writeTimeline(timeline, statements, "html", { documents }),
  };
}

type Opened = {
  readonly page: Page;
  /** What the page said or asked for that it should not have: errors, refusals, dialogues, requests. */
  readonly complaints: readonly string[];
};

describe.skipIf(executable === null)("the HTML report in Chromium", () => {
  let browser: Browser;
  let folder = "";

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "onrecord-report-"));
    for (const [name, report] of Object.entries(writeReports())) {
      writeFileSync(path.join(folder, `${name}.html`), report);
    }
    browser = await launchChromium(executable ?? "");
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(name: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      ...options,
    });
    const page = await context.newPage();
    const address = pathToFileURL(path.join(folder, `${name}.html`)).href;
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (request.url() !== address) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(address);
    return { page, complaints };
  }

  test.for(["positions", "timeline"])(
    "the %s say nothing to the console and ask for nothing",
    async (name) => {
      const { page, complaints } = await open(name);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.getByText(/^Shown: all \d+ statements/).count()).toBe(1);
      expect(complaints).toEqual([]);
      expect(await page.locator("img, svg[onload], iframe, base").count()).toBe(0);
      expect(
        await page
          .getByRole("link", { name: "letter-to-constituents.txt", exact: true })
          .first()
          .getAttribute("href"),
      ).toBe("https://letters.example/october");
    },
  );

  test("without its script, all of it is there, and no filters", async () => {
    const { page } = await open("positions", { javaScriptEnabled: false });
    const shown = await page.locator("main .item:visible").count();
    expect(shown).toBeGreaterThan(100);
    expect(await page.locator("main [hidden]").count()).toBe(0);
    expect(await page.locator("#filters").isVisible()).toBe(false);
    const why = page.locator("#record details.why").first();
    await why.locator("summary").click();
    expect(await why.locator("dd").first().isVisible()).toBe(true);
  });

  test("by keyboard: skip, search, filter, clear", async () => {
    const { page } = await open("positions");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to the report");
    await page.keyboard.press("Enter");
    await page.locator("main:focus").waitFor();

    await page.getByLabel("Words", { exact: true }).focus();
    await page.keyboard.type("CHILDREN homes");
    const status = page.getByRole("status");
    await status.getByText(/^Shown: \d of \d+ statements/).waitFor();
    const shown = page.locator("#record .item:visible");
    // The list follows the words as they are typed.
    await shown.filter({ hasNotText: /homes/i }).waitFor({ state: "detached" });
    const found = await shown.allTextContents();
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((text) => /children/i.test(text) && /homes/i.test(text))).toBe(true);

    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").getAttribute("name")).toBe("holder");
    await page.getByLabel("Words", { exact: true }).fill("");
    await page.getByLabel("Act", { exact: true }).focus();
    await page.keyboard.type("pledge");
    await page.getByLabel("Document", { exact: true }).focus();
    await page.keyboard.type("A:");
    await status.getByText(/^Shown: \d+ of \d+ statements/).waitFor();
    await page.waitForTimeout(300);
    const acts = await page.evaluate<string[]>(
      "[...document.querySelectorAll('#record .item:not([hidden])')].map(({ dataset }) => dataset.act + ' ' + dataset.document)",
    );
    expect(new Set(acts)).toEqual(new Set(["pledge A"]));

    await page.getByRole("button", { name: "Clear" }).press("Enter");
    await status.getByText(/^Shown: all \d+ statements/).waitFor();
    expect(await page.locator("main [hidden]").count()).toBe(0);
  });

  test("a link leads to a statement even where it was filtered out", async () => {
    const { page } = await open("timeline");
    await page.getByLabel("Act", { exact: true }).selectOption("wish");
    await page
      .getByRole("status")
      .getByText(/^Shown: \d+ of/)
      .waitFor();
    const target = page.locator('#record .item[data-act="assertion"]').first();
    const id = (await target.getAttribute("id")) ?? "";
    await page.goto(`${page.url().replace(/#.*/, "")}#${id}`);
    await target.waitFor({ state: "visible" });
    expect(await page.getByRole("status").textContent()).toMatch(/^Shown: all/);
  });

  test.for([
    ["positions", "light", 1366],
    ["timeline", "dark", 1366],
    ["timeline", "light", 390],
    ["positions", "dark", 320],
  ] as const)(
    "axe finds nothing serious in the %s, %s, %i pixels wide",
    async ([name, colorScheme, width]) => {
      // The page's policy lets nothing in, axe neither.
      const { page } = await open(name, {
        colorScheme,
        viewport: { width, height: 844 },
        bypassCSP: true,
      });
      await page.getByText("Search and filter").waitFor();
      await page.addScriptTag({ content: axe.source });
      const found = await page.evaluate<
        { id: string; impact: string; nodes: { html: string }[] }[]
      >("axe.run().then(({ violations }) => violations)");
      const bad = found.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(bad.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      const [inner, scrolled] = await page.evaluate<[number, number]>(
        "[innerWidth, document.documentElement.scrollWidth]",
      );
      expect(scrolled).toBeLessThanOrEqual(inner);
    },
  );

  test("printed, it is black on white without controls, and every reason is open", async () => {
    const { page } = await open("positions", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("#filters").isVisible()).toBe(false);
    expect(await page.locator("main details:not([open])").count()).toBe(0);
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator("main details[open]").count()).toBe(0);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
});
