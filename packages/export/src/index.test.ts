import { expect, test } from "vitest";
import * as names from "./index.ts";

test("the names that other programs import: one may be added on purpose, and none goes", () => {
  expect(Object.keys(names).toSorted()).toEqual([
    "describeDate",
    "describeVersions",
    "describeYear",
    "formats",
    "formatsFor",
    "isNews",
    "makeVisible",
    "nameMonth",
    "outlineVersions",
    "streamTimeline",
    "streamedFormats",
    "toJson",
    "writePositions",
    "writeStatements",
    "writeTimeline",
    "writeTimes",
  ]);
});
