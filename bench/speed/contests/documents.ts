import { extractStatements, readDocument } from "@onrecord/core";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Contest } from "../contest.ts";
import { sampleDocuments } from "../sample-text.ts";

const markdown = unified().use(remarkParse);

/** The whole walk from Markdown to statements, beside parsing the Markdown alone. */
export const documents: Contest = {
  name: "Markdown to statements",
  texts: { documents: sampleDocuments },
  contenders: [
    {
      name: "readDocument + extractStatements",
      kilobytes: 200,
      run: (text) =>
        extractStatements(readDocument(text, { format: "markdown", date: "2016-09-15" })),
    },
    { name: "remark-parse alone", kilobytes: 200, run: (text) => markdown.parse(text) },
  ],
};
