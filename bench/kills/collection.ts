import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeText } from "../hostile/make-text.ts";
import { makeRandom } from "../hostile/random.ts";

/** Writes so many documents of made-up words into the folder; the same each time. */
export function writeCollection(folder: string, documents: number): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < documents; number++) {
    const random = makeRandom(number);
    const paragraphs = Array.from({ length: 12 }, () => makeText(random, 40));
    const pledge = `We will build ${number * 7 + 3} homes in Northgate by ${2010 + (number % 9)}.`;
    writeFileSync(
      path.join(folder, `${2010 + (number % 9)}-0${1 + (number % 9)}-15-${number}.txt`),
      [pledge, ...paragraphs, ""].join("\n\n"),
    );
  }
}
