import type { Element } from "hast";
import { type Child, tag } from "./nodes.ts";

/** A part of the report, as its list of contents names it. */
export type Section = {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly element: Element;
};

/** A part of the report under a heading, with a line that says what it holds. */
export function section(
  id: string,
  title: string,
  count: number,
  says: string,
  children: Child,
): Section {
  const element = tag(
    "section",
    { id, className: ["part"], ariaLabelledBy: [`${id}-title`] },
    tag("h2", { id: `${id}-title` }, title),
    tag("p", { className: ["lead"] }, says),
    children,
  );
  return { id, title, count, element };
}
