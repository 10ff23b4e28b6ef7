import { readFileSync } from "node:fs";
import path from "node:path";
import { extractStatements } from "@onrecord/core";
import { readBytes, UnreadableError } from "@onrecord/readers";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkDates, checkStatements } from "../check-results.ts";
import { makePage, makeText } from "../make-text.ts";
import { mutateBytes, mutateText } from "../mutate.ts";
import type { Random } from "../random.ts";
import type { Input, Trial } from "../trial.ts";

const fixtures = path.join(import.meta.dirname, "../../../fixtures");
const load = (...names: readonly string[]): readonly Uint8Array[] =>
  names.map((name) => readFileSync(path.join(fixtures, name)));

const pages = load("pages/blog.html", "pages/notice.html", "made-elsewhere/letter.pandoc.html");
const words = load("made-elsewhere/letter.pandoc.docx", "made-elsewhere/letter.libreoffice.docx");
const books = load("made-elsewhere/news.pandoc.epub");
const prints = load("made-elsewhere/letter.chromium.pdf", "made-elsewhere/letter.libreoffice.pdf");
const mails = [
  'From: Ann Reid <ann@a.example>\nTo: b@b.example\nSubject: =?utf-8?Q?Homes_?= =?utf-8?B?8J+Yg==?=\nDate: Thu, 15 Sep 2016 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nWe will build 40 homes=\n by 2019.=0A\n\nOn Monday, Tom Birch wrote:\n> You promised 80.\n--x\nContent-Type: text/html\n\n<p>We will.</p>\n--x\nContent-Type: message/rfc822\n\nFrom: c@c.example\n\nNo.\n--x--\n',
].map((mail) => strToU8(mail));

const formats: readonly {
  readonly name: string;
  readonly share: number;
  readonly make: (random: Random) => Uint8Array;
}[] = [
  {
    name: "html",
    share: 0.6,
    make: (random) =>
      random.once(2) ? strToU8(makePage(random)) : mutateBytes(random.pick(pages), random),
  },
  { name: "eml", share: 0.4, make: makeMail },
  { name: "docx", share: 0.2, make: (random) => repack(random.pick(words), random) },
  { name: "epub", share: 0.2, make: (random) => repack(random.pick(books), random) },
  { name: "pdf", share: 0.1, make: (random) => mutateBytes(random.pick(prints), random) },
  { name: "txt", share: 0.2, make: (random) => mutateBytes(strToU8(makeText(random)), random) },
];

/** Every format that is read, as bytes that somebody spoilt. */
export const files: readonly Trial[] = formats.map(({ name, share, make }) => ({
  name: `files: ${name}`,
  share,
  make: (random) => ({ texts: [], bytes: make(random), name: `2016-09-15-a.${name}` }),
  check,
}));

async function check({ bytes, name }: Input): Promise<Iterable<string>> {
  const given = Uint8Array.from(bytes);
  try {
    const { document } = await readBytes(bytes, { path: name });
    if (Buffer.compare(given, bytes) !== 0) return ["the bytes of the caller were changed"];
    const statements = extractStatements(document);
    const wrong = [...checkStatements(statements, document), ...checkDates(document.date, name)];
    if (bytes.length % 3 > 0) return wrong;
    const again = await readBytes(bytes, { path: name });
    if (JSON.stringify(again.document) !== JSON.stringify(document))
      wrong.push("not the same twice");
    return wrong;
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return error.message.includes("\n") ? ["a message of more than one line"] : [];
  }
}

/** An archive spoilt as a whole, or whose XML is. */
function repack(archive: Uint8Array, random: Random): Uint8Array {
  if (random.once(2)) return mutateBytes(archive, random);
  const parts: Record<string, Uint8Array> = unzipSync(archive);
  for (const name of Object.keys(parts)) {
    const part = parts[name];
    if (part === undefined || !/\.(?:xml|xhtml|rels|opf)$/.test(name) || !random.once(3)) continue;
    parts[name] = random.once(4)
      ? strToU8(makePage(random))
      : random.once(2)
        ? strToU8(mutateText(strFromU8(part), random))
        : mutateBytes(part, random);
  }
  return zipSync(parts, { level: 1 });
}

function makeMail(random: Random): Uint8Array {
  if (random.once(3)) return mutateBytes(random.pick(mails), random);
  const encodings = ["base64", "quoted-printable", "7bit", "x-uuencode", ""];
  const types = [
    "text/plain",
    "text/html",
    "multipart/alternative; boundary=x",
    "message/rfc822",
    "a",
  ];
  const charsets = ["utf-8", "utf-16", "iso-2022-jp", "nonsense", "windows-1252"];
  const parts = Array.from(
    { length: 1 + random.below(6) },
    () =>
      `--x\nContent-Type: ${random.pick(types)}; charset=${random.pick(charsets)}\nContent-Transfer-Encoding: ${random.pick(encodings)}\n\n${random.once(4) ? makePage(random) : makeText(random, 20)}\n`,
  );
  return strToU8(
    `From: ${makeText(random, 3)}\nSubject: ${makeText(random, 5)}\nDate: ${makeText(random, 3)}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n${parts.join("")}--x--\n`,
  );
}
