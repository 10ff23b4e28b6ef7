import { writePositions } from "@onrecord/export";
import { readingOptions } from "../options/options.ts";
import { UsageError } from "../problems/usage-error.ts";
import { collectBoth, collectStatements } from "../statements/collect-statements.ts";
import {
  compareCollection,
  compareCollections,
  joinCollections,
} from "../statements/compare-collections.ts";
import type { Command } from "./command.ts";
import { paths } from "./paths.ts";

/** Positions and how they changed between earlier and later documents. */
export const compare: Command = {
  name: "compare",
  says: "positions and how they changed",
  operand: { ...paths, says: `${paths.says}; with --with, the earlier documents, named before it` },
  options: ["with", "split", ...readingOptions],
  format: "text",
  examples: [
    { line: "onrecord compare 2016/ --with 2018/", says: "earlier documents with later ones" },
    {
      line: "onrecord compare speeches/ --split 2017",
      says: "one collection, before 2017 and since",
    },
    { line: "onrecord compare speeches/ --about rent", says: "one matter through all documents" },
  ],
  async *run(call) {
    const { operands, settings } = call;
    const later = settings.with ?? [];
    if (later.length > 0 && settings.split !== undefined) {
      throw new UsageError("--with and --split both say what is later; expected one of them");
    }
    const format = settings.format ?? compare.format;
    if (later.length === 0) {
      const before = await collectStatements(operands, call);
      const positions = compareCollection(before, settings.split ?? null);
      yield writePositions(positions, before.statements, format);
    } else {
      const { before, after } = await collectBoth(operands, later, call);
      const positions = compareCollections(before, after);
      yield writePositions(positions, joinCollections(before, after).statements, format);
    }
  },
};
