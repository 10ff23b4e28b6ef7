import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "./document-formats/plain-text.ts";
import { setBoilerplateAside } from "./set-aside.ts";

const paragraph =
  "The council will build 480 homes by the end of the year. It said so in its plan of last week, which the mayor read out.";
const first = "I went to see the homes last week. They are not what was promised.";

const sort = (
  text: string,
): { kept: string[]; rules: string[]; author: string | null; publisher: string | null } => {
  const { kept, setAside, author, publisher } = setBoilerplateAside(
    plainText.read(text, 0),
    new Set(),
    text,
  );
  return {
    kept: kept.map((passage) => passage.text),
    rules: setAside.map(({ because }) => because[0]?.rule.replace("boilerplate/", "") ?? ""),
    author,
    publisher,
  };
};

/** In the middle of a text, between paragraphs. */
const inside = (line: string): string =>
  [first, paragraph, paragraph, line, paragraph, paragraph, first, paragraph].join("\n\n");

test.for([
  ["pointer", "Read more: Ten Homes That Were Never Built"],
  ["pointer", "READ MORE: Why did the mayor go?"],
  ["pointer", "Take action: Write to Your Councillor Today"],
  ["pointer", "See also: 'We Were Promised Homes'"],
  ["pointer", "Related | The mayor's year in pictures"],
  ["pointer", "Read more:"],
  ["navigation", "Home | News | Politics | Contact us"],
  ["navigation", "Home > News > Housing"],
  ["navigation", "Skip to main content"],
  ["navigation", "Article continues below"],
  ["share-buttons", "Share Facebook Twitter WhatsApp Email"],
  ["share-buttons", "Share this article on Facebook"],
  ["bare-link", "https://example.org/homes?id=3"],
  ["copyright", "© 2018 The Daily Example. All rights reserved."],
  ["copyright", "Copyright 2018 Example Media Ltd"],
  ["newsletter", "Sign up to our weekly newsletter for the latest news."],
  ["newsletter", "Enter your email address"],
  ["photo-credit", "UNHCR/Jane van Doe"],
  ["photo-credit", "Photograph: Jane Doe/Reuters"],
  ["photo-credit", "Jane Doe / Getty Images"],
  ["photo-credit", "Photo credit: Jane Doe"],
  ["photo-credit", "Photo: Example Desk / Staff photographer"],
  ["photo-credit", "Getty."],
  ["navigation", "Advertising"],
  ["navigation", "Most read"],
  ["navigation", "FULL TEXT."],
  ["newsletter", "Want more from Jane? Sign up for her newsletter, Homes at Noon."],
  ["appeal", "Sign the petition"],
  ["appeal", "Please sign our petition to keep the library open."],
  ["appeal", "Donate now."],
  ["appeal", "Donate £5 today!"],
  ["appeal", "Become a member from £3 a month."],
  ["appeal", "Support our journalism. It takes a minute. Donate now."],
  ["appeal", "Click here to see the full map."],
  ["appeal", "Subscribe now for full access"],
  ["follow-us", "Follow Jane Doe on Twitter @janedoe."],
  ["follow-us", "Follow @dailyexample."],
  ["follow-us", "Follow us on Facebook, Instagram and Twitter"],
  ["follow-us", "Follow the latest housing news on Twitter"],
  ["follow-us", "Do you want better homes? Like the page:"],
  ["follow-us", "Follow Jane Doe on Twitter: @janedoe. Reach her directly at jane@example.org."],
  ["newsroom-credit", "(Reporting by Jane Doe; editing by John Roe and Mary Poe)"],
  [
    "newsroom-credit",
    "(Additional reporting by Jane Doe in Ayton; Writing by John Roe; Editing by M. van Poe.)",
  ],
  ["newsroom-credit", "Jane Doe and John Roe contributed to this report."],
  ["newsroom-credit", "Jane Doe contributed reporting to this article from Ayton."],
  ["newsroom-credit", "(h/t Example Weekly.)"],
  ["press-release", "ENDS"],
  ["press-release", "- Ends -"],
  ["press-release", "Notes to editors:"],
  ["press-release", "For immediate release"],
  ["press-release", "Contact: Ayton press office, 020 7946 0000"],
  ["press-release", "For more information, call Jane Doe on +44 20 7946 0000."],
  ["press-release", "Email: homes@example.org"],
  ["press-release", "press@example.org"],
  ["disclaimer", "The views expressed in this article are the author’s own."],
  [
    "disclaimer",
    "The views expressed here are those of the author and do not reflect those of Example Weekly.",
  ],
  ["disclaimer", "The Daily Example is not responsible for the content of external sites."],
  ["letter-formula", "Dear constituent,"],
  ["letter-formula", "With best wishes"],
  ["letter-formula", "Yours sincerely,"],
] as const)("%s: %j is set aside", ([rule, line]) => {
  const { rules, kept } = sort(inside(line));
  expect(rules).toEqual([rule]);
  expect(kept).toHaveLength(7);
});

test.for([
  "Take action: we will close the gap by 2020.",
  "Read more books, said the mayor.",
  "Dear friends came to say goodbye.",
  "Many thanks to the council for its help.",
  "Related: the council cut its grant. It will not come back.",
  "Watch the mayor, and you see what she means",
  "Subscribe to the view that homes come first?",
  "Home is where the heart is | said the mayor to News",
  "UK/France",
  "The Reuters/Ipsos poll puts the party at 40 per cent.",
  "Photographs of the camp show 200 children.",
  "Photo: 200 children wait at the gate of the camp in October.",
  "Images of war stay with us",
  "Copyright Agent, Example Inc, 12 High Street",
  "Copyright law must be changed.",
  "© is a sign that few can type.",
  "We use cookies to count the visits of our readers.",
  "Share the wealth",
  "Share of homes built by councils",
  "Facebook must pay its tax.",
  "Email",
  "News",
  "See https://example.org for the plan.",
  "Sign up for the army fell to 3,000 last year.",
  "You can help by telling your MP.",
  "Jane Smith is a member of the council.",
  "Example Trust is a charity that feeds your neighbours.",
  "Sign the treaty.",
  "Sign the petition, the mayor said.",
  "Sign the petition to end this. We will not give up our homes.",
  "Donate now or the library will close.",
  "Donate your old coats to the camp.",
  "Write to your MP.",
  "Join us.",
  "Support our work with refugees was cut.",
  "Subscribe to the view that homes come first.",
  "Click fraud cost the council £3 million.",
  "Follow the money.",
  "Follow the mayor on Twitter and you will see 480 homes promised.",
  "Like her father, Jane Doe is on Twitter.",
  "@janedoe",
  "Reporting by councils of homes that stand empty fell.",
  "Jane Doe contributed £300 to this report.",
  "The council and its tenants contributed to this report.",
  "The talks end",
  "Contact with the council broke off on 3 May.",
  "Email: Ayton Alerts <alerts@example.org> The mayor is refusing to open the homes.",
  "Contact the council on 020 7946 0000, which has promised 480 homes.",
  "For more information, the council will write to tenants at homes@example.org.",
  "We are not responsible for the content of external sites.",
  "The opinions expressed by tenants are clear.",
  "The opinions expressed are her own -- and 200 homes stand empty.",
  "Like at the end of the war.",
  "Follow your heart on Twitter",
  "Find homes on Facebook",
  "Year 1",
])("%j is not", (line) => {
  expect(sort(inside(line)).rules).toEqual([]);
});

test.for([
  [
    "at the top, in the first person",
    `Jane Smith is a member of the housing committee. She is MP for Ayton.\n\n${first}\n\n${paragraph}\n\n${paragraph}`,
    "Jane Smith",
  ],
  [
    "at the bottom",
    `${first}\n\n${paragraph}\n\n${paragraph}\n\n${paragraph}\n\nJane Smith is a senior lecturer in law at Ayton. Follow her at @jane`,
    "Jane Smith",
  ],
  [
    "at the bottom, of somebody who writes for their work",
    `${paragraph}\n\n${paragraph}\n\n${paragraph}\n\nJane Smith is the author of four books on Ayton.`,
    "Jane Smith",
  ],
] as const)("a biography %s is set aside and names the author", ([, text, author]) => {
  expect(sort(text)).toMatchObject({ rules: ["biography"], author });
});

test.for([
  [
    "news about them",
    `Jane Smith is a member of the housing committee.\n\n${paragraph}\n\nSmith said no. I was there.\n\n${paragraph}`,
  ],
  [
    "nobody speaks in the first person",
    `Jane Smith is leader of the council.\n\n${paragraph}\n\n${paragraph}\n\n${paragraph}`,
  ],
  [
    "the first person is quoted",
    `Jane Smith is leader of the council.\n\n${paragraph}\n\n“Here I am,” the mayor said.\n\n${paragraph}`,
  ],
  [
    "it tells what they say",
    `${first}\n\n${paragraph}\n\n${paragraph}\n\n${paragraph}\n\nJane Doe is director of the Ayton trust and says it is too late.`,
  ],
  [
    "nothing shows that they wrote it",
    `${paragraph}\n\n${paragraph}\n\n${paragraph}\n\nJane Doe is a former minister.`,
  ],
  [
    "it goes on with news",
    `Jane Smith is leader of the council. The council fell last night.\n\n${first}\n\n${paragraph}\n\n${paragraph}`,
  ],
] as const)("no biography: %s", ([, text]) => {
  expect(sort(text)).toMatchObject({ rules: [], author: null });
});

test("a publisher's words about itself, what goes on with them, and its closing appeal", () => {
  const text = [
    "Example Voices is a movement of people like you",
    "Together we can end bad housing. Change starts with you.",
    "UNICEF/Jane Doe",
    "Council Pledges 480 Homes for Families",
    paragraph,
    paragraph,
    paragraph,
    "Example Voices works for those without a home. You can join us by signing up here.",
  ].join("\n\n");
  expect(sort(text)).toEqual({
    kept: ["Council Pledges 480 Homes for Families", paragraph, paragraph, paragraph],
    rules: ["publisher", "masthead", "photo-credit", "publisher"],
    author: null,
    publisher: "Example Voices",
  });
});

test.for([
  [
    "the text is about it",
    `Example Trust is a charity that wants your help\n\n${paragraph}\n\nExample Trust was fined £2,000.\n\n${paragraph}\n\n${paragraph}\n\n${paragraph}\n\n${paragraph}`,
  ],
  [
    "a reader speaks of it",
    `${paragraph}\n\n${paragraph}\n\n${paragraph}\n\nExample.com is the worst website I know, and you should leave it.`,
  ],
  [
    "it does not speak to the reader",
    `Example Trust is a charity for the homeless.\n\n${paragraph}\n\n${paragraph}\n\n${paragraph}`,
  ],
  [
    "a party's closing words",
    `${paragraph}\n\n${paragraph}\n\n${paragraph}\n\nWe will build a fairer country. Join us.`,
  ],
] as const)("no publisher: %s", ([, text]) => {
  expect(sort(text)).toMatchObject({ rules: [], publisher: null });
});

test("a cookie banner only at the edges of the page", () => {
  const banner = "This website uses cookies. By continuing you agree to their use.";
  const many = Array.from({ length: 12 }, () => paragraph);
  expect(sort([banner, ...many].join("\n\n")).rules).toEqual(["cookie-banner"]);
  expect(sort([...many, banner, ...many].join("\n\n")).rules).toEqual([]);
});

const pages = (head: (page: number) => string): string =>
  [3, 5, 9].map((page) => `${head(page)}\n\n${paragraph}`).join("\n\n");

test("running heads recur with a growing number; numbered parts do not count", () => {
  expect(sort(pages((page) => `the council plan for homes ${page}`)).rules).toHaveLength(3);
  expect(sort(pages((page) => `Page ${page} of 12`)).rules).toHaveLength(3);
  expect(sort(pages((page) => `In year ${page}`)).rules).toEqual([]);
  expect(sort(pages((page) => `Homes were promised in ${20 - page}`)).rules).toEqual([]);
});

test("kept and set aside together are the whole document, whatever it says", () => {
  const line = fc.constantFrom(
    "Read more: X Y",
    "© 2018",
    "Home | News | Sport",
    paragraph,
    "x",
    "1",
    "2",
    "Share Facebook Email",
    "A B is a charity for you.",
    "A B is MP for C.",
    "I said.",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(line).map((all) => all.join("\n\n")),
  );
  fc.assert(
    fc.property(text, (source) => {
      const content = plainText.read(source, 0);
      const { kept, setAside } = setBoilerplateAside(content, new Set(), source);
      expect(kept.length + setAside.length).toBe(content.passages.length);
    }),
  );
});
