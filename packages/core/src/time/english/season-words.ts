import type { Season } from "../time-node.ts";

export const seasonWords: Readonly<Record<string, Season>> = {
  spring: "SP",
  springtime: "SP",
  summer: "SU",
  summertime: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  wintertime: "WI",
};

/** Also verbs and things: a season only beside "the", "this", "last", "in", a year or the like. */
export const doubtfulSeasons: readonly string[] = ["spring", "fall"];
