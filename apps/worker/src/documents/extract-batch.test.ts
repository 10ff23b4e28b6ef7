import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { makeDocuments } from "../../test/make-documents.ts";
import { extractBatch, type Extracted } from "./extract-batch.ts";
import { jobOptions } from "./job-options.ts";

const folder = mkdtempSync(path.join(tmpdir(), "onrecord-batch-"));
const documents = [
  ...makeDocuments(24, 3),
  '{"id": "bad", "text": "We will go.", "date": "soon"}\n',
];
const options = jobOptions({ on: "2016" }, null);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function extract(lines: readonly string[], firstLine: number): Promise<Extracted> {
  const bytes = Buffer.from(lines.join(""));
  const batch = { firstLine, lines: lines.length, documents: bytes, problems: [] };
  return extractBatch(batch, options, folder, undefined);
}

test("what comes of parts is, one after the other, what comes of the whole", async () => {
  const whole = await extract(documents, 1);
  expect(whole.statements.split("\n").length).toBeGreaterThan(documents.length);
  expect(whole.problems.map(({ place }) => place)).toContain("-:25");
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: documents.length }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(cuts, async (given) => {
      const edges = [0, ...given.toSorted((a, b) => a - b), documents.length];
      const parts: Extracted[] = [];
      for (const [at, from] of edges.slice(0, -1).entries()) {
        // They share a folder, as the batches of one worker do.
        // oxlint-disable-next-line no-await-in-loop
        parts.push(await extract(documents.slice(from, edges[at + 1]), from + 1));
      }
      expect(parts.map(({ statements }) => statements).join("")).toBe(whole.statements);
      expect(parts.flatMap(({ problems }) => problems)).toEqual(whole.problems);
    }),
    { numRuns: 12 },
  );
});

test("the options of a run hold, and what lies where the worker was started does not", async () => {
  const line = '{"id": "a", "text": "The mayor will open 20 homes on 3/4/2016."}\n';
  const batch = { firstLine: 1, lines: 1, documents: Buffer.from(line), problems: [] };
  const config = { locale: "en-US", aliases: { 'The "town": yes': ["Jo Park"] } } as const;
  const given = jobOptions(
    { date: "2016", speaker: "Jo Park" },
    { ...config, folder, isNamed: false, documents: [] },
  );
  const { statements, problems } = await extractBatch(batch, given, folder, undefined);
  expect(problems).toEqual([]);
  expect(statements).toContain('"edtf":"2016-03-04"');
  expect(statements).toContain(String.raw`The \"town\": yes`);
});
