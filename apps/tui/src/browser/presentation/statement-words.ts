import type { DateSource, Dated, Quantity, Speaker, Statement } from "@onrecord/core";
import { describeDate } from "@onrecord/export";
import { visible } from "./visible.ts";

const sourceNames: Readonly<Record<DateSource, string>> = {
  option: "given on the command line",
  config: "from the configuration",
  "front-matter": "from the front matter",
  html: "from the page's metadata",
  "file-name": "from the file name",
  text: "from the text",
  inferred: "inferred, not stated",
  unknown: "unknown",
};

/** “20 October 2016 (from the front matter)”. */
export function datedWords(dated: Dated): string {
  return `${describeDate(dated)} (${sourceNames[dated.source]})`;
}

/** “Theresa May, for UK Government (quoted, “said”)”. */
export function speakerWords({ name, role, cue, holder }: Speaker): string {
  const who = name === null ? "unknown" : visible(name);
  const holds = holder === null || holder === name ? "" : `, for ${visible(holder)}`;
  return `${who}${holds} (${role}${cue === null ? "" : `, “${visible(cue)}”`})`;
}

/** Who says it, as short as it stays clear; empty for the document's own author. */
export function shortSpeaker({ speaker }: Statement): string {
  return speaker.role === "author" ? "" : visible(speaker.name ?? speaker.holder ?? "unknown", 60);
}

/** “pledge, negative: a refusal; outcome of an earlier plan”. */
export function actWords({ act, polarity, outcome }: Statement): string {
  const refusal = act === "pledge" ? "negative: a refusal" : "negative";
  return (
    [act, polarity === "negative" ? refusal : ""].filter((word) => word !== "").join(", ") +
    (outcome ? "; tells what came of an earlier promise or plan" : "")
  );
}

/** The words of a figure, and what was read from them where the words leave it open. */
export function quantityWords(quantity: Quantity): string {
  const { text, min, max, kind, unit, of, per, over, approximate, bound } = quantity;
  const read = [
    min === max ? amount(min) : `${amount(min)} to ${amount(max)}`,
    kind === "count" ? "" : kind.replace("-", " "),
    unit ?? "",
    of === null ? "" : `of ${visible(of)}`,
    per === null ? "" : `per ${per}`,
    over === null ? "" : `over ${over}`,
    bound === "exact" ? "" : bound,
    approximate ? "about" : "",
  ];
  return `“${visible(text)}”: ${read.filter((part) => part !== "").join(", ")}`;
}

/** “44,500,000”, the same on every machine. */
function amount(value: number): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: 6 }).format(value);
}
