import { expect, test } from "vitest";
import type { Call } from "../call.ts";
import type { Settings } from "../options/settings.ts";
import { bookmarkFile, bookmarkFolder } from "./bookmark-file.ts";

test.for([
  [{ HOME: "/home/a" }, "/home/a/.local/state/onrecord"],
  [{ HOME: "/home/a", XDG_STATE_HOME: "/state" }, "/state/onrecord"],
  [{ HOME: "/home/a", XDG_STATE_HOME: "" }, "/home/a/.local/state/onrecord"],
  [{ HOME: "/home/a", XDG_STATE_HOME: "state" }, "/home/a/.local/state/onrecord"],
] as const)("with %j bookmarks are in %s", ([env, folder]) => {
  expect(bookmarkFolder(env)).toBe(folder);
});

function fileOf(
  operands: readonly string[],
  settings: Settings = {},
  cwd = "/home/a",
): string | null {
  const { stdin, stdout, stderr } = process;
  const host: Call["host"] = { cwd, env: { XDG_STATE_HOME: "/state" }, stdin, stdout, stderr };
  return bookmarkFile({ operands, settings, host });
}

const letters = fileOf(["letters"]);

test("the name of the file is nothing but letters and digits", () => {
  expect(letters).toMatch(/^\/state\/onrecord\/[\da-f]{32}\.json$/);
});

test.for<readonly [readonly string[], Settings, string?]>([
  [["/home/a/letters"], {}],
  [["./letters/"], {}],
  [["letters"], { watch: true, fromStart: true, anew: true, quiet: true }],
  [["letters"], { axis: "stated-on" }],
  [["a/letters"], {}, "/home"],
])("%j with %j is the same view", ([operands, settings, cwd]) => {
  expect(fileOf(operands, settings, cwd)).toBe(letters);
});

test.for<readonly [readonly string[], Settings]>([
  [["speeches"], {}],
  [["letters", "speeches"], {}],
  [["letters"], { with: ["speeches"] }],
  [["letters"], { about: "housing" }],
  [["letters"], { split: "2017" }],
])("%j with %j is another view", ([operands, settings]) => {
  expect(fileOf(operands, settings)).not.toBe(letters);
});

test("the order of options is none", () => {
  const one = fileOf(["letters"], { about: "a", split: "2017" });
  expect(fileOf(["letters"], { split: "2017", about: "a" })).toBe(one);
});

test.for<readonly [readonly string[], Settings]>([
  [["-"], {}],
  [["letters", "-"], {}],
  [["letters"], { with: ["-"] }],
])("%j with %j, which nobody can open again, has none", ([operands, settings]) => {
  expect(fileOf(operands, settings)).toBeNull();
});
