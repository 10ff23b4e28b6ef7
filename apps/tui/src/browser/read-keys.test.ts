import type { Key } from "ink";
import { expect, test } from "vitest";
import { readKeys } from "./read-keys.ts";

const none: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

test.for([
  ["j", {}, ["j"]],
  ["jj", {}, ["j", "j"]],
  ["G", { shift: true }, ["G"]],
  ["j\rk", {}, ["j", "enter", "k"]],
  [" ", {}, ["space"]],
  ["é👍", {}, ["é", "👍"]],
  ["", { downArrow: true }, ["down"]],
  ["", { pageUp: true }, ["pageup"]],
  ["", { tab: true }, ["tab"]],
  ["", { tab: true, shift: true }, ["shift-tab"]],
  ["", { delete: true }, ["backspace"]],
  ["c", { ctrl: true }, ["ctrl-c"]],
  ["\u000C", {}, ["ctrl-l"]],
  ["x", { meta: true }, []],
  ["", {}, []],
] as const)("%j with %j is the keys %j", ([input, key, names]) => {
  expect(readKeys(input, { ...none, ...key })).toEqual(names);
});
