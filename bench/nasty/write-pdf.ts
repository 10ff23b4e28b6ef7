import { deflateSync } from "node:zlib";

type Harm = {
  /** What the tree of pages says that it holds, in place of the pages. */
  readonly kids?: string;
  readonly count?: number;
  /** Blanks before the words, which pack to nearly nothing. */
  readonly padding?: number;
};

/** A PDF of as many pages as there are texts, by hand, so that it can be wrong. */
export function writePdf(
  texts: readonly string[],
  { kids, count, padding = 0 }: Harm = {},
): Uint8Array {
  const pages = texts.map((_, at) => `${4 + at * 2} 0 R`).join(" ");
  const objects: (string | Buffer)[] = [
    `<< /Type /Pages /Kids [${kids ?? pages}] /Count ${count ?? texts.length} >>`,
    "<< /Type /Catalog /Pages 1 0 R >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...texts.flatMap((text, at) => {
      const words = `${" ".repeat(padding)}BT /F1 12 Tf 50 700 Td (${text}) Tj ET`;
      const packed = deflateSync(words);
      return [
        `<< /Type /Page /Parent 1 0 R /MediaBox [0 0 600 800] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        Buffer.concat([
          Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
          packed,
          Buffer.from("\nendstream"),
        ]),
      ];
    }),
  ];
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [at, object] of objects.entries()) {
    places.push(length);
    const part = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from("\nendobj\n"),
    ]);
    parts.push(part);
    length += part.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 2 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
