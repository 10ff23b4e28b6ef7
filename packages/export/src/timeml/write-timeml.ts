import type { Dates, TimeExpression } from "@onrecord/core";
import { describeDate } from "../describe-date.ts";
import { describeReason } from "../describe-statement.ts";
import type { SourceDocument } from "../export-format.ts";
import { escapeXml, writeAttributes } from "../xml/escape-xml.ts";
import { chooseTags, type Tag } from "./choose-tags.ts";

/** One document as a TimeML element; `name` gives each next tid of the file. */
export function writeTimeml(
  { id, title, date, text }: SourceDocument,
  times: readonly TimeExpression[],
  name: () => string,
): string {
  const created = `<TIMEX3${writeAttributes({
    tid: name(),
    type: "DATE",
    ...readCreationTime(date),
    temporalFunction: "false",
    functionInDocument: "CREATION_TIME",
    comment: date.edtf === null ? undefined : `EDTF ${date.edtf}; source: ${date.source}`,
  })}>${escapeXml(describeDate(date))}</TIMEX3>`;
  return [
    "<TimeML>",
    `<DOCID>${escapeXml(id)}</DOCID>`,
    `<DCT>${created}</DCT>`,
    ...(title === null ? [] : [`<TITLE>${escapeXml(title)}</TITLE>`]),
    `<TEXT>${writeText(text, chooseTags(times), name)}</TEXT>`,
    "</TimeML>",
  ].join("\n");
}

function writeText(text: string, tags: readonly Tag[], name: () => string): string {
  const names = new Map<TimeExpression, string>();
  let written = "";
  let at = 0;
  for (const { time, parts } of tags) {
    const tid = name();
    names.set(time, tid);
    const [start, end] = time.span;
    if (parts.length > 0) {
      written += `<TIMEX3${writeAttributes({ tid, ...describeTag(time), ...findEnds(time, parts, names) })}/>`;
      continue;
    }
    const words = escapeXml(text.slice(start, end));
    written += `${escapeXml(text.slice(at, start))}<TIMEX3${writeAttributes({ tid, ...describeTag(time) })}>${words}</TIMEX3>`;
    at = end;
  }
  return written + escapeXml(text.slice(at));
}

const mods = new Set(
  "BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX".split(
    " ",
  ),
);

function describeTag({
  type,
  value,
  mod = "",
  edtf,
  because,
}: TimeExpression): Record<string, string | undefined> {
  const reasons = because.map(describeReason).join("; ");
  return {
    type,
    value,
    mod: mods.has(mod) ? mod : undefined,
    comment: edtf === null ? reasons : `EDTF ${edtf}; ${reasons}`,
  };
}

/** The two ends of a duration that has them. */
function findEnds(
  { type }: TimeExpression,
  parts: readonly TimeExpression[],
  names: ReadonlyMap<TimeExpression, string>,
): Record<string, string | undefined> {
  const [first, last] = parts;
  if (type !== "DURATION" || parts.length !== 2 || first === undefined || last === undefined) {
    return {};
  }
  return { beginPoint: names.get(first), endPoint: names.get(last) };
}

/** A creation time as TIMEX3; where that cannot say it (an interval, none), no more than that there is one. */
function readCreationTime({ edtf }: Dates): Record<string, string | undefined> {
  const [, sign, year = "", rest = "", mark = ""] =
    /^(-?)(\d{4})((?:-\d\d){0,2})([?~%]?)$/.exec(edtf ?? "") ?? [];
  const part = rest.slice(1);
  if (year === "" || Number(part) > 32) return { value: "XXXX-XX-XX" };
  const season = seasons[Number(part) % 4];
  const shown = Number(part) > 20 && season !== undefined ? `-${season}` : rest;
  const isBefore = sign === "-" || year === "0000";
  const counted = isBefore ? `BC${String(Number(year) + 1).padStart(4, "0")}` : year;
  return { value: counted + shown, mod: mark === "~" || mark === "%" ? "APPROX" : undefined };
}

/** By what is left of 21 to 24, and of 25 to 28 and 29 to 32 in one half of the earth. */
const seasons: Readonly<Record<number, string>> = { 1: "SP", 2: "SU", 3: "FA", 0: "WI" };
