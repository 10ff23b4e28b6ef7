import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { expect, test } from "vitest";
import { hostileText } from "../../test/hostile-data.ts";
import { keepXml } from "../../test/keep-xml.ts";
import { escapeXml, writeAttributes } from "./escape-xml.ts";

test.for([
  ["a < b & c > d", "a &lt; b &amp; c &gt; d"],
  ["]]>", "]]&gt;"],
  ["<![CDATA[x]]>", "&lt;![CDATA[x]]&gt;"],
  ["&lt;", "&amp;lt;"],
  ["one\r\ntwo\tthree", "one&#13;\ntwo&#9;three"],
  ["\u0000\u001b[31m\ufffe", "\ufffd\ufffd[31m\ufffd"],
  ["\ud83d x \ude00", "\ufffd x \ufffd"],
  ["\u202e\u0085\u200b", "&#8238;&#133;&#8203;"],
  ["“Zoë” 👩", "“Zoë” 👩"],
] as const)("%j is written %j", ([text, written]) => {
  expect(escapeXml(text)).toBe(written);
});

test("a parser of XML reads what was written, and nothing of it as markup", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      using document = XmlDocument.fromString(
        `<a${writeAttributes({ b: text, c: undefined })}>${escapeXml(text)}</a>`,
      );
      const kept = keepXml(text);
      expect(document.root.content).toBe(kept);
      expect(document.root.attr("b")?.value).toBe(kept);
      expect(document.root.attr("c")).toBeNull();
    }),
  );
});
