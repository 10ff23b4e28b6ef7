import { decodeStart } from "../bytes/decode-start.ts";
import type { DocumentReader } from "../document-reader.ts";

const header = /^(?:[!-9;-~]{1,60}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+/;

/** Mails as mail programs save them. */
export const mail: DocumentReader = {
  name: "mail",
  mediaTypes: ["message/rfc822"],
  extensions: [".eml"],
  isBinary: false,
  // A letter may begin with "From:" and "Date:" too; only programs write these.
  recognises: (bytes) =>
    /^(?:message-id|mime-version|received):/im.test(header.exec(decodeStart(bytes))?.[0] ?? ""),
  read: async (bytes) => (await import("../mail/read-mail.ts")).readMail(bytes),
};
