import type { BrowserModel } from "./browser-model.ts";
import type { BrowserState } from "./browser-state.ts";
import { buildCatalogue } from "./catalogue.ts";
import { foldNew, renew } from "./renew.ts";

/** Asks for the documents to be read again; what is in sight stays until they are. */
export function startReread(state: BrowserState): BrowserState {
  if (isReading(state)) return { ...state, notice: "the documents are still being read" };
  const notice = "reading again …";
  return { ...state, rereading: "now", notice, request: { type: "reread" } };
}

/** Files have changed: they are read again, once what is being read is read. */
export function noteChange(state: BrowserState): BrowserState {
  return isReading(state) ? { ...state, rereading: "again" } : startReread(state);
}

function isReading({ rereading, catalogue: { model } }: BrowserState): boolean {
  return rereading !== null || model.reading !== null || model.positions === "awaited";
}

/** What was read again takes the place of what was there; null where nothing could be. */
export function finishReread(
  state: BrowserState,
  model: BrowserModel | null,
  notice: string,
): BrowserState {
  const before = state.catalogue;
  const grown =
    model === null ? state : { ...state, catalogue: buildCatalogue(model, state.verdicts) };
  const shown = model === null ? state : renew(foldNew(grown, before));
  return rereadIfAsked({
    ...shown,
    rereading: state.rereading === "now" ? null : state.rereading,
    notice,
  });
}

/** Reads again where files changed while they were read. */
export function rereadIfAsked(state: BrowserState): BrowserState {
  if (state.rereading !== "again") return state;
  const next = startReread({ ...state, rereading: null });
  return next.rereading === null ? state : next;
}
