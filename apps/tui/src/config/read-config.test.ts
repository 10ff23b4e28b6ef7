import { expect, test } from "vitest";
import type { Problem } from "../problems/problem.ts";
import { writeProblem } from "../problems/write-problem.ts";
import type { Config } from "./config.ts";
import { readConfig } from "./read-config.ts";

function read(text: string): { config: Config; problems: string[] } {
  const problems: Problem[] = [];
  const place = { folder: "/letters", isNamed: false };
  const config = readConfig(text, "onrecord.yml", place, (problem) => problems.push(problem));
  return { config, problems: problems.map((problem) => writeProblem(problem, "onrecord")) };
}

test("every key", () => {
  const { config, problems } = read(`
locale: en-US
fiscalYearStart: 04-06
documents:
  "2016-*.txt": { date: 2016-10, author: An MP, publisher: Constituency office }
  ./1984.md:
    date: 1984
    speaker: "1984"
    title: Nineteen
    url: https://example.org/
aliases:
  UK Government: [Home Office, Theresa May]
`);
  expect(problems).toEqual([]);
  expect(config).toMatchObject({
    locale: "en-US",
    fiscalYearStart: "04-06",
    aliases: { "UK Government": ["Home Office", "Theresa May"] },
    documents: [
      { glob: "2016-*.txt", facts: { date: "2016-10", author: "An MP" } },
      { glob: "1984.md", facts: { date: "1984", speaker: "1984", url: "https://example.org/" } },
    ],
  });
});

test.for(["", "# nothing yet\n", "documents:\n", "aliases: {}\n"])("%j says nothing", (text) => {
  expect(read(text)).toMatchObject({ config: { documents: [] }, problems: [] });
});

test.for([
  ["locale: fr\n", "onrecord.yml:1:9: locale: expected en-GB or en-US"],
  [
    "fiscalYearStart: 4-6\n",
    'onrecord.yml:1:18: fiscalYearStart: expected a month and day such as 04-06, got "4-6"',
  ],
  [
    "dates: x\n",
    'onrecord.yml:1:1: unknown key "dates"; expected locale, fiscalYearStart, documents, aliases',
  ],
  [
    "documents:\n  a.txt: { date: 2016-13-01 }\n",
    "onrecord.yml:2:18: date: expected a date such as",
  ],
  ["documents:\n  a.txt: { date: [2016] }\n", "onrecord.yml:2:18: date: expected a date such as"],
  [
    "documents:\n  a.txt: { dat: 2016 }\n",
    'onrecord.yml:2:12: unknown key "dat"; expected date, author',
  ],
  ["documents:\n  a.txt: { __proto__: 2016 }\n", 'onrecord.yml:2:12: unknown key "__proto__"'],
  ["documents:\n  a.txt: 2016\n", 'onrecord.yml:2:3: "a.txt": expected facts such as'],
  ["documents: [a.txt]\n", "onrecord.yml:1:12: documents: expected a glob and its facts"],
  ["aliases:\n  UK: Home Office\n", "onrecord.yml:2:7: UK: expected a list of names"],
  ["- a\n", "onrecord.yml:1:1: expected keys such as locale"],
  ["documents: {\n", "broken YAML"],
  ["a: 1\na: 2\n", "onrecord.yml:2:1: broken YAML"],
] as const)("%j is told with its place", ([text, message]) => {
  const { problems } = read(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});

test("what is right beside what is wrong holds", () => {
  const { config, problems } = read(
    "locale: en-US\ndocuments:\n  a.txt: { date: 2016-02-30, author: An MP }\n",
  );
  expect(problems).toHaveLength(1);
  expect(config).toMatchObject({ locale: "en-US", documents: [{ facts: { author: "An MP" } }] });
  expect(config.documents[0]?.facts.date).toBeUndefined();
});

test.for(["[".repeat(20_000), "a: &a [x]\nb: [*a, *a]\n", "\0", "\uD800: x"])(
  "nothing that is written there throws",
  (text) => {
    expect(() => read(text)).not.toThrow();
  },
);
