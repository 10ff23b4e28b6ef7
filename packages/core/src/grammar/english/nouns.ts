/** Nouns that tell what a phrase is about, and the short forms before them. */
import { listWords } from "../../text/list-words.ts";

/** Words before a name that show a person. */
export const personTitles: readonly string[] = listWords(`
  mr, mrs, ms, miss, dr, sir, dame, lord, lady, president, senator, sen, gov, governor, rep, representative,
  minister, chancellor, secretary, professor, prof, judge, justice, mayor, chairman, chairwoman, chair,
  commissioner, congressman, congresswoman, king, queen, prince, princess, pope, bishop, archbishop, cardinal,
  rabbi, imam, general, gen, colonel, col, captain, lieutenant, sergeant, officer, sheriff, ambassador,
  councillor, baroness, baron, mp, speaker, director, leader, spokesman, spokeswoman, spokesperson, candidate,
  attorney, host, admiral, commander, major, marshal, brigadier, commodore, inspector, detective, superintendent, constable,
  premier, sheikh, sultan, emir, viscount, earl, duke, duchess, envoy, abbot, chaplain, monsignor
`);

/** Nouns for bodies and groups of people, so that "the board" or "campaigners" are somebody. */
export const bodyNouns: readonly string[] = listWords(`
  government, ministry, department, office, council, committee, commission, board, agency, authority, court, police,
  party, coalition, opposition, union, association, charity, organisation, organization, company, firm, bank, group,
  team, campaign, administration, parliament, congress, senate, house, cabinet, church, university, school, hospital,
  army, military, navy, force, forces, media, press, newspaper, paper, magazine, conference, corporation, assembly, service, state, country,
  nation, city, family, public, industry, institute, foundation, network, bureau, embassy, palace, treasury, people,
  children, men, women, staff, crew, delegation, regulator, watchdog, inspectorate, tribunal, panel, society, alliance,
  federation, league, club, couple, majority, minority, side, sides, community, electorate, audience, crowd
`);

export const dayWords: readonly string[] = listWords(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tonight, tomorrow, january,
  february, april, june, july, august, september, october, november, december, morning, afternoon, evening,
  night, week, month, year, weekend, earlier, recently, later, afterward, afterwards, spring, summer, autumn,
  winter
`);

/** Nouns in -ing that are no act of the word before them. */
export const ingNouns: readonly string[] = listWords(`
  briefing, meeting, hearing, filing, ruling, building, polling, funding, spending, warning, finding, offering,
  posting, hearings, training, housing, shooting, bombing, morning, evening
`);

/** Words that a full stop belongs to. */
export const abbreviations: readonly string[] = listWords(`
  mr, mrs, ms, dr, sen, sens, gov, rep, reps, gen, col, capt, lt, sgt, prof, rev, hon, st, jr, sr, inc, corp,
  co, ltd, no, vs, jan, feb, aug, sept, oct, nov, dec, fla, calif, ariz, va, pa, mass, conn, ill, tenn, wis,
  mich, minn, dep
`);
