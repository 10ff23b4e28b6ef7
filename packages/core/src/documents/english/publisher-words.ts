/** What a publisher says about itself or its page under everything that it publishes, and nowhere else; in small letters. */
export const imprintWords: readonly string[] = [
  "all rights reserved",
  "because you signed up",
  "because you subscribed",
  "company number",
  "company limited by guarantee",
  "no longer wish to receive",
  "printed and promoted by",
  "promoted by",
  "published and promoted by",
  "registered charity",
  "registered company",
  "registered in england",
  "registered in scotland",
  "registered office",
  "this email was sent to",
  "unsubscribe",
  "vat number",
  "visit our website",
  "you are receiving this",
  "you received this",
];

/** How such lines speak of themselves, in small letters. A word like “office” proves nothing: post offices close. */
export const pageWords: readonly string[] = [
  "its readers",
  "mailing list",
  "this bulletin",
  "this e-mail",
  "this email",
  "this mailing",
  "this newsletter",
  "this page",
  "this publication",
  "this site",
  "this website",
];

/** What a publisher says is done with it: “Example Weekly is owned by its readers”. */
export const publishingVerbs: readonly string[] = [
  "distributed",
  "edited",
  "funded",
  "made",
  "owned",
  "printed",
  "produced",
  "published",
  "run",
  "written",
];

/** What streets are called in addresses. */
export const streetWords: readonly string[] = [
  "Avenue",
  "Close",
  "Court",
  "Crescent",
  "Drive",
  "Gardens",
  "Hill",
  "House",
  "Lane",
  "Place",
  "Quay",
  "Road",
  "Row",
  "Square",
  "St",
  "Street",
  "Terrace",
  "Way",
];
