import type { DateSource, Dated, Quantity, Speaker, Statement } from "@onrecord/core";
import { describeDate } from "@onrecord/export";
import { actMeanings, certaintyNames } from "./english/kind-names.ts";
import { visible } from "./visible.ts";

const sourceNames: Readonly<Record<DateSource, string>> = {
  option: "given on the command line",
  config: "from the configuration",
  "front-matter": "from the front matter",
  html: "from the page's metadata",
  metadata: "from the file's metadata",
  "file-name": "from the file name",
  text: "from the text",
  inferred: "inferred, not stated",
  unknown: "unknown",
};

/** “20 October 2016 (from the front matter)”. */
export function datedWords(dated: Dated): string {
  return `${describeDate(dated)} (${sourceNames[dated.source]})`;
}

/** “Theresa May, quoted (“said”); speaks for UK Government”. */
export function speakerWords({ name, role, cue, holder }: Speaker): string {
  const how = role === "author" ? "the author" : role;
  const who = name === null ? `not named (${how})` : `${visible(name)}, ${how}`;
  const by = cue === null ? "" : ` (“${visible(cue)}”)`;
  const holds = holder === null || holder === name ? "" : `; speaks for ${visible(holder)}`;
  return who + by + holds;
}

/** Who says it, as short as it stays clear; empty for the document's own author. */
export function shortSpeaker({ speaker }: Statement): string {
  return speaker.role === "author" ? "" : nameOf(speaker);
}

/** Who says it, also where that is the author: “A backbench MP, the author”, “Theresa May, told by Staff reporter”. */
export function fullSpeaker({ speaker, toldBy }: Statement): string {
  if (speaker.role === "author") {
    return speaker.name === null ? "the author, not named" : `${nameOf(speaker)}, the author`;
  }
  const teller = toldBy.find(({ name }) => name !== null);
  return teller === undefined ? nameOf(speaker) : `${nameOf(speaker)}, told by ${nameOf(teller)}`;
}

function nameOf({ name, holder }: Speaker): string {
  return visible(name ?? holder ?? "unknown", 60);
}

/** “pledge (binds the speaker's own side); negative: a refusal; stated as certain”. */
export function actWords({ act, polarity, certainty, outcome }: Statement): string {
  const means = actMeanings[act];
  const refusal = act === "pledge" ? "negative: a refusal" : "negative";
  return [
    visible(act) + (means === undefined ? "" : ` (${means})`),
    polarity === "negative" ? refusal : "",
    certaintyNames[certainty] ?? visible(certainty),
    outcome ? "tells what came of an earlier promise or plan" : "",
  ]
    .filter((words) => words !== "")
    .join("; ");
}

/** The words of a figure, and what was read from them where the words leave it open. */
export function quantityWords(quantity: Quantity): string {
  const { text, min, max, kind, unit, of, per, over, approximate, bound } = quantity;
  const figure = min === max ? amount(min) : `${amount(min)} to ${amount(max)}`;
  const sizes = kind === "percent" ? "%" : kind === "percentage-point" ? "percentage points" : unit;
  const read = [
    bound === "exact" ? "" : bound,
    approximate ? "about" : "",
    kind === "money" && unit !== null ? `${visible(unit)} ${figure}` : figure,
    kind === "money" || sizes === null ? "" : visible(sizes),
    of === null ? "" : kind === "count" ? visible(of) : `of ${visible(of)}`,
    per === null ? "" : `per ${span(per, true)}`,
    over === null ? "" : `over ${span(over, false)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
  const words = visible(text);
  return words.toLowerCase() === read.toLowerCase() ? `“${words}”` : `“${words}” = ${read}`;
}

const spans: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day" };

/** “2 years” for P2Y, “year” after “per”; what is no single span of the calendar stays as it is. */
function span(duration: string, isPer: boolean): string {
  const [, digits, letter] = /^P(\d{1,4})([YMWD])$/.exec(duration) ?? [];
  const name = spans[letter ?? ""];
  if (digits === undefined || name === undefined) return visible(duration);
  if (Number(digits) === 1) return isPer ? name : `1 ${name}`;
  return `${Number(digits)} ${name}s`;
}

/** “44,500,000”, the same on every machine. */
function amount(value: number): string {
  const [whole = "", part = ""] = String(Math.round(value * 1e6) / 1e6).split(".");
  const parted = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return part === "" ? parted : `${parted}.${part}`;
}
