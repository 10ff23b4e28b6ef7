import { parseXml, type XmlDocument, XmlElement } from "@rgrove/parse-xml";

/** An element with its name and attributes without prefixes, and the words below it. */
export type XmlPart = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
};

/** Every element of an XML document in order; none if it is not well formed. Declared entities are not replaced. */
export function listElements(xml: string): readonly XmlPart[] {
  const root = parse(xml);
  if (root === null) return [];
  const parts: XmlPart[] = [];
  const pending: unknown[] = [...root.children].toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!(node instanceof XmlElement)) continue;
    parts.push({
      name: withoutPrefix(node.name),
      attributes: Object.fromEntries(
        Object.entries(node.attributes).map(([name, value]) => [withoutPrefix(name), value]),
      ),
      text: node.children.every((child) => !(child instanceof XmlElement)) ? node.text.trim() : "",
    });
    pending.push(...node.children.toReversed());
  }
  return parts;
}

function parse(xml: string): XmlDocument | null {
  try {
    return parseXml(xml);
  } catch {
    return null;
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
