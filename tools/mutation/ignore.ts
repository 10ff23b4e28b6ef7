import { declareValuePlugin, PluginKind, type Plugin } from "@stryker-mutator/api/plugin";
import type { Ignorer } from "@stryker-mutator/api/ignore";

/** What of a node of the syntax tree is looked at here. */
type Path = {
  readonly node: {
    readonly type: string;
    readonly start?: number | null;
    readonly end?: number | null;
    readonly key?: { readonly name?: string };
    readonly value?: string;
  };
  readonly parentPath: Path | null;
};

/**
 * What `says` tells, and any text of several words, is for people: that there is an explanation, and of which rule, is tested,
 * and not its wording.
 */
const explains = ({ node }: Path): boolean =>
  (node.type === "ObjectProperty" && node.key?.name === "says") ||
  (node.type === "StringLiteral" && /\p{L}{2} \p{L}{2}/u.test(node.value ?? ""));

/** MUTATION_SAMPLE=6 takes every sixth declaration of a module, whole: by its place, so that the same come again. */
const sample = Number(process.env["MUTATION_SAMPLE"] ?? 1);

const isLeftOut = ({ node, parentPath }: Path): boolean =>
  parentPath?.node.type === "Program" &&
  ((node.start ?? 0) * 31 + (node.end ?? 0) * 17) % sample !== 0;

const ignorer: Ignorer = {
  shouldIgnore: (path) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Stryker says nothing of what Babel hands over
    const at = path as Path;
    if (explains(at)) return "the wording of an explanation";
    return isLeftOut(at) ? "not in the sample" : undefined;
  },
};

export const strykerPlugins: readonly Plugin<PluginKind>[] = [
  declareValuePlugin(PluginKind.Ignore, "onrecord", ignorer),
];
