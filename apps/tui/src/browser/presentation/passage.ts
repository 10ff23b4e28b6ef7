import type { Statement } from "@onrecord/core";
import type { Catalogue } from "../catalogue.ts";
import type { Brush } from "./brush.ts";
import { contextOf } from "./context-words.ts";
import { wrap } from "./fit.ts";
import { visible } from "./visible.ts";

/** A statement's paragraph, its own words standing out; terminals without looks show them between ❯ and ❮. */
export function drawPassage(
  catalogue: Catalogue,
  statement: Statement,
  width: number,
  brush: Brush,
): readonly string[] {
  const source = catalogue.source(statement.document);
  if (source === undefined) return wrap(visible(statement.text), width);
  const { before, words, after } = contextOf(source.document, statement.span);
  const around = (text: string): string => brush("faint", visible(text));
  return wrap(
    `${around(before.trimStart())}❯${brush("strong", visible(words))}❮${around(after.trimEnd())}`,
    width,
  );
}
