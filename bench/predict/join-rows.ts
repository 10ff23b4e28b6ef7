/** One row of a corpus that has a sentence, or a part of one, a row. */
type Row = { readonly text: string };

/** A document's rows as the one Markdown text that a user would have, and where in it each row stands. */
type Joined = {
  readonly source: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
};

const tag = /(<\/?(?:LIST|li)>)/;
const markup = /[\\`*_[\]<>#&~|]/g;
const opensBlock = /^(?=[-+]\s|\d{1,9}[.)]\s|=+$|-+$)/;

/**
 * Joins rows into Markdown: a paragraph a row, a list for `<LIST> … <li> … </li> </LIST>`. A row that goes on with the
 * list item before it stays in its paragraph.
 */
export function joinRows(rows: readonly Row[]): Joined {
  let source = "";
  let depth = 0;
  let inItem = false;
  const spans: (readonly [number, number])[] = [];
  for (const { text } of rows) {
    let start = -1;
    for (const piece of text.split(tag)) {
      const words = piece.replace(/\s+/g, " ").trim();
      if (piece === "<LIST>") {
        depth += 1;
      } else if (piece === "</LIST>") {
        depth = Math.max(0, depth - 1);
        inItem = false;
      } else if (piece === "<li>") {
        source += `\n\n${"  ".repeat(Math.max(0, depth - 1))}- `;
        inItem = true;
      } else if (piece === "</li>") {
        inItem = false;
      } else if (words !== "") {
        const opens = /(?:^|\n|- )$/.test(source);
        if (!opens) source += inItem ? " " : "\n\n";
        if (start < 0) start = source.length;
        source += words.replaceAll(markup, String.raw`\$&`).replace(opensBlock, "\\");
      }
    }
    spans.push([start < 0 ? source.length : start, source.length]);
  }
  return { source, spans };
}
