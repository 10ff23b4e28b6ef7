// `pnpm -s predict TASK INPUT… --output FILE`: runs the shipped code over a gold corpus and writes its predictions.
import { writeFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { isLocale } from "./predict/task.ts";
import { tasks } from "./predict/tasks.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { output: { type: "string" }, locale: { type: "string", default: "en-GB" } },
});
const [name, ...inputs] = positionals;
const task = tasks.find((one) => one.name === name);
if (task === undefined || inputs.length === 0 || !isLocale(values.locale)) {
  console.error(
    `usage: pnpm -s predict TASK INPUT… [--output FILE] [--locale en-GB|en-US]\n${tasks
      .map((one) => `  ${one.name.padEnd(12)} ${one.input}`)
      .join("\n")}`,
  );
  process.exit(2);
}
// Paths are meant from where the caller stands, while pnpm runs scripts at the root.
process.chdir(process.env["INIT_CWD"] ?? process.cwd());
const predictions = task.predict(inputs, { locale: values.locale });
if (values.output === undefined) process.stdout.write(predictions);
else writeFileSync(values.output, predictions);
