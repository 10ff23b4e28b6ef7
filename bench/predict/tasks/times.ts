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
      findTimes(text, { creationTime, locale }).map(({ span: [start, end], type, value }) => ({
        start,
        end,
        type,
        value,
      })),
    ]);
    return `${JSON.stringify(Object.fromEntries(found))}\n`;
  },
};
