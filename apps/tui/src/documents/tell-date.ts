import type { Dated } from "@onrecord/core";
import { describeDate } from "@onrecord/export";
import type { Tell } from "../problems/problem.ts";

/** Tells that a document says nowhere when it was written and what was taken for its date, so that nobody takes it for given. */
export function tellDate(date: Dated, place: string, tell: Tell): void {
  if (date.source !== "inferred") return;
  const evidence = date.because.map(({ says }) => says).join("; ");
  tell({
    kind: "note",
    place,
    says: `no date given; inferred ${describeDate(date)}: ${evidence}. Give one with --on, onrecord.yml or front matter`,
    rule: "inferred-date",
  });
}
