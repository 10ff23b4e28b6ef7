import { type Operand, UsageError } from "onrecord/parts";

/** The operand of every command that is about one run. */
export const runName: Operand = {
  name: "run",
  says: "the name of a run such as speeches",
  takes: "words",
  repeats: false,
};

/** @throws UsageError when it is no name for a run. */
export function readRunName([name = ""]: readonly string[]): string {
  if (/^[\w.-]{1,64}$/.test(name)) return name;
  throw new UsageError(
    `expected ${runName.says}, of letters, digits, dots and dashes, got ${JSON.stringify(name)}`,
  );
}
