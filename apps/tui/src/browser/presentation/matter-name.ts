import type { Matter } from "@onrecord/diff";
import type { Catalogue } from "../catalogue.ts";
import { visible } from "./visible.ts";

/** A matter's label; where it has none, its first terms, else the words of its last statement. */
export function matterName({ statement }: Catalogue, { label, terms, statements }: Matter): string {
  const names = [
    label,
    terms.slice(0, 3).join(", "),
    statement(statements.at(-1) ?? "")?.text ?? "",
  ];
  return visible(names.find((name) => name.trim() !== "") ?? "(without a name)", 200);
}
