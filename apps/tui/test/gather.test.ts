import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { Writable } from "node:stream";
import type { WriteStream } from "node:tty";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { isCollection, openCollectionWriter } from "@onrecord/archive";
import { streamedFormats } from "@onrecord/export";
import { onrecord } from "../src/onrecord.ts";
import { runProgram } from "../src/run-program.ts";

vi.setConfig({ testTimeout: 30_000 });

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "onrecord-gather-"));
  await call(["gather", calais, "--into", "calais.onrecord"]);
  writeFileSync(
    path.join(folder, "posts.jsonl"),
    posts.map((post) => `${JSON.stringify(post)}\n`).join(""),
  );
  await call(["gather", "posts.jsonl", "--from", "jsonl", "--into", "posts.onrecord"]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Dates of all kinds, before Christ too, and the same one under several names. */
const posts = [
  {
    id: "1",
    date: "2016-09-15",
    text: "The Harbour Masters' Board (HMB) will build 40 berths by May 2017. The old quay was built in 44 BC, and closed in 2012.",
  },
  {
    id: "2",
    date: "2016",
    text: "“We will not build it,” Ines Holt said on 3 May 2016. The board closed the quay in May 2012.",
  },
  {
    id: "3",
    text: "The HMB promised 30 berths by May 2017. Rents rose in 2012 and again on 15 September 2016 at noon.",
  },
  {
    id: "4",
    date: "2016-09-15",
    text: "By the end of 2016 the harbour opens. It has been closed since 15 September 2016.",
  },
];

type Outcome = { readonly status: number; readonly out: string; readonly err: string };

/** A stream without a terminal, and what came to it. */
function openStream(): { readonly stream: WriteStream; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a stream that is no terminal has no more
  return { stream: stream as WriteStream, text: () => Buffer.concat(chunks).toString("latin1") };
}

/** Runs the program as a process would, but in this one. */
async function call(args: readonly string[]): Promise<Outcome> {
  const [out, err] = [openStream(), openStream()];
  const status = await runProgram(onrecord, args, {
    cwd: folder,
    env: {},
    stdin: process.stdin,
    stdout: out.stream,
    stderr: err.stream,
  });
  return { status, out: out.text(), err: err.text() };
}

const calais = path.join(import.meta.dirname, "../../../fixtures/calais");

const sources = [
  { documents: [calais], collection: "calais.onrecord", term: "refugee children" },
  { documents: ["posts.jsonl", "--from", "jsonl"], collection: "posts.onrecord", term: "HMB" },
] as const;

const questions = [
  ...[...streamedFormats, "markdown"].flatMap((format) =>
    ["refers-to", "stated-on"].map((axis) => `timeline --format ${format} --axis ${axis}`),
  ),
  "timeline --about TERM --format jsonl",
  "timeline --about TERM --top 2",
  "timeline --top 3 --format json",
  "extract",
  "extract --about TERM",
  "extract --format csv",
  "times",
  "compare --split 2017 --format json",
  "compare --about TERM --format json",
  "browse --plain",
];

test.for(sources.flatMap((source) => questions.map((question) => [question, source] as const)))(
  "what is asked of a collection is answered as of its documents: %s",
  async ([question, { documents, collection, term }]) => {
    const [command = "", ...options] = question
      .split(" ")
      .map((word) => (word === "TERM" ? term : word));
    const expected = await call([command, ...documents, ...options, "--quiet"]);
    expect(expected.out).not.toBe("");
    const { out, status } = await call([command, collection, ...options, "--quiet"]);
    expect([out, status]).toEqual([expected.out, 0]);
  },
);

test.for(["jsonl", "parquet"])(
  "statements that were extracted elsewhere make the same timeline, from %s",
  async (format) => {
    const file = `calais.${format}`;
    await call(["extract", calais, "--format", format, "--output", file]);
    const gathered = await call(["gather", file, "--into", `${file}.onrecord`]);
    expect(gathered).toEqual({
      status: 0,
      out: `${file}.onrecord: 3 documents added, 0 replaced, 0 unchanged\n`,
      err: "",
    });
    for (const command of ["timeline", "extract"]) {
      const [one, other] = [
        call([command, `${file}.onrecord`]),
        call([command, "calais.onrecord"]),
      ];
      // oxlint-disable-next-line no-await-in-loop -- they share nothing that could be awaited at once
      expect((await one).out).toBe((await other).out);
    }
  },
);

test("nothing counts as absent where the texts are not at hand", async () => {
  await call(["extract", calais, "-o", "statements.jsonl"]);
  await call(["gather", "statements.jsonl", "--into", "statements.onrecord"]);
  const { out: positions } = await call([
    "compare",
    "statements.onrecord",
    "--split",
    "2017",
    "-f",
    "jsonl",
  ]);
  expect(positions).not.toContain('{"dropped":');
  expect(positions).toContain("its text was not at hand");
  const times = await call(["times", "statements.onrecord"]);
  expect([times.status, times.out]).toEqual([1, ""]);
});

test("a document that is gathered again replaces itself, and a collection can be gathered", async () => {
  const file = path.join(folder, "letter.txt");
  const gather = async (text: string): Promise<string> => {
    writeFileSync(file, text);
    return (await call(["gather", "letter.txt", "--date", "2016", "--into", "letter.onrecord"]))
      .out;
  };
  expect(await gather("We will build 40 homes.")).toContain("1 document added, 0 replaced");
  expect(await gather("We will build 40 homes.")).toContain("1 unchanged");
  expect(await gather("We will build 50 homes.")).toContain("1 replaced");
  await call(["gather", "letter.onrecord", "posts.onrecord", "--into", "both.onrecord"]);
  const { out } = await call(["extract", "both.onrecord", "--about", "homes", "--format", "csv"]);
  expect(out).toContain("We will build 50 homes");
  expect(out).not.toContain("We will build 40 homes");
});

test("a collection that somebody has made otherwise is damaged, and ends no run but its own", async () => {
  const file = path.join(folder, "made.onrecord");
  const writer = openCollectionWriter(file);
  const none = { edtf: null, earliest: null, latest: null };
  const record = { id: "1", line: '{"text":1}', statedOn: none, refersTo: [], words: ["rent"] };
  writer.put({ id: "a", facts: "[]" }, [record]);
  writer.close();
  for (const command of ["timeline", "times", "compare", "timeline --about rent"]) {
    // oxlint-disable-next-line no-await-in-loop -- one file
    const { status, err } = await call([...command.split(" "), "made.onrecord"]);
    expect([status, err]).toEqual([1, expect.stringContaining("gather it anew")]);
  }
});

test.for([
  [["gather", "posts.jsonl"], "expected --into FILE"],
  [["gather", "posts.onrecord", "--into", "posts.onrecord"], "cannot be gathered into itself"],
  [["gather", "posts.jsonl", "--into", "posts.jsonl"], "expected a collection, got another file"],
  [
    ["timeline", "posts.onrecord", "posts.jsonl"],
    "posts.onrecord is a collection: expected it alone, got 2 paths",
  ],
  [["timeline", "posts.onrecord", "--date", "2016"], "--date says how documents are read"],
  [["timeline", "posts.onrecord", "--format", "parquet"], "--format: expected text"],
] as const)("%j is refused", async ([args, says]) => {
  const { status, err } = await call(args);
  expect([status, err]).toEqual([2, expect.stringContaining(says)]);
  expect(isCollection(path.join(folder, "posts.onrecord"))).toBe(true);
});

test("what is no statement is told by its line, and the rest is gathered", async () => {
  const lines = (await call(["extract", "posts.onrecord"])).out.split("\n");
  const [first = "", second = ""] = lines;
  const broken = [first, "{", second.replace('"act":"', '"act":"un'), "", ...lines.slice(2)];
  writeFileSync(path.join(folder, "broken.jsonl"), broken.join("\n"));
  const { status, err } = await call(["gather", "broken.jsonl", "--into", "broken.onrecord"]);
  expect(status).toBe(1);
  expect(err).toContain("broken.jsonl:2: not JSON; expected a statement as extract writes it");
  expect(err).toContain("broken.jsonl:3: act: got ");
  const { out } = await call(["extract", "broken.onrecord"]);
  expect(out.split("\n").length).toBe(lines.length - 1);
});
