import { buildTimeline, type Document } from "@onrecord/core";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Action } from "../browser/browser-state.ts";
import type { Settings } from "../options/settings.ts";
import type { Problem } from "../problems/problem.ts";
import { collectStatements } from "../statements/collect-statements.ts";
import { compareWhole, judgeCompared } from "../statements/compare-whole.ts";
import { statementsIn } from "../statements/statements-in.ts";
import { gatherModel } from "./gather-model.ts";
import { readCollection } from "./read-collection.ts";

const cwd = fileURLToPath(new URL("../../../../fixtures", import.meta.url));
const { stdin, stdout, stderr } = process;
const host = { cwd, env: {}, stdin, stdout, stderr };

/** What screens show of a document besides its statements. */
function outlineOf({ id, blocks, setAside }: Document): unknown {
  const outline = blocks.map(({ kind, span, parts }) => [span, kind === "heading" ? parts : kind]);
  return [id, setAside, outline];
}

async function gather(
  operands: readonly string[],
  settings: Settings = {},
): Promise<{ actions: readonly Action[]; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const messages = readCollection({ operands, settings, host });
  const actions: Action[] = [];
  const tell = (problem: Problem): void => {
    problems.push(problem);
  };
  for await (const action of gatherModel(messages, "refers-to", tell)) actions.push(action);
  return { actions, problems };
}

test.for([{}, { about: "children" }, { on: "2016-10", locale: "en-US" }] as const)(
  "with %j it comes to the same as reading all at once",
  async (settings) => {
    const told: Problem[] = [];
    const tell = (problem: Problem): void => {
      told.push(problem);
    };
    const { actions, problems } = await gather(["calais"], settings);
    const call = { operands: [], settings, host, tell };
    const whole = await collectStatements(["calais"], call);
    const grown = actions.findLast((action) => action.type === "grown");
    expect(grown?.model.statements).toEqual(whole.statements);
    expect(grown?.model.timeline).toEqual(buildTimeline(whole.statements, { axis: "refers-to" }));
    expect(grown?.model.documents.map(outlineOf)).toEqual(whole.documents.map(outlineOf));
    expect(grown?.model.reading).toBeNull();
    const positions = judgeCompared(compareWhole(whole, { settings }), [], call);
    const shown = new Set(whole.statements.map(({ id }) => id));
    const beside = statementsIn(positions, whole.all).filter(({ id }) => !shown.has(id));
    expect(actions.at(-1)).toEqual({ type: "compared", positions, byRules: [], beside });
    expect(beside.length > 0).toBe(settings.about !== undefined);
    expect(problems).toEqual(told);
  },
);

test("the first document is shown at once, with how many there are", async () => {
  const { actions } = await gather(["calais"]);
  expect(actions[0]).toMatchObject({
    type: "grown",
    model: { reading: { read: 1, files: 3 }, positions: "awaited" },
  });
});

test("one document is compared with nothing", async () => {
  const { actions } = await gather(["calais/letter-to-constituents.txt"]);
  expect(actions.at(-1)).toMatchObject({ type: "grown", model: { positions: "none" } });
});

test("without documents the browser closes, and problems are kept for afterwards", async () => {
  const { actions, problems } = await gather(["calais/nothing.txt"]);
  expect(actions).toEqual([{ type: "close" }]);
  expect(problems.map(({ says }) => says)).toEqual([
    "no such file or folder; check the spelling, or quote the name if it holds spaces",
    "nothing to browse",
  ]);
});

test("a call that means nothing is refused", async () => {
  await expect(gather(["calais"], { config: "nothing.yml" })).rejects.toThrow(
    "--config nothing.yml: no such file",
  );
});
