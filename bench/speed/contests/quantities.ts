import { findQuantities } from "@onrecord/core";
import nlp from "compromise";
import type { Contest } from "../contest.ts";

export const quantities: Contest = {
  name: "quantities",
  contenders: [
    { name: "findQuantities", kilobytes: 1000, run: findQuantities },
    { name: "compromise numbers", kilobytes: 20, run: (text) => nlp(text).numbers().get() },
  ],
};
