import type { Span } from "@onrecord/core";
import { expect, test } from "vitest";
import { sampleTime } from "../../test/samples.ts";
import { chooseTags } from "./choose-tags.ts";

test.for([
  [
    "side by side",
    [
      [0, 4],
      [5, 9],
    ],
    ["0-4", "5-9"],
  ],
  [
    "in another order",
    [
      [5, 9],
      [0, 4],
    ],
    ["0-4", "5-9"],
  ],
  [
    "one in another",
    [
      [0, 9],
      [5, 9],
    ],
    ["5-9", "0-9 of 5-9"],
  ],
  [
    "a range",
    [
      [0, 4],
      [0, 9],
      [5, 9],
    ],
    ["0-4", "5-9", "0-9 of 0-4 5-9"],
  ],
  [
    "three deep",
    [
      [0, 9],
      [2, 9],
      [4, 9],
    ],
    ["4-9", "2-9 of 4-9", "0-9 of 2-9"],
  ],
  [
    "one across another",
    [
      [0, 5],
      [3, 9],
    ],
    ["0-5"],
  ],
  [
    "the same twice",
    [
      [0, 4],
      [0, 4],
    ],
    ["0-4"],
  ],
  ["without words", [[3, 3]], []],
  [
    "a whole before another",
    [
      [0, 9],
      [0, 4],
      [12, 15],
    ],
    ["0-4", "0-9 of 0-4", "12-15"],
  ],
] as const)("%s", ([, spans, expected]) => {
  const tags = chooseTags(spans.map((span) => Object.assign({}, sampleTime, { span })));
  expect(
    tags.map(({ time, parts }) =>
      [
        write(time.span),
        ...(parts.length === 0 ? [] : ["of", ...parts.map((it) => write(it.span))]),
      ].join(" "),
    ),
  ).toEqual(expected);
});

function write(span: Span): string {
  return span.join("-");
}
