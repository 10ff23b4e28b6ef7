import * as v from "valibot";
import type { Bookmark } from "../browser/bookmark/bookmark.ts";

/** What a file says that is written by this version; others are not read. */
export const bookmarkVersion = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const names = v.array(v.string());

const place = v.strictObject({
  row: v.string(),
  about: v.nullable(v.string()),
  group: v.nullable(v.string()),
  above: count,
  pane: v.picklist(["list", "detail"]),
  detailTop: count,
  folded: names,
  unfolded: names,
});

/** A bookmark as its file holds it. */
export const bookmarkSchema: v.GenericSchema<
  unknown,
  { readonly version: typeof bookmarkVersion; readonly bookmark: Bookmark }
> = v.strictObject({
  version: v.literal(bookmarkVersion),
  bookmark: v.strictObject({
    screen: v.string(),
    axis: v.picklist(["refers-to", "stated-on"]),
    weak: v.boolean(),
    filter: v.record(v.string(), v.pipe(names, v.minLength(1))),
    places: v.record(v.string(), place),
  }),
});
