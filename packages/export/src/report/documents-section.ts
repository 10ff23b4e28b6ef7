import { countThings } from "../count-things.ts";
import { describeDate } from "../describe-date.ts";
import { sourceMeanings } from "./english/meanings.ts";
import { titleOf } from "./name-source.ts";
import type { ReportDocument } from "./name-documents.ts";
import { type Child, stack, tag } from "./nodes.ts";
import { explain } from "./reasons.ts";
import { section, type Section } from "./section.ts";
import { markDocument, markInferred } from "./statement-parts.ts";
import type { View } from "./view.ts";

/** What was read, each document with its letter, its date and where that is known from. */
export function showDocuments({ documents }: View): Section {
  return section(
    "documents",
    "Documents",
    documents.length,
    "What was read. Each document has a letter, by which every statement tells where it stands.",
    tag("ul", { className: ["documents"] }, stack(documents.map(showDocument))),
  );
}

function showDocument(document: ReportDocument): Child {
  const { date, count, setAside, name, file, id } = document;
  return tag(
    "li",
    {},
    tag("p", { className: ["named"] }, markDocument(document), " ", titleOf(document)),
    name === file && id === file ? null : tag("p", { className: ["file"], dir: "auto" }, id),
    tag(
      "p",
      { className: ["by"] },
      date === null
        ? null
        : [describeDate(date), markInferred(date.source), ", ", sourceMeanings[date.source], " · "],
      countThings(count, "statement"),
      setAside.length === 0 ? null : ` · ${countThings(setAside.length, "passage")} set aside`,
    ),
    date === null
      ? null
      : explain("Why this date", [{ about: describeDate(date), because: date.because }]),
  );
}
