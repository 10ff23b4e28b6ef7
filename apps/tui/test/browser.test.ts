import { Buffer } from "node:buffer";
import { expect, test, vi } from "vitest";
import { browse, leftBehind, nothing, program, selected, shows } from "./harbour-terminal.ts";
import { openTerminal } from "./terminal.ts";

// Longer than a terminal waits for its screen, so that a failure shows what was on it.
vi.setConfig({ testTimeout: 30_000 });

test("the timeline is shown, moved through and left", async () => {
  await using terminal = browse();
  await terminal.until(shows("[1 Timeline", "▸   summer", "q quit"));
  expect(terminal.buffer()).toBe("alternate");
  terminal.type("jj");
  await terminal.until((screen) => selected(screen).startsWith("▾ 2016"));
  terminal.type("\u001B[B");
  await terminal.until((screen) => selected(screen).startsWith("by end 2016"));
  terminal.type("\u001B[6~");
  await terminal.until((screen) => selected(screen).includes("Harbours are beautiful"));
  terminal.type("\u001B[H");
  await terminal.until((screen) => selected(screen).startsWith("▾ 2015"));
  terminal.type("q");
  expect(await leftBehind(terminal)).toEqual(nothing);
  expect(terminal.screen().join("\n")).toContain("the browser has closed");
  expect(terminal.screen().join("\n")).toContain("exit 0");
});

test("screens, detail, search and help answer their keys", async () => {
  await using terminal = browse();
  await terminal.until(shows("[1 Timeline"));
  terminal.type("2");
  await terminal.until(shows("[2 Positions]", "berths"));
  terminal.type("c\r");
  await terminal.until(shows("[-We will build 40-]", "{+Only 25+}"));
  terminal.type("\u001B");
  await terminal.until((screen) => selected(screen).startsWith("↓  lowered"));
  terminal.type("1/ferry");
  await terminal.until(shows("/ferry▏  1 of 3"));
  terminal.type("\rn");
  await terminal.until(shows("/ferry  2 of 3"));
  terminal.type("\u001B[200~?q\u001B[201~");
  terminal.type("?");
  await terminal.until(shows("[? Help]", "half a page down"));
  terminal.type("\u0003");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test.for([
  [60, 15],
  [40, 10],
  [80, 24],
  [20, 4],
  [140, 12],
] as const)(
  "the screen follows a terminal that becomes %i×%i and back",
  async ([columns, rows]) => {
    await using terminal = browse();
    await terminal.until(shows("[1 Timeline", "▸   summer"));
    terminal.type("G");
    await terminal.until((screen) => selected(screen).includes("Harbours"));
    terminal.resize(columns, rows);
    const isWhole = (screen: readonly string[]): boolean =>
      screen.length === rows &&
      selected(screen) !== "" &&
      screen.filter((line) => line.includes("quit") || line.includes("help")).length === 1 &&
      screen.at(-1)?.includes(columns < 40 ? "help" : "quit") === true &&
      screen.filter((line) => line.includes("[1 Timeline")).length === (rows < 6 ? 0 : 1);
    await terminal.until(isWhole);
    terminal.resize(100, 30);
    await terminal.until(shows("[1 Timeline", "▸ ", "│", "q quit"));
    await terminal.until((screen) => screen.filter((line) => line.includes("q quit")).length === 1);
    terminal.type("q");
    expect(await leftBehind(terminal)).toEqual(nothing);
  },
);

test.for(["SIGTERM", "SIGHUP", "SIGINT"] as const)(
  "%s leaves the terminal as it was",
  async (signal) => {
    await using terminal = browse();
    await terminal.until(shows("[1 Timeline", "q quit"));
    terminal.kill(signal);
    expect(await leftBehind(terminal)).toEqual(nothing);
  },
);

test.for([
  ["broken", 60, 10, "G", "this row cannot be drawn"],
  ["crashing", 60, 10, "j", "something else went wrong"],
] as const)(
  "a %s program leaves the terminal as it was and says why",
  async ([mood, columns, rows, key, why]) => {
    await using terminal = browse({ columns, rows }, mood);
    await terminal.until(shows("[1 Timeline", "q quit"));
    terminal.type(key);
    expect(await leftBehind(terminal)).toEqual(nothing);
    expect(terminal.written().split("\u001B[?1049l").at(-1)).toContain(why);
    expect(terminal.screen().join("\n")).toContain("exit 1");
  },
);

test("keys come from the terminal when documents came through standard input", async () => {
  await using terminal = browse({}, "</dev/null");
  await terminal.until(shows("[1 Timeline"));
  terminal.type("jj");
  await terminal.until((screen) => selected(screen).startsWith("▾ 2016"));
  terminal.type("q");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test.for([
  ["with colours", {}, true],
  ["without colours", { NO_COLOR: "1" }, false],
] as const)("%s the selection is a mark and inverse", async ([, env, coloured]) => {
  await using terminal = browse({ env });
  await terminal.until(shows("[1 Timeline", "q quit"));
  const row = terminal.screen().findIndex((line) => line.startsWith("▸"));
  expect(terminal.looksAt(4, row).inverse).toBe(true);
  const sign = terminal.screen()[row + 1]?.indexOf(" C ") ?? 0;
  expect(terminal.looksAt(sign + 1, row + 1).coloured).toBe(coloured);
  terminal.type("q");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test("Ctrl-L draws a screen that something else wrote over", async () => {
  await using terminal = browse();
  await terminal.until(shows("[1 Timeline", "q quit"));
  const before = terminal.screen();
  terminal.disturb("\u001B[5;1Hsomething else wrote here\u001B[30;1H");
  await terminal.until(shows("something else wrote here"));
  terminal.type("\u000C");
  await terminal.until((screen) => screen.join("\n") === before.join("\n"));
  terminal.type("q");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test("Ctrl-Z stops the browser and leaves the terminal, fg goes on where it was", async () => {
  await using terminal = openTerminal(
    `set -m; ${program}; echo "stopped"; read -r line; fg; echo "exit $?"`,
  );
  await terminal.until(shows("[1 Timeline", "q quit"));
  terminal.type("jj");
  await terminal.until((screen) => selected(screen).startsWith("▾ 2016"));
  terminal.type("\u001A");
  await terminal.until(shows("stopped"));
  expect(terminal.buffer()).toBe("normal");
  terminal.type("\r");
  await terminal.until((screen) => selected(screen).startsWith("▾ 2016"));
  expect(terminal.buffer()).toBe("alternate");
  terminal.type("k");
  await terminal.until((screen) => selected(screen).startsWith("2015–2017"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(terminal.buffer()).toBe("normal");
});

test("Ctrl-Z without a shell that could go on changes nothing", async () => {
  await using terminal = browse();
  await terminal.until(shows("[1 Timeline", "q quit"));
  terminal.type("\u001Aj");
  await terminal.until((screen) => selected(screen).startsWith("2015–2017"));
  terminal.type("q");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test("y copies the statement with its reference through the terminal", async () => {
  await using terminal = browse();
  await terminal.until(shows("[1 Timeline", "q quit"));
  terminal.type("y");
  await terminal.until(shows("copied the statement"));
  await terminal.until(() => terminal.written().includes("\u001B]52;c;"));
  const [, encoded = ""] = terminal.written().split("\u001B]52;c;");
  const copied = Buffer.from(encoded.slice(0, encoded.indexOf("\u0007")), "base64");
  expect(copied.toString("utf8")).toBe(
    "“The council opened the old harbour in the summer of 2015.”\n" +
      "— An author, the author · 15 September 2016 · Plans for the harbour · docs/a.md:1\n",
  );
  terminal.type("q");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test("positions that come after the first frame take its place", async () => {
  await using terminal = browse({}, "awaiting");
  await terminal.until(shows("[1 Timeline", "q quit"));
  terminal.type("2");
  await terminal.until(shows("[2 Positions]", "↓  lowered"));
  terminal.type("q");
  expect(await leftBehind(terminal)).toEqual(nothing);
});

test("documents that cannot be compared end the browser, not the terminal", async () => {
  await using terminal = browse({}, "uncomparable");
  expect(await leftBehind(terminal)).toEqual(nothing);
  expect(terminal.screen().join("\n")).toContain("these cannot be compared");
  expect(terminal.screen().join("\n")).toContain("exit 1");
});
