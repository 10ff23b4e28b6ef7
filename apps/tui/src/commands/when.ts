import type { Command } from "./command.ts";

/** One time expression, explained step by step. */
export const when: Command = {
  name: "when",
  says: "one time expression, explained step by step",
  operand: {
    name: "phrase",
    says: "words that name a time, such as “the end of next month”",
    takes: "words",
    repeats: true,
  },
  options: ["on", "locale", "fiscalYearStart", "format", "output", "quiet"],
  writes: "times",
  format: "text",
  examples: [
    { line: 'onrecord when "next week" --on 2016-09-15', says: "which days it means, and why" },
    { line: "onrecord when 3/4/2016 --locale en-US", says: "the third of April or 4 March?" },
  ],
  async *run(call) {
    const { explainPhrase } = await import("../runs/explain-phrase.ts");
    yield* explainPhrase(call, when.format);
  },
};
