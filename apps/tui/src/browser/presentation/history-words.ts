import type { Dated, Dates } from "@onrecord/core";
import { describeDate, type OutlinedHistory, type VersionStep } from "@onrecord/export";
import { changeName, changeSign } from "./change-words.ts";
import { yearAndMonth } from "../where-stands.ts";
import { widthOf } from "./fit.ts";
import { shortDateWords, yearWords } from "./short-date.ts";
import { visible } from "./visible.ts";

/** “raised”, “added”; where nobody has judged it, `related` says of two versions that the words differ, and no more. */
export function stepName({ step, change }: VersionStep): string {
  if (change === null) return step;
  return change.kind === "related" && change.review === undefined ? "reworded" : changeName(change);
}

/** “↑”, “↑?”, “+” for what was added, “−” for what was taken out; empty where nothing happened. */
export function stepSign({ step, change }: VersionStep): string {
  if (change !== null) return changeSign(change);
  return step === "added" ? "+" : step === "taken out" ? "−" : "";
}

/** “9 January 2026”. */
export function stepDate({ date }: { readonly date: Dates | Dated | null }): string {
  return date === null || date.edtf === null ? "undated" : describeDate(date);
}

/** The steps that changed the sentence, added it or took it out. */
export function newsOf({ steps }: OutlinedHistory): readonly VersionStep[] {
  return steps.filter((step) => stepSign(step) !== "");
}

/**
 * “raised 9 Jan 2026”, “raised ×2, taken out 2024–2026”: what became of the sentence, and when; in signs, “↑↑− 2024–2026”,
 * where that takes more than `width` columns.
 */
export function historyWords(history: OutlinedHistory, width: number): string {
  const news = newsOf(history);
  const counts = new Map<string, number>();
  for (const step of news) {
    const name = step.change?.review === "rejected" ? "rejected" : stepName(step);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].map(([name, count]) => (count === 1 ? name : `${name} ×${count}`));
  const [first, last] = [news[0], news.at(-1)];
  if (first === undefined || last === undefined) return "";
  const when = spanWords(first, last);
  const words = `${names.join(", ")} ${when}`;
  return widthOf(words) <= width ? words : `${news.map(stepSign).join("")} ${when}`;
}

/** “20 May 2022”, “2 Mar – 20 May 2022”, “2021–2022”. */
function spanWords(first: VersionStep, last: VersionStep): string {
  const end = shortStepDate(last);
  const start = shortStepDate(first);
  if (start === end) return end;
  const [from, to] = [first, last].map(({ date }) => yearAndMonth(date?.earliest ?? null)?.year);
  if (from === undefined || to === undefined) return `${start} – ${end}`;
  if (from !== to) return `${yearWords(from)}–${yearWords(to)}`;
  return `${shortDateWords(first.date?.edtf ?? "", from)} – ${end}`;
}

/** “9 Jan 2026”. */
export function shortStepDate({ date }: VersionStep): string {
  return date?.edtf === undefined || date.edtf === null
    ? "undated"
    : visible(shortDateWords(date.edtf, null));
}
