import fc from "fast-check";
import { expect, test } from "vitest";
import { createInputParter, type InputPart } from "./part-input.ts";

const click = (column: number, row: number): InputPart => ({ did: "click", column, row });

/** What several pieces of input are parted into, keys that touch as one string. */
function partAll(pieces: readonly string[]): readonly InputPart[] {
  const { push, mayBeKey, flush } = createInputParter();
  const parts = pieces.flatMap((piece) => push(piece));
  if (mayBeKey()) parts.push(flush());
  return parts.reduce<InputPart[]>((joined, part) => {
    const last = joined.at(-1);
    if (typeof last === "string" && typeof part === "string")
      joined[joined.length - 1] = last + part;
    else if (part !== "") joined.push(part);
    return joined;
  }, []);
}

test.for<readonly [readonly string[], readonly InputPart[]]>([
  [["jk"], ["jk"]],
  [["\u001B[<0;12;3M"], [click(11, 2)]],
  [["\u001B[<0;12;3M\u001B[<0;12;3m"], [click(11, 2)]],
  [["\u001B[<64;1;1M"], [{ did: "wheel-up", column: 0, row: 0 }]],
  [["\u001B[<65;1;1M"], [{ did: "wheel-down", column: 0, row: 0 }]],
  [["\u001B[<16;5;6M"], [click(4, 5)]],
  [["j\u001B[<0;1;1Mk\u001B[B"], ["j", click(0, 0), "k\u001B[B"]],
  [["\u001B[B\u001B[5~\u001BOA"], ["\u001B[B\u001B[5~\u001BOA"]],
  [["\u001B"], ["\u001B"]],
  [["\u001B["], ["\u001B["]],
  [["\u001B\u001B[<0;1;1M"], ["\u001B", click(0, 0)]],
  // Other buttons and what cannot be.
  [["\u001B[<1;1;1M\u001B[<2;1;1M\u001B[<32;1;1M\u001B[<66;1;1M"], []],
  [["\u001B[<0;0;1M\u001B[<0;1;0M"], []],
  [["\u001B[<0;99999;99999M"], [click(99_998, 99_998)]],
  [["\u001B[<0;999999999;1M"], []],
  [[`\u001B[<0;${"9".repeat(5000)};1Mj`], ["j"]],
  [[`\u001B[<0;${"9".repeat(50)}`, "9".repeat(50), ";1Mj"], ["j"]],
  // Cut anywhere.
  [["\u001B[<0;1", "2;3M"], [click(11, 2)]],
  [["\u001B[<", "0;12;3", "M"], [click(11, 2)]],
  [["\u001B[", "<0;12;3M"], [click(11, 2)]],
  [
    ["\u001B", "[<0;12;3Mj"],
    [click(11, 2), "j"],
  ],
  [["\u001B", "j"], ["\u001Bj"]],
  // No report, and no keys either.
  [["\u001B[<M"], []],
  [["\u001B[<;;M"], []],
  [["\u001B[<0;1M"], []],
  [["\u001B[<0;1;2;3M"], []],
  [["\u001B[<0;q;1Mj"], ["j"]],
  [["\u001B[<0;-1;1Mj"], ["j"]],
  [["\u001B[<0;1\u001B[<0;1;1M"], [click(0, 0)]],
  [["\u001B[<0;1\r"], ["\r"]],
  [["\u001B[<0;1"], []],
  [["\u001B[<0;1", "j", "k"], ["k"]],
  // The form of older terminals.
  [["\u001B[M !!j"], ["j"]],
  [["\u001B[M", " q", "qj"], ["j"]],
  [["\u001B[M q"], []],
  // What is pasted neither clicks nor is cut.
  [["\u001B[200~a\u001B[<0;1;1Mb\u001B[201~j"], ["\u001B[200~a\u001B[<0;1;1Mb\u001B[201~j"]],
  [
    ["\u001B[20", "0~a\u001B[<0;", "1;1Mb\u001B[2", "01~\u001B[<0;1;1M"],
    ["\u001B[200~a\u001B[<0;1;1Mb\u001B[201~", click(0, 0)],
  ],
])("%j is %j", ([pieces, parts]) => {
  expect(partAll(pieces)).toEqual(parts);
});

test("the rest of a report that comes too late to be one is no keys", () => {
  const { push, flush } = createInputParter();
  expect(push("\u001B")).toEqual([]);
  expect(flush()).toBe("\u001B");
  expect(push("[<0;12;3Mj")).toEqual([click(11, 2), "j"]);
  expect(push("\u001B")).toEqual([]);
  expect(flush()).toBe("\u001B");
  expect(push("[")).toEqual(["["]);
});

const button = fc.constantFrom(0, 1, 2, 4, 32, 64, 65, 66, 128, 9999);
const number = fc.oneof(fc.nat(300), fc.nat());
const report = fc
  .tuple(button, number, number, fc.constantFrom("M", "m"))
  .map(([code, column, row, end]) => `\u001B[<${code};${column};${row}${end}`);

test("wherever reports are cut, the keys between them are all that is left", () => {
  const input = fc.array(fc.oneof(report, fc.constantFrom("j", "k", "\u001B[A", "é")));
  fc.assert(
    fc.property(input, fc.array(fc.nat(200)), (pieces, cuts) => {
      const whole = pieces.join("");
      const at = [0, ...cuts.toSorted((one, other) => one - other), whole.length];
      const parts = at.slice(1).map((end, index) => whole.slice(at[index], end));
      const keys = partAll(parts).filter((part) => typeof part === "string");
      expect(keys.join("")).toBe(pieces.filter((piece) => !piece.startsWith("\u001B[<")).join(""));
      expect(partAll(parts)).toEqual(partAll([whole]));
    }),
  );
});

test("whatever comes, what is no escape sequence is kept and nothing throws", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (pieces) => {
      const plain = pieces.map((piece) => piece.replaceAll("\u001B", ""));
      const whole = plain.join("");
      expect(partAll(plain)).toEqual(whole === "" ? [] : [whole]);
      partAll(pieces.map((piece) => `\u001B[<${piece}`));
    }),
  );
});
