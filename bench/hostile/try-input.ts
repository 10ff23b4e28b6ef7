import process from "node:process";
import { makeRandom } from "./random.ts";
import type { Input, Trial } from "./trial.ts";
import { trials } from "./trials.ts";

export type Failure = { readonly number: number; readonly trial: string; readonly says: string };

/** Milliseconds of a processor that an input may take: at all, and for each of its characters. */
const patience = { atAll: 400, each: 0.2 };

/** The trial for the input of that number, and the input; both the same each time. */
export function makeInput(number: number): { readonly trial: Trial; readonly input: Input } {
  const random = makeRandom(number);
  const whole = trials.reduce((sum, { share }) => sum + share, 0);
  let at = (random.below(1_000_000) / 1_000_000) * whole;
  const trial = trials.find(({ share }) => (at -= share) < 0) ?? trials[0];
  if (trial === undefined) throw new RangeError("expected trials, got none");
  return { trial, input: trial.make(random) };
}

/** Makes the input of that number and tries it; what went wrong, if anything did. */
export async function tryInput(number: number): Promise<readonly Failure[]> {
  const { trial, input } = makeInput(number);
  const fail = (says: string): Failure => ({ number, trial: trial.name, says });
  try {
    const first = await timeCheck(trial, input);
    const size = input.bytes.length + input.texts.reduce((sum, text) => sum + text.length, 0);
    const most = patience.atAll + patience.each * size;
    // Other work on the machine may hold up one run, hardly three.
    const slow = first.milliseconds > most && (await leastOf(trial, input)) > most;
    const tooSlow = slow ? [fail(`took ${Math.round(first.milliseconds)} ms for ${size}`)] : [];
    return [...new Set(first.wrong)].map(fail).concat(tooSlow);
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [fail(told.split("\n").slice(0, 3).join(" "))];
  }
}

/** Processor time of this thread: other work on the machine is no business of the input. */
function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function timeCheck(
  { check }: Trial,
  input: Input,
): Promise<{ readonly wrong: readonly string[]; readonly milliseconds: number }> {
  const start = now();
  const wrong = [...(await check(input))];
  return { wrong, milliseconds: now() - start };
}

async function leastOf(trial: Trial, input: Input): Promise<number> {
  const again = [await timeCheck(trial, input), await timeCheck(trial, input)];
  return Math.min(...again.map(({ milliseconds }) => milliseconds));
}
