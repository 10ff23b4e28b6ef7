#!/usr/bin/env node
// The whole module, as an older Node refuses to start a program that names what it does not have.
import * as nodeModule from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 12)) {
  nodeModule.enableCompileCache();
  const [{ runProgram }, { worker }] = await Promise.all([
    import("onrecord/parts"),
    import("./worker.ts"),
  ]);
  process.exitCode = await runProgram(worker, process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  });
} else {
  process.stderr.write(
    `onrecord-worker: expected Node 22.12 or later, got ${process.versions.node}\n`,
  );
  process.exitCode = 2;
}
