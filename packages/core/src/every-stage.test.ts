import fc from "fast-check";
import { expect, test } from "vitest";
import { anySpeech } from "../test/any-speech.ts";
import type { Span, Statement } from "./data.ts";
import { readEdtf } from "./documents/read-edtf.ts";
import { extractStatements, extractTimes } from "./extract-statements.ts";
import { findAttributions } from "./find-attributions.ts";
import { findNounPhrases } from "./find-noun-phrases.ts";
import { findQuantities } from "./quantities/find-quantities.ts";
import { readDocument } from "./read-document.ts";
import { splitSentences } from "./sentences/split-sentences.ts";
import { findTimes } from "./time/find-times.ts";
import { buildTimeline } from "./timeline/build-timeline.ts";

const runs = { numRuns: 150 };
const anyDay = fc.constantFrom("2016-09-15", "2016-02", "2016", "1999-12-31", null);
const format = fc.constantFrom("text", "markdown");

const lies = ([start, end]: Span, [from, to]: Span): boolean =>
  from <= start && start < end && end <= to;
const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];
const nothing = { dates: { edtf: null, earliest: null, latest: null } };
const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();

function read(text: string, kind: string, on: string | null, id = "a.md"): readonly Statement[] {
  return extractStatements(
    readDocument(text, { id, format: kind, ...(on === null ? {} : { on }) }),
  );
}

test("sentences stand in order, and between them is nothing but space", () => {
  fc.assert(
    fc.property(anySpeech, (text) => {
      let end = 0;
      for (const [start, stop] of splitSentences(text)) {
        expect(text.slice(end, start).trim()).toBe("");
        expect(start).toBeLessThan(stop);
        end = stop;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
    runs,
  );
});

test("a time stands at its words, and its date says the same to who reads it again", () => {
  fc.assert(
    fc.property(anySpeech, anyDay, (text, creationTime) => {
      for (const time of findTimes(text, { creationTime })) {
        const { span, edtf, earliest, latest } = time;
        expect(text.slice(...span)).toBe(time.text);
        expect(time.because).not.toEqual([]);
        const again = edtf === null ? nothing : readEdtf(edtf);
        expect(again).toEqual({ dates: { edtf, earliest, latest } });
      }
    }),
    runs,
  );
});

test("a figure stands at its words, beside the others, and its range runs upwards", () => {
  fc.assert(
    fc.property(anySpeech, (text) => {
      let end = 0;
      for (const { span, text: words, min, max, kind, unit } of findQuantities(text)) {
        expect(text.slice(...span)).toBe(words);
        expect(span[0]).toBeGreaterThanOrEqual(end);
        expect(min).toBeLessThanOrEqual(max);
        expect(Number.isFinite(min) && Number.isFinite(max)).toBe(true);
        expect((kind === "money" || kind === "measure") && unit === null).toBe(false);
        end = span[1];
      }
    }),
    runs,
  );
});

test("who is quoted, how and with what stand in the text, and none in the words of the same quotation", () => {
  fc.assert(
    fc.property(anySpeech, (text) => {
      for (const { source, cue, content } of findAttributions(text)) {
        expect(content).not.toEqual([]);
        for (const part of content) {
          expect(lies(part, [0, text.length])).toBe(true);
          const others = [source, cue].filter((other) => other !== null);
          expect(others.some((other) => overlaps(other, part))).toBe(false);
        }
      }
    }),
    runs,
  );
});

test("noun phrases stand at their words", () => {
  fc.assert(
    fc.property(anySpeech, (text) => {
      for (const span of findNounPhrases(text)) expect(lies(span, [0, text.length])).toBe(true);
    }),
    runs,
  );
});

test("a statement is made of its document's words, and says why", () => {
  fc.assert(
    fc.property(anySpeech, format, anyDay, (text, kind, on) => {
      const statements = read(text, kind, on);
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
      for (const one of statements) {
        const { span, content, times, quantities, because, speaker, toldBy } = one;
        expect(content.every((part) => lies(part, span))).toBe(true);
        const said = content.map((part) => text.slice(...part)).join(" ");
        expect(plain(kind === "text" ? said : one.text)).toBe(plain(one.text));
        for (const found of [...times, ...quantities]) {
          expect(content.some((part) => overlaps(part, found.span))).toBe(true);
        }
        expect(because.some(({ rule }) => rule.startsWith("act"))).toBe(true);
        for (const { span: named, because: why } of [speaker, ...toldBy]) {
          expect(why).not.toEqual([]);
          expect(named === null || lies(named, [0, text.length])).toBe(true);
        }
        expect(text.slice(0, span[0]).split("\n")).toHaveLength(one.line);
      }
    }),
    runs,
  );
});

test("every time of a statement is one of its document's", () => {
  fc.assert(
    fc.property(anySpeech, anyDay, (text, on) => {
      const document = readDocument(text, { format: "text", ...(on === null ? {} : { on }) });
      const known = new Set(
        extractTimes(document).map((time) => JSON.stringify([time.span, time.edtf])),
      );
      for (const { times } of extractStatements(document)) {
        for (const time of times) expect(known).toContain(JSON.stringify([time.span, time.edtf]));
      }
    }),
    runs,
  );
});

test("a timeline holds each statement under what it tells of, in order, whatever order they came in", () => {
  fc.assert(
    fc.property(fc.array(anySpeech, { maxLength: 3 }), fc.nat(), (texts, turn) => {
      const all = texts.flatMap((text, at) => read(text, "text", "2016-09-15", `${at}.txt`));
      for (const axis of ["refers-to", "stated-on"] as const) {
        const timeline = buildTimeline(all, { axis });
        const dates = timeline.entries.map(({ earliest, latest }) => earliest ?? latest ?? "");
        expect(dates.filter((date) => !date.startsWith("-"))).toEqual(
          dates.filter((date) => !date.startsWith("-")).toSorted(),
        );
        const held = new Set([
          ...timeline.undated,
          ...timeline.entries.flatMap((entry) => entry.statements),
        ]);
        expect(held).toEqual(new Set(all.map(({ id }) => id)));
        const at = all.length === 0 ? 0 : turn % all.length;
        const turned = [...all.slice(at), ...all.slice(0, at)];
        expect(buildTimeline(turned, { axis }).entries.map(({ edtf }) => edtf)).toEqual(
          timeline.entries.map(({ edtf }) => edtf),
        );
      }
    }),
    { numRuns: 50 },
  );
});
