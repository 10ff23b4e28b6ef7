import { formatsFor } from "@onrecord/export";
import type { Command } from "../commands/command.ts";
import { choose } from "./choose.ts";
import type { Option } from "./option.ts";
import { parquet } from "./parquet.ts";
import { options } from "./options.ts";

/** The options of a command, in the order of the help; of the formats, those that its result can be written in. */
export function optionsOf(
  { options: own, writes }: Pick<Command, "options" | "writes">,
  all: readonly Option[] = options,
): readonly Option[] {
  return all
    .filter(({ name }) => own.includes(name))
    .map((option) =>
      option.name === "format" && writes !== null ? narrow(option, writes) : option,
    );
}

function narrow(option: Option, writes: NonNullable<Command["writes"]>): Option {
  const others = writes === "statements" ? [parquet] : [];
  const takes = [...formatsFor(writes), ...others].map((name) => ({ name, says: null }));
  return { ...option, takes, read: (given) => choose("--format", given, takes) };
}
