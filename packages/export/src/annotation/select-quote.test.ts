import fc from "fast-check";
import { expect, test } from "vitest";
import { createSelector } from "./select-quote.ts";

test("positions count code points, of which an emoji is one or several", () => {
  const text = "👩‍👧 said: we pledge 480 homes 🙂 by 2018.";
  const start = text.indexOf("we pledge");
  const [quote, position] = createSelector(text)([start, text.indexOf(" by")]);
  expect(quote).toEqual({
    type: "TextQuoteSelector",
    exact: "we pledge 480 homes 🙂",
    prefix: "👩‍👧 said: ",
    suffix: " by 2018.",
  });
  expect(position).toEqual({ type: "TextPositionSelector", start: 10, end: 31 });
});

const texts = fc.string({
  unit: fc.constantFrom("a", "é", "👩", "\u200d", "🇬🇧", "\ud83d", "\ude00", "\n"),
  maxLength: 3000,
});

test("a reader that knows code points alone finds the words again, by position and by quotation", () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, some, other) => {
      const points = Array.from(text);
      const [from, to] = [some, other]
        .map((it) => it % (points.length + 1))
        .toSorted((a, b) => a - b);
      const span = [
        points.slice(0, from).join("").length,
        points.slice(0, to).join("").length,
      ] as const;
      const [quote, position] = createSelector(text)(span);
      expect(position).toMatchObject({ start: from, end: to });
      expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
      const around = quote.prefix + quote.exact + quote.suffix;
      expect(text.slice(span[0] - quote.prefix.length, span[1] + quote.suffix.length)).toBe(around);
      // Nothing that is quoted begins or ends in the middle of a character of the text.
      expect(points.slice(0, from).join("").endsWith(quote.prefix)).toBe(true);
      expect(Array.from(around).length).toBe(
        Array.from(quote.prefix).length + (to ?? 0) - (from ?? 0) + Array.from(quote.suffix).length,
      );
    }),
  );
});
