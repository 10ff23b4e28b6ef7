import { expect, test } from "vitest";
import { inflectVerb } from "./inflect-verb.ts";

test.for([
  ["say", "says said saying"],
  ["promise", "promises promised promising"],
  ["vow", "vows vowed vowing"],
  ["deny", "denies denied denying"],
  ["admit", "admits admitted admitting"],
  ["wish", "wishes wished wishing"],
  ["write", "writes wrote written writing"],
  ["agree", "agrees agreed agreeing"],
  ["lie", "lies lay lain lying"],
] as const)("%s: %s", ([verb, forms]) => {
  const others = new Set(inflectVerb(verb).map(([form]) => form));
  others.delete(verb);
  expect([...others].join(" ")).toBe(forms);
});
