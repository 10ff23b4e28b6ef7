import { expect, test } from "vitest";
import { count, figure, say } from "../testing/build-statement.ts";
import { placeFigures } from "./place-figures.ts";
import { readStatement } from "./read-statement.ts";

type Figures = NonNullable<Parameters<typeof say>[1]>["quantities"];

const place = (text: string, quantities: Figures = []): ReturnType<typeof placeFigures> =>
  placeFigures(readStatement(say(text, { quantities })));

const percent = figure("5 percent", "percent", [5]);

test.for([
  ["The rate is 5 percent.", "value"],
  ["The rate rises to 5 percent.", "value"],
  ["The rate rises by 5 percent.", "size"],
  ["The rate is cut by about 5 percent.", "size"],
  ["Prices fell by at least 5 percent.", "size"],
  ["Twelve ships are passed by 5 percent of crews.", "value"],
  ["The rate falls from 5 percent.", "old"],
  ["The rate falls from nearly 5 percent.", "old"],
  ["It is higher than 5 percent.", "old"],
  ["Once lateness falls below 5 percent, we stop.", "mark"],
  ["Should lateness have risen above the 5 percent line, we stop.", "mark"],
  ["As lateness drops under 5 percent, we stop.", "mark"],
  ["Lateness below 5 percent is good.", "value"],
] as const)("%j: the figure is a %s", ([text, role]) => {
  expect(place(text, [percent]).map((placed) => placed.role)).toEqual([role]);
});

test("points are the size of a change", () => {
  const points = figure("25 basis points", "percentage-point", [0.25]);
  expect(place("Up 25 basis points.", [points])[0]?.role).toBe("size");
});

test.for([
  ["only 200 boats", {}, true],
  ["Just 200 boats", {}, true],
  ["merely 200 boats", {}, true],
  ["fewer than 200 boats", {}, true],
  ["less than 200 boats", {}, true],
  ["up to 200 boats", { bound: "at most" }, true],
  ["under 200 boats", { bound: "under" }, true],
  ["commonly 200 boats", {}, false],
  ["only then 200 boats", {}, false],
  ["at least 200 boats", { bound: "at least" }, false],
] as const)("%j %j is less than was to be expected: %s", ([text, parts, only]) => {
  const boats = figure("200", "count", [200], parts);
  expect(place(`There are ${text}.`, [boats])[0]?.only).toBe(only);
});

test("each figure is found where it stands, and not as the end of a longer one", () => {
  const text =
    "Lamps: 2 percent, then 12 percent; ropes: 6-1/2 percent; and nets at last 2 percent.";
  const two = figure("2 percent", "percent", [2]);
  const beside = place(text, [two, two]).map((placed) => [...placed.beside].join());
  expect(beside).toEqual(["lamp,rop", "net,last"]);
  expect(place("Nets: 12 percent.", [two])).toEqual([]);
  expect(place("Nets cost much.", [two])).toEqual([]);
});

test("what stands near is cut at a semicolon or colon, and what stands beside is nearer", () => {
  const text =
    "Ropes are dear; the lamps of the quay and all the lanterns of the old pier cost 5 percent of the harbour dues each winter; nets are cheap.";
  const [placed] = place(text, [percent]);
  expect([...(placed?.context ?? [])].filter((key) => !key.includes(" ")).join()).toBe(
    "lamp,quai,lantern,old,pier,cost,harbour,due,winter",
  );
  expect([...(placed?.beside ?? [])].filter((key) => !key.includes(" ")).join()).toBe(
    "lantern,old,pier,cost,harbour,due,winter",
  );
});

test("what is counted is told, and white space in a figure may differ", () => {
  const tugs = count("2\n000", 2000, "old tugs");
  const [placed] = place("There are 2 000 tugs.", [tugs]);
  expect([...(placed?.of ?? [])]).toEqual(["old", "tug", "old tug"]);
  expect([...(place("There are 5 percent.", [percent])[0]?.of ?? [])]).toEqual([]);
});

test("of a table the first forty figures are placed", () => {
  const text = Array.from({ length: 60 }, (_, at) => `${at + 100} boats`).join(", ");
  const figures = Array.from({ length: 60 }, (_, at) => count(`${at + 100}`, at + 100));
  expect(place(text, figures)).toHaveLength(40);
});
