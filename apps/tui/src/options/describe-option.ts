import { describeChoices } from "./choose.ts";
import type { Option } from "./option.ts";

/** What an option is for and what may be chosen, in one line of the help. */
export function describeOption({ says, takes }: Pick<Option, "says" | "takes">): string {
  const isChosen = takes !== undefined && typeof takes !== "string";
  return isChosen ? `${says}: ${describeChoices(takes)}` : says;
}
