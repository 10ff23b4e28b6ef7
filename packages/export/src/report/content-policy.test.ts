import { expect, test } from "vitest";
import { writeContentPolicy } from "./content-policy.ts";

test("a policy names its style and its script by what they are", () => {
  expect(writeContentPolicy("", "abc")).toBe(
    "default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; " +
      "script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='; base-uri 'none'; form-action 'none'",
  );
});
