// Puts documents into the collection that it is given, again and again, and tells of each tenth, until it is killed.
import process from "node:process";
import { openCollectionWriter } from "../src/collection/open-collection-writer.ts";

const [file = ""] = process.argv.slice(2);
for (let round = 0; ; round++) {
  const writer = openCollectionWriter(file);
  for (let index = 0; index < 300; index++) {
    const day = `20${String(10 + (round % 80))}-01-01`;
    const statedOn = { edtf: day, earliest: day, latest: day };
    const records = Array.from({ length: 30 }, (_, place) => ({
      id: String(place),
      line: `round ${round}`,
      statedOn,
      refersTo: [],
      words: ["word", `word${round}`],
    }));
    writer.put({ id: `document ${index}`, facts: "{}" }, records);
    if (index % 10 === 9) process.stdout.write(".");
  }
  writer.close();
}
