import { findTimes, type TimeExpression } from "@onrecord/core";
import type { TimeTagger } from "../time-tagger.ts";

/** TIMEX3 is flat, so an expression that contains others (“from May to July”) is left out in favour of its parts. */
export const onrecord: TimeTagger = {
  name: "onrecord",
  tag: ({ text, creationTime }, locale) => {
    const found = findTimes(text, { creationTime, locale });
    return found
      .filter((one) => !found.some((other) => other !== one && isInside(other, one)))
      .map(({ span: [start, end], type, value, because }) => ({
        start,
        end,
        type,
        value,
        rule: because[0]?.rule ?? null,
      }));
  },
};

const isInside = ({ span: inner }: TimeExpression, { span: outer }: TimeExpression): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1];
