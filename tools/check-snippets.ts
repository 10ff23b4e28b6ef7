// Runs what readers are told to type: the code and commands of the README, the guides and the packages' READMEs, and the
// examples, against the packed tarballs in an empty project. `turbo run pack:check` writes the tarballs.
import process from "node:process";
import { type Project, withProject } from "./packed/project.ts";
import { libraries } from "./public/public-names.ts";
import { checkTypes } from "./snippets/check-types.ts";
import { findDocuments, findExamples, findInstalled } from "./snippets/find-documents.ts";
import { isForCheckout, runInCheckout } from "./snippets/run-in-checkout.ts";
import { runExample } from "./snippets/run-example.ts";
import { runSnippets } from "./snippets/run-snippets.ts";

const documents = findDocuments();
const examples = findExamples();

await withProject(
  [...libraries.map((folder) => `packages/${folder}`), "apps/tui"],
  async (project: Project): Promise<void> => {
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
  findInstalled(documents, examples),
);
