import type { Speaker, Statement } from "@onrecord/core";
import { isEveryday, isPlace, placeKey, readTerms } from "../text/terms.ts";
import type { Term } from "../text/terms.ts";
import { readWording } from "../text/wording.ts";
import type { Reading } from "./reading.ts";

/** A speaker's own name says who speaks and not what about: “Labour will …” in every line of a manifesto. */
const ownName = 0.2;

/** Reads what a statement is about and in which words. */
export function readStatement(statement: Statement): Reading {
  const holder = readHolder(statement);
  return {
    statement,
    holder,
    wording: readWording(statement.text),
    terms: [
      ...(holder === null ? readTerms(statement.text) : quieten(readTerms(statement.text), holder)),
      ...readFigureTerms(statement),
    ],
  };
}

/**
 * The holder in a form that can be compared: without article and case; a country stands for its government; and what the
 * author calls itself for short (“the Committee”) is the author. Figures that are quoted hold no position.
 */
export function readHolder({ speaker, toldBy }: Statement): string | null {
  const own = foldName(speaker);
  const author = toldBy.at(-1);
  if (own === null || author === undefined) return own;
  const full = foldName(author);
  return full?.endsWith(` ${own}`) === true ? full : own;
}

function foldName({ holder }: Speaker): string | null {
  const words = (holder ?? "")
    .toLowerCase()
    .split(/[\s’']+/u)
    .filter((word) => word !== "" && word !== "the" && word !== "s");
  if (words.length === 0) return null;
  const [first = "", second] = words;
  if (isPlace(first) && (second === undefined || /^governments?$/u.test(second))) {
    return `${placeKey(first)} government`;
  }
  return words.join(" ");
}

/** That money is spoken of is a part of what a statement is about; how much is not. */
function readFigureTerms({ quantities }: Statement): readonly Term[] {
  return quantities.some(({ kind }) => kind === "money")
    ? [{ key: "#money", text: "money", kind: "figure", prior: 1 }]
    : [];
}

function quieten(terms: readonly Term[], holder: string): readonly Term[] {
  const own = new Set(readTerms(holder).map((term) => term.key));
  const isOwn = (key: string): boolean => own.has(key);
  return terms.map((term) => {
    const words = term.key.split(" ");
    // “The next Harbour government”: beside an everyday word an own name still says no more than who speaks.
    const says = words.some((key) => !isOwn(key) && !isEveryday(key)) || !words.some(isOwn);
    return says ? term : { ...term, prior: ownName };
  });
}
