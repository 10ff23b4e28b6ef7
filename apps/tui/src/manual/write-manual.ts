import manifest from "../../package.json" with { type: "json" };
import { describeCommandLine } from "../command-line/describe-command-line.ts";
import type { Command } from "../commands/command.ts";
import { configName } from "../config/config.ts";
import { drawCommand, drawExamples, drawOptions, drawSynopsis } from "./draw-command-line.ts";
import {
  configExample,
  configWords,
  description,
  environment,
  exitStatuses,
  manualDate,
  summary,
} from "./english/manual-words.ts";
import { code, item, list, literal, macro, text } from "./mdoc.ts";

const program = "onrecord";

/** The manual page, in mdoc, from the tables of commands and options. */
export function writeManual(commands: readonly Command[]): string {
  const line = describeCommandLine(commands);
  const lines = [
    macro("Dd", ...manualDate.split(" ")),
    macro("Dt", program.toUpperCase(), "1"),
    macro("Os", program, manifest.version),
    macro("Sh", "NAME"),
    macro("Nm", program),
    macro("Nd", summary),
    macro("Sh", "SYNOPSIS"),
    ...line.commands.flatMap(drawSynopsis),
    macro("Sh", "DESCRIPTION"),
    ...description.flatMap((sentences) => [macro("Pp")].concat(sentences.flatMap(text))).slice(1),
    macro("Sh", "COMMANDS"),
    ...list(line.commands.map(drawCommand)),
    macro("Sh", "OPTIONS"),
    ...list(drawOptions(line)),
    macro("Sh", "ENVIRONMENT"),
    ...list(environment.map(({ name, says }) => item([code("Ev"), name], says))),
    macro("Sh", "FILES"),
    ...list([
      [
        macro("It", code("Pa"), configName),
        ...configWords.flatMap(text),
        ...literal(configExample),
      ],
    ]),
    macro("Sh", "EXIT", "STATUS"),
    ...list(exitStatuses.map(({ status, says }) => item([String(status)], says))),
    macro("Sh", "EXAMPLES"),
    ...list(drawExamples(commands)),
  ];
  return lines.map((one) => `${one}\n`).join("");
}
