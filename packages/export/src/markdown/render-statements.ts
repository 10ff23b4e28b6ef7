import type { Statement } from "@onrecord/core";
import type { ListItem, PhrasingContent, RootContent } from "mdast";
import {
  describeAct,
  describePlace,
  describeSpeaker,
  describeStatedOn,
  describeStatements,
  describeTime,
} from "../describe-statement.ts";
import { foldLines } from "../fold-lines.ts";
import { groupRuns } from "../group-runs.ts";
import {
  bullet,
  bullets,
  code,
  emphasis,
  heading,
  renderMarkdown,
  strong,
  words,
} from "./markdown-nodes.ts";

/** Statements under their documents, each followed by the times and figures read in it. */
export function renderStatements(statements: readonly Statement[]): string {
  const nodes: RootContent[] = [heading(1, describeStatements(statements))];
  for (const [document, ofDocument] of groupRuns(statements, (it) => it.document)) {
    const items = ofDocument.map((it) => bullet(describeStatement(it), listFindings(it)));
    nodes.push(heading(2, document), ...bullets(items));
  }
  return renderMarkdown(nodes);
}

/** The pieces of a statement's line: when, who, what it does, its words, where they stand. */
export function describeStatement(
  statement: Statement,
  date: string = describeStatedOn(statement),
  speaker: string = describeSpeaker(statement),
): readonly (readonly PhrasingContent[])[] {
  return [
    [words(date)],
    [strong(speaker)],
    [emphasis(describeAct(statement))],
    [words(statement.text)],
    [code(describePlace(statement))],
  ];
}

function listFindings({ condition, deadline, quantities, times }: Statement): readonly ListItem[] {
  const findings = [
    ...times.map((time) => `time: ${describeTime(time)}`),
    ...quantities.map(({ text }) => `figure: ${foldLines(text)}`),
    ...(deadline === null ? [] : [`deadline: ${describeTime(deadline)}`]),
    ...(condition === null ? [] : [`condition: ${foldLines(condition)}`]),
  ];
  return findings.map((finding) => bullet([[words(finding)]]));
}
