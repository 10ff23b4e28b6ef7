import type { Element, ElementContent, Properties } from "hast";
import { foldLines } from "../fold-lines.ts";
import { makeVisible } from "../safe-line.ts";

/** What an element may hold: words, elements, several of them, or nothing. */
export type Child = ElementContent | string | null | readonly Child[];

/**
 * An element of the report. Every word passes `makeVisible` here, in the text and in attributes, so no caller can
 * forget it; that none of them turns into markup is the serialiser's work.
 */
export function tag(name: string, properties: Properties, ...children: readonly Child[]): Element {
  return {
    type: "element",
    tagName: name,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [
        key,
        typeof value === "string" ? showWords(value) : value,
      ]),
    ),
    children: flatten(children),
  };
}

/** Elements one below the other in the file too, so that two reports can be compared line by line. */
export function stack(...children: readonly Child[]): Child {
  return flatten(children).flatMap((child) => [{ type: "text", value: "\n" }, child]);
}

/** Our own style or script, to the letter. */
export function verbatim(name: "script" | "style", source: string): Element {
  return {
    type: "element",
    tagName: name,
    properties: {},
    children: [{ type: "text", value: source }],
  };
}

/** Words of a document: they run in the direction of their own letters. */
export function quote(name: string, className: string, ...children: readonly Child[]): Element {
  return tag(name, { className: [className], dir: "auto" }, ...children);
}

function flatten(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child === null || child === "") return [];
    if (typeof child === "string") return [{ type: "text", value: showWords(child) }];
    return isList(child) ? flatten(child) : [child];
  });
}

function isList(child: Exclude<Child, string | null>): child is readonly Child[] {
  return Array.isArray(child);
}

function showWords(words: string): string {
  return makeVisible(foldLines(words));
}
