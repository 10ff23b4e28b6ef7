import { changeKinds } from "@onrecord/diff";
import { expect, test } from "vitest";
import { changeSigns } from "./change-words.ts";

test("every kind of change has a sign of its own", () => {
  expect(changeSigns.map(([kind]) => kind).toSorted()).toEqual(changeKinds.toSorted());
  expect(new Set(changeSigns.map(([, sign]) => sign)).size).toBe(changeSigns.length);
});
