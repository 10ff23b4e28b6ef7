import { type BrowserState, placeOf } from "./browser-state.ts";
import { quoteOf } from "./presentation/quote.ts";

/** Puts what the row tells of on the clipboard. */
export function copy(state: BrowserState): BrowserState {
  const { view, cursor } = placeOf(state);
  const ids = view.count === 0 ? [] : view.statements(cursor);
  const quotes = ids.flatMap((id) => quoteOf(state.catalogue, id) ?? []);
  if (quotes.length === 0) return { ...state, notice: "nothing to copy here" };
  const notice =
    quotes.length === 1
      ? "copied the statement with its reference"
      : "copied both statements with their references";
  const text = `${quotes.join("\n\n")}\n`;
  return { ...state, notice, request: { type: "copy", text } };
}

/** Opens the document of the row's statement in the reader's editor. */
export function edit(state: BrowserState): BrowserState {
  const { view, cursor } = placeOf(state);
  const [id = ""] = view.count === 0 ? [] : view.statements(cursor);
  const statement = state.catalogue.statement(id);
  if (statement === undefined) return { ...state, notice: "nothing to edit here" };
  const { document, line } = statement;
  const path = state.catalogue.source(document)?.document.path ?? null;
  if (path === null) return { ...state, notice: "this document is no file of its own" };
  return { ...state, request: { type: "edit", document, path, line } };
}
