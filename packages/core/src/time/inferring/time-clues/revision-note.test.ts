import { expect, test } from "vitest";
import { tellInferred } from "../../../../test/tell-inferred.ts";

test.for([
  ["Last updated: 3 May 2016", "../2016-05-03 revision-note"],
  ["Last updated on 3 May 2016", "../2016-05-03 revision-note"],
  ["Updated 3 May 2016", "../2016-05-03 revision-note"],
  ["Updated, at: 3 May 2016", "../2016-05-03 revision-note"],
  ["Updated, at, on: 3 May 2016", ""],
  ["Updated some 3 May 2016", ""],
  ["It is here. Updated 3 May 2016", "../2016-05-03 revision-note"],
  ["The mill | Last updated 3 May 2016", "../2016-05-03 revision-note"],
  ["The mill is updated 3 May 2016", ""],
  ["The mill Updated 3 May 2016", ""],
  ["The mill, Updated 3 May 2016", ""],
  ["Updated in May", ""],
  ["This page was amended on 3 May 2016.", "../2016-05-03 revision-note"],
  ["The page was amended on 3 May 2016.", ""],
  ["This mill was amended on 3 May 2016.", ""],
] as const)("%j was written %s", ([text, expected]) => {
  expect(tellInferred(text)).toBe(expected);
});
