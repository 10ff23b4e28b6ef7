// `pnpm bench`: speed beside peers, growth with the length of a text, the browser in a terminal, workers that are killed,
// collections, accuracy on gold corpora.
import process from "node:process";
import { parseArgs } from "node:util";
import { scoreQuantities } from "./accuracy/score-quantities.ts";
import { runPositions } from "./accuracy/run-positions.ts";
import { runAccuracy } from "./accuracy/run-accuracy.ts";
import { runAlignment } from "./accuracy/versions/run-alignment.ts";
import { runArchive } from "./archive/run-archive.ts";
import { runMoves } from "./accuracy/versions/run-moves.ts";
import { runTerms } from "./accuracy/versions/run-terms.ts";
import { isLocale } from "./predict/task.ts";
import { runGrowth } from "./growth/run-growth.ts";
import { runStages } from "./growth/run-stages.ts";
import { runSpeed } from "./speed/run-speed.ts";
import { runPrograms } from "./programs/run-programs.ts";
import { harms, startHarm } from "./start-harm.ts";
import { runTerminal } from "./terminal/run-terminal.ts";
import { runWorkers } from "./workers/run-workers.ts";

const usage = `usage: pnpm bench [speed [sentences|times|quantities|…]]
       pnpm bench growth [stages [WORD]]
       pnpm bench hostile [INPUTS [FROM]]
       pnpm bench kills [TIMES]
       pnpm bench soak [SECONDS]
       pnpm bench nasty [NAME] | nasty --write FOLDER
       pnpm bench terminal [STATEMENTS]
       pnpm bench programs [DOCUMENTS]
       pnpm bench workers [DOCUMENTS]
       pnpm bench archive [STATEMENTS [FILE]]
       pnpm bench accuracy times FOLDER… [--peers] [--by type|rule] [--errors] [--locale en-GB|en-US]
       pnpm bench accuracy quantities
       pnpm bench accuracy positions FILE… [--errors] [--locale en-GB|en-US]
       pnpm bench accuracy alignment FILE… [--peers] [--errors]
       pnpm bench accuracy terms FOLDER… [--peers] [--errors]
       pnpm bench accuracy moves FILE… [--errors]
`;

/** Accuracy on versions of one text, by the name of the task. */
const versionTasks = new Map([
  ["alignment", runAlignment],
  ["terms", runTerms],
  ["moves", runMoves],
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
    by: { type: "string" },
    write: { type: "string" },
    locale: { type: "string", default: "en-US" },
  },
});
// Paths are meant from where the caller stands, while pnpm runs scripts at the root.
process.chdir(process.env["INIT_CWD"] ?? process.cwd());
const lines = start();
if (lines === null) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  for await (const line of lines) process.stdout.write(line);
}

function start(): Iterable<string> | AsyncIterable<string> | null {
  const [job = "speed", ...operands] = positionals;
  const { locale, by = null, peers, errors } = values;
  if (job === "growth")
    return operands[0] === "stages" ? runStages(operands[1] ?? "") : runGrowth();
  if (job === "terminal") return startCounted(runTerminal, operands[0] ?? "100000");
  if (job === "programs") return startCounted(runPrograms, operands[0] ?? "10000");
  if (job === "workers") return startCounted(runWorkers, operands[0] ?? "100000");
  if (job === "archive") {
    const [count = "1000000", file = null] = operands;
    return startCounted((statements) => runArchive(statements, file), count);
  }
  if (harms.has(job)) return startHarm(job, operands, values.write ?? null);
  if (job === "speed") return runSpeed(operands[0] ?? null);
  const [task, ...folders] = operands;
  if (job === "accuracy" && task === "quantities") return [scoreQuantities()];
  if (job !== "accuracy" || folders.length === 0 || !isLocale(locale)) return null;
  const run = versionTasks.get(task ?? "");
  if (run !== undefined) return run(folders, { locale, peers, errors });
  if (task === "positions") return runPositions(folders, { locale, errors });
  if (task !== "times" || (by !== null && by !== "type" && by !== "rule")) return null;
  return runAccuracy(folders, { locale, by, peers, errors });
}

function startCounted(
  run: (count: number) => AsyncIterable<string>,
  count: string,
): AsyncIterable<string> | null {
  return /^[1-9]\d{0,8}$/.test(count) ? run(Number(count)) : null;
}
