#!/usr/bin/env node
// The whole module, as an older Node refuses to start a program that names what it does not have.
import * as nodeModule from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 12)) {
  // Before anything else is loaded, so that all of it comes from the cache.
  nodeModule.enableCompileCache();
  const [{ runProgram }, { onrecord }] = await Promise.all([
    import("./run-program.ts"),
    import("./onrecord.ts"),
  ]);
  process.exitCode = await runProgram(onrecord, process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  });
} else {
  process.stderr.write(`onrecord: expected Node 22.12 or later, got ${process.versions.node}\n`);
  process.exitCode = 2;
}
