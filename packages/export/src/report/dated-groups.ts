import type { TimelineEntry } from "@onrecord/core";
import type { Element } from "hast";
import { countThings } from "../count-things.ts";
import { describeDate } from "../describe-date.ts";
import { outlineTimeline, type YearOutline } from "../outline-timeline.ts";
import { type Child, stack, tag } from "./nodes.ts";

/** A timeline's entries under headings for year, month and date; `name` keeps the anchors of two timelines apart. */
export function groupByDate(
  name: string,
  entries: readonly TimelineEntry[],
  show: (entry: TimelineEntry) => Child,
): Child {
  const years = outlineTimeline(entries);
  return [
    years.length < 2 ? null : showDensity(name, years),
    stack(
      years.map(({ year, parts }, index) =>
        tag(
          "section",
          { className: ["group", "year"] },
          tag("h3", { id: anchorOf(name, index) }, year),
          parts.map(({ month, entries: ofMonth }) =>
            month === null
              ? ofMonth.map((entry) => showEntry("h4", entry, show))
              : tag(
                  "section",
                  { className: ["group", "month"] },
                  tag("h4", {}, `${month} ${year}`),
                  ofMonth.map((entry) => showEntry("h5", entry, show)),
                ),
          ),
        ),
      ),
    ),
  ];
}

function showEntry(
  heading: "h4" | "h5",
  entry: TimelineEntry,
  show: (entry: TimelineEntry) => Child,
): Element {
  return tag(
    "div",
    { className: ["group", "entry"] },
    tag(heading, { className: ["date"] }, describeDate(entry)),
    tag("div", { className: ["told"] }, show(entry)),
  );
}

/** How many statements each year holds, as bars that lead there. */
function showDensity(name: string, years: readonly YearOutline[]): Element {
  const counts = years.map(({ parts }) =>
    parts
      .flatMap(({ entries }) => entries)
      .reduce((sum, { statements }) => sum + statements.length, 0),
  );
  const most = Math.max(1, ...counts);
  return tag(
    "nav",
    { className: ["density"], ariaLabel: "Statements by year" },
    tag(
      "ol",
      {},
      years.map(({ year }, index) => {
        const count = counts[index] ?? 0;
        return tag(
          "li",
          {},
          tag(
            "a",
            { href: `#${anchorOf(name, index)}` },
            tag("span", { className: ["label"] }, year),
            " ",
            drawBar(count / most),
            " ",
            tag(
              "span",
              { className: ["count"] },
              String(count),
              tag(
                "span",
                { className: ["unseen"] },
                ` ${countThings(count, "statement").replace(/^\d+ /, "")}`,
              ),
            ),
          ),
        );
      }),
    ),
  );
}

/** A bar of the given share, as attributes: the page's policy lets no style stand in an element. */
function drawBar(share: number): Element {
  const box = { viewBox: "0 0 100 1", preserveAspectRatio: "none", ariaHidden: "true" };
  return tag(
    "svg",
    { className: ["bar"], ...box, focusable: "false" },
    tag("rect", { width: String(Math.max(1, Math.round(100 * share))), height: "1" }),
  );
}

function anchorOf(name: string, index: number): string {
  return `${name}-${index + 1}`;
}
