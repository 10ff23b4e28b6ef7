// `node measure-growth.ts TEXT stream|whole MEGABYTES`: one measurement in a process of its own, as JSON.
import process from "node:process";
import { findTimes, streamTimes } from "@onrecord/core";
import type { Growth } from "./growth.ts";
import { longTexts } from "./long-texts.ts";

const [name = "", way, size = "1"] = process.argv.slice(2);
const megabyte = longTexts[name]?.() ?? "";
const options = { creationTime: "2016-09-15" };

function* pieces(megabytes: number): Generator<string, void, undefined> {
  const piece = 65_536;
  for (let round = 0; round < megabytes; round++) {
    for (let from = 0; from < megabyte.length; from += piece) {
      yield megabyte.slice(from, from + piece);
    }
  }
}

async function countTimes(megabytes: number): Promise<number> {
  if (way === "whole") return findTimes(megabyte.repeat(megabytes), options).length;
  let count = 0;
  for await (const _ of streamTimes(pieces(megabytes), options)) count++;
  return count;
}

await countTimes(2);
const before = process.cpuUsage();
const found = await countTimes(Number(size));
const { user, system } = process.cpuUsage(before);
const growth: Growth = {
  found,
  seconds: (user + system) / 1e6,
  memory: process.resourceUsage().maxRSS / 1000,
};
process.stdout.write(JSON.stringify(growth));
