import { listWords } from "../../text/list-words.ts";

/** Nouns for a person by what they do, so that "the minister" or "a spokesperson" is somebody. */
export const personRoles: readonly string[] = listWords(`
  man, woman, boy, girl, person, lawyer, campaigner, activist, analyst, expert, economist, aide, adviser,
  advisor, official, politician, lawmaker, diplomat, author, writer, journalist, reporter, editor, doctor,
  teacher, nurse, father, mother, son, daughter, brother, sister, wife, husband, manager, executive, chief,
  head, founder, strategist, pollster, scholar, researcher, scientist, student, resident, voter, source,
  witness, premier, pm, mp, democrat, republican, conservative, liberal, nominee, businessman, billionaire,
  moderator, owner, professor, consultant, publisher, veteran, volunteer, schoolteacher, pilot, farmer, engineer,
  historian, novelist, trader, critic, protestor, expert, prosecutor, physicist, minister, witness, rebel, opponent, shopkeeper, worker, nurse, physician, surgeon, actor, actress, singer, director,
  spokesperson, spokesman, spokeswoman, deputy, correspondent, columnist, co-founder, co-director, treasurer
`);

/** Nouns for things that state what somebody wrote in them. */
export const documentNouns: readonly string[] = listWords(`
  report, statement, letter, document, poll, survey, study, figures, data, briefing, article, paper, post,
  tweet, memo, email, e-mail, website, review, inquiry, analysis, research, statistics, record, records,
  release, manifesto, declaration, agreement, treaty, amendment, bill, law, act, headline, editorial, petition,
  complaint, lawsuit, indictment, ruling, ad, book, message, note, notice, summary, transcript, filing, blog,
  audit, census, estimate, evidence, finding, footage, forecast, image, index, photograph, projection, result,
  test, video
`);

/** Nouns that end like a plural and are none. */
export const noPlurals: readonly string[] = listWords(`
  news, politics, economics, physics, ethics, athletics, mathematics, tactics, rhetoric, emphasis, crisis, basis,
  thesis, hypothesis, virus, status, focus, campus, census, consensus, bus, chaos, always, perhaps, series, species
`);

/** Nouns for firms and papers that end as those for people do. */
export const firmNouns: readonly string[] = listWords(`
  newspaper, broadcaster, retailer, lender, insurer, maker, carmaker, drugmaker, manufacturer, carrier, operator, producer,
  supplier, publisher, developer, provider, builder, brewer, sponsor, competitor, contractor, distributor, regulator,
  airline, outlet, agency, daily, weekly, tabloid, website, think-tank
`);

/** Nouns for things that end as those for people do. */
export const thingNouns: readonly string[] = listWords(`
  number, river, tower, computer, steamer, liner, tanker, freighter, trawler, cruiser, destroyer, restaurant, plant, giant,
  quarter, harbour, harbor, corridor, theater, theatre, center, order, offer, matter, power, letter, chapter, charter,
  newsletter, poster, folder, monitor, sector, factor, error, motor, water, winter, summer, door, floor, corner, border,
  shoulder, finger, disorder, cancer, flower, tender, gender, trigger, barrier, frontier, layer, parameter, indicator, mirror,
  reactor, tractor, elevator, escalator, vector, terror, horror, grant, warrant, variant, covenant, pollutant, remainder,
  encounter, disaster, weather, feather, leather, rubber, timber, chamber, banner, server, counter, filter, fever, cover,
  drawer, trailer, container, paper, calendar, answer, transfer, buffer, ladder, bladder, cylinder, semester, register
`);

/** Nouns for people that no ending shows, so that many of them can say a thing together. */
export const peopleNouns: readonly string[] = listWords(`
  student, resident, parent, agent, patient, client, opponent, correspondent, dissident, president, respondent, adherent,
  friend, relative, rival, local, national, victim, family, neighbour, neighbor, colleague, sceptic, skeptic, insider,
  professional, cleric, sheikh, monk, nun, peer, lord, fan, kid, youth, teen, teenager, adult, elder, heir, guard, medic,
  pundit, citizen, civilian, soldier, troop, migrant, refugee, ally, foe, enemy, delegate, advocate, candidate, graduate,
  associate, executive, representative, native, detective, employee, retiree, trustee, nominee, appointee, detainee,
  attorney, spouse, couple, partner, member, guest, host, hostage, novice, crew, clerk, hawk, dove, moderate, radical,
  intellectual, individual, principal, general, admiral, marshal, mp, msp, senator, aide, judge, sheriff, chef, coach,
  scholar, liar, burglar, bishop, priest, rabbi, imam, pope, king, queen, prince, sailor, tailor, doctor, author, actor,
  american, european, african, mayor, islander, sibling, twin, cousin, uncle, aunt, girl, boy, lad, guy, folk, tribe,
  villager, town, village, city, council, nation, republic, kingdom, state, country
`);

/** By which a thing is done or sorted, "according to need", and which say nothing. */
export const measuringNouns: readonly string[] = listWords(`
  need, needs, plan, size, ability, abilities, means, income, incomes, age, ages, circumstance, circumstances, taste, tastes,
  availability, schedule, type, types, performance, merit, criteria, custom, tradition, wish, wishes, preference, preferences,
  region, kind, degree, standard, standards, rule, rules, principle, principles, demand, weight, rank, risk, risks, timetable
`);

/** Labels before a colon that are no speakers. */
export const notSpeakers: readonly string[] = listWords(`
  update, updated, previously, correction, note, editor's note, editors' note, photo, photos, source, related,
  watch, breaking, byline, advertisement, read, read more, see also, summary, headline, date, location,
  contact, video, listen, poll, question, answer, re, subject, to, from, cc, email, e-mail, phone, tel, telephone, fax, mobile,
  web, website, address, name, age, price, cost, fee, time, date, dates, venue, where, when, who, what, why, how, tags, tag, category,
  topic, excerpt, photograph, photographs, image, picture, credit, credits, caption, sources, reference, references, link, links,
  resources, warning, disclaimer, copyright, posted, published, filed under, tip, tips, example, examples, ingredients, method, results,
  conclusion, background, abstract, introduction, ps, p.s, nb, n.b, total, score, rating, status, version, file, attachment
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

/** Forms of verbs by which whoever or whatever is their subject says a thing. */
export const plainSayings: readonly string[] = listWords(`
  said, says, say, saying, told, tells, tell, telling, announced, announces, insisted, insists, argued, argues, replied, replies,
  stressed, stresses, explained, explains
`);
