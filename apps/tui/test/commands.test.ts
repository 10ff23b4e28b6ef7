import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import process from "node:process";
import { dirname, join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { buildProgram, makeFolder, type Outcome, run, runShell } from "./program.ts";

// A test starts up to five processes, and a loaded machine starts them slowly.
vi.setConfig({ testTimeout: 30_000 });

let program = "";
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

const pledge = "We will build 480 homes by the end of next year.\n";
const article = `---\ndate: 2016-09-15\nauthor: Ann Example\n---\n\n# Homes\n\n${pledge}`;

type Files = Readonly<Record<string, string | Uint8Array>>;

function write(files: Files): string {
  const folder = makeFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function call(files: Files, args: string, input?: string): Promise<Outcome> {
  const words = args.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', "")) ?? [];
  return run(program, words, { cwd: write(files), ...(input === undefined ? {} : { input }) });
}

/** The values of one key of JSON Lines. */
function values(stdout: string, key: string): unknown[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const record: unknown = JSON.parse(line);
      return new Map<string, unknown>(Object.entries(record ?? {})).get(key);
    });
}

const documents = { "a.md": article, "b/c.txt": pledge, "b/d.txt": pledge, "b/e.json": "{}" };

test.for([
  ["extract a.md", ["a.md"]],
  ["extract .", ["a.md", "b/c.txt", "b/d.txt"]],
  ["extract ./b a.md", ["./b/c.txt", "./b/d.txt", "a.md"]],
  ["extract b/ b/d.txt", ["b/c.txt", "b/d.txt"]],
  ["extract b/d.txt b/d.txt b", ["b/d.txt", "b/c.txt"]],
  ['extract "b/*.txt"', ["b/c.txt", "b/d.txt"]],
  ['extract "**"', ["a.md", "b/c.txt", "b/d.txt"]],
  ["extract b/e.json", []],
] as const)("%s reads %j", async ([args, names]) => {
  const { stdout, stderr, status } = await call(documents, args);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect([...new Set(values(stdout, "document"))]).toEqual(names);
});

test.for([
  ["extract -", pledge],
  ["extract - --from jsonl", `{"id":"-","text":${JSON.stringify(pledge)}}\n`],
] as const)("%s reads standard input", async ([args, input]) => {
  const { stdout, stderr, status } = await call({}, args, input);
  expect({ stderr, status, ids: values(stdout, "document") }).toEqual({
    stderr: "",
    status: 0,
    ids: ["-"],
  });
});

test.for([
  [
    "extract nothing.txt a.md",
    "nothing.txt: no such file or folder; check the spelling, or quote the name if it holds spaces",
  ],
  [
    "extract empty a.md",
    "empty: no documents in this folder; expected .html, .htm, .xhtml, .docx, .pdf, .epub, .eml, .md, .markdown, .txt or .text",
  ],
  [
    'extract "x/*.txt" a.md',
    "x/*.txt: the glob matches nothing; expected .html, .htm, .xhtml, .docx, .pdf, .epub, .eml, .md, .markdown, .txt or .text files",
  ],
  ['extract "" a.md', '"": expected a file, a folder, a glob or -, got an empty path'],
  [
    "extract latin.txt a.md",
    "latin.txt:2: not valid UTF-8; save it as UTF-8 text, for instance with iconv -f WINDOWS-1252 -t UTF-8",
  ],
  ["extract photo.txt a.md", "photo.txt: not text but a PNG image; save it as UTF-8 text"],
  ["extract page a.md", "page/a.odt: this format is not read yet; save it as text or Markdown"],
  [
    "extract empty.html a.md",
    "empty.html: a page without words; it may be built by a script: save it from a browser",
  ],
  ["extract a.md/b a.md", "a.md/b: a part of the path is a file, not a folder"],
  ["extract /dev/null a.md", "/dev/null: expected a file, got a device; it was passed over"],
] as const)("%s tells what it cannot read and delivers the rest", async ([args, message]) => {
  const files = {
    "a.md": article,
    "empty/.hidden.txt": pledge,
    "latin.txt": Buffer.from("one\ncaf\u00E9\n", "latin1"),
    "empty.html": "<div id=app></div><script>start()</script>",
    "page/a.odt": "<p>",
    "photo.txt": Buffer.from("89504e470d0a1a0a", "hex"),
  };
  const { stdout, stderr, status } = await call(files, args);
  expect({ stderr, status }).toEqual({ stderr: `${message}\n`, status: 1 });
  expect(values(stdout, "document")).toEqual(["a.md"]);
});

test.for([
  ["an impossible date", "date: 2016-02-30", /^x\.md:2:7: .*2016-02-30.* \(front-matter-date\)\n$/],
  ["broken YAML", "date: [", /^x\.md:\d+:\d+: front matter is not YAML: .* \(front-matter\)$/m],
] as const)(
  "front matter with %s is told with its place, and its text read",
  async ([, line, message]) => {
    const { stdout, stderr, status } = await call(
      { "x.md": `---\n${line}\n---\n\n${pledge}` },
      "extract x.md",
    );
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
    expect(values(stdout, "text")).toEqual([pledge.trim()]);
  },
);

test.for([
  [
    "",
    "expected a file, a folder, a glob in quotes, or - for standard input; see onrecord browse --help",
  ],
  [
    "extract",
    "expected a file, a folder, a glob in quotes, or - for standard input; see onrecord extract --help",
  ],
  [
    "compare --with a.md",
    "expected a file, a folder, a glob in quotes, or - for standard input; with --with, the earlier documents, named before it; see onrecord compare --help",
  ],
  [
    "timelin a.md",
    'expected a command (browse, timeline, compare, extract, times, gather, when, completion, man), a file or a folder, got "timelin"',
  ],
  [
    "help timelin",
    "expected a command (browse, timeline, compare, extract, times, gather, when, completion, man); see onrecord --help",
  ],
  ["completion", "expected a shell: bash, zsh or fish; see onrecord completion --help"],
  ["completion tcsh", 'completion: expected bash, zsh or fish, got "tcsh"'],
  [
    "completion bash zsh",
    "too many arguments for 'completion'. Expected 1 argument but got 2: bash, zsh; see onrecord completion --help",
  ],
  [
    "man onrecord",
    "too many arguments for 'man'. Expected 0 arguments but got 1: onrecord; see onrecord man --help",
  ],
  ["--format json timeline a.md", "the command comes first: expected onrecord timeline …"],
  [
    "extract a.md --fromat json",
    "unknown option '--fromat' (Did you mean --format?); see onrecord extract --help",
  ],
  ["extract a.md --on", "option '--on <date>' argument missing; see onrecord extract --help"],
  [
    "extract a.md --format xml",
    '--format: expected text, json, jsonl, csv, markdown, html, timelinejs, ics, atom, markwhen, timeml, annotation or parquet, got "xml"',
  ],
  [
    "times nothing.md --format ics",
    '--format: expected text, json, jsonl, csv, markdown, timeml or annotation, got "ics"',
  ],
  [
    "compare nothing.md --format timeml",
    '--format: expected text, json, jsonl, csv, markdown, html, timelinejs, atom, markwhen or annotation, got "timeml"',
  ],
  [
    "extract a.md --set-aside --format csv",
    '--set-aside: expected --format text or jsonl, got "csv"',
  ],
  [
    "extract a.md --on soon",
    '--on: expected a date such as 2016-09-15, 2016-09, 2016 or 2016-09-01/2016-09-15, got "soon"',
  ],
  [
    "extract a.md --date 2016-02-30",
    '--date: expected a date such as 2016-09-15, 2016-09, 2016 or 2016-09-01/2016-09-15, got "2016-02-30"',
  ],
  ["timeline a.md --axis said-on", '--axis: expected refers-to or stated-on, got "said-on"'],
  ["compare a.md --split 20", '--split: expected a year, month or day such as 2017, got "20"'],
  ["extract a.md --locale fr", '--locale: expected en-GB or en-US, got "fr"'],
  [
    "extract a.md --fiscal-year-start 4-6",
    '--fiscal-year-start: expected a month and day such as 04-06, got "4-6"',
  ],
  [
    "extract a.md --config x.yml",
    "--config x.yml: no such file or folder; check the spelling, or quote the name if it holds spaces",
  ],
  [
    "extract a.md --output x/y.jsonl",
    "--output x/y.jsonl: its folder does not exist; create it first",
  ],
  ["extract a.md --output .", "--output .: expected a file name, got a folder"],
  ["extract a.md --axis refers-to", "unknown option '--axis'; see onrecord extract --help"],
  ["extract a.md --output ./a.md", "--output would replace a.md, which is to be read"],
  ["compare a.md --with a.md", "a.md stands before and after --with; expected it on one side"],
  [
    "compare a.md --with a.md --split 2017",
    "--with and --split both say what is later; expected one of them",
  ],
] as const)("onrecord %s is wrong usage", async ([args, message]) => {
  expect(await call({ "a.md": article }, args)).toEqual({
    stdout: "",
    stderr: `onrecord: ${message}\n`,
    status: 2,
  });
});

test.for(["--help", "extract --help", "help compare", "--version"])(
  "onrecord %s prints and is content",
  async (args) => {
    const { stdout, stderr, status } = await call({}, args);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(
      args === "--version" ? /^\d+\.\d+\.\d+\n$/ : /Usage: onrecord[\s\S]+Examples:/,
    );
  },
);

const foot = "Published and promoted by J. Doe, 12 High Street, Ayton";
const underFoot = (body: string): string =>
  `${body} It rained all day, and whoever could stay at home did so until the evening.\n\nWe will build homes.\n\n${foot}`;
const letters = {
  "letters/a.txt": underFoot("The council met on the old quay."),
  "letters/b.txt": underFoot("A school opened its doors in the town."),
  "later/c.txt": underFoot("Two nurses wrote about the long nights."),
  "onrecord.yml": 'documents: { "*/*.txt": { publisher: Ayton Party, date: 2016 } }',
};

test.for([["extract letters later"], ["compare letters --with later --format jsonl"]] as const)(
  "%s: a foot of three documents is set aside and counted, a pledge of three is not",
  async ([args]) => {
    const { stdout, stderr, status } = await call(letters, args);
    expect(stderr).toBe(
      "onrecord: 3 passages set aside as no statement; to see why: onrecord extract --set-aside\n",
    );
    expect(status).toBe(0);
    expect(stdout).toContain("We will build homes.");
    expect(stdout).not.toContain("promoted by");
  },
);

test("extract --set-aside lists it with file, line and reason", async () => {
  const { stdout, stderr } = await call(letters, "extract letters later --set-aside -f text");
  expect(stderr).toBe("");
  expect(stdout).toBe(
    ["letters/a.txt", "letters/b.txt", "later/c.txt"]
      .map((file) => `${file}:5: ${foot} [stands in 3 documents of Ayton Party]\n`)
      .join(""),
  );
  const two = await call(letters, "extract letters --set-aside -f text");
  expect(two.stdout).toBe("");
});

test("JSON Lines: what is wrong in a line is told with its number, the others are read", async () => {
  const text = "We will build homes.";
  const lines = [
    { id: "one", text, date: "2016-09-15", speaker: "Ann Example", likes: 3 },
    "no JSON",
    { text },
    { id: "one", text },
    { id: 5, text, date: "soon" },
    "",
    { id: "six", text: 6 },
  ];
  const input = lines
    .map((line) => (typeof line === "string" ? line : JSON.stringify(line)))
    .join("\n");
  const { stdout, stderr, status } = await call({}, "extract - --from jsonl", input);
  expect(stderr).toBe(
    [
      '-:2: not JSON; expected one {"id": "…", "text": "…"} a line',
      '-:3: id: got undefined; expected one {"id": "…", "text": "…"} a line',
      '-:4: the id "one" came before; expected one document for each id',
      '-:5: date: expected a date such as 2016-09-15, 2016-09, 2016 or 2016-09-01/2016-09-15, got "soon"; read without it',
      '-:7: text: got 6; expected one {"id": "…", "text": "…"} a line',
      "",
    ].join("\n"),
  );
  expect(status).toBe(1);
  expect(values(stdout, "document")).toEqual(["one", "5"]);
  expect(values(stdout, "speaker")).toMatchObject([{ name: "Ann Example" }, { name: null }]);
  expect(values(stdout, "statedOn")).toMatchObject([{ edtf: "2016-09-15" }, { edtf: null }]);
});

test.for([
  ["", "2016-10-20", "config", "An MP"],
  ["--date 2015 --speaker Bob", "2015", "option", "Bob"],
  ["--on 2015", "2016-10-20", "config", "An MP"],
  ["--config other.yml", "2014", "config", null],
  ["--config other.yml --on 2015", "2014", "config", null],
] as const)("with %j the letter is of %s (%s), by %s", async ([args, edtf, source, name]) => {
  const files = {
    "letters/2016/a.txt": pledge,
    "letters/onrecord.yml": 'documents:\n  "2016/*": { date: 2016-10-20, author: An MP }\n',
    "onrecord.yml": 'documents:\n  "**": { date: 1999 }\n',
    "other.yml": 'documents:\n  "a.txt": { date: 2014 }\n',
  };
  const { stdout, stderr, status } = await call(files, `extract letters/2016/a.txt ${args}`);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(values(stdout, "statedOn")).toMatchObject([{ edtf, source }]);
  expect(values(stdout, "speaker")).toMatchObject([{ name }]);
});

test("--on dates a document that has no date of its own", async () => {
  const { stdout } = await call({ "a.txt": pledge, "b.md": article }, "extract . --on 2015-05");
  expect(values(stdout, "statedOn")).toMatchObject([{ edtf: "2015-05" }, { edtf: "2016-09-15" }]);
});

test("a named config that says nothing of any document is noted, unless quiet", async () => {
  const files = { "a.txt": pledge, "x.yml": 'documents:\n  "b.txt": { date: 2014 }\n' };
  const { stderr, status } = await call(files, "extract a.txt --config x.yml");
  expect(stderr).toBe("x.yml: none of its globs matches a document that was read\n");
  expect(status).toBe(0);
  expect(await call(files, "extract a.txt --config x.yml --quiet")).toMatchObject({
    stderr: "",
    status: 0,
  });
});

test("a named config that is wrong is told, and not that it says nothing", async () => {
  const files = {
    "a.txt": pledge,
    "x.yml": 'documents:\n  "a.txt": { date: 2014-13 }\n',
    "y.yml": "locale: en-US\n",
  };
  const wrong = await call(files, "extract a.txt --config x.yml");
  expect(wrong.stderr).toMatch(
    /^x\.yml:2:20: date: expected a date such as [^\n]*, got "2014-13"\n$/,
  );
  expect(wrong.status).toBe(1);
  expect(await call(files, "extract a.txt --config y.yml")).toMatchObject({ stderr: "" });
});

test("JSON Lines that are read as a text are noted", async () => {
  const files = { "a.jsonl": '{"id": "a", "text": "We will build 480 homes."}\n' };
  const { stderr, status } = await call(files, "extract a.jsonl");
  expect(stderr).toBe("a.jsonl: read as one text; for a document on each line, add --from jsonl\n");
  expect(status).toBe(0);
  expect(await call(files, "extract a.jsonl --from jsonl")).toMatchObject({ stderr: "" });
});

test("earlier and later documents are compared in the order of the call, or not at all", async () => {
  const files = {
    "a.txt": "We will build 480 homes.\n",
    "b.txt": "We will build 200 homes.\n",
    "2016.txt": "We will build 480 homes.\n",
    "2018.txt": "We will build 200 homes.\n",
  };
  const right = await call(files, "compare 2016.txt --with 2018.txt -f json");
  expect({ stderr: right.stderr, status: right.status }).toEqual({ stderr: "", status: 0 });
  expect(JSON.parse(right.stdout)).toMatchObject({ split: "2018-01-01" });
  const wrong = await call(files, "compare 2018.txt --with 2016.txt");
  expect(wrong.stderr).toMatch(
    /^onrecord: expected the later documents after --with, got 2016\.txt/,
  );
  expect(wrong.status).toBe(2);
  for (const args of ["a.txt --with b.txt", "b.txt --with a.txt"]) {
    // oxlint-disable-next-line no-await-in-loop
    const { stdout, status } = await call(files, `compare ${args} -f json`);
    expect(status).toBe(0);
    const kind = args.startsWith("a") ? "lowered" : "raised";
    expect(JSON.parse(stdout)).toMatchObject({ matters: [{ changes: [{ kind }] }] });
  }
});

test("what has no date is neither earlier nor later", async () => {
  const files = {
    "2016.txt": "We will build 480 homes in the harbour.\n",
    "b.txt": "We will build 200 homes in the harbour.\n",
  };
  const { stdout, status } = await call(files, "compare . -f json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    matters: [],
    new: [],
    dropped: [],
    unread: [{ document: "b.txt" }],
  });
});

test("nothing counts as dropped while something later could not be read", async () => {
  const files = { "2016.txt": "We will open the harbour.\n", "2018.txt": "Rents are high.\n" };
  const args = "compare 2016.txt --with 2018.txt -f json";
  const whole = await call(files, args);
  expect(JSON.parse(whole.stdout)).toMatchObject({ dropped: [{}], unread: [] });
  const { stdout, status } = await call(files, args.replace("2018.txt", "2018.txt 2019.txt"));
  expect(JSON.parse(stdout)).toMatchObject({ dropped: [], unread: [{ document: "2019.txt" }] });
  expect(status).toBe(1);
});

test("a broken onrecord.yml is told once, with its place", async () => {
  const files = {
    "a.txt": pledge,
    "b.txt": pledge,
    "onrecord.yml": "locale: en-GB\ndocuments: {\n",
  };
  const { stdout, stderr, status } = await call(files, "extract .");
  expect(stderr).toMatch(/^onrecord\.yml:\d+:\d+: broken YAML: .*\n$/);
  expect(status).toBe(1);
  expect(values(stdout, "document")).toEqual(["a.txt", "b.txt"]);
});

test.for([
  "timeline . -f",
  "compare . -f",
  "extract . -f",
  "times . -f",
  'when "next week" --on 2016 -f',
])("%s writes every format", async (args) => {
  for (const format of ["text", "json", "jsonl", "csv", "markdown"]) {
    // oxlint-disable-next-line no-await-in-loop
    const { stdout, stderr, status } = await call(documents, `${args} ${format}`);
    expect({ format, stderr, status }).toEqual({ format, stderr: "", status: 0 });
    expect(stdout).toMatch(/\n$/);
  }
});

test.for(["timeline .", "compare .", "extract ."])("%s as a report is one page", async (args) => {
  const { stdout, stderr, status } = await call(documents, `${args} --format html`);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(stdout).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
});

test("without a terminal, browse is the timeline", async () => {
  const timeline = await call(documents, "timeline .");
  expect(timeline.stdout).not.toBe("");
  for (const args of [".", "browse .", "browse . --format text"]) {
    // oxlint-disable-next-line no-await-in-loop
    expect(await call(documents, args)).toEqual(timeline);
  }
});

test("browse --plain is the timeline, the positions where there are several documents, these, and how much there is", async () => {
  const { stdout: timeline } = await call(documents, "timeline .");
  const { stdout: positions } = await call(documents, "compare .");
  const { stdout: all } = await call(documents, "--plain .");
  expect(all.startsWith(`${timeline}\n${positions}\nDocuments\n`)).toBe(true);
  expect(all).toContain("\nHow much there is\n");
  const { stdout: one } = await call(documents, "timeline a.md");
  const { stdout: told } = await call(documents, "--plain a.md");
  expect(told.startsWith(`${one}\nDocuments\n`)).toBe(true);
  expect(told.slice(one.length)).toMatchInlineSnapshot(`
    "
    Documents

      Homes
        a.md · Ann Example
        15 September 2016 (from the front matter)
          because document-date/front-matter: front matter: 2016-09-15
        1 statement, 0 passages set aside

    How much there is

      Holder
        1 · Ann Example

      Act
        1 · pledge

      Document
        1 · A Homes

      Year
        1 · 2017
    "
  `);
  const { stdout: csv } = await call(documents, "timeline . --format csv");
  expect((await call(documents, "--plain . --format csv")).stdout).toBe(csv);
});

const homes = {
  "2016.md": `---\ndate: 2016-05-01\nauthor: Harbour Party\n---\n\nWe will build 480 homes in Northgate by 2019. Rents are high.\n`,
  "2018.md": `---\ndate: 2018-05-01\nauthor: Harbour Party\n---\n\nWe will build 200 homes in Northgate by 2019. Ferries are late.\n`,
};

test("browse --plain tells at each statement what changed there, and what it was before", async () => {
  const { stdout } = await call(homes, "--plain .");
  const lines = stdout.split("\n");
  const at = lines.findIndex((line) => line.includes("200 homes"));
  expect(lines[at + 1]).toMatch(
    /^ {4}lowered \(match, .*\) · matter: .+ · figures: 480 → 200 · before: 1 May 2016 · Harbour Party · pledge · We will build 480 homes/,
  );
  expect(lines[at - 1]).toContain("480 homes");
});

test("browse --about compares all documents whole, as compare does", async () => {
  const { stdout: compared } = await call(homes, "compare . --about homes");
  const { stdout: plain } = await call(homes, "--plain . --about homes");
  expect(compared).toContain("lowered");
  expect(plain).toContain(`\n${compared}\n`);
});

test.for([
  ["the help into a pipe that nobody reads", "--help | true", "0"],
  ["a version into a pipe that nobody reads", "--version | true", "0"],
  ["a timeline into head", "timeline a.md | head -n 1", "0"],
  ["a timeline whose problems nobody reads", "timeline a.md nothing.txt 2> >(true)", "1"],
  ["a timeline without standard error", "timeline a.md nothing.txt 2>&-", "1"],
  ["a timeline without standard output", "timeline a.md >&-", "0"],
  ["a timeline of a closed standard input", "timeline - <&-", "0"],
  ["a timeline onto a full disk", "timeline a.md >/dev/full", "1"],
  ["the help onto a full disk", "--help >/dev/full", "1"],
] as const)("%s ends without a trace", async ([, line, status]) => {
  const folder = write(documents);
  const script = `"${process.execPath}" "${program}" ${line}; echo "\${PIPESTATUS[0]}" >&3`;
  const { stderr, told } = await runShell(script, folder);
  expect(told).toBe(`${status}\n`);
  expect(stderr).not.toMatch(/^ {4}at |Error:/m);
});

test("--about keeps what is about it", async () => {
  const files = { "a.txt": `${pledge}\nThe harbour is closed.\n` };
  const { stdout } = await call(files, "extract a.txt --about harbours");
  expect(values(stdout, "text")).toEqual(["The harbour is closed."]);
});

test("when names no date that the words do not", async () => {
  const { stdout, stderr, status } = await call({}, 'when "a tall house"');
  expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
  expect(stderr).toMatch(/^"a tall house": names no time; expected words such as/);
});

test("when and times give the same reasons, and name where the day of writing is from", async () => {
  const phrase = "next week, on Monday and by the end of the year";
  const when = await call({}, `when "${phrase}" --on 2016-09-15 -f jsonl`);
  const times = await call({ "a.txt": phrase }, "times a.txt --on 2016-09-15");
  expect(values(when.stdout, "text")).toEqual([
    "next week",
    "Monday",
    "the end of the year",
    "by the end of the year",
  ]);
  expect(values(times.stdout, "because")).toEqual(values(when.stdout, "because"));
  const dated = await call(
    { "a.md": `---\ndate: 2016-09-15\n---\n\nThey meet next week.\n` },
    "times a.md",
  );
  expect(values(dated.stdout, "because")).toEqual([
    [
      { rule: "relative-unit", says: "the week after" },
      {
        rule: "creation-time",
        says: "counted from the day of writing, 2016-09-15 (front matter)",
      },
      { rule: "value", says: "2016-W38, in EDTF 2016-09-19/2016-09-25" },
    ],
  ]);
});

test("when explains a stretch once, with the date that it holds", async () => {
  const { stdout } = await call({}, 'when "since August" --on 2016-09-15');
  expect(stdout.match(/^“.*”/gm)).toEqual(["“since August”"]);
  expect(stdout).toMatch(/\n  1\. August \(/);
});

test("when explains each of two times, and says what it needs for one that it cannot place", async () => {
  const { stdout, status } = await call({}, 'when "15 May 2015 or next week"');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^“15 May 2015”: 15 May 2015 \(2015-05-15\)\n/);
  expect(stdout).toMatch(
    /\n\n“next week”: no date without a day to count from; give one with --on/,
  );
});

test("the machine's time zone and language change nothing", async () => {
  const here = await call(documents, "timeline . -f json");
  const cwd = write(documents);
  for (const env of [
    { TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
    { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" },
  ]) {
    // oxlint-disable-next-line no-await-in-loop
    expect(await run(program, ["timeline", ".", "-f", "json"], { cwd, env })).toEqual(here);
  }
});

test("--output replaces the file at once, keeps links, and is not read as a document", async () => {
  const cwd = write({ ...documents, "out/real.md": "old" });
  symlinkSync("out/real.md", join(cwd, "timeline.md"));
  const args = ["timeline", ".", "-f", "markdown", "-o"];
  const first = await run(program, [...args, "timeline.md"], { cwd });
  expect(first).toEqual({ stdout: "", stderr: "", status: 0 });
  const written = readFileSync(join(cwd, "out/real.md"), "utf8");
  expect(written).toContain("480 homes");
  expect(readdirSync(join(cwd, "out"))).toEqual(["real.md"]);
  await run(program, [...args, "out/real.md"], { cwd });
  expect(readFileSync(join(cwd, "out/real.md"), "utf8")).toBe(written);
});

test("--output to what is no ordinary file leaves it what it is", async () => {
  const { status } = await run(program, ["extract", "a.md", "-o", "/dev/null"], {
    cwd: write(documents),
  });
  expect(status).toBe(0);
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

test("links that lead back or nowhere, and pipes, neither hang nor hide", async () => {
  const cwd = write(documents);
  symlinkSync("..", join(cwd, "b/up"));
  symlinkSync("b", join(cwd, "again"));
  symlinkSync("gone.txt", join(cwd, "link.txt"));
  symlinkSync("round.txt", join(cwd, "round.txt"));
  await run("-e", ['require("node:child_process").execFileSync("mkfifo", ["pipe.txt"])'], { cwd });
  const { stdout, stderr, status } = await run(program, ["extract", ".", "pipe.txt"], { cwd });
  expect([...new Set(values(stdout, "document"))]).toEqual(["a.md", "b/c.txt", "b/d.txt"]);
  expect(stderr).toBe(
    [
      "link.txt: expected a file, got a broken link; it was passed over",
      "pipe.txt: expected a file, got a named pipe; it was passed over",
      "round.txt: expected a file, got a broken link; it was passed over",
      "pipe.txt: expected a file, got a named pipe; it was passed over",
      "",
    ].join("\n"),
  );
  expect(status).toBe(1);
});

test.skipIf(process.getuid?.() === 0)("files and folders without permission are told", async () => {
  const cwd = write(documents);
  await run("-e", ['fs.chmodSync("a.md", 0); fs.chmodSync("b", 0)'], { cwd });
  const { stderr, status } = await run(program, ["extract", "."], { cwd });
  await run("-e", ['fs.chmodSync("b", 0o755)'], { cwd });
  expect(stderr).toMatch(/^b: permission denied.*\na\.md: permission denied.*\n$/);
  expect(status).toBe(1);
});

test("a reader that leaves early is no error", async () => {
  const cwd = write({ "a.txt": pledge.repeat(5000) });
  const script = `"$0" "$1" extract a.txt | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await run(
    "-e",
    [
      `const { stdout, stderr } = require("node:child_process").spawnSync("bash", ["-c", ${JSON.stringify(script)}, ${JSON.stringify(process.execPath)}, ${JSON.stringify(program)}]);
    process.stdout.write(stdout); process.stderr.write(stderr);`,
    ],
    { cwd },
  );
  const [line = "", status] = stdout.split("\n");
  expect(values(line, "document")).toEqual(["a.txt"]);
  expect({ stderr, status }).toEqual({ stderr: "", status: "0" });
});

test("names and words from documents do not act on the terminal that shows messages", async () => {
  const { stderr } = await call({}, 'extract "\u001B[2J.txt"');
  expect(stderr).toMatch(/^␛\[2J\.txt: /);
});
