import type { Act } from "../../data.ts";
import { listWords } from "../../text/list-words.ts";

/** Nouns that report when they belong to somebody and a clause follows: "the minister's promise to", "their view that". */
export type CueNouns = {
  readonly act: Act | null;
  readonly negative?: true;
  /** What must follow the noun. */
  readonly before: readonly ("that" | "to")[];
  readonly nouns: readonly string[];
};

export const cueNouns: readonly CueNouns[] = [
  {
    act: "pledge",
    before: ["that", "to"],
    nouns: listWords(`
      pledge, promise, commitment, vow, undertaking, guarantee, offer
    `),
  },
  {
    act: "pledge",
    negative: true,
    before: ["to"],
    nouns: listWords(`
      refusal
    `),
  },
  {
    act: null,
    before: ["to"],
    nouns: listWords(`
      plan, plans, intention, decision, proposal, proposals, threat
    `),
  },
  {
    act: "demand",
    before: ["that", "to"],
    nouns: listWords(`
      demand, call, request, insistence, order, appeal
    `),
  },
  {
    act: "wish",
    before: ["that", "to"],
    nouns: listWords(`
      hope, hopes, wish, desire
    `),
  },
  {
    act: "forecast",
    before: ["that"],
    nouns: listWords(`
      prediction, forecast, expectation, warning, warnings
    `),
  },
  {
    act: "opinion",
    before: ["that"],
    nouns: listWords(`
      belief, view, opinion, conviction, fear, fears, concern, concerns, doubt, doubts
    `),
  },
  {
    act: null,
    before: ["that"],
    nouns: listWords(`
      assertion, assertions, claim, claims, statement, allegation, allegations, accusation, argument, contention,
      suggestion, announcement, admission, assurance, assurances, acknowledgement, remark, comment, comments,
      conclusion, finding, declaration, revelation, confirmation, denial
    `),
  },
];

/** Verbs by which a statement becomes one's own: "issued a statement that". */
export const makingVerbs: readonly string[] = listWords(`
  issue, make, give, release, publish, send, offer, repeat, post, file, voice, express, share, deliver
`);
