import type { Extraction } from "@onrecord/core";
import type { Remark } from "../../document-reader.ts";
import { findDates } from "./find-dates.ts";
import { findAuthor, findPublisher, findTitle } from "./find-names.ts";
import type { PageData } from "./page-data.ts";

/** What a page's own data says of it: JSON-LD, `meta`, microdata and microformats. */
export function readMetadata(
  data: PageData,
  headline: string | null,
  headerDates: readonly string[],
): { readonly extracted: Extraction; readonly remarks: readonly Remark[] } {
  const { dates, changed } = findDates(data, headerDates);
  const title = headline ?? findTitle(data);
  const author = findAuthor(data);
  const publisher = findPublisher(data);
  const besides =
    changed === null ? undefined : `changed ${changed}, which is not when it was published`;
  const remarks: Remark[] =
    dates.length === 0 && changed !== null
      ? [
          {
            ruleId: "html-date",
            reason: `tells when it was last changed (${changed}) and not when it was published; that is not taken for its date`,
            isLoss: false,
          },
        ]
      : [];
  const { language } = data;
  if (language !== null && !/^en\b/i.test(language)) {
    const reason = `says that its language is “${language.slice(0, 20)}”; only English is understood`;
    remarks.push({ ruleId: "html-language", reason, isLoss: false });
  }
  return {
    extracted: {
      ...(title === null ? {} : { title }),
      ...(author === null ? {} : { author }),
      ...(publisher === null ? {} : { publisher }),
      ...(data.url === null ? {} : { url: data.url }),
      ...(dates.length === 0 ? {} : { dates }),
      ...(besides === undefined || dates.length === 0 ? {} : { besides }),
    },
    remarks,
  };
}
