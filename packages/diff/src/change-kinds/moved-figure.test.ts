import { expect, test } from "vitest";
import { count, figure, pairOf, say } from "../testing/build-statement.ts";
import { findMovedFigure } from "./moved-figure.ts";

type Said = ReturnType<typeof say>;

/** Which way, from what to what, how sure, and why. */
function tell(before: Said, after: Said): string {
  const pair = pairOf(before, after);
  return (["raised", "lowered"] as const)
    .flatMap((direction) => {
      const found = findMovedFigure(pair, direction);
      if (found === null) return [];
      const { figures, sure, matter = "unsure", because } = found;
      const moved = figures ? ` ${figures.before.text} → ${figures.after.text}` : "";
      const why = because.map(({ rule, says }) => `${rule}: ${says}`).join("; ");
      return [`${direction}${moved} ${sure.toFixed(2)} (matter ${matter}), ${why}`];
    })
    .join(" and ");
}

const percent = (text: string, value: number): ReturnType<typeof figure> =>
  figure(text, "percent", [value]);
const rate = (level: number, parts: Parameters<typeof say>[1] = {}): Said =>
  say(`We will bring the mooring rate to ${level} percent.`, {
    quantities: [percent(`${level} percent`, level)],
    ...parts,
  });
const berths = (
  text: string,
  many: number,
  parts: Parameters<typeof say>[1] = {},
  of: string | null = "trawlers",
): Said => say(text, { quantities: [count(`${many}`, many, of)], ...parts });
const closed = (many: number, parts: Parameters<typeof say>[1] = {}, cue = "have closed"): Said =>
  berths(`Some ${many} trawlers ${cue}.`, many, { act: "assertion", ...parts });

test.for([
  [
    "one thing counted",
    berths("We will berth 350 trawlers.", 350),
    berths("We will berth 480 trawlers.", 480),
    "raised 350 → 480 1.00 (matter 0.85), change/comparable-figure: 350 before, 480 after; same unit, same thing counted, same period",
  ],
  [
    "counted on one side only",
    berths("We will berth 350 trawlers at the quay.", 350),
    berths("We will berth 480 at the quay for trawlers.", 480, {}, null),
    "raised 350 → 480 0.88 (matter unsure), change/comparable-figure: 350 before, 480 after; same unit, same period",
  ],
  [
    "not counted by name",
    berths("We will bring the fleet to 350 at Netherby.", 350, {}, null),
    berths("We will bring the fleet to 480 at Netherby.", 480, {}, null),
    "raised 350 → 480 0.90 (matter 0.85), change/comparable-figure: 350 before, 480 after; same unit, same period",
  ],
  [
    "by a word that both have beside it",
    rate(5),
    rate(4),
    "lowered 5 percent → 4 percent 0.95 (matter 0.85), change/comparable-figure: 5 percent before, 4 percent after; same unit, same period",
  ],
  [
    "by a phrase that both have",
    say("The new mooring rate will by then be 5 percent.", {
      quantities: [percent("5 percent", 5)],
    }),
    say("The old mooring rate will by then be 4 percent.", {
      quantities: [percent("4 percent", 4)],
    }),
    "lowered 5 percent → 4 percent 0.86 (matter 0.85), change/comparable-figure: 5 percent before, 4 percent after; same unit, same period",
  ],
  [
    "by a name beside it",
    say("We want Netherby to pay 5 percent.", { quantities: [percent("5 percent", 5)] }),
    say("We want Netherby to pay 4 percent.", { quantities: [percent("4 percent", 4)] }),
    "lowered 5 percent → 4 percent 0.95 (matter 0.85), change/comparable-figure: 5 percent before, 4 percent after; same unit, same period",
  ],
  [
    "by a common word alone",
    say("The lanterns will cost 5 percent.", { quantities: [percent("5 percent", 5)] }),
    say("All lanterns will cost 4 percent.", { quantities: [percent("4 percent", 4)] }),
    "lowered 5 percent → 4 percent 0.80 (matter unsure), change/comparable-figure: 5 percent before, 4 percent after; same unit, same period",
  ],
  ["equal", rate(5), rate(5), ""],
  ["another holder", rate(5), rate(4, { holder: "Ferry Union" }), ""],
  ["told as an outcome", rate(5), rate(4, { outcome: true }), ""],
  [
    "both told as outcomes",
    rate(5, { outcome: true }),
    rate(4, { outcome: true }),
    "lowered 5 percent → 4 percent 0.95 (matter 0.85), change/comparable-figure: 5 percent before, 4 percent after; same unit, same period",
  ],
  [
    "by another date",
    rate(5, { deadline: "2018" }),
    rate(4, { deadline: "2020" }),
    "lowered 5 percent → 4 percent 0.70 (matter 0.85), change/comparable-figure: 5 percent before, 4 percent after; same unit, same period",
  ],
  [
    "by another date, with little beside the figures",
    berths("We will berth 350 trawlers, all by 2018.", 350, { deadline: "2018" }),
    berths("There will then be 480 trawlers, all by 2020.", 480, { deadline: "2020" }),
    "raised 350 → 480 0.60 (matter 0.85), change/comparable-figure: 350 before, 480 after; same unit, same thing counted, same period",
  ],
  [
    "by one date",
    rate(5, { deadline: "2018" }),
    rate(4, { deadline: "2018" }),
    "lowered 5 percent → 4 percent 0.95 (matter 0.85), change/comparable-figure: 5 percent before, 4 percent after; same unit, same period",
  ],
  [
    "with a date on one side only",
    rate(5, { deadline: "2018" }),
    rate(4),
    "lowered 5 percent → 4 percent 0.95 (matter 0.85), change/comparable-figure: 5 percent before, 4 percent after; same unit, same period",
  ],
  [
    "with a date afterwards only",
    rate(5),
    rate(4, { deadline: "2018" }),
    "lowered 5 percent → 4 percent 0.95 (matter 0.85), change/comparable-figure: 5 percent before, 4 percent after; same unit, same period",
  ],
  [
    "one up, one down",
    say("We will berth 350 trawlers and 90 tugs.", {
      quantities: [count("350", 350, "trawlers"), count("90", 90, "tugs")],
    }),
    say("We will berth 480 trawlers and 20 tugs.", {
      quantities: [count("480", 480, "trawlers"), count("20", 20, "tugs")],
    }),
    "",
  ],
  [
    "one up, one equal",
    say("We will berth 350 trawlers and 90 tugs.", {
      quantities: [count("350", 350, "trawlers"), count("90", 90, "tugs")],
    }),
    say("We will berth 480 trawlers and 90 tugs.", {
      quantities: [count("480", 480, "trawlers"), count("90", 90, "tugs")],
    }),
    "raised 350 → 480 1.00 (matter 0.85), change/comparable-figure: 350 before, 480 after; same unit, same thing counted, same period",
  ],
  ["only time has passed", closed(600), closed(750), ""],
  [
    "only time has passed, by other cues",
    closed(600, {}, "were lost"),
    closed(750, {}, "so far are lost"),
    "",
  ],
  ["only time has passed since", closed(600, {}, "was the toll"), closed(750, {}, "since"), ""],
  [
    "only time has passed, had it not",
    closed(600, {}, "had left"),
    closed(750, {}, "has it seen leave"),
    "",
  ],
  [
    "only time has passed, in what is told as an outcome",
    closed(600, { outcome: true }, "gone"),
    closed(750, { outcome: true }, "gone"),
    "",
  ],
  [
    "what is now and what was",
    closed(600, {}, "lie here"),
    closed(750),
    "raised 600 → 750 0.83 (matter 0.85), change/comparable-figure: 600 before, 750 after; same unit, same thing counted, same period",
  ],
  [
    "what was and what is now",
    closed(600),
    closed(750, {}, "lie here"),
    "raised 600 → 750 0.83 (matter 0.85), change/comparable-figure: 600 before, 750 after; same unit, same thing counted, same period",
  ],
  [
    "what was and what is promised",
    closed(600),
    closed(750, { act: "pledge" }),
    "raised 600 → 750 0.97 (matter 0.85), change/comparable-figure: 600 before, 750 after; same unit, same thing counted, same period",
  ],
  [
    "what was promised and what is",
    closed(600, { act: "pledge" }),
    closed(750),
    "raised 600 → 750 0.97 (matter 0.85), change/comparable-figure: 600 before, 750 after; same unit, same thing counted, same period",
  ],
  [
    "a percentage is a level, not a count",
    say("Wages have grown by now to 5 percent of trade.", {
      act: "assertion",
      quantities: [percent("5 percent", 5)],
    }),
    say("Wages have grown by now to 6 percent of trade.", {
      act: "assertion",
      quantities: [percent("6 percent", 6)],
    }),
    "raised 5 percent → 6 percent 0.91 (matter unsure), change/comparable-figure: 5 percent before, 6 percent after; same unit, same period",
  ],
] as const)("%s", ([, before, after, expected]) => {
  expect(tell(before, after)).toBe(expected);
});

const unchanged = "The board will leave the mooring rate unchanged.";

test.for([
  [
    "raised from what it was",
    say(unchanged),
    say("The board will raise the mooring rate to 6 percent.", {
      quantities: [percent("6 percent", 6)],
    }),
    "raised 0.87 (matter unsure), change/moved-from-unchanged: unchanged before, raised to 6 percent after",
  ],
  [
    "lowered from what it was",
    say(unchanged),
    say("The board will cut the mooring rate to 4 percent.", {
      quantities: [percent("4 percent", 4)],
    }),
    "lowered 0.87 (matter unsure), change/moved-from-unchanged: unchanged before, lowered to 4 percent after",
  ],
  ["no figure afterwards", say(unchanged), say("The board will raise the mooring rate."), ""],
  [
    "only the size of the rise",
    say(unchanged),
    say("The board will raise the mooring rate by 6 percent.", {
      quantities: [percent("6 percent", 6)],
    }),
    "",
  ],
  [
    "the size and the value",
    say(unchanged),
    say("The board will raise the mooring rate by 1 percent to 6 percent.", {
      quantities: [percent("1 percent", 1), percent("6 percent", 6)],
    }),
    "raised 0.87 (matter unsure), change/moved-from-unchanged: unchanged before, raised to 6 percent after",
  ],
  [
    "no move before",
    say("The board will look at the mooring rate."),
    say("The board will raise the mooring rate to 6 percent.", {
      quantities: [percent("6 percent", 6)],
    }),
    "",
  ],
  [
    "a figure of another kind before",
    say("The board will leave the mooring rate unchanged for 40 boats.", {
      quantities: [count("40", 40, "boats")],
    }),
    say("The board will raise the mooring rate to 6 percent.", {
      quantities: [percent("6 percent", 6)],
    }),
    "",
  ],
] as const)("a level left as it was, then %s", ([, before, after, expected]) => {
  expect(tell(before, after)).toBe(expected);
});
