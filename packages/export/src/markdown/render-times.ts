import { countThings } from "../count-things.ts";
import { describePlace, describeReason, describeTime } from "../describe-statement.ts";
import type { PlacedTime } from "../export-format.ts";
import { bullet, bullets, code, heading, renderMarkdown, words } from "./markdown-nodes.ts";

/** Time expressions with what they mean, their TIMEX3 type and value, and how they were read. */
export function renderTimes(times: readonly PlacedTime[]): string {
  return renderMarkdown([
    heading(1, countThings(times.length, "time expression")),
    ...bullets(
      times.map((time) =>
        bullet(
          [
            [words(describeTime(time))],
            [
              code(
                [time.type, time.value, ...(time.mod === undefined ? [] : [time.mod])].join(" "),
              ),
            ],
            [code(describePlace(time))],
          ],
          time.because.map((reason) => bullet([[words(describeReason(reason))]])),
        ),
      ),
    ),
  ]);
}
