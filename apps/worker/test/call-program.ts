import { Readable, Writable } from "node:stream";
import { type Host, type Program, runProgram } from "onrecord/parts";

/** What came of a call. */
export type Outcome = {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
};

/** Calls a program within this process, which spares the start of another. */
export async function callProgram(
  program: Program,
  args: readonly string[],
  { cwd, env, input = "" }: Pick<Host, "cwd" | "env"> & { readonly input?: string },
): Promise<Outcome> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  // oxlint-disable typescript/no-unsafe-type-assertion -- no terminal, as when it is piped
  const streams = {
    stdin: Readable.from([Buffer.from(input)]) as unknown as Host["stdin"],
    stdout: collect(stdout) as unknown as Host["stdout"],
    stderr: collect(stderr) as unknown as Host["stderr"],
  };
  // oxlint-enable typescript/no-unsafe-type-assertion
  const status = await runProgram(program, args, { cwd, env, ...streams });
  return { stdout: stdout.join(""), stderr: stderr.join(""), status };
}

function collect(into: string[]): Writable {
  return new Writable({
    write: (chunk, _encoding, done) => {
      into.push(String(chunk));
      done();
    },
  });
}
