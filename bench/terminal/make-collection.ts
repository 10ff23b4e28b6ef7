import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const places = [
  "Ayton",
  "Brackley Cross",
  "Carrow",
  "Dunmere",
  "Eastholm",
  "Fenwick",
  "Garth",
  "Hollin",
];
const bodies = ["The council", "The harbour board", "The water company", "The housing trust"];
const things = ["homes", "berths", "school places", "bus stops", "allotments", "hospital beds"];
const people = ["Mara Holt", "Idris Venn", "Cora Ashby", "Tobias Lund"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const sentencesInParagraph = 5;
const firstYear = 1990;
const years = 30;

/**
 * Writes documents of our own words, a hundred sentences each unless told, until there are as many sentences as wanted:
 * each becomes one statement. The same numbers always give the same files.
 */
export function makeCollection(folder: string, sentences: number, sentencesInDocument = 100): void {
  mkdirSync(folder, { recursive: true });
  for (let document = 0; document * sentencesInDocument < sentences; document++) {
    const year = firstYear + (document % years);
    const month = String(1 + (document % 12)).padStart(2, "0");
    const day = String(1 + (document % 28)).padStart(2, "0");
    const name = `${year}-${month}-${day}-minutes-${document}.md`;
    writeFileSync(path.join(folder, name), writeDocument(document, year, sentencesInDocument));
  }
}

/** One document of so many sentences, of which there are always the same for its number and year. */
export function writeDocument(document: number, year: number, sentencesInDocument: number): string {
  const paragraphs: string[] = [`# Minutes of meeting ${document}`];
  for (let first = 0; first < sentencesInDocument; first += sentencesInParagraph) {
    const sentences = Array.from({ length: sentencesInParagraph }, (_, index) =>
      writeSentence(document * sentencesInDocument + first + index, year),
    );
    paragraphs.push(sentences.join(" "));
  }
  return `${paragraphs.join("\n\n")}\n`;
}

function writeSentence(number: number, year: number): string {
  const place = pick(places, number);
  const body = pick(bodies, number * 3 + 1);
  const thing = pick(things, number * 5 + 2);
  const person = pick(people, number * 7 + 3);
  const month = pick(months, number * 11);
  const count = 20 + ((number * 37) % 900);
  const soon = year + 1 + (number % 4);
  switch (number % 5) {
    case 0:
      return `${body} will open ${count} ${thing} in ${place} by ${month} ${soon}.`;
    case 1:
      return `${person} said that ${count} ${thing} were lost in ${place} in ${month} ${year - 1}.`;
    case 2:
      return `In ${year - 2} ${body.toLowerCase()} spent £${count},000 on ${thing} near ${place}.`;
    case 3:
      return `${place} needs at least ${count} ${thing} before the end of ${soon}.`;
    default:
      return `“We have no plans to close the ${thing} of ${place},” ${person} said on ${1 + (number % 28)} ${month} ${year}.`;
  }
}

function pick(words: readonly string[], number: number): string {
  return words[number % words.length] ?? "";
}
