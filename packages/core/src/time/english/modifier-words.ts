import type { Mod } from "../time-node.ts";

/** Words before a time that name a part of it. */
export const partWords: Readonly<Record<string, Mod>> = {
  early: "START",
  late: "END",
  mid: "MID",
  middle: "MID",
};

/** "the … of" a time. */
export const partNouns: Readonly<Record<string, Mod>> = {
  start: "START",
  beginning: "START",
  outset: "START",
  onset: "START",
  turn: "START",
  middle: "MID",
  midst: "MID",
  end: "END",
  close: "END",
};

/** Phrases before a length of time. Longer ones first. */
export const measurePhrases: readonly (readonly [phrase: string, mod: Mod])[] = [
  ["no more than", "EQUAL_OR_LESS"],
  ["not more than", "EQUAL_OR_LESS"],
  ["no less than", "EQUAL_OR_MORE"],
  ["no fewer than", "EQUAL_OR_MORE"],
  ["a little over", "MORE_THAN"],
  ["just over", "MORE_THAN"],
  ["well over", "MORE_THAN"],
  ["just under", "LESS_THAN"],
  ["more than", "MORE_THAN"],
  ["less than", "LESS_THAN"],
  ["fewer than", "LESS_THAN"],
  ["at least", "EQUAL_OR_MORE"],
  ["at most", "EQUAL_OR_LESS"],
  ["up to", "EQUAL_OR_LESS"],
  ["over", "MORE_THAN"],
  ["under", "LESS_THAN"],
  ["almost", "LESS_THAN"],
  ["nearly", "LESS_THAN"],
  ["about", "APPROX"],
  ["around", "APPROX"],
  ["approximately", "APPROX"],
  ["roughly", "APPROX"],
  ["some", "APPROX"],
];
