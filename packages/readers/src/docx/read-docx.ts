import { zipSync } from "fflate";
import mammoth from "mammoth";
import { openArchive, textOf } from "../archive/open-archive.ts";
import { listElements } from "../archive/parse-xml.ts";
import type { ExtractedText } from "../document-reader.ts";
import { extractBody } from "../html/extract-body.ts";
import { believeProperties } from "../markup/believe-properties.ts";
import { createMarks } from "../markup/marks.ts";
import { deepestNesting } from "../limits.ts";
import { UnreadableError } from "../unreadable-error.ts";

/** Words set as the title head the document; Word calls styles by English names in all its languages. */
const styles = ["p[style-name='Title'] => h1:fresh"];

/**
 * A Word document as Markdown: headings by their styles, lists, tables, footnotes at the end. What was inserted under
 * tracked changes counts, what was deleted does not, and comments are none of it.
 *
 * When the file was made or last saved is not when its words were written, so its properties give no date.
 *
 * @throws {UnreadableError} if it is no Word document, broken, or locked by a password.
 */
export async function readDocx(bytes: Uint8Array): Promise<ExtractedText> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnreadableError(
      "an old Word file, or one locked by a password; save it as .docx without a password",
    );
  }
  const archive = openArchive(bytes, "a Word document", (name) => /\.(?:xml|rels)$/.test(name));
  if (textOf(archive, "[Content_Types].xml") === null) {
    throw new UnreadableError("expected a Word document, got another zip archive");
  }
  for (const name of archive.keys()) {
    if (isTooDeep(textOf(archive, name) ?? "")) {
      throw new UnreadableError("a Word document nested deeper than any program writes; not read");
    }
  }
  const text = toMarkdownOf(await convert(zipSync(Object.fromEntries(archive), { level: 0 })));
  if (text.trim() === "") throw new UnreadableError("a Word document without words");
  const properties = new Map(
    listElements(textOf(archive, "docProps/core.xml") ?? "").map((part) => [part.name, part.text]),
  );
  return {
    text,
    format: "markdown",
    extracted: believeProperties(
      { title: properties.get("title"), author: properties.get("creator") },
      text,
    ),
    remarks: [],
  };
}

async function convert(docx: Uint8Array): Promise<string> {
  try {
    const { buffer } = docx;
    // Its types name Node's Buffer; it takes any bytes, in a browser as `arrayBuffer`.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const input = { buffer: docx, arrayBuffer: buffer } as unknown as { arrayBuffer: ArrayBuffer };
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: styles,
      externalFileAccess: false,
      // Pictures were not unpacked.
      convertImage: mammoth.images.imgElement(async () => Promise.resolve({ src: "" })),
    });
    return value;
  } catch {
    throw new UnreadableError("a broken Word document; open it in Word and save it again");
  }
}

const tag = /<(\/?)[A-Za-z][^<>]*>/g;

/** Parsers of XML end their stack, or take for ever. */
function isTooDeep(xml: string): boolean {
  let depth = 0;
  for (const [whole, slash] of xml.matchAll(tag)) {
    if (slash === "/") depth -= 1;
    else if (!whole.endsWith("/>")) depth += 1;
    if (depth > deepestNesting) return true;
  }
  return false;
}

function toMarkdownOf(html: string): string {
  const marks = createMarks();
  return marks.take(extractBody(html, marks)).text;
}
