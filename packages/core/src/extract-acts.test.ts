import { expect, test } from "vitest";
import { extractStatements } from "./extract-statements.ts";
import { readDocument } from "./read-document.ts";

const read = (text: string, author?: string) =>
  extractStatements(
    readDocument(text, { format: "markdown", ...(author === undefined ? {} : { author }) }),
  );
const actsIn = (text: string, author?: string): readonly (readonly [string, string])[] =>
  read(text, author).map((statement) => [statement.text, statement.act]);

test.for([
  [
    "We will:\n\n- build a school in every valley\n- two new ferries\n",
    ["build a school in every valley", "two new ferries"],
  ],
  ["## We will\n\n- Plough the snow by seven\n", ["Plough the snow by seven"]],
  [
    "A Harbour Government will spend more on the coast, including:\n\n- £6 million to mend the quay\n- Dredging the river\n",
    ["£6 million to mend the quay", "Dredging the river"],
  ],
  [
    "Our plan for the valley includes:\n\n- A bus on Sundays\n- Opening the mill\n",
    ["A bus on Sundays", "Opening the mill"],
  ],
  [
    "We will mend what was broken. These include:\n\n1. The lift at the station\n2. Reversing the fee\n",
    ["The lift at the station", "Reversing the fee"],
  ],
] as const)("the items of %j are pledges", ([text, items]) => {
  const acts = new Map(actsIn(text));
  for (const item of items) expect([item, acts.get(item)]).toEqual([item, "pledge"]);
});

test.for([
  "The winners are:\n\n- the school in Alder\n- the mill\n",
  "The council has closed three halls:\n\n- Alder Hall\n- Mill Hall\n",
  "They came last year.\n\n- the school in Alder\n- the mill\n",
  "We will raise the duty on the following goods:\n\n- matches\n- candles\n",
  "I met:\n\n- the head of the school\n- two nurses\n",
])("no item of %j is a pledge", (text) => {
  const items = read(text).filter(({ span }) => span[0] > text.indexOf("\n"));
  expect(items.map(({ act }) => act)).not.toContain("pledge");
});

test("words that only lead in to a list pledge nothing, and the items name them", () => {
  const [lead, item] = read("We will:\n\n- build a school in every valley\n");
  expect(lead?.act).not.toBe("pledge");
  expect(item).toMatchObject({ act: "pledge", text: "build a school in every valley" });
  expect(item?.because[0]).toMatchObject({ rule: "act/leads-in", span: [0, 8] });
});

const plan =
  "We will mend the harbour. The works will be finished in two years. The fund will support the crews, and fishers will receive a grant.";

test.for([
  ["The works will be finished in two years.", "pledge"],
  ["The fund will support the crews", "pledge"],
] as const)("beside the own plan %j is a %s", ([words, act]) => {
  expect(actsIn(plan).find(([text]) => text.startsWith(words.slice(0, 20)))?.[1]).toBe(act);
});

test.for([
  "The harbour was mended by the crews. The works will be finished in two years.",
  "We will mend the harbour. It will snow in the hills.",
  "We will mend the harbour. This will lead to more trade.",
  "The minister spoke. “We will mend the harbour,” she said. The weather will be fine.",
])("the last of %j is a forecast", (text) => {
  expect(actsIn(text).at(-1)?.[1]).toBe("forecast");
});

test("in a text of one party the others' will is a forecast", () => {
  const text =
    "A Reed Harbour Government will mend the quay. The Harbour Party will open the mill. The Greens will close the port.";
  expect(actsIn(text).map(([, act]) => act)).toEqual(["pledge", "pledge", "forecast"]);
});

test.for([
  ["The Harbour Party will mend the quay.", "Harbour Party", "pledge"],
  ["A Reed Government will mend the quay.", "Ann Reed", "pledge"],
  ["The Green Party will mend the quay.", "Harbour Party", "forecast"],
  ["The Harbour Party will mend the quay.", "Ann Reed", "forecast"],
] as const)("%j by %s is a %s", ([text, author, act]) => {
  expect(actsIn(text, author).map(([, found]) => found)).toEqual([act]);
});
