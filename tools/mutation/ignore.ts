import { declareValuePlugin, PluginKind, type Plugin } from "@stryker-mutator/api/plugin";
import type { Ignorer } from "@stryker-mutator/api/ignore";

/** What of a node of the syntax tree is looked at here. */
type Path = {
  readonly node: {
    readonly type: string;
    readonly start?: number | null;
    readonly end?: number | null;
    readonly key?: { readonly name?: string };
  };
  readonly parentPath: Path | null;
};

/** The wording of an explanation is for people; that there is one, and of which rule, is tested. */
const explains = ({ node }: Path): boolean =>
  node.type === "ObjectProperty" && node.key?.name === "says";

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
