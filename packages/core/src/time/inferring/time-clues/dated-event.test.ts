import { expect, test } from "vitest";
import { tellInferred } from "../../../../test/tell-inferred.ts";

test.for([
  ["They look into the 1987 flood.", "1987/.. dated-event"],
  ["They look into the May 1987 flood.", "1987-05/.. dated-event"],
  ["They look into the 1987 Mill Lane Quay fire.", "1987/.. dated-event"],
  ["They look into the 1987 Old Mill Lane Quay fire.", ""],
  ["They look into the 1987 rise and flood.", ""],
  ["They look into the 1987, Flood or no.", ""],
  ["They look into the bombing of 1987.", "1987/.. dated-event"],
  ["They look into the bombing in May 1987.", "1987-05/.. dated-event"],
  ["They look into the bombing by 1987.", ""],
  ["The Rivers Act 1951 applies.", "1951/.. dated-event"],
  ["They look into the 1980s flood.", ""],
  ["They look into the flood of the 20th century.", ""],
  ["They look into the flood of May.", ""],
  ["They look into the flood of '87.", ""],
] as const)("%j was written %s", ([text, expected]) => {
  expect(tellInferred(text)).toBe(expected);
});
