/**
 * The item at a place that was taken from the same list. Throws where there is none: that is a fault of ours, and no text
 * can bring it about.
 */
export function at<Item>(list: ArrayLike<Item>, place: number): Item {
  const item = list[place];
  if (item === undefined) {
    throw new RangeError(`expected a place among ${list.length}, got ${place}`);
  }
  return item;
}

/** The items at such places, in their order. */
export const pick = <Item>(list: ArrayLike<Item>, places: readonly number[]): readonly Item[] =>
  places.map((place) => at(list, place));
