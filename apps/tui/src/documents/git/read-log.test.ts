import { expect, test } from "vitest";
import { readLog } from "./read-log.ts";

const id = (letter: string): string => letter.repeat(40);

/** One commit as `git log -z --name-status` prints it with our format. */
function commit(letter: string, author: string, committer: string, ...names: string[]): string {
  const [status = "", ...paths] = names;
  return [`commit ${id(letter)}`, letter, author, committer, "", `\n${status}`, ...paths, ""].join(
    "\0",
  );
}

const on = (day: string): string => `2020-01-${day}T12:00:00+01:00`;

test("versions come oldest first, under the name that they had", () => {
  const log = [
    commit("c", on("03"), on("03"), "R087", "old name.md", "new\u0001name.md"),
    commit("b", on("02"), on("02"), "M", "old name.md"),
    commit("a", on("01"), on("01"), "A", "old name.md"),
  ].join("");
  expect(readLog(log).map(({ short, path, day }) => `${day} ${short} ${path}`)).toEqual([
    "2020-01-01 a old name.md",
    "2020-01-02 b old name.md",
    "2020-01-03 c new\u0001name.md",
  ]);
  expect(readLog(log)[0]).toMatchObject({
    commit: id("a"),
    says: "git: author date of commit a: 2020-01-01T12:00:00+01:00",
  });
});

test("a date that runs against the order of the history gives way, and says so", () => {
  const log = [
    commit("d", on("02"), on("03"), "M", "a.md"),
    commit("c", on("01"), on("06"), "M", "a.md"),
    commit("b", on("05"), on("05"), "M", "a.md"),
    commit("a", on("01"), on("01"), "A", "a.md"),
  ].join("");
  const versions = readLog(log);
  expect(versions.map(({ day }) => day)).toEqual([
    "2020-01-01",
    "2020-01-05",
    "2020-01-06",
    "2020-01-06",
  ]);
  expect(versions[2]?.says).toMatch(/^git: date of commit c: .* its author date, .* is earlier/u);
  expect(versions[3]?.says).toMatch(/^git: not before the version before; commit d is dated/u);
});

test.for<readonly [string, string]>([
  ["nothing", ""],
  ["a deletion", commit("a", on("01"), on("01"), "D", "a.md")],
  ["half a record", `commit ${id("a")}\0a\0${on("01")}`],
  ["another output", "fatal: no\n"],
])("no version in %s", ([, log]) => {
  expect(readLog(log)).toEqual([]);
});
