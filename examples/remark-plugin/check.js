import { remarkOnrecord } from "@onrecord/core";
import { remark } from "remark";
import remarkFrontmatter from "remark-frontmatter";
import { read } from "to-vfile";
import { reporter } from "vfile-reporter";
import { promisesHaveADay } from "./promises-have-a-day.js";

const processor = remark()
  // Without it, remark takes the dates between the dashes for a heading.
  .use(remarkFrontmatter)
  .use(remarkOnrecord, { locale: "en-GB" })
  .use(promisesHaveADay);

const file = await processor.process(await read("programme.md"));

for (const { statedOn, act, text } of file.data.onrecord.statements) {
  console.log(`${statedOn.edtf} ${act}: ${text}`);
}
console.log(reporter(file));
