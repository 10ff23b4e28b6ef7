import { extractStatements, readDocument } from "@onrecord/core";
import type { ExtractOptions, ReadOptions } from "@onrecord/core";
import type { Root } from "hast";
import type { Plugin } from "unified";
import { VFile } from "vfile";

/** What the caller knows better than the page. */
export type RehypeOptions = Omit<ReadOptions, "extracted" | "format"> & ExtractOptions;

/**
 * A unified plugin that reads the statements of a page into `file.data.onrecord`, and leaves those of each paragraph, list
 * item and table cell in its `data.onrecord` (`NodeAnnotation`), with what was set aside there; nothing
 * else of the tree changes.
 *
 * It is the twin of `remarkOnrecord` and tells what `readBytes` tells of the page. All spans are into
 * `file.data.onrecord.document.text`, the main text as Markdown. It is asynchronous (`process` or `run`), because what
 * reads pages is loaded by the first one. What is wrong with the page becomes a message of the file with its place,
 * `source` "onrecord" and a rule id.
 *
 * @example
 * import rehypeParse from "rehype-parse";
 * import { unified } from "unified";
 * import { VFile } from "vfile";
 * const file = new VFile("<h1>Our plan</h1><p>We will build 480 homes.</p>");
 * const processor = unified().use(rehypeParse).use(rehypeOnrecord, { date: "2016-09-15" });
 * const tree = await processor.run(processor.parse(file), file);
 * file.data.onrecord?.document.title; // "Our plan"
 * file.data.onrecord?.statements[0]?.act; // "pledge"
 */
export const rehypeOnrecord: Plugin<[RehypeOptions?], Root> = (options = {}) => {
  return async (tree: Root, file: VFile): Promise<void> => {
    const [{ annotateElements }, { readTree }] = await Promise.all([
      import("./html/annotate-elements.ts"),
      import("./html/read-tree.ts"),
    ]);
    const { text, format, extracted, remarks, places } = readTree(tree, String(file));
    for (const { reason, ruleId, isLoss } of remarks) {
      const about = { ruleId, source: "onrecord", place: findBody(tree).position };
      if (isLoss) file.message(reason, about);
      else file.info(reason, about);
    }
    const document = readDocument(new VFile({ path: file.path, value: text }), {
      ...options,
      format,
      extracted,
    });
    const statements = extractStatements(document, options);
    file.data.onrecord = { document, statements };
    annotateElements(places, document, statements);
  };
};

/** What holds all that the page shows. */
function findBody(tree: Root): Root | Root["children"][number] {
  const html = tree.children.find((node) => node.type === "element" && node.tagName === "html");
  if (html?.type !== "element") return tree;
  return html.children.find((node) => node.type === "element" && node.tagName === "body") ?? html;
}
