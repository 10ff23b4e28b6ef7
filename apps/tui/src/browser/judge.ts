import type { ChangeKind, Judgement } from "@onrecord/diff";
import { type BrowserState, placeOf, withPlace } from "./browser-state.ts";
import { judgeCatalogue, type PlacedChange } from "./catalogue.ts";
import { layoutOf, placeAt, showScreen } from "./moves.ts";
import { rowOf } from "./same-row.ts";
import { renew } from "./renew.ts";
import { judgementOf, pairOf, type Verdicts } from "./verdicts.ts";

/** The change that the reader is on, if any. */
function changeAt(state: BrowserState): PlacedChange | null {
  const { view, cursor } = placeOf(state);
  const [after, before] = view.count === 0 ? [] : view.statements(cursor);
  if (after === undefined || before === undefined) return null;
  const changes = state.catalogue.changesTo(after);
  return changes.find(({ change }) => change.before === before) ?? null;
}

/** Whether the reader is on a change. */
export function isOnChange(state: BrowserState): boolean {
  return changeAt(state) !== null;
}

const noChange = "stand on a change to judge it";

/** Accepts or rejects the change that the reader is on; what it already is, is taken back. */
export function judgeHere(state: BrowserState, verdict: "accepted" | "rejected"): BrowserState {
  const placed = changeAt(state);
  if (placed === null) return { ...state, notice: noChange };
  return judge(state, placed, placed.change.review === verdict ? null : { verdict });
}

/** Asks what the change should be called; where a person has called it something else, that is taken back. */
export function relabelHere(state: BrowserState): BrowserState {
  const placed = changeAt(state);
  if (placed === null) return { ...state, notice: noChange };
  if (placed.change.review === "relabelled") return judge(state, placed, null);
  const { relabel: _, ...places } = state.places;
  const options = { ...state.options, judging: placed };
  const asked = showScreen({ ...state, options, places }, "relabel");
  const place = placeOf(asked);
  const row = rowOf(place.view, placed.change.kind);
  return withPlace(asked, placeAt(place, row, layoutOf(asked).body));
}

/** Calls the change that was asked about by another name, and goes back to it. */
export function relabel(state: BrowserState, kind: ChangeKind): BrowserState {
  const placed = state.options.judging;
  const back = showScreen(state, state.previous);
  if (placed === null) return back;
  // By the name that the rules give it anyway it is accepted.
  const isRuled = state.catalogue.byRules(placed.change).kind === kind;
  return judge(back, placed, isRuled ? { verdict: "accepted" } : { verdict: "relabelled", kind });
}

/** The verdict is seen at once; it is taken back should it not be possible to write it down. */
function judge(
  state: BrowserState,
  { change, matter }: PlacedChange,
  given: Judgement | null,
): BrowserState {
  const { catalogue } = state;
  const { model } = catalogue;
  if (typeof model.positions === "string") return state;
  const note = change.note === undefined ? {} : { note: change.note };
  const judgement = given === null ? null : { ...given, ...note };
  const pair = pairOf(change);
  const known = state.verdicts.get(pair);
  const saved = known === undefined ? judgementOf(catalogue.opened(change)) : known.saved;
  const verdicts = new Map(state.verdicts).set(pair, { shown: judgement, saved });
  const ruled = catalogue.byRules(change);
  const { documents } = model;
  const statements = [...model.statements, ...model.beside];
  const judged = { change: ruled, matter, documents, statements };
  return {
    ...withVerdicts(state, verdicts),
    notice: verdictWords(judgement, ruled.kind),
    request: { type: "judge", pair, judged, judgement },
  };
}

function verdictWords(judgement: Judgement | null, kind: ChangeKind): string {
  switch (judgement?.verdict) {
    case undefined:
      return `no verdict: ${kind}, as the rules see it`;
    case "accepted":
      return `accepted: ${kind}`;
    case "rejected":
      return "rejected: it counts for nothing";
    case "relabelled":
      return `relabelled: ${judgement.kind ?? kind}, not ${kind}`;
  }
}

/** A verdict has been written down. */
export function keepVerdict(
  state: BrowserState,
  pair: string,
  saved: Judgement | null,
): BrowserState {
  const given = state.verdicts.get(pair);
  if (given === undefined) return state;
  return { ...state, verdicts: new Map(state.verdicts).set(pair, { ...given, saved }) };
}

/** It could not be: what the file says holds. */
export function dropVerdict(state: BrowserState, pair: string, says: string): BrowserState {
  const given = state.verdicts.get(pair);
  if (given === undefined) return state;
  const { saved } = given;
  const taken = withVerdicts(state, new Map(state.verdicts).set(pair, { shown: saved, saved }));
  return { ...taken, notice: `not written: ${says}` };
}

function withVerdicts(state: BrowserState, verdicts: Verdicts): BrowserState {
  return renew({ ...state, verdicts, catalogue: judgeCatalogue(state.catalogue, verdicts) });
}
