import { findTimes } from "@onrecord/core";
import { readTmls } from "../read-tml.ts";
import type { PredictTask } from "../task.ts";

/** Time expressions with their TIMEX3 value; the only task whose predictions are one JSON object. */
export const times: PredictTask = {
  name: "times",
  input: "folders of .tml files",
  predict: (inputs, { locale }) => {
    const found = readTmls(inputs).map(({ id, text, creationTime }) => [
      id,
      findTimes(text, { creationTime, locale })
        // TIMEX3 tags lie side by side in the gold, so an expression that holds the one before it has no counterpart.
        .filter(({ span }, index, all) => (all[index - 1]?.span[0] ?? -1) < span[0])
        .map(({ span: [start, end], type, value }) => ({ start, end, type, value })),
    ]);
    return `${JSON.stringify(Object.fromEntries(found))}\n`;
  },
};
