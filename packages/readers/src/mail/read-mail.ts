import type { Extraction } from "@onrecord/core";
import PostalMime, { type Email } from "postal-mime";
import type { ExtractedText, Remark } from "../document-reader.ts";
import { extractPage } from "../html/read-html.ts";
import { toDay } from "../html/metadata/to-day.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { partMail } from "./part-mail.ts";

/**
 * A mail (RFC 5322, as saved by mail programs): who wrote it, when, its subject and its own words. What it quotes of
 * earlier mails was written by others, and stays in the text as set aside.
 *
 * @throws {UnreadableError} if it holds no words.
 */
export async function readMail(bytes: Uint8Array): Promise<ExtractedText> {
  const mail = await parse(bytes);
  const body = readBody(mail);
  if (body === null) throw new UnreadableError("a mail without words, or a broken one");
  const attached = mail.attachments.filter(({ disposition }) => disposition === "attachment");
  const names = attached.map(({ filename, mimeType }) => filename ?? mimeType).join(", ");
  const remarks: Remark[] =
    attached.length === 0
      ? []
      : [
          {
            ruleId: "mail-attachment",
            reason: `what is attached is not read: ${names}; save it as a file of its own`,
            isLoss: false,
          },
        ];
  return {
    ...body,
    extracted: { ...readHeader(mail), ...body.extracted },
    remarks: [...remarks, ...body.remarks],
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 32 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableError(`a broken mail (${why}); save it again`);
  }
}

/** Plain words where the mail has them; else those of its page. */
function readBody({
  text,
  html,
}: Email):
  | (Omit<ExtractedText, "extracted"> & { extracted: Pick<Extraction, "furniture"> })
  | null {
  if (text !== undefined && text.trim() !== "") {
    const { text: words, furniture } = partMail(text);
    return { text: words, format: "text", extracted: { furniture }, remarks: [] };
  }
  if (html === undefined || html.trim() === "") return null;
  const page = extractPage(html);
  const { furniture } = page.extracted;
  return {
    text: page.text,
    format: page.format,
    extracted: furniture === undefined ? {} : { furniture },
    remarks: page.remarks,
  };
}

function readHeader({ from, subject, headers }: Email): Extraction {
  const author = from?.name.trim() ?? "";
  const written = headers.find(({ key }) => key === "date")?.value ?? "";
  const day = toDay(written);
  return {
    ...(subject === undefined || subject.trim() === "" ? {} : { title: subject.trim() }),
    ...(author === "" || author.includes("@") ? {} : { author }),
    ...(day === null
      ? {}
      : { dates: [{ written: day, source: "metadata", says: "mail header Date" }] }),
  };
}
