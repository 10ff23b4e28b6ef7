import type { Speaker, Statement, TimeExpression } from "@onrecord/core";

/**
 * Makes the statements of a document share what they say alike: the date they were made on, the reasons for an act. Equal
 * parts become one object, here and, since messages keep that, in whichever thread they are sent to.
 */
export function shareParts(statements: readonly Statement[]): readonly Statement[] {
  const known = new Map<string, object>();
  const share = <T extends object>(part: T): T => {
    const key = JSON.stringify(part);
    const found = known.get(key);
    if (found === undefined) known.set(key, part);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is written alike is of one kind
    return (found ?? part) as T;
  };
  const shareSpeaker = (speaker: Speaker): Speaker =>
    speaker.span === null ? share(speaker) : { ...speaker, because: share(speaker.because) };
  const shareTime = (time: TimeExpression): TimeExpression => ({
    ...time,
    because: share(time.because),
  });
  return statements.map((statement) => ({
    ...statement,
    headings: share(statement.headings),
    speaker: shareSpeaker(statement.speaker),
    toldBy: share(statement.toldBy.map(shareSpeaker)),
    statedOn: share(statement.statedOn),
    refersTo: share(statement.refersTo),
    deadline: statement.deadline === null ? null : shareTime(statement.deadline),
    times: statement.times.map(shareTime),
    because: share(statement.because),
  }));
}
