import { readFileSync } from "node:fs";
import process from "node:process";
import { expect, test } from "vitest";
import { readPdf } from "./read-pdf.ts";

const damaged = new URL("../../../../fixtures/damaged/letter.pdf", import.meta.url);

test("of a page that is broken no promise fails with nobody to hold it", async () => {
  const listeners = process.listenerCount("unhandledRejection");
  const { text, remarks } = await readPdf(readFileSync(damaged));
  expect(text).toContain("Thank you for your letter.");
  expect(remarks).toMatchObject([{ ruleId: "pdf-page", isLoss: false }]);
  expect(process.listenerCount("unhandledRejection")).toBe(listeners);
});
