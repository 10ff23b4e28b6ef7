import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { buildProgram, run } from "./program.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = "fixtures/calais";

let program = "";
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

/** What other programs are given; `packages/export` has them read by programs of theirs. */
test.for([
  ["timeline.ics", ["timeline", folder, "--format", "ics"]],
  ["timeline.timelinejs.json", ["timeline", folder, "--top", "3", "--format", "timelinejs"]],
  ["timeline.mw", ["timeline", folder, "--format", "markwhen"]],
  ["positions.mw", ["compare", folder, "--split", "2017", "--format", "markwhen"]],
  ["positions.atom", ["compare", folder, "--split", "2017", "--format", "atom"]],
  ["letter.tml", ["times", `${folder}/letter-to-constituents.txt`, "--format", "timeml"]],
  ["resettlement.jsonld", ["extract", folder, "--about", "Dubs", "--format", "annotation"]],
] as const)("%s is what is expected of the documents at Calais", async ([name, args]) => {
  const { stdout, stderr, status } = await run(program, [...args, "--quiet", "--anew"], {
    cwd: root,
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  await expect(stdout).toMatchFileSnapshot(`${root}/${folder}.exports/${name}`);
});
