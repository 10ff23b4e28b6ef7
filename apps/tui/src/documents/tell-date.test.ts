import { readDocument } from "@onrecord/core";
import { expect, test } from "vitest";
import type { Problem } from "../problems/problem.ts";
import { tellDate } from "./tell-date.ts";

const tellOf = (text: string, on?: string): readonly Problem[] => {
  const told: Problem[] = [];
  const { date } = readDocument(text, on === undefined ? {} : { on });
  tellDate(date, "a.txt", (problem) => told.push(problem));
  return told;
};

test("an inferred date is told with its evidence and what to do about it", () => {
  expect(tellOf("About 90 came this year, up from none in 2015.")).toEqual([
    {
      kind: "note",
      place: "a.txt",
      says: "no date given; inferred 2016 to 2017: “this year” is compared with “2015”, a year or two before it. Give one with --on, onrecord.yml or front matter",
      rule: "inferred-date",
    },
  ]);
});

test("nothing is told of a date that was given, nor where nothing was inferred", () => {
  expect(tellOf("About 90 came this year, up from none in 2015.", "2016-09")).toEqual([]);
  expect(tellOf("The office opens on Tuesday.")).toEqual([]);
});
