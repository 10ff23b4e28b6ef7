import { Readable } from "node:stream";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Call, extractLinesOfEach, type Problem, readEach } from "onrecord/parts";
import type { Batch } from "./cut-batches.ts";
import type { JobOptions } from "./job-options.ts";
import { countFrom, inOrder } from "./problem-lines.ts";

/** What comes of a batch. */
export type Extracted = {
  /** As JSON Lines. */
  readonly statements: string;
  /** In the order of the lines, which are counted as they were enqueued. */
  readonly problems: readonly Problem[];
  /** How many passages are no statements. */
  readonly setAside: number;
};

/**
 * Reads a batch just as `onrecord extract - --from jsonl` reads standard input.
 *
 * The config goes through a file in `folder`, an empty one of ours: so it is the only one that can hold, wherever the
 * worker was started.
 */
export async function extractBatch(
  batch: Batch,
  { settings, config }: JobOptions,
  folder: string,
  pool: Call["pool"],
): Promise<Extracted> {
  const problems: Problem[] = [];
  const call: Call = {
    operands: ["-"],
    // JSON is YAML too.
    settings: { ...settings, from: "jsonl", config: join(folder, "onrecord.yml"), quiet: true },
    host: hostOf(batch.documents, folder),
    tell: (problem) => {
      problems.push(countFrom(problem, batch.firstLine));
    },
    ...(pool === undefined ? {} : { pool }),
  };
  await writeFile(join(folder, "onrecord.yml"), JSON.stringify(config));
  let statements = "";
  let setAside = 0;
  for await (const { read, lines } of extractLinesOfEach(readEach(call), call)) {
    statements += lines;
    setAside += read.document.setAside.length;
  }
  return { statements, problems: inOrder([...batch.problems, ...problems]), setAside };
}

function hostOf(input: Uint8Array, cwd: string): Call["host"] {
  const { stdout, stderr } = process;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of its input, a reader only takes the chunks
  const stdin = Readable.from([input]) as unknown as Call["host"]["stdin"];
  return { cwd, env: {}, stdin, stdout, stderr };
}
