import type { Token } from "../text/tokens.ts";
import { stopsThatAbbreviate, thingStops } from "./english/things.ts";

const stops = new Set(thingStops);
const abbreviations = new Set(stopsThatAbbreviate);

/** A word that ends the thing counted; "65m US hogs" and "40 WHO officials" have none. */
export function isThingStop(token: Token): boolean {
  return stops.has(token.text) && !(token.capital && abbreviations.has(token.text));
}
