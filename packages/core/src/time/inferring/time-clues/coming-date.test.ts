import { expect, test } from "vitest";
import { tellInferred } from "../../../../test/tell-inferred.ts";

test.for([
  ["The council will build the road by 2031.", "../2031 coming-date"],
  // Foretold in the story.
  ["In 1985 they said that it will close by 1990.", ""],
  ["It fell in 1985 and 1986, and will close by 1990.", "1986/.. past-date"],
  ["It is in 1985 terms. It will close by 1990.", "../1990 coming-date"],
  ["It is in 1985 terms, and Mr. Hill says it will close by 1990.", ""],
  ["They said in 1985, in spring, in summer, that it will close by 1990.", ""],
  [
    "They said in 1985, in spring, in summer, in autumn, that it will close by 1990.",
    "../1990 coming-date",
  ],
  ["In spring it will close by 1990.", "../1990 coming-date"],
] as const)("%j was written %s", ([text, expected]) => {
  expect(tellInferred(text)).toBe(expected);
});
