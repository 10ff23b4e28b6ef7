import { expect, test } from "vitest";
import { nameWriter } from "./name-writer.ts";

test.for([
  ["Ann Reid is a trustee of the harbour fund.", "Ann Reid"],
  ["Dr Ann Reid MP is a trustee of the harbour fund.", "Dr Ann Reid MP"],
  ["Rt Hon. Ann Reid is chair of the harbour fund.", "Rt Hon. Ann Reid"],
  ["Ann B. Reid is the director of the ferry union.", "Ann B. Reid"],
  ["Lord Reid is a former editor of the paper.", "Lord Reid"],
  ["Ann Reid is the harbour’s first woman director.", "Ann Reid"],
] as const)("%j is about %s", ([words, writer]) => {
  expect(nameWriter(words)).toBe(writer);
});

test.for([
  "Reid is a trustee of the harbour fund.",
  "The quay is old.",
  "Ann Reid is tired.",
  "Ann Reid was a trustee of the fund.",
  "Everyone who ever sailed from the old quay is a trustee.",
  "Ann 4 Reid is a trustee of the fund.",
  "Ann Reid is (so they say) a trustee.",
  "",
])("%j introduces nobody", (words) => {
  expect(nameWriter(words)).toBeNull();
});
