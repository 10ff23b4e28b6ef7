/** Words that are few and never change, by what they do in a sentence. */
import { listWords } from "../../text/list-words.ts";

export const determiners: readonly string[] = listWords(`
  a, an, the, this, these, those, some, any, every, each, no, another, both, either, neither, all, most, many,
  several, few, such, other, more, nearly, almost
`);

export const possessives: readonly string[] = listWords(`
  my, your, his, her, its, our, their, whose
`);

export const subjectPronouns: readonly string[] = listWords(`
  i, you, he, she, it, we, they, everyone, everybody, someone, somebody, nobody, anyone, no-one, others, one,
  there
`);

export const objectPronouns: readonly string[] = listWords(`
  me, him, us, them, himself, herself, itself, themselves, myself, ourselves, yourself
`);

export const firstPersons: readonly string[] = listWords(`
  i, we, me, us, my, our, myself, ourselves
`);

export const prepositions: readonly string[] = listWords(`
  of, in, on, at, by, for, from, with, without, about, against, between, among, amid, during, through,
  throughout, over, under, into, onto, towards, toward, upon, within, across, behind, beyond, near, outside,
  inside, despite, per, via, than, following, including, regarding, concerning, around, above, below, along,
  off, up, down, out, like, unlike
`);

/** Words that open a dependent clause. */
export const subordinators: readonly string[] = listWords(`
  because, although, though, while, whilst, whereas, if, unless, until, till, when, whenever, where, wherever,
  after, before, since, as, once, so, lest, whether, why, how, even
`);

export const relativePronouns: readonly string[] = listWords(`
  who, which, whom, what, whoever, whatever
`);

export const coordinators: readonly string[] = listWords(`
  and, or, but, nor, yet, then, plus
`);

export const modals: readonly string[] = listWords(`
  will, would, can, could, shall, should, may, might, must, cannot, can't, won't, wouldn't, couldn't,
  shouldn't, mustn't, 'll, ’ll, 'd, ’d
`);

export const auxiliaries: readonly string[] = listWords(`
  am, is, are, was, were, be, been, being, has, have, had, having, do, does, did, isn't, aren't, wasn't,
  weren't, hasn't, haven't, hadn't, don't, doesn't, didn't, ain't, remain, remains, remained, 're, ’re, 've,
  ’ve, 'm, ’m, get, gets, got
`);

export const formsOfBe: readonly string[] = listWords(`
  am, is, are, was, were, be, been, being, remain, remains, remained, isn't, aren't, wasn't, weren't, 're, ’re,
  'm, ’m
`);

export const negations: readonly string[] = listWords(`
  not, never, n't, hardly, scarcely, nor, neither
`);

/** Adverbs that do not end in -ly and stand inside or right before a verb group. */
export const adverbs: readonly string[] = listWords(`
  also, later, then, now, once, again, often, always, sometimes, still, just, even, long, ever, already, soon,
  too, instead, first, further, twice, perhaps, maybe, all, both, since, thus, simply, yesterday, today,
  tonight, tomorrow, ago, earlier, elsewhere, there, here, so, better, much, only, largely, quite, very,
  therefore, otherwise, rather, at
`);

/** Words that end in -ly and are not adverbs. */
export const notAdverbs: readonly string[] = listWords(`
  family, italy, ally, rally, reply, supply, imply, apply, july, assembly, comply, only, elderly, friendly,
  likely, unlikely, weekly, daily, monthly, monopoly, anomaly, rely, fly, bully, tally, kelly, billy, sally,
  emily, holly, polly
`);

/** Commenting words that stand between commas and are no part of who speaks. */
export const asides: readonly string[] = listWords(`
  however, meanwhile, though, too, therefore, moreover, instead, nevertheless, nonetheless, for, in, on, at,
  after, before, when, while, speaking, as, during, by, with, asked, citing, according, referring, addressing,
  responding, writing, then, again, also, of, to
`);

export const dayWords: readonly string[] = listWords(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tonight, tomorrow, january,
  february, april, june, july, august, september, october, november, december, morning, afternoon, evening,
  night, week, month, year, weekend, earlier, recently, later, afterward, afterwards, spring, summer, autumn,
  winter
`);

/** Words before a name that show a person. */
export const personTitles: readonly string[] = listWords(`
  mr, mrs, ms, miss, dr, sir, dame, lord, lady, president, senator, sen, gov, governor, rep, representative,
  minister, chancellor, secretary, professor, prof, judge, justice, mayor, chairman, chairwoman, chair,
  commissioner, congressman, congresswoman, king, queen, prince, princess, pope, bishop, archbishop, cardinal,
  rabbi, imam, general, gen, colonel, col, captain, lieutenant, sergeant, officer, sheriff, ambassador,
  councillor, baroness, baron, mp, speaker, director, leader, spokesman, spokeswoman, spokesperson, candidate,
  attorney, host
`);

/** Nouns for a person by what they do, so that "the minister" or "a spokesperson" is somebody. */
export const personRoles: readonly string[] = listWords(`
  man, woman, boy, girl, person, lawyer, campaigner, activist, analyst, expert, economist, aide, adviser,
  advisor, official, politician, lawmaker, diplomat, author, writer, journalist, reporter, editor, doctor,
  teacher, nurse, father, mother, son, daughter, brother, sister, wife, husband, manager, executive, chief,
  head, founder, strategist, pollster, scholar, researcher, scientist, student, resident, voter, source,
  witness, premier, pm, mp, democrat, republican, conservative, liberal, nominee, businessman, billionaire,
  moderator
`);

/** Nouns for bodies and groups of people, so that "the board" or "campaigners" are somebody. */
export const bodyNouns: readonly string[] = listWords(`
  government, ministry, department, office, council, committee, commission, board, agency, authority, court, police,
  party, coalition, opposition, union, association, charity, organisation, organization, company, firm, bank, group,
  team, campaign, administration, parliament, congress, senate, house, cabinet, church, university, school, hospital,
  army, military, navy, force, forces, media, press, newspaper, paper, magazine, agency, service, state, country,
  nation, city, family, public, industry, institute, foundation, network, bureau, embassy, palace, treasury, people,
  children, men, women, staff, crew, delegation, regulator, watchdog, inspectorate, tribunal, panel, society, alliance,
  federation, league, club, couple, majority, minority, side, sides, community, electorate, audience, crowd
`);

/** Nouns for things that state what somebody wrote in them. */
export const documentNouns: readonly string[] = listWords(`
  report, statement, letter, document, poll, survey, study, figures, data, briefing, article, paper, post,
  tweet, memo, email, e-mail, website, review, inquiry, analysis, research, statistics, record, records,
  release, manifesto, declaration, agreement, treaty, amendment, bill, law, act, headline, editorial, petition,
  complaint, lawsuit, indictment, ruling, ad, book, message, note, notice, summary, transcript, filing, blog
`);

/** Words that a full stop belongs to. */
export const abbreviations: readonly string[] = listWords(`
  mr, mrs, ms, dr, sen, sens, gov, rep, reps, gen, col, capt, lt, sgt, prof, rev, hon, st, jr, sr, inc, corp,
  co, ltd, no, vs, jan, feb, aug, sept, oct, nov, dec, fla, calif, ariz, va, pa, mass, conn, ill, tenn, wis,
  mich, minn, dep
`);

/** Nouns in -ing that are no act of the word before them. */
export const ingNouns: readonly string[] = listWords(`
  briefing, meeting, hearing, filing, ruling, building, polling, funding, spending, warning, finding, offering,
  posting, hearings, training, housing, shooting, bombing, morning, evening
`);

/** Labels before a colon that are no speakers. */
export const notSpeakers: readonly string[] = listWords(`
  update, updated, previously, correction, note, editor's note, editors' note, photo, photos, source, related,
  watch, breaking, byline, advertisement, read, read more, see also, summary, headline, date, location,
  contact, video, listen, poll, question, answer, re, subject, to, from, cc
`);
