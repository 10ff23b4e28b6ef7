import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPassage } from "../grammar/read-passage.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import type { Attributed } from "../attributed.ts";
import { attribute } from "./attribute.ts";
import { showAttributions } from "./show-attributions.ts";

const read = (text: string): readonly Attributed[] =>
  attribute(readPassage(text, splitSentences(text)));

const shown = (text: string): readonly string[] => showAttributions(text, read(text));

/** The first attribution of a text that has one. */
function first(text: string): Attributed {
  const [found] = read(text);
  if (found === undefined) throw new Error(`nothing found in ${text}`);
  return found;
}

describe("quotations with a cue", () => {
  test.for([
    ["“The centre opens in May,” Ann Reid said.", ["Ann Reid | said | The centre opens in May"]],
    ["“The centre opens in May,” said Ann Reid.", ["Ann Reid | said | The centre opens in May"]],
    ["Ann Reid said: “The centre opens in May.”", ["Ann Reid | said | The centre opens in May."]],
    [
      "“The centre,” Ann Reid said, “opens in May.”",
      ["Ann Reid | said | The centre … opens in May."],
    ],
    [
      "“We will pay,” said Ann Reid. “Nobody will wait.”",
      ["Ann Reid | said | We will pay … Nobody will wait."],
    ],
    ['"Will they come?" Ann Reid asked.', ["Ann Reid | asked | Will they come?"]],
    ["''They will come,'' Ann Reid said.", ["Ann Reid | said | They will come"]],
    ["‘They will come,’ Ann Reid said.", ["Ann Reid | said | They will come"]],
    ["«They will come,» Ann Reid said.", ["Ann Reid | said | They will come"]],
    [
      "“He told me ‘it is over’ and left,” Ann Reid said.",
      ["Ann Reid | said | He told me ‘it is over’ and left"],
    ],
    [
      "“The centre opens in May,” said Ann Reid, who chairs the council.",
      ["Ann Reid | said | The centre opens in May"],
    ],
    [
      "The rules “do not work at all,” Ann Reid said.",
      ["Ann Reid | said | The rules “do not work at all,”"],
    ],
    ["“Schools come first,” said Reid, speaking in Leeds.", ["Reid | said | Schools come first"]],
    [
      "“It is not over.\n\n“Nobody may leave,” Ann Reid said.",
      ["Ann Reid | said | It is not over. … Nobody may leave"],
    ],
    ['“The roof leaks," Ann Reid said.', ["Ann Reid | said | The roof leaks"]],
    [
      "“We checked,” said Ann Reid. “It was safe.\n\n“It still is.”",
      ["Ann Reid | said | We checked … It was safe. … It still is."],
    ],
    ["It became what Ann Reid called “a shameful mess”.", ["Ann Reid | called | a shameful mess"]],
    ["The piers, she said, “are not safe” for ships.", ["? | said | “are not safe” for ships"]],
    ["“Is the pier safe?” Ann Reid sneezed.", ["Ann Reid | sneezed | Is the pier safe?"]],
  ] as const)("%s", ([text, expected]) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("clauses without quotation marks", () => {
  test.for([
    [
      "the harbour board refused to sell the sheds. a new crew will mend the roof.",
      ["the harbour board | refused | to sell the sheds"],
    ],
    ["Ann Reid said that the bridge is safe.", ["Ann Reid | said | that the bridge is safe"]],
    ["Ann Reid said the bridge is safe.", ["Ann Reid | said | the bridge is safe"]],
    ["The bridge is safe, Ann Reid said.", ["Ann Reid | said | The bridge is safe"]],
    ["The bridge is safe, said Ann Reid.", ["Ann Reid | said | The bridge is safe"]],
    [
      "According to the council, the bridge is safe.",
      ["the council | According to | the bridge is safe"],
    ],
    [
      "The bridge is safe, according to the council.",
      ["the council | according to | The bridge is safe"],
    ],
    [
      "The bridge, according to the council, is safe.",
      ["the council | according to | The bridge … is safe"],
    ],
    [
      "The mayor told reporters on Monday that tolls would end.",
      ["the mayor | told | that tolls would end"],
    ],
    ["The mayor vowed not to close the harbour.", ["the mayor | vowed | not to close the harbour"]],
    [
      "The mayor urged ministers to open the harbour.",
      ["the mayor | urged | ministers to open the harbour"],
    ],
    ["The mayor called for a new harbour.", ["the mayor | called for | a new harbour"]],
    [
      "The mayor criticised the tolls, and called instead for a levy.",
      ["the mayor | criticised | the tolls"],
    ],
    [
      "The mayor described the harbour as “shameful” on Monday.",
      ["the mayor | described | the harbour as “shameful” on Monday"],
    ],
    [
      "The mayor said tolls would end, adding that buses would be free.",
      ["the mayor | said | tolls would end", "the mayor | adding | that buses would be free"],
    ],
    [
      "The council promised a bridge, but the money has gone.",
      ["the council | promised | a bridge"],
    ],
    [
      "The council promised 400 moorings, but only 90 have been dug.",
      ["the council | promised | 400 moorings"],
    ],
    [
      "The mayor promised us last week that she would open the harbour.",
      ["the mayor | promised | that she would open the harbour"],
    ],
    [
      "The mayor’s promise to open the harbour was broken.",
      ["the mayor | promise | to open the harbour"],
    ],
    [
      "The mayor’s promise to help crews hit by storms has been kept.",
      ["the mayor | promise | to help crews hit by storms"],
    ],
    [
      "Keep the mayor’s promise to increase overseas aid by June.",
      ["the mayor | promise | to increase overseas aid by June"],
    ],
    [
      "As the mayor made clear, the harbour stays open.",
      ["the mayor | made clear | the harbour stays open"],
    ],
    [
      "The harbour is expected to reopen in June.",
      ["? | is expected | The harbour … to reopen in June"],
    ],
    [
      "Norway will pledge to accept more trawlers.",
      ["Norway | will pledge | to accept more trawlers"],
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("transcripts and documents", () => {
  test.for([
    [
      "REID: The harbour opens.\n\nDALE: It does not.",
      ["REID | : | The harbour opens.", "DALE | : | It does not."],
    ],
    [
      "The harbour is safe, according to a report by the Ports Safety Board (PSB). It added: “The piers are sound.”",
      [
        "Ports Safety Board | according to | The harbour is safe",
        "Ports Safety Board | added | The piers are sound.",
      ],
    ],
    [
      "A report by the Harbour Trust came out. “The piers are sound,” read the report.",
      ["Harbour Trust | read | The piers are sound"],
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("who is meant", () => {
  test.for([
    ["Ann Reid came. Reid said the pier is safe.", "Ann Reid"],
    ["Ann Reid came. She said the pier is safe.", "Ann Reid"],
    ["Ann Reid met Paul Dale. He said the pier is safe.", "Paul Dale"],
    ["The Ports Safety Board (PSB) met. The PSB said the pier is safe.", "Ports Safety Board"],
    ["Harbour Minister Ann Reid said the pier is safe.", "Ann Reid"],
    ["The Home Secretary said the pier is safe.", "the Home Secretary"],
    ["Reid’s spokesperson said the pier is safe.", "Reid’s spokesperson"],
    ["They said the pier is safe.", null],
    ["He said the pier is safe.", null],
  ] as const)("%s", ([text, name]) => {
    expect(read(text).at(-1)?.name).toBe(name);
  });

  test("“they” after a spokesperson is the spokesperson", () => {
    const text =
      "It is about “keeping the pier safe and open,” according to a harbour spokesperson.\n\n“We check it every day,” they added.";
    expect(shown(text).at(-1)).toBe("a harbour spokesperson | added | We check it every day");
  });
});

describe("carried over", () => {
  test("a quotation without a cue goes on from the last speaker", () => {
    const text = "“The pier is safe,” said Ann Reid.\n\n“We check it every single day.”";
    expect(shown(text).at(-1)).toBe("Ann Reid | - | We check it every single day.");
    expect(read(text).at(-1)?.because[0]?.rule).toBe("carried-over");
  });

  test("but not over many paragraphs", () => {
    const text = `“The pier is safe,” said Ann Reid.\n\nRain fell.\n\nSnow fell.\n\nHail fell.\n\n“We check it every single day.”`;
    expect(shown(text)).toEqual([
      "Ann Reid | said | The pier is safe",
      "? | - | We check it every single day.",
    ]);
  });
});

describe("what the cue does", () => {
  test.for([
    ["The mayor promised to open it.", "pledge", false],
    ["The mayor vowed not to open it.", "pledge", true],
    ["The mayor refused to open it.", "pledge", true],
    ["The mayor declined to comment on it.", null, true],
    ["The mayor demanded that it open.", "demand", false],
    ["The mayor hopes that it opens.", "wish", false],
    ["The mayor predicted that it would open.", "forecast", false],
    ["The mayor believes that it opened.", "opinion", false],
    ["The mayor said that it opened.", null, false],
    ["The mayor did not say that it opened.", null, true],
    ["The mayor denied that it opened.", null, true],
  ] as const)("%s", ([text, act, negative]) => {
    const found = first(text);
    expect([found.act, found.negative]).toEqual([act, negative]);
  });

  test("roles: a quoted clause is quoted, borrowed words are reported", () => {
    expect(first("“The pier is safe,” Ann Reid said.").role).toBe("quoted");
    expect(first("Ann Reid described the pier as a “vital” link.").role).toBe("reported");
  });

  test("a source inside what another says is told by that one", () => {
    const found = read("Ann Reid said the council had promised to pay.");
    expect(found.map(({ cueText, toldBy }) => [cueText, toldBy])).toEqual([
      ["said", null],
      ["had promised", 0],
    ]);
  });
});

describe("nothing is attributed", () => {
  test.for([
    "The old “Dubs” pier was closed in 2016.",
    "The mayor must call on other towns to follow.",
    "If the mayor says that it opens, we go.",
    "It opened in order to encourage visitors to come.",
    "Their claims and reports were many.",
    "I think the pier is lovely.",
    "UPDATE: the pier is open.",
    "The handling of ferry claims and the safety of crews is a matter for the port.",
    "The pier opens at 9: bring a coat.",
    "",
    "“",
    "” said.",
    "said that",
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  ..."“ ” ‘ ’ ' \" '' « » . , : ; — ( ) \n\n \n Ann Reid she it they who said told promised according to by that and if the a report not will".split(
    " ",
  ),
  "\ud800",
  "\u0000",
  "\u202e",
);
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" ")),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join("")),
);

describe("any text", () => {
  test("spans lie in the text, in order, and tellers are other attributions", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = read(text);
        for (const [index, { source, cue, content, toldBy, because }] of found.entries()) {
          const spans = [source, cue, ...content, ...because.map(({ span }) => span ?? null)];
          for (const span of spans) {
            if (span === null) continue;
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeLessThanOrEqual(text.length);
            expect(span[0]).toBeLessThan(span[1]);
          }
          for (const [at, span] of content.entries()) {
            expect(span[1]).toBeLessThanOrEqual(content[at + 1]?.[0] ?? text.length);
          }
          expect(content.length).toBeGreaterThan(0);
          expect(because.length).toBeGreaterThan(0);
          expect(toldBy).not.toBe(index);
          expect(toldBy === null || found[toldBy] !== undefined).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the same text gives the same attributions", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  });
});
