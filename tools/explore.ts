// Tries every property on examples that no run before had: explore FIRST [COUNT], with the seeds FIRST to FIRST + COUNT - 1.
// What fails prints its seed and the smallest example; it belongs into a table of the stage's tests once it is mended.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import process from "node:process";

const [first = "", count = "1"] = process.argv.slice(2);
if (!/^\d{1,8}$/.test(first) || !/^[1-9]\d{0,4}$/.test(count)) {
  console.error("expected the first seed and perhaps how many, as in: explore 1 10");
  process.exit(2);
}

const files = globSync("{packages,apps}/*/{src,test}/**/*.test.{ts,tsx}").filter((file) =>
  readFileSync(file, "utf8").includes("fc.assert("),
);
let failed = 0;
for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  const { status } = spawnSync("vitest", ["run", "--reporter=dot", ...files], {
    env: { ...process.env, PROPERTY_SEED: String(seed) },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) failed += 1;
}
console.log(`${count} seeds tried in ${files.length} files, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
