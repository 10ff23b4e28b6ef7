import { expect, test } from "vitest";
import { findScript } from "./find-script.ts";

test.for([
  ["npx -y pnpm@12.21.0 test some.test.ts", "vitest run"],
  ["npx -y pnpm@12.21.0 -s onrecord ARGS…", "node tools/onrecord.ts"],
  ["onrecord --help", null],
] as const)("%j runs %j", ([command, script]) => {
  expect(findScript(command)).toBe(script);
});

test.for(["npx -y pnpm@12.21.0 tset", "npx -y pnpm@1.0.0 test"])("%j is told", (command) => {
  expect(() => findScript(command)).toThrow(/^expected /);
});
