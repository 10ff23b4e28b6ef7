// Keeps texts in the store that it is given, and tells of each hundred, until it is killed.
import process from "node:process";
import { openStore } from "../src/open-store.ts";

const [file = ""] = process.argv.slice(2);
const store = openStore(file);
for (let index = 0; ; index = (index + 1) % 3000) {
  store?.put(`name ${index}`, `text ${index}`.repeat(100));
  if (index % 100 === 99) process.stdout.write(".");
}
