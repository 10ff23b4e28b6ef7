import { expect, test } from "vitest";
import { tokenize } from "../../text/tokens.ts";
import { lexTokens } from "../line.ts";
import { readStroke } from "./read-stroke.ts";

const read = (text: string, locale: "en-GB" | "en-US"): string => {
  const line = lexTokens(tokenize(text), locale);
  const stroke = line === null ? null : readStroke(line, 0);
  return stroke === null ? "" : `day ${stroke.day} of month ${stroke.month}`;
};

test.for([
  ["3/4", "day 3 of month 4", "day 4 of month 3"],
  ["13/4", "day 13 of month 4", "day 13 of month 4"],
  ["4/13", "day 13 of month 4", "day 13 of month 4"],
  ["12/12", "day 12 of month 12", "day 12 of month 12"],
  ["31/1", "day 31 of month 1", "day 31 of month 1"],
  ["1/31", "day 31 of month 1", "day 31 of month 1"],
  ["29/2", "day 29 of month 2", "day 29 of month 2"],
  ["30/2", "", ""],
  ["2/30", "", ""],
  ["13/13", "", ""],
  ["0/12", "", ""],
  ["12/0", "", ""],
  ["123/4", "", ""],
  ["3/456", "", ""],
  ["3-4", "", ""],
  ["3 /4", "", ""],
  ["3/ 4", "", ""],
] as const)("%j is %j in Britain and %j in America", ([text, british, american]) => {
  expect([read(text, "en-GB"), read(text, "en-US")]).toEqual([british, american]);
});
