import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["built in the spring of 2014", "the spring of 2014=2014-SP"],
  ["done by the fall", "the fall=2016-FA"],
  ["ready before the fall", "the fall=2016-FA"],
  ["plans for the spring", "the spring=2016-SP"],
  ["after the spring", "the spring=2016-SP"],
  ["at the start of the spring", "the start of the spring=2016-SP"],
  ["plans for a spring election", "spring=2016-SP"],
  ["the weather in the spring of hope", "the spring=2016-SP"],
  ["from summer to autumn", "summer=2016-SU; autumn=2016-FA"],
  ["It was Spring when they met.", "Spring=2016-SP"],
  ["they met last fall in Boston", "last fall=2015-FA"],
  ["they met last fall in his house", "last fall=2015-FA"],
  ["they meet this fall in the State of Maine", "this fall=2016-FA"],
  ["they meet next fall in town", "next fall=2017-FA"],
  ["they met in spring", "spring=2016-SP"],
  ["they meet this fall", "this fall=2016-FA"],
  ["each fall they met", "each fall=XXXX-FA"],
  ["late fall is cold", "late fall=2016-FA"],
] as const)("the season in %j is %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for([
  "after the fall of Rome",
  "before the fall from grace",
  "explained by the fall in UK wages",
  "after the fall to 3 per cent",
  "after a fall in unemployment",
  "this fall in unemployment is welcome",
  "this fall of ours",
  "this fall in the rate",
  "the next fall in prices",
  "the spring term begins",
  "a spring semester abroad",
  "Fall came early",
  "Spring was late",
  "with the spring of the watch",
  "on the fall they had",
  "we saw that spring had come",
  "the Winter Palace",
])("no season in %j", (text) => {
  expect(read(text)).toBe("");
});

test.for([
  ["Friday Sat and Sun were dry", "Friday=2016-09-09; Sat=2016-09-10; Sun=2016-09-11"],
  ["open Sat or Sunday", "Sat=2016-09-10; Sunday=2016-09-11"],
  ["Sun & Mon", "Sun=2016-09-11; Mon=2016-09-12"],
  ["Mon, 3 May 2016", "Mon, 3 May 2016=2016-05-03"],
  ["we met on Sat at noon", "Sat=2016-09-10; noon=2016-09-10T12:00"],
  ["we met on sat at noon", "sat=2016-09-10; noon=2016-09-10T12:00"],
  ["they wed on sun", "sun=2016-09-11"],
  ["on sun and rain", "sun=2016-09-11"],
  ["see you next mon morning", "next mon morning=2016-09-19TMO"],
  ["coming fri we meet", "coming fri=2016-09-16"],
  ["they met friday or sat", "friday=2016-09-09; sat=2016-09-10"],
  ["they met friday night or sat.", "friday night=2016-09-09TNI; sat=2016-09-10"],
  ["each Sat we play", "each Sat=XXXX-WXX-6"],
  ["we met last Mon", "last Mon=2016-09-12"],
  ["It was on Friday", "Friday=2016-09-09"],
] as const)("the weekdays in %j are %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for([
  "we sat on a chair",
  "he sat and read, sun or no sun",
  "on sun bathing",
  "they wed",
  "Sun shines",
  "Wed rang the bell",
  "The Sun reported, with others, that",
  "the Sat test",
  "on Black Monday, Bloody Sunday and black friday",
  "night or sat",
  "the morning and sun",
])("no weekday in %j", (text) => {
  expect(read(text)).not.toMatch(/W\d|\d\d-\d\d$/);
});

test.for([
  ["it was in May", "May=2016-05"],
  ["early-May rain", "early-May=2016-05"],
  ["late-March snow", "late-March=2016-03"],
  ["they met by the end of March 2015", "the end of March 2015=2015-03"],
  ["at the start of May", "the start of May=2016-05"],
  ["April and May were dry", "April=2016-04; May=2016-05"],
  ["May or June was dry", "May=2016-05; June=2016-06"],
  ["Jan and Feb 2016", "Jan=2016-01; Feb 2016=2016-02"],
  ["his March speech", "March=2016-03"],
  ["The March speech", "March=2016-03"],
  ["it came from March", "March=2016-03"],
  ["Up from March", "March=2016-03"],
  ["From March it rained", "March=2016-03"],
  ["Of March he wrote", "March=2016-03"],
  ["By March 2015 it rained", "March 2015=2015-03"],
  ["April was cold", "April=2016-04"],
  ["It rained. August was dry", "August=2016-08"],
  ["Friday April was cold", "Friday=2016-09-09; April=2016-04"],
  ["they had met by April", "April=2016-04"],
  ["with August gone", "August=2016-08"],
  ["it was in december", "december=2015-12"],
  ["they come in jan.", "jan.=2017-01"],
] as const)("the months in %j are %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for([
  "a half-March walk",
  "by the edge of May",
  "May and Jones",
  "May to the city",
  "The March Hare",
  "the March on the city",
  "the March and after",
  "the March.",
  "Theresa May said so",
  "with May",
  "with Jan",
  "Jan and Peter",
  "we met by April Jones",
  "Theresa April was cold",
  "April Jones came",
  "on August Wilson",
  "Long March to freedom",
  "mar the view",
])("no month in %j", (text) => {
  expect(read(text)).toBe("");
});
