import { expect, test } from "vitest";
import { readGoldTml, readTml } from "./read-tml.ts";

test("the text is what stands between TEXT tags, its offsets kept", () => {
  const xml =
    '<TimeML><DCT><TIMEX3 tid="t0" value="2016-09-15">15 September</TIMEX3></DCT>\r\n<TEXT>\r\nOn <TIMEX3 tid="t1" value="2016-09-15">Thursday</TIMEX3><!-- a > b --> R&amp;D &#8211; done.</TEXT></TimeML>';
  expect(readTml(xml, "a")).toEqual({
    id: "a",
    text: "\nOn Thursday R&D – done.",
    creationTime: "2016-09-15",
  });
});

test("no creation time is none, and no text an error", () => {
  expect(readTml("<TEXT>x</TEXT>", "a").creationTime).toBeNull();
  expect(() => readTml("<TimeML/>", "a")).toThrow("a: expected <TEXT>");
});

test("annotations keep their words' place, type and value", () => {
  const xml =
    '<TEXT>In <TIMEX3 tid=\'t1\' type=\'DATE\' value=\'2016\'>2016</TIMEX3>, &amp; <TIMEX3 type="DURATION" value="P2W">two <EVENT>weeks</EVENT></TIMEX3><TIMEX3 type="DATE"/>, <TIMEX3 type="DATE"> </TIMEX3><TIMEX3>now</TIMEX3></TEXT>';
  const { text, timexes } = readGoldTml(xml, "a");
  expect(timexes.map(({ start, end, ...more }) => [text.slice(start, end), more])).toEqual([
    ["2016", { type: "DATE", value: "2016" }],
    ["two weeks", { type: "DURATION", value: "P2W" }],
    ["now", { type: "", value: "" }],
  ]);
});
