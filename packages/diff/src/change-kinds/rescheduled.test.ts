import { expect, test } from "vitest";
import { pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";
import { rescheduled } from "./rescheduled.ts";

test.for([
  [
    say("All ferries shall run on hydrogen by 2022.", { deadline: "2022" }),
    say("All ferries shall run on hydrogen by 2025.", { deadline: "2025" }),
  ] as const,
])("rescheduled: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("rescheduled");
});

test.for([
  [
    say("All ferries shall run on hydrogen by 2022.", { deadline: "2022" }),
    say("All ferries shall run on hydrogen by 2022.", { deadline: "2022" }),
  ] as const,
  [
    say("All ferries shall run on hydrogen by 2022.", { deadline: "2022" }),
    say("All ferries shall run on hydrogen.", {}),
  ] as const,
  [
    say("All ferries shall run on hydrogen by 2022.", { deadline: "2022" }),
    say("All ferries shall run on hydrogen by 2025.", { deadline: "2025", holder: "Ferry Union" }),
  ] as const,
])("not rescheduled: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("rescheduled");
});

type Deadline = readonly [text: string, earliest: string | null, latest: string];

/** A statement to be done by a deadline, with how its words stand there. */
function by(
  [text, earliest, latest]: Deadline,
  aim = "All ferries shall run on hydrogen",
): ReturnType<typeof say> {
  const said = say(`${aim} by ${text}.`, { deadline: "2022" });
  return { ...said, deadline: said.deadline && { ...said.deadline, text, earliest, latest } };
}

const year = (number: number): Deadline => [`${number}`, `${number}-01-01`, `${number}-12-31`];
const may: Deadline = ["May 2022", "2022-05-01", "2022-05-31"];
const untilThen: Deadline = ["then", null, "2022-12-31"];
const noon: Deadline = ["noon", "2022-12-31", "2022-12-31"];
const laterNoon: Deadline = ["noon", "2024-12-31", "2024-12-31"];

test.for([
  [
    "later",
    by(year(2022)),
    by(year(2025)),
    "subject",
    "1.00 change/other-deadline: by 2022-12-31 before, by 2025-12-31 after",
  ],
  [
    "earlier",
    by(year(2025)),
    by(year(2022)),
    "subject",
    "1.00 change/other-deadline: by 2025-12-31 before, by 2022-12-31 after",
  ],
  [
    "later, of much that is new",
    by(year(2022)),
    by(year(2025), "When the docks of Netherby are paid for and lit, hydrogen will drive ferries"),
    "subject",
    "0.80 change/other-deadline: by 2022-12-31 before, by 2025-12-31 after",
  ],
  ["a month of that year", by(year(2022)), by(may), "subject", ""],
  ["that month's year", by(may), by(year(2022)), "subject", ""],
  ["its last day", by(year(2022)), by(noon), "subject", ""],
  ["its first day", by(["New Year", "2022-01-01", "2022-01-01"]), by(year(2022)), "subject", ""],
  [
    "a month before that year",
    by(year(2022)),
    by(["May 2021", "2021-05-01", "2021-05-31"]),
    "subject",
    "1.00 change/other-deadline: by 2022-12-31 before, by 2021-05-31 after",
  ],
  [
    "a year that begins in it",
    by(["summer", "2021-06-01", "2022-05-31"]),
    by(["winter", "2022-05-01", "2023-03-31"]),
    "subject",
    "1.00 change/other-deadline: by 2022-05-31 before, by 2023-03-31 after",
  ],
  ["until the end of that year", by(year(2022)), by(untilThen), "subject", ""],
  ["until then, twice", by(untilThen), by(untilThen), "subject", ""],
  [
    "until then, and until a later day",
    by(untilThen),
    by(["noon", null, "2023-01-31"]),
    "subject",
    "1.00 change/other-deadline: by 2022-12-31 before, by 2023-01-31 after",
  ],
  [
    "until then, and a month before",
    by(untilThen),
    by(may),
    "subject",
    "1.00 change/other-deadline: by 2022-12-31 before, by 2022-05-31 after",
  ],
  [
    "the same words of another day",
    by(noon),
    by(laterNoon),
    "subject",
    "1.00 change/other-deadline: by 2022-12-31 before, by 2024-12-31 after",
  ],
  ["the same words in another version", by(noon), by(laterNoon), "versions", ""],
  [
    "other words in another version",
    by(year(2022)),
    by(laterNoon),
    "versions",
    "1.00 change/other-deadline: by 2022-12-31 before, by 2024-12-31 after",
  ],
  ["none before", say("All ferries shall run on hydrogen."), by(year(2022)), "subject", ""],
] as const)("%s", ([, before, after, link, expected]) => {
  const found = rescheduled.find(pairOf(before, after, link));
  const why = found?.because.map(({ rule, says }) => `${rule}: ${says}`).join();
  expect(found === null ? "" : `${found.sure.toFixed(2)} ${why}`).toBe(expected);
});
