import { findTimes } from "@onrecord/core";
import { readRows, writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";

type Case = { readonly id: string; readonly text: string; readonly reference: string };

/** Single expressions with the day they are read on. */
export const cases: PredictTask = {
  name: "cases",
  input: "dates.jsonl: {id, text, reference}",
  predict: (inputs, { locale }) =>
    writeRows(
      inputs.flatMap(readCases).map(({ id, text, reference }) => ({
        id,
        times: findTimes(text, { creationTime: reference, locale }).map(
          ({ span, type, earliest, latest }) => ({ span, type, earliest, latest }),
        ),
      })),
    ),
};

const readCases = (file: string): Case[] => readRows<Case>(file);
