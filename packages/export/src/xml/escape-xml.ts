/** Characters that XML 1.0 cannot hold in any form, halves of characters included (section 2.2). */
const impossible =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What would act on a screen, or be changed by a reader of XML (it folds carriage returns), yet has a form in XML. */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu;

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/**
 * Text for an element or an attribute, which reads back as it was, as long; only what XML cannot hold becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  return text
    .replace(impossible, "\ufffd")
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
    .replace(unseen, (character) =>
      character === "\n" ? character : `&#${String(character.codePointAt(0) ?? 0)};`,
    );
}

/** An attribute, in which a reader would take a line break for a space. */
export function writeAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${escapeXml(value).replaceAll("\n", "&#10;")}"`,
    )
    .join("");
}
