import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { bundleReportAssets } from "./report-assets.ts";

test("the report's script and style are those of their sources; else run node tools/report-assets.ts", async () => {
  const modules = await bundleReportAssets();
  expect(modules.map(([file]) => path.basename(file))).toEqual(["client-script.ts", "style.ts"]);
  for (const [file, source] of modules) expect(readFileSync(file, "utf8")).toBe(source);
});
