import { findTimes } from "@onrecord/core";
import { readTmls } from "../read-tml.ts";
import { writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";

/** Time expressions with the calendar days that they allow. */
export const intervals: PredictTask = {
  name: "intervals",
  input: "folders of .tml files",
  predict: (inputs, { locale }) =>
    writeRows(
      readTmls(inputs).map(({ id, text, creationTime }) => ({
        id,
        times: findTimes(text, { creationTime, locale }).map(
          ({ span, type, earliest, latest }) => ({ span, type, earliest, latest }),
        ),
      })),
    ),
};
