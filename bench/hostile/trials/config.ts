import { factsOf } from "../../../apps/tui/src/config/facts-of.ts";
import { readConfig } from "../../../apps/tui/src/config/read-config.ts";
import { harms } from "../pieces.ts";
import { mutateText } from "../mutate.ts";
import type { Random } from "../random.ts";
import { noBytes, type Trial } from "../trial.ts";

const yaml: readonly string[] = [
  ..."locale: | fiscalYearStart: |documents:|aliases:|  |\n|\n|\n|- |: |, |{|}|[|]|\"|'|&a |*a |!!js/function |? || |> |%YAML 9|--- |... |# |<<: ".split(
    "|",
  ),
  ..."en-GB en-US 04-06 02-30 date: author: publisher: url: title: 2016 2016-10-20 2016-13 ~ null".split(
    " ",
  ),
  ...`*.txt **/** **/**/**/**/a {a,b}{a,b}{a,b} +(a|aa)+(a|aa)b !(a) [[:alpha:]] [z-a] (((( ../ ./ / @(a|b) {1..9999999} \\ [! ?`.split(
    " ",
  ),
];

/** An `onrecord.yml`, and the globs in it. */
export const config: Trial = {
  name: "onrecord.yml",
  share: 2,
  make: (random) => ({ texts: [makeConfig(random)], bytes: noBytes, name: "onrecord.yml" }),
  check: ({ texts: [text = ""] }) => check(text),
};

function makeConfig(random: Random): string {
  if (random.once(3)) {
    const parts = Array.from({ length: random.below(30) }, () =>
      random.pick(random.once(6) ? harms : yaml),
    );
    return parts.join("");
  }
  const glob = Array.from({ length: random.below(6) }, () => random.pick(yaml)).join("");
  const text = `locale: en-GB\nfiscalYearStart: 04-06\ndocuments:\n  ${JSON.stringify(glob)}: { date: 2016-10-20, author: "${random.pick(yaml)}" }\naliases:\n  A: [B, ${random.pick(yaml)}]\n`;
  return random.once(2) ? mutateText(text, random) : text;
}

function check(text: string): readonly string[] {
  const told: string[] = [];
  const read = readConfig(text, "onrecord.yml", { folder: "/", isNamed: false }, ({ says }) => {
    told.push(says);
  });
  const file = `/${"a".repeat(60)}/b.txt`;
  factsOf(read, { file, folder: "/" }, "/");
  return told.filter((says) => says.trim() === "").map(() => "a problem that says nothing");
}
