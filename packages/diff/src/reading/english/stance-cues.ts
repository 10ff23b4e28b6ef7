/** Verbs that take a side for what follows them: “we will keep Section 28”. */
export const forVerbs: readonly string[] = [
  ..."support back favour favor keep retain maintain preserve defend protect guarantee introduce establish create".split(
    " ",
  ),
  ..."restore renew join rejoin accept welcome legislate expand endorse reinstate develop complete open extend".split(
    " ",
  ),
  ..."increase honour implement enshrine champion promote enable deliver".split(" "),
];

/** Verbs that take a side against it: “repeal Section 28”. */
export const againstVerbs: readonly string[] = [
  ..."oppose scrap abolish repeal cancel reject refuse ban stop halt end axe ditch remove decommission".split(
    " ",
  ),
  ..."withdraw dismantle prohibit outlaw block veto replace reverse phase freeze privatise waste wasting".split(
    " ",
  ),
];

/** Verbs that take no side where they are negated. */
export const oneSidedVerbs: readonly string[] = ["replace", "phase", "waste"];

/** Words that turn a verb round, when they stand at most three words before it. */
export const negations: readonly string[] =
  "not no never neither nor cannot without won't don't doesn't didn't can't shouldn't isn't".split(
    " ",
  );

/** Forms of “be” that make the words before the verb its object: “wards will be abolished”. */
export const passiveForms: readonly string[] = ["be", "been", "is", "are", "was", "were", "being"];

/** Words right before a verb that is done or to be done. */
export const verbPlaces: readonly string[] = [
  "will",
  "shall",
  "would",
  "should",
  "must",
  "may",
  "can",
  "to",
  ...negations,
];

/** Words right before a verb that tells of the past: no side is taken by it now. */
export const pastForms: readonly string[] = ["has", "have", "had"];

/** Nouns for what is done to a thing, which stands behind them: “the introduction of a toll”. */
export const deedNouns: readonly string[] = [
  "introduction",
  "creation",
  "establishment",
  "expansion",
  "extension",
  "removal",
  "abolition",
  "closure",
];
