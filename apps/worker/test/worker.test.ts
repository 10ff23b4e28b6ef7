import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Host } from "onrecord/parts";
import { onrecord } from "../../tui/src/onrecord.ts";
import { makeFolder } from "../../tui/test/program.ts";
import { worker as onrecordWorker } from "../src/worker.ts";
import { callProgram, type Outcome } from "./call-program.ts";
import { makeDocuments, makeRandom } from "./make-documents.ts";
import { mostStarts } from "../src/queue/take-batch.ts";
import { findPostgres, type Postgres, startPostgres } from "./start-postgres.ts";
import { type StartedWorker, startWorker } from "./start-worker.ts";

const found = findPostgres();
// A newcomer's Mac in CI need not have it.
if (found === null && process.env["CI"] === "true" && process.platform === "linux") {
  throw new Error("expected PostgreSQL (initdb, postgres) on the path or where Debian keeps it");
}
if (found === null) {
  console.warn(
    "worker: not tested, as there is no PostgreSQL here (on Debian: apt-get install postgresql)",
  );
}

let postgres: Postgres | null = null;
let client = new Client();

beforeAll(async () => {
  if (found === null) return;
  postgres = await startPostgres(found);
  const { PGHOST: host, PGUSER: user, PGDATABASE: database } = postgres.env;
  client = new Client({ host, user, database });
  await client.connect();
});

afterAll(async () => {
  if (postgres !== null) await client.end();
  await postgres?.stop();
});

type Place = Pick<Host, "cwd"> & { readonly env: Readonly<Record<string, string>> };

function place(): Place {
  return { cwd: makeFolder(), env: { ...postgres?.env } };
}

async function call(at: Place, args: readonly string[], input = ""): Promise<Outcome> {
  return callProgram(onrecordWorker, args, { ...at, input });
}

/** What a single process makes of it. */
async function extract(at: Place, input: string, ...options: string[]): Promise<Outcome> {
  return callProgram(onrecord, ["extract", "-", "--from", "jsonl", ...options], { ...at, input });
}

/** While the results are locked, workers take batches and cannot deliver them. */
async function withResultsLocked<T>(work: () => Promise<T>): Promise<T> {
  await client.query("begin; lock table onrecord.results in exclusive mode");
  try {
    return await work();
  } finally {
    await client.query("rollback");
  }
}

/** Starts a worker and waits until it has taken something. */
async function startBusy(at: Place): Promise<StartedWorker> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(at, (line, started) => {
      if (line.endsWith("taken")) resolve(started);
    });
    const fail = (end: number | string): void => {
      reject(new Error(`expected a worker to take something; it ended with ${end}`));
    };
    void worker.end.then(fail);
  });
}

test.skipIf(found === null)(
  "of three workers two are killed, and the result is that of a single process, to the byte",
  async () => {
    const at = place();
    writeFileSync(
      path.join(at.cwd, "onrecord.yml"),
      "locale: en-US\nfiscalYearStart: 10-01\naliases:\n  The town: [The council, Ayton council]\n",
    );
    const made = [...makeDocuments(160, 20161018)];
    const input = [
      ...made.slice(0, 50),
      "\n",
      "not JSON\n",
      ...made.slice(50, 90),
      // An id that came before, in another batch; a day that does not exist; what no column of text can hold.
      made[3],
      '{"id": "odd", "text": "The mayor will build 20 homes.", "date": "2017-02-30"}\n',
      '{"id": "nul\\u0000", "text": "The mayor will build \\u0000 30 homes\\ud800."}\n',
      ...made.slice(90),
      '{"id": 7}',
    ].join("");
    const options = ["--on", "2015-06"];
    const whole = await extract(at, input, ...options);
    expect(whole.status).toBe(1);

    const enqueued = await call(at, ["enqueue", "speeches", "--batch", "12", ...options], input);
    expect(enqueued.stdout).toBe("speeches: 166 lines in 14 batches\n");
    const random = makeRandom(8);
    const doomed = new Set([2 + random(3), 6 + random(3)]);
    let taken = 0;
    // Where they are started is not where the documents were enqueued.
    const elsewhere = { ...at, cwd: makeFolder() };
    const workers = [1, 2, 3].map(() =>
      startWorker(elsewhere, (line, worker) => {
        if (!line.endsWith("taken")) return;
        taken += 1;
        if (doomed.has(taken)) worker.kill("SIGKILL");
      }),
    );
    const ends = await Promise.all(workers.map(async ({ end }) => end));
    // Both may have met one of them: then two are left.
    expect(ends).toContain(0);
    expect(ends).toContain("SIGKILL");
    const collected = await call(elsewhere, ["collect", "speeches"]);
    expect(collected.stdout).toBe(whole.stdout);
    expect(collected).toEqual({
      ...whole,
      stderr: whole.stderr.replaceAll("onrecord: ", "onrecord-worker: "),
    });
    const { rows } = await client.query("select 1 from onrecord.batches");
    expect(rows).toEqual([]);
  },
);

test.skipIf(found === null)(
  "a document that ends its workers is set aside alone, told, and can be tried again",
  async () => {
    const at = place();
    const input = [...makeDocuments(2, 5)].join("");
    await call(at, ["enqueue", "poison"], input);
    await withResultsLocked(async () => {
      const worker = await startBusy(at);
      worker.kill("SIGKILL");
      expect(await worker.end).toBe("SIGKILL");
    });
    // It ends the next ones as well, by when it is alone.
    const halves = await call(at, ["work", "--until-done", "--quiet"]);
    expect(halves).toEqual({ stdout: "2 batches done\n", stderr: "", status: 0 });
    await call(at, ["forget", "poison"]);
    await call(at, ["enqueue", "poison", "--batch", "1"], input);
    for (let ended = 0; ended < mostStarts; ended++) {
      // oxlint-disable-next-line no-await-in-loop
      await client.query("insert into onrecord.starts (run, first_line) values ('poison', 1)");
    }
    const last = await call(at, ["work", "--until-done"]);
    expect(last.status).toBe(1);
    expect(last.stderr.trimEnd().split("\n")).toEqual([
      "poison:1: set aside: 3 workers ended over this line; to try it again: onrecord-worker retry poison",
      "onrecord-worker: poison: lines 2 to 2 taken",
      "onrecord-worker: poison: lines 2 to 2 delivered",
    ]);
    const rest = await call(at, ["collect", "poison"]);
    expect(rest.status).toBe(1);
    expect(rest.stderr).toContain("-:1: not read: 3 workers ended over it");
    expect(rest.stdout).toContain('"document":"d2"');
    expect(rest.stdout).not.toContain('"document":"d1"');

    const retried = await call(at, ["retry", "poison"]);
    expect(retried.stdout).toBe("poison: 1 document is in the queue again\n");
    expect(await call(at, ["work", "--until-done"])).toMatchObject({ status: 0 });
    const whole = await extract(at, input);
    expect(await call(at, ["collect", "poison"])).toEqual(whole);
  },
);

test.skipIf(found === null)(
  "a worker whose connection is cut begins again; one that is told to stop ends what it began",
  async () => {
    const at = place();
    const input = [...makeDocuments(4, 6)].join("");
    await call(at, ["enqueue", "cut", "--batch", "2"], input);
    const stopped = await withResultsLocked(async () => {
      const busy = await startBusy(at);
      busy.kill("SIGTERM");
      return busy;
    });
    expect(await stopped.end).toBe(0);
    expect(stopped.told).toHaveLength(2);
    const { rows } = await client.query(
      "select first_line from onrecord.results where run = 'cut'",
    );
    expect(rows).toHaveLength(1);

    const cut = await withResultsLocked(async () => {
      const busy = await startBusy(at);
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'onrecord-worker'",
      );
      return busy;
    });
    expect(await cut.end).toBe(0);
    expect(cut.told.map((line) => line.replace(/(?<=^PostgreSQL: ).*(?=;)/, "…"))).toEqual([
      "onrecord-worker: cut: lines 3 to 4 taken",
      "PostgreSQL: …; trying again in 0 s, and no result is lost",
      "onrecord-worker: cut: lines 3 to 4 taken",
      "onrecord-worker: cut: lines 3 to 4 delivered",
    ]);
    const whole = await extract(at, input);
    expect(await call(at, ["collect", "cut"])).toEqual(whole);
  },
);

test.skipIf(found === null)(
  "what a worker has ended over is parted and comes behind the rest of its run, and before the next run",
  async () => {
    const at = place();
    const input = [...makeDocuments(4, 9)].join("");
    await call(at, ["enqueue", "first", "--batch", "2"], input);
    await call(at, ["enqueue", "second"], input);
    await client.query("insert into onrecord.starts (run, first_line) values ('first', 1)");
    const worked = await call(at, ["work", "--until-done"]);
    const taken = Array.from(
      worked.stderr.matchAll(/(\w+): lines (\d) to (\d) taken/g),
      ([, ...words]) => words.join(" "),
    );
    expect(taken).toEqual(["first 3 4", "first 1 1", "first 2 2", "second 1 4"]);
    const [first, second] = [
      await call(at, ["collect", "first"]),
      await call(at, ["collect", "second"]),
    ];
    expect(first).toEqual(second);
    expect(first).toEqual(await extract(at, input));
  },
);

test.skipIf(found === null)("a run of another build is left to its own workers", async () => {
  const at = place();
  await call(at, ["enqueue", "other"], [...makeDocuments(1, 7)].join(""));
  await client.query("update onrecord.runs set build = 'another' where name = 'other'");
  const left = await call(at, ["work", "--until-done"]);
  expect(left.status).toBe(1);
  expect(left.stderr).toMatch(/^other: left: it was enqueued by another build.*\n$/);
  const again = await call(at, ["enqueue", "other"]);
  expect(again.status).toBe(2);
  expect(again.stderr).toContain("there is a run other already");
  expect(await call(at, ["forget", "other"])).toEqual({
    stdout: "other: removed\n",
    stderr: "",
    status: 0,
  });
  const gone = await call(at, ["collect", "other"]);
  expect(gone.status).toBe(2);
  expect(gone.stderr).toMatch(/^onrecord-worker: expected a run.*, got other\n$/);
});

test.for([
  [["enqueue"], /^onrecord-worker: expected the name of a run such as speeches; see/, 2],
  [["enqueue", "a b"], /^onrecord-worker: expected the name of a run .*, got "a b"$/, 2],
  [["enqueue", "a", "--batch", "0"], /^onrecord-worker: --batch: expected a number from 1 on/, 2],
  [["enqueue", "a", "--about", "housing"], /^onrecord-worker: unknown option '--about'/, 2],
  [["extract", "a"], /^onrecord-worker: unknown command 'extract'/, 2],
  [["work"], /^PostgreSQL: nothing answers there; start the server/, 1],
] as const)("%j ends with one clear line", async ([args, line, status]) => {
  const env = { DATABASE_URL: "postgres://ann:s3cret@127.0.0.1:1/a" };
  const outcome = await call({ cwd: makeFolder(), env }, args);
  expect(outcome.status).toBe(status);
  expect(outcome.stdout).toBe("");
  expect(outcome.stderr.trimEnd()).toMatch(line);
  expect(outcome.stderr.trimEnd()).not.toMatch(/\n|s3cret/);
});

test("the commands of the guide are commands", async () => {
  const guide = readFileSync(
    new URL("../../../docs/guides/extract-on-several-machines.md", import.meta.url),
    "utf8",
  );
  const calls = Array.from(
    guide.matchAll(/^\$ onrecord-worker (.+?)(?: [<>].*)?$/gm),
    ([, words]) => (words ?? "").split(" "),
  );
  expect(calls.length).toBeGreaterThan(3);
  const env = { DATABASE_URL: "postgres://127.0.0.1:1/a" };
  for (const words of calls) {
    // oxlint-disable-next-line no-await-in-loop
    const { stderr } = await call({ cwd: makeFolder(), env }, words);
    expect(stderr).toMatch(/^PostgreSQL: nothing answers there/);
  }
});
