import { CollectionError } from "@onrecord/archive";
import type { Document, ExtractOptions, Statement } from "@onrecord/core";
import * as v from "valibot";
import { factsSchema } from "./facts-schema.ts";

/** What a collection knows of a document besides its statements. */
export type GatheredFacts = {
  readonly document: Document;
  readonly options: ExtractOptions;
  /** Whether its text is at hand; of a document that came as statements nobody can tell what else it says. */
  readonly isWhole: boolean;
};

export function writeFacts(facts: GatheredFacts): string {
  return JSON.stringify(facts);
}

/** @throws CollectionError where they are none. */
export function readFacts(json: string): GatheredFacts {
  try {
    return v.parse(factsSchema, JSON.parse(json));
  } catch (error) {
    throw new CollectionError("the collection is damaged; gather it anew", { cause: error });
  }
}

/** What statements tell of the document that they are from, where they are all that there is. */
export function factsFromStatements(id: string, statements: readonly Statement[]): GatheredFacts {
  return {
    document: {
      id,
      path: null,
      title: null,
      author: null,
      publisher: null,
      url: null,
      date: dateOf(statements),
      text: "",
      blocks: [],
      setAside: [],
    },
    options: {},
    isWhole: false,
  };
}

/**
 * A statement has the date of its document, unless words beside its cue tell another: then the first reason says so. Where
 * those of a document disagree nonetheless, nobody knows.
 */
function dateOf(statements: readonly Statement[]): Document["date"] {
  const dates = statements
    .map(({ statedOn }) => statedOn)
    .filter(({ because: [first] }) => first?.rule.startsWith("stated-on/") !== true);
  const [date] = dates;
  const isSame = dates.every(
    ({ earliest, latest }) => earliest === date?.earliest && latest === date.latest,
  );
  return date !== undefined && isSame
    ? date
    : { edtf: null, earliest: null, latest: null, source: "unknown", because: [] };
}
