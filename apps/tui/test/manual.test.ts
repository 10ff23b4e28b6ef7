import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../src/commands/commands.ts";
import { writeManual } from "../src/manual/write-manual.ts";
import { options } from "../src/options/options.ts";
import { makeFolder } from "./program.ts";

const page = writeManual(commands);
const lines = page.trimEnd().split("\n");

/** Programs that find fault with a page, and what they are asked; tried where they are installed. */
const checkers = (
  [
    ["mandoc", ["-Tlint", "-Wwarning"]],
    ["groff", ["-mandoc", "-ww", "-z"]],
  ] as const
).filter(([name]) => {
  try {
    execFileSync(name, ["-h"], { stdio: "ignore" });
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code !== "ENOENT";
  }
});

test("the page is ASCII and no line of it is a macro that nobody wrote", () => {
  expect(page).toMatch(/^[\n\u0020-\u007E]*$/);
  const known = ".Ar .Bd .Bl .Cm .Dd .Dt .Ed .El .It .Nd .Nm .Op .Os .Pp .Sh".split(" ");
  const macros = lines.filter((line) => /^[.']/.test(line)).map((line) => line.split(" ")[0] ?? "");
  expect(macros.filter((macro) => !known.includes(macro))).toEqual([]);
  expect(lines.filter((line) => line === "" || line.endsWith(" "))).toEqual([]);
});

test("the sections stand in the order that readers know", () => {
  const names = lines.filter((line) => line.startsWith(".Sh ")).map((line) => line.slice(4));
  expect(names.join(", ")).toBe(
    "NAME, SYNOPSIS, DESCRIPTION, COMMANDS, OPTIONS, ENVIRONMENT, FILES, EXIT STATUS, EXAMPLES",
  );
});

test.for(commands.map(({ name, examples }) => [name, examples] as const))(
  "the command %s is told, with its examples",
  ([name, examples]) => {
    expect(lines.some((line) => line.startsWith(`.It Cm ${name}`))).toBe(true);
    for (const { line } of examples) {
      const shown = line.replaceAll('"', String.raw`\(dq`);
      expect([`.It Li "${shown}"`, `.It Li ${shown}`].some((one) => lines.includes(one))).toBe(
        true,
      );
    }
  },
);

test.for(options.map(({ flags }) => flags))("the option %s is told", (flags) => {
  const [, long = ""] = /-(-[a-z-]+)/.exec(flags) ?? [];
  expect(
    lines.filter((line) => ` ${line} `.includes(` Fl ${long} `) || line.includes(`, Fl ${long}`)),
  ).toHaveLength(1);
});

test("nothing is wrong with it where there is a program that would tell", () => {
  const file = join(makeFolder(), "onrecord.1");
  writeFileSync(file, page);
  for (const [name, args] of checkers) {
    expect(execFileSync(name, [...args, file], { encoding: "utf8", stdio: "pipe" })).toBe("");
  }
});
