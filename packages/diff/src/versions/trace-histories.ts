import type { History, VersionedText } from "../data.ts";
import type { Reading } from "../reading/reading.ts";

/** A sentence and what stands at its place in a later version, as indices into the readings. */
type Step = { readonly before: number; readonly after: number };

/** An earlier and a later version of one text, by document id. */
type Succession = { readonly before: string; readonly after: string };

/**
 * What became of each sentence of each text that there are several versions of: in which version it is first seen, the
 * statements at its place, and in which it was taken out. Readings are in time order, and in the order of each text.
 */
export function traceHistories(
  readings: readonly Reading[],
  successions: readonly Succession[],
  steps: readonly Step[],
  /** Ids of the statements that the next version provably no longer has. */
  takenOut: ReadonlySet<string>,
): readonly VersionedText[] {
  const next = new Map(successions.map(({ before, after }) => [before, after]));
  const textOf = joinAll(successions.map(({ before, after }) => [before, after] as const));
  const placeOf = joinAll(steps.map(({ before, after }) => [before, after] as const));
  const texts = new Map<string, { documents: string[]; places: Map<number, Reading[]> }>();
  for (const [index, reading] of readings.entries()) {
    const { document } = reading.statement;
    const text = textOf.get(document);
    if (text === undefined) continue;
    const known = texts.get(text) ?? { documents: [], places: new Map<number, Reading[]>() };
    texts.set(text, known);
    if (known.documents.at(-1) !== document) known.documents.push(document);
    const place = placeOf.get(index) ?? index;
    const list = known.places.get(place);
    if (list === undefined) known.places.set(place, [reading]);
    else list.push(reading);
  }
  return [...texts.values()].map(({ documents, places }) => ({
    documents,
    histories: [...places.values()].map((list): History => {
      const ids = list.map(({ statement }) => statement.id);
      const last = list.at(-1)?.statement.document ?? "";
      const isGone = list
        .filter(({ statement }) => statement.document === last)
        .some(({ statement }) => takenOut.has(statement.id));
      return {
        statements: ids,
        firstSeen: list[0]?.statement.document ?? "",
        lastSeen: last,
        takenOut: isGone ? (next.get(last) ?? null) : null,
      };
    }),
  }));
}

/** For everything that is joined to something, the first of all that it is joined to, directly or not. */
function joinAll<Key>(ties: readonly (readonly [Key, Key])[]): ReadonlyMap<Key, Key> {
  const parents = new Map<Key, Key>();
  const find = (key: Key): Key => {
    let root = key;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root))
      root = up;
    // Pointing the way straight at the root keeps later walks short.
    for (let at = key; at !== root;) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  for (const [one, other] of ties) {
    const root = find(one);
    parents.set(root, root);
    parents.set(find(other), root);
  }
  return new Map([...parents.keys()].map((key) => [key, find(key)]));
}
