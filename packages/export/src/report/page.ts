import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { clientScript } from "./client-script.ts";
import { writeContentPolicy } from "./content-policy.ts";
import { type Child, stack, tag, verbatim } from "./nodes.ts";
import type { Section } from "./section.ts";
import { style } from "./style.ts";

export type Page = {
  readonly title: string;
  readonly summary: readonly string[];
  readonly filters: Element;
  readonly sections: readonly Section[];
};

/**
 * One HTML file with everything in it: it asks nothing of the network, and all of it can be read without its script,
 * which only hides and shows.
 */
export function writePage({ title, summary, filters, sections }: Page): string {
  const root: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      tag(
        "html",
        { lang: "en" },
        tag("head", {}, showHead(title, summary)),
        tag(
          "body",
          {},
          tag("a", { className: ["skip"], href: "#report" }, "Skip to the report"),
          stack(
            tag(
              "header",
              {},
              tag("p", { className: ["kicker"] }, "On the record"),
              tag("h1", {}, title),
              summary.map((line) => tag("p", { className: ["summary"] }, line)),
            ),
            tag(
              "div",
              { className: ["page"] },
              stack(showAside(filters, sections), showMain(sections)),
            ),
            tag(
              "footer",
              {},
              tag(
                "p",
                {},
                "Made with onrecord. This file is complete: it loads nothing and sends nothing.",
              ),
            ),
          ),
          "\n",
          verbatim("script", clientScript),
        ),
      ),
    ],
  };
  return `${toHtml(root)}\n`;
}

function showHead(title: string, summary: readonly string[]): Child {
  return stack(
    tag("meta", { charSet: "utf-8" }),
    tag("meta", {
      httpEquiv: ["Content-Security-Policy"],
      content: writeContentPolicy(style, clientScript),
    }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("meta", { name: "referrer", content: "no-referrer" }),
    tag("meta", { name: "color-scheme", content: "light dark" }),
    tag("meta", { name: "description", content: summary.join(" ") }),
    tag("meta", { name: "generator", content: "onrecord" }),
    tag("title", {}, title),
    verbatim("style", style),
  );
}

function showAside(filters: Element, sections: readonly Section[]): Element {
  return tag(
    "div",
    { className: ["aside"] },
    tag(
      "nav",
      { ariaLabel: "Contents", className: ["contents"] },
      tag(
        "ul",
        {},
        stack(
          sections.map(({ id, title, count }) =>
            tag(
              "li",
              {},
              tag("a", { href: `#${id}` }, title),
              count === 0 ? null : [" ", tag("span", { className: ["count"] }, String(count))],
            ),
          ),
        ),
      ),
    ),
    filters,
  );
}

function showMain(sections: readonly Section[]): Element {
  return tag("main", { id: "report", tabIndex: -1 }, stack(sections.map(({ element }) => element)));
}
