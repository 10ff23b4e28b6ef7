import { readDocument } from "@onrecord/core";
import { readTmls } from "../read-tml.ts";
import { writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";

/** The creation time that the text itself gives away, with the given one hidden. */
export const inferred: PredictTask = {
  name: "inferred",
  input: "folders of .tml files",
  predict: (inputs, { locale }) =>
    writeRows(
      readTmls(inputs).map(({ id, text }) => {
        const { earliest, latest } = readDocument(text, { locale, format: "text" }).date;
        return { id, earliest, latest };
      }),
    ),
};
