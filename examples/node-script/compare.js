import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { extractStatements, readDocument } from "@onrecord/core";
import { comparePositions } from "@onrecord/diff";
import { writePositions } from "@onrecord/export";

const [folder = "."] = process.argv.slice(2);
const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).toSorted();

const documents = await Promise.all(
  names.map(async (name) =>
    // The day is in the name of each file; who speaks is the same for all of them.
    readDocument(await readFile(path.join(folder, name), "utf8"), {
      path: name,
      author: "The ferry company",
    }),
  ),
);
const statements = documents.flatMap((document) => extractStatements(document));
const positions = comparePositions(statements, { documents, split: null });

process.stdout.write(writePositions(positions, statements, "markdown"));
