import type { Statement } from "@onrecord/core";
import type { PlacedChange } from "../catalogue.ts";
import type { Facet } from "./facet.ts";
import { act } from "./facets/act.ts";
import { band } from "./facets/band.ts";
import { document } from "./facets/document.ts";
import { holder } from "./facets/holder.ts";
import { kind } from "./facets/kind.ts";
import { year } from "./facets/year.ts";

/** What can be asked of a statement, in the order in which it is offered. */
export const statementFacets: readonly Facet<Statement>[] = [holder, act, document, year];

/** What can be asked of a change. */
export const changeFacets: readonly Facet<PlacedChange>[] = [kind, band];
