import { expect, test } from "vitest";
import type { Act } from "../data.ts";
import { readPassage } from "../grammar/read-passage.ts";
import { readClause } from "./clause.ts";
import { viewClause, type ClauseView } from "./clause-view.ts";
import { nameWords } from "./find-side.ts";
import { judgeAct } from "./judge-act.ts";
import { judgeOutcome } from "./judge-outcome.ts";
import { judgeCertainty, judgePolarity } from "./judge-stance.ts";

function view(text: string, given: Partial<Parameters<typeof viewClause>[1]> = {}): ClauseView {
  return viewClause(readClause(readPassage(text, [[0, text.length]]), [[0, text.length]]), {
    cueAct: null,
    cueNegative: false,
    isReported: false,
    isListItem: false,
    isOwnTelling: false,
    leadIn: null,
    continues: false,
    ownPlan: null,
    maker: null,
    hasQuantity: /\d/u.test(text),
    speakerNames: [nameWords("Jane Smith")],
    ...given,
  });
}

test.for([
  ["We will build 500 homes.", "pledge"],
  ["I promise to visit the camp.", "pledge"],
  ["We are committed to the scheme.", "pledge"],
  ["We will not close the port.", "pledge"],
  ["I never said we are going to pay.", "assertion"],
  ["I can't promise that we will pay.", "assertion"],
  ["I was going to pay.", "assertion"],
  ["We are going to people in the town.", "assertion"],
  ["All parties support the laws that will cut the toll.", "assertion"],
  ["This spot, which will run in Leeds, aims at pensions.", "assertion"],
  ["The measures include one that is likely to fail.", "assertion"],
  ["The easing should prove helpful.", "forecast"],
  ["The council should help.", "demand"],
  ["After reviewing it, we will pay.", "pledge"],
  ["Jane Smith will resign.", "pledge"],
  ["Ministers must act.", "demand"],
  ["The government should take 3,000 children.", "demand"],
  ["I urge the minister to act.", "demand"],
  ["Join me in the camp.", "demand"],
  ["I hope the talks succeed.", "wish"],
  ["Campaigners had hoped for 3,000 places.", "assertion"],
  ["The summit will take place in New York.", "forecast"],
  ["The talks are expected to fail.", "forecast"],
  ["I believe the scheme has failed.", "opinion"],
  ["Sadly, many children are alone.", "opinion"],
  ["They should have acted.", "opinion"],
  ["As I am sure you know, the first boats came in May.", "assertion"],
  ["As I said, I am sure that it failed.", "opinion"],
  ["Only we will mend the roads.", "forecast"],
  ["I will explain how.", "forecast"],
  ["We will win.", "forecast"],
  ["We will be liable to fines.", "forecast"],
  ["We will be opening a school.", "pledge"],
  ["I think the pump will go down.", "opinion"],
  ["I guess the pump will go down.", "forecast"],
  ["If there is proof of it, we will act.", "pledge"],
  ["To help them find work we will open centres.", "pledge"],
  ["For parents we will open centres.", "pledge"],
  ["Over the next term the debt will fall.", "forecast"],
  ["Our plan will create jobs.", "forecast"],
  ["The plan of my government will be read.", "forecast"],
  ["My government will mend the roads.", "pledge"],
  ["That is why we will mend the roads.", "pledge"],
  ["We are backing schools.", "assertion"],
  ["We are investing £3 million in schools.", "pledge"],
  ["We have a careful plan to mend the roads.", "pledge"],
  ["We have the means to pay for it.", "assertion"],
  ["Our commitment to schools is known.", "assertion"],
  ["Our plan includes a ferry.", "pledge"],
  ["We have to do better.", "assertion"],
  ["We must open the gates.", "demand"],
  ["They spoke of the need to act.", "assertion"],
  ["The camp was cleared in October.", "assertion"],
  ["The children arrived on 17 October.", "assertion"],
  ["Will we build homes?", "assertion"],
] as const)("%j is a %s", ([text, act]) => {
  expect(judgeAct(view(text)).act).toBe(act);
});

test.for([
  ["to rehome 480 children", "pledge"],
  ["the border to be closed", "demand"],
  ["the talks would succeed", "wish"],
] as const)("after its cue %j is a %s", ([text, cueAct]) => {
  expect(judgeAct(view(text, { cueAct })).act).toBe(cueAct);
});

test.for([
  ["he would close the port", "pledge"],
  ["it will commit £60 million", "pledge"],
  ["they would be late", "assertion"],
  ["the talks would fail", "assertion"],
] as const)("in indirect speech %j is a %s", ([text, act]) => {
  expect(judgeAct(view(text, { isReported: true })).act).toBe(act);
});

test("a body binds itself only where nobody else is known to speak", () => {
  const text = "The Government will fund the scheme.";
  expect(judgeAct(view(text, { speakerNames: [] })).act).toBe("pledge");
  expect(judgeAct(view(text)).act).toBe("forecast");
});

test("a list item that opens with a measure is a pledge", () => {
  expect(judgeAct(view("Invest £3 million in schools", { isListItem: true })).act).toBe("pledge");
  expect(judgeAct(view("Schools and hospitals", { isListItem: true })).act).toBe("assertion");
});

test("the reasons end with their sum", () => {
  const { because } = judgeAct(view("We will build 500 homes."));
  const sum = because.slice(0, -1).reduce((total, { weight = 0 }) => total + weight, 0);
  expect(because.at(-1)).toMatchObject({ rule: "act/sum", weight: sum });
});

test.for([
  ["We may take more children.", "pledge", "possible"],
  ["The scheme is likely to end.", "forecast", "probable"],
  ["We will take more children.", "pledge", "certain"],
  ["Will they take more?", "assertion", "unknown"],
  ["I hope they take more.", "wish", "probable"],
] as const)("%j is %s and %s", ([text, act, certainty]) => {
  expect(judgeCertainty(view(text), act satisfies Act).certainty).toBe(certainty);
});

test.for([
  ["We will not close it.", false, "negative"],
  ["We reject the plan.", false, "negative"],
  ["to allow another camp", true, "negative"],
  ["No child will be sent back.", false, "negative"],
  ["We do not reject the plan.", false, "positive"],
  ["We will close it.", false, "positive"],
  ["No more than 200 children came.", false, "positive"],
  ["Those who do not qualify will leave.", false, "positive"],
] as const)("the polarity of %j (cue refuses: %j) is %s", ([text, cueNegative, polarity]) => {
  expect(judgePolarity(view(text, { cueNegative })).polarity).toBe(polarity);
});

test.for([
  ["only 90 have been rehoused", true],
  ["A joint group has been established.", true],
  ["The government failed to meet the target.", true],
  ["Some 90 families have been rehoused so far.", true],
  ["An estimated 700 people remain.", false],
  ["I have been told of 300 cases.", false],
  ["Children are at risk.", false],
  ["We will have housed 200.", false],
] as const)("%j tells an outcome: %j", ([text, outcome]) => {
  const clause = view(text);
  expect(judgeOutcome(clause, judgeAct(clause).act).outcome).toBe(outcome);
});

test.for([
  ["Theresa May is meeting the president.", "certain"],
  ["He would give whatever he could.", "probable"],
  ["In May 2016 the camp was cleared.", "certain"],
  ["Perhaps they will come.", "possible"],
] as const)("%j is %s", ([text, certainty]) => {
  expect(judgeCertainty(view(text), "assertion").certainty).toBe(certainty);
});

test("what is not done further on does not negate", () => {
  expect(judgePolarity(view("That means that no child is not counted.")).polarity).toBe("positive");
});
