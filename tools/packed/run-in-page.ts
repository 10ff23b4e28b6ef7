import { rolldown } from "rolldown";
import { launchChromium } from "../chromium/launch-chromium.ts";
import type { Project } from "./project.ts";

/**
 * Bundles a module for a page from what is installed in the project, runs it in Chromium, and gives what it leaves in
 * `globalThis.result`.
 *
 * The page has no address on any network, so nothing can be fetched.
 *
 * @throws if the module does.
 */
export async function runInPage(
  project: Project,
  chromium: string,
  module: string,
): Promise<unknown> {
  const entry = project.write("page/entry.js", module);
  const bundle = await rolldown({ input: entry, platform: "browser", cwd: project.folder });
  const { output } = await bundle.generate({ format: "es", codeSplitting: false, minify: true });
  await bundle.close();
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage();
    const failed = new Promise<never>((_resolve, reject) => {
      page.on("pageerror", reject);
    });
    await page.addScriptTag({ content: output[0].code, type: "module" });
    await Promise.race([page.waitForFunction("globalThis.result !== undefined"), failed]);
    return await page.evaluate<unknown>("globalThis.result");
  } finally {
    await browser.close();
  }
}
