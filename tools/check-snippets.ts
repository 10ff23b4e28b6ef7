// Runs what readers are told to type: the code and commands of the README, the guides and the packages' READMEs, and the
// examples, against the packed tarballs in an empty project. `turbo run pack:check` writes the tarballs.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { type Project, withProject } from "./packed/project.ts";
import { checkTypes } from "./snippets/check-types.ts";
import { findDocuments, findExamples, findInstalled } from "./snippets/find-documents.ts";
import { isForCheckout, runInCheckout } from "./snippets/run-in-checkout.ts";
import { runExample } from "./snippets/run-example.ts";
import { runSnippets } from "./snippets/run-snippets.ts";

const root = path.join(import.meta.dirname, "..");
const packed = ["core", "diff", "export", "readers"].map((name) => `packages/${name}`);
const documents = findDocuments();
const examples = findExamples();

await withProject(
  [...packed, "apps/tui"].filter((folder) => existsSync(path.join(root, folder, "pkg.tgz"))),
  async (project: Project): Promise<void> => {
    const others = findInstalled(documents, examples);
    const options = ["--no-audit", "--no-fund", "--loglevel=error"];
    execFileSync("npm", ["install", ...options, ...others], { cwd: project.folder });
    const ran = await Promise.all([
      ...documents.map(async (document) =>
        isForCheckout(document) ? runInCheckout(document) : runSnippets(document, project),
      ),
      ...examples.map(async (name) => runExample(name, project)),
    ]);
    const problems = [...ran.flat(), ...checkTypes(project)];
    for (const problem of problems) console.error(problem);
    const count = `${documents.length} documents and ${examples.length} examples`;
    console.log(`snippets: ${count}, ${problems.length} problems`);
    if (problems.length > 0) process.exitCode = 1;
  },
);
