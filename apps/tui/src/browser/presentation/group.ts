import type { Catalogue, Source } from "../catalogue.ts";
import type { Brush } from "./brush.ts";
import { changeName, changeSign, isNews } from "./change-words.ts";
import { fit, fitApart, widthOf, wrap, wrapAfter } from "./fit.ts";
import { matterName } from "./matter-name.ts";
import { visible } from "./visible.ts";

/** Statements under one heading, counted. */
export type Count = {
  readonly statements: number;
  /** The documents they stand in, in their order, each with its own number of them. */
  readonly documents: readonly { readonly source: Source; readonly statements: number }[];
};

/** More letters than this say nothing in a row. */
const mostSigns = 8;

/** Counts statements, given by their ids. */
export function countStatements(catalogue: Catalogue, ids: readonly string[]): Count {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const document = catalogue.statement(id)?.document;
    if (document !== undefined) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  const documents = catalogue.sources.flatMap((source) => {
    const statements = counts.get(source.document.id);
    return statements === undefined ? [] : [{ source, statements }];
  });
  return { statements: ids.length, documents };
}

/** “▾ 2016” with the number of statements and the letters of their documents. */
export function drawGroupRow(
  title: string,
  { statements, documents }: Count,
  folded: boolean,
  width: number,
  brush: Brush,
): string {
  const few = documents.length > mostSigns ? [] : documents;
  const signs = few.map(({ source }) => source.sign).join("");
  const right = brush("faint", `${statements} ${signs}`.trimEnd());
  const name = fit(`${folded ? "▸" : "▾"} ${visible(title)}`, width - widthOf(right) - 1);
  return fitApart(brush("heading", name.trimEnd()), right, width);
}

/** How many statements of which document, and what changed among them. */
export function drawGroupDetail(
  catalogue: Catalogue,
  title: string,
  ids: readonly string[],
  width: number,
  brush: Brush,
): readonly string[] {
  const { statements, documents } = countStatements(catalogue, ids);
  const changes = ids.flatMap((id) =>
    catalogue.changesTo(id).filter(({ change }) => isNews(change)),
  );
  const line = (sign: string, text: string): readonly string[] =>
    wrapAfter(`  ${sign} `, text, width);
  return [
    ...wrap(brush("heading", visible(title)), width),
    "",
    ...wrap(plural(statements, "statement"), width),
    ...documents.flatMap(({ source, statements: own }) =>
      line(
        brush(source.tone, fit(source.sign, catalogue.signWidth)),
        `${own}  ${visible(source.name)}`,
      ),
    ),
    ...(changes.length === 0 ? [] : ["", ...wrap(plural(changes.length, "change"), width)]),
    ...changes
      .slice(0, 50)
      .flatMap(({ change, matter }) =>
        line(
          brush("change", fit(changeSign(change), 2)),
          `${changeName(change)}: ${matterName(catalogue, matter)}`,
        ),
      ),
  ];
}

/** “1 statement”, “2 statements”. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
