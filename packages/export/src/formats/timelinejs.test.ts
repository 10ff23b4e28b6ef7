import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { datedOf, oddDates, timelineOf } from "../../test/dated-samples.ts";
import { hostileDocuments, hostilePositions, hostileStatements } from "../../test/hostile-data.ts";
import {
  sampleDocuments,
  samplePositions,
  sampleStatement,
  sampleStatements,
  sampleTimeline,
} from "../../test/samples.ts";
import { timelinejsSchema } from "../../test/schemas/timelinejs-schema.ts";
import { timelinejs } from "./timelinejs.ts";

const isValid = new Ajv2020().compile<Slides>(timelinejsSchema);
const known = { documents: sampleDocuments };

test("a timeline is a title and a slide for each statement at each date", () => {
  const written = timelinejs.writeTimeline(sampleTimeline, sampleStatements.slice(0, 1), known);
  expect(written).toMatchInlineSnapshot(`
    "{
      "title": {
        "text": {
          "headline": "Timeline by the dates that statements are about: 2 dates, and 1 statement without"
        }
      },
      "events": [
        {
          "unique_id": "fdc96f0c-6ef5-86f0-a125-90006556b78a",
          "start_date": {
            "year": 2016
          },
          "end_date": {
            "year": 2016,
            "month": 12,
            "day": 31
          },
          "display_date": "2016",
          "text": {
            "headline": "A backbench MP · pledge",
            "text": "<p>We will find 480 children a home next week</p><p>date: 2016, known no closer: some time in it, or all through it<br>said 15 September 2016<br>source: What we owe, letters/a.md:3<br><a href=\\"https://a.example/what-we-owe\\">https://a.example/what-we-owe</a></p>"
          },
          "autolink": false
        },
        {
          "unique_id": "9ba13bfc-329c-8351-8de9-76a6e7fe04e8",
          "start_date": {
            "year": 2016,
            "month": 9,
            "day": 19
          },
          "end_date": {
            "year": 2016,
            "month": 9,
            "day": 25
          },
          "display_date": "19 to 25 September 2016",
          "text": {
            "headline": "A backbench MP · pledge",
            "text": "<p>We will find 480 children a home next week</p><p>date: “next week” = 19 to 25 September 2016, known no closer: some time in it, or all through it (shift: the week after 2016-09-15 (front matter))<br>said 15 September 2016<br>source: What we owe, letters/a.md:3<br><a href=\\"https://a.example/what-we-owe\\">https://a.example/what-we-owe</a></p>"
          },
          "autolink": false
        }
      ]
    }
    "
  `);
});

test("changes are grouped by their matter and dated by their later side", () => {
  const { title, events } = read(
    timelinejs.writePositions(samplePositions, sampleStatements, known),
  );
  expect(title.text.headline).toBe(
    "Positions in 2 documents: 1 matter, 1 change; without an entry: 1 new statement, 1 dropped statement, 1 unread document",
  );
  expect(events).toMatchObject([
    {
      start_date: { year: 2018, month: 1 },
      display_date: "January 2018 (inferred)",
      group: "children's homes",
      text: { headline: "unmet (match, 0.82, accepted) · children&#39;s homes" },
    },
  ]);
});

test.for([
  ["2016-09-15", { year: 2016, month: 9, day: 15 }, null, "15 September 2016"],
  ["2016-09", { year: 2016, month: 9 }, [2016, 9, 30], "September 2016"],
  ["2016", { year: 2016 }, [2016, 12, 31], "2016"],
  ["2016~", { year: 2016 }, [2016, 12, 31], "about 2016"],
  ["2016-22", { year: 2016, month: 6 }, [2016, 8, 31], "summer 2016"],
  ["2016-24", { year: 2016, month: 12 }, [2017, 2, 28], "winter 2016"],
  ["201X", { year: 2010 }, [2019, 12, 31], "the 2010s"],
  ["2015/2017", { year: 2015 }, [2017, 12, 31], "2015 to 2017"],
  ["../2016-12-31", { year: 2016, month: 12, day: 31 }, null, "by the end of 2016"],
  ["2016-08/..", { year: 2016, month: 8 }, [2016, 8, 31], "from August 2016 on"],
  ["-0489", { year: -490 }, [-490, 12, 31], "490 BC"],
  ["-0043-03-15", { year: -44, month: 3, day: 15 }, null, "15 March 44 BC"],
] as const)("%s is as close as it is known, and told in words", ([edtf, start, end, shown]) => {
  const [event] = read(timelinejs.writeTimeline(timelineOf([edtf]), [sampleStatement])).events;
  expect(event?.["start_date"]).toEqual(start);
  const [year, month, day] = end ?? [];
  expect(event?.["end_date"]).toEqual(end === null ? undefined : { year, month, day });
  expect(event?.["display_date"]).toBe(shown);
});

test("every sort of date is a slide; what has none is counted", () => {
  const { events } = read(timelinejs.writeTimeline(timelineOf(oddDates), [sampleStatement]));
  expect(events).toHaveLength(oddDates.length);
  const undated = { ...sampleStatement, statedOn: datedOf(null) };
  const { title, events: none } = read(timelinejs.writeStatements([undated]));
  expect(none).toEqual([]);
  expect(title.text.headline).toMatch(/; 1 entry left out: their date is unknown$/);
});

test("whatever documents say, the documented schema holds, and no markup but ours is in it", () => {
  fc.assert(
    fc.property(hostileStatements, hostilePositions, (statements, positions) => {
      const documents = hostileDocuments(statements);
      read(timelinejs.writeStatements(statements, { documents }));
      read(timelinejs.writePositions(positions, statements, { documents }));
    }),
  );
});

type Slides = {
  readonly title: { readonly text: { readonly headline: string } };
  readonly events: readonly Readonly<Record<string, unknown>>[];
};

function read(written: string): Slides {
  const slides: unknown = JSON.parse(written);
  if (isValid(slides)) return slides;
  throw new Error(JSON.stringify(isValid.errors));
}
