import { listWords } from "../../text/list-words.ts";

/** Nouns for a person by what they do, so that "the minister" or "a spokesperson" is somebody. */
export const personRoles: readonly string[] = listWords(`
  man, woman, boy, girl, person, lawyer, campaigner, activist, analyst, expert, economist, aide, adviser,
  advisor, official, politician, lawmaker, diplomat, author, writer, journalist, reporter, editor, doctor,
  teacher, nurse, father, mother, son, daughter, brother, sister, wife, husband, manager, executive, chief,
  head, founder, strategist, pollster, scholar, researcher, scientist, student, resident, voter, source,
  witness, premier, pm, mp, democrat, republican, conservative, liberal, nominee, businessman, billionaire,
  moderator, owner, professor, consultant, publisher, veteran, volunteer, schoolteacher, pilot, farmer, engineer,
  historian, novelist, trader, shopkeeper, worker, nurse, physician, surgeon, actor, actress, singer, director,
  spokesperson, spokesman, spokeswoman, deputy, correspondent, columnist, co-founder, co-director, treasurer
`);

/** Nouns for things that state what somebody wrote in them. */
export const documentNouns: readonly string[] = listWords(`
  report, statement, letter, document, poll, survey, study, figures, data, briefing, article, paper, post,
  tweet, memo, email, e-mail, website, review, inquiry, analysis, research, statistics, record, records,
  release, manifesto, declaration, agreement, treaty, amendment, bill, law, act, headline, editorial, petition,
  complaint, lawsuit, indictment, ruling, ad, book, message, note, notice, summary, transcript, filing, blog
`);

/** Labels before a colon that are no speakers. */
export const notSpeakers: readonly string[] = listWords(`
  update, updated, previously, correction, note, editor's note, editors' note, photo, photos, source, related,
  watch, breaking, byline, advertisement, read, read more, see also, summary, headline, date, location,
  contact, video, listen, poll, question, answer, re, subject, to, from, cc
`);

/** Words that stand in the middle of a name in lower case. */
export const nameParticles: readonly string[] = listWords(`
  of, the, and, for, de, da, di, do, dos, du, del, della, des, la, le, van, von, der, den, ter, ten, zu, bin, bint,
  ibn, al, el, y, e
`);

/** Nouns by which a body that has been named is meant again: "the committee" for the Harbour Rates Committee. */
export const bodiesMeantAgain: readonly string[] = listWords(`
  committee, subcommittee, commission, board, agency, authority, council, ministry, department, union, association,
  charity, institute, foundation, federation, society, tribunal, inspectorate, bureau, alliance, panel, corporation,
  trust, commissioner, ombudsman, inquiry
`);
