import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../test/program.ts";
import { watchPaths } from "./watch-paths.ts";

test.for([
  [["letters"], [], "letters/a.md"],
  [["letters"], [], "letters/old/b.txt"],
  [["letters"], [], "letters/onrecord.yml"],
  [["letters/a.md"], [], "letters/a.md"],
  [["letters/*.md"], [], "letters/new.md"],
  [["-", "letters"], [], "letters/a.md"],
  [
    ["letters"],
    ["letters/onrecord.review.jsonl", "letters/.git/index", "letters/x.png"],
    "letters/a.md",
  ],
  [["letters/a.md"], ["letters/b.md"], "letters/a.md"],
] as const)("%j: not %j but a change of %s is told", async ([given, silent, file]) => {
  const cwd = makeFolder();
  for (const folder of ["letters/old", "letters/.git"]) {
    mkdirSync(join(cwd, folder), { recursive: true });
  }
  writeFileSync(join(cwd, "letters/a.md"), "");
  const done = join(cwd, file);
  const watched = watchPaths(given, { cwd, from: "text", rest: async () => {} });
  const first = watched.next();
  for (const one of silent) writeFileSync(join(cwd, one), "x");
  let isDone = false;
  // Events come in the order of the writes: had one of the others counted, it would be told by now.
  setImmediate(() => {
    setImmediate(() => {
      isDone = true;
      writeFileSync(done, "x");
    });
  });
  expect([await first, isDone]).toEqual([{ done: false, value: { type: "changed" } }, true]);
  await watched.return(undefined);
});

test("a path that is not there, and whose folder is not, is told", async () => {
  const watched = watchPaths(["no/such/*.md"], {
    cwd: makeFolder(),
    from: "text",
    rest: async () => {},
  });
  expect(await watched.next()).toMatchObject({ value: { type: "failed" } });
  await watched.return(undefined);
});
