import { listWords } from "../../text/list-words.ts";

/** Verbs that do not take -ed: base form, past tense, past participle. */
export const irregularVerbs: readonly string[] = listWords(`
  say said said, tell told told, think thought thought, write wrote written, read read read,
  speak spoke spoken, know knew known, see saw seen, find found found, feel felt felt, hear heard heard,
  hold held held, swear swore sworn, make made made, put put put, go went gone, give gave given,
  take took taken, come came come, become became become, begin began begun, bring brought brought,
  build built built, buy bought bought, catch caught caught, choose chose chosen, cut cut cut, cost cost cost,
  draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, fight fought fought, flee fled fled,
  fly flew flown, get got got, grow grew grown, hang hung hung, hide hid hidden, hit hit hit, keep kept kept,
  lead led led, leave left left, lend lent lent, let let let, lie lay lain, lose lost lost, mean meant meant,
  meet met met, pay paid paid, ride rode ridden, rise rose risen, run ran run, sell sold sold, send sent sent,
  set set set, shake shook shaken, shoot shot shot, shut shut shut, sit sat sat, sleep slept slept,
  spend spent spent, spread spread spread, stand stood stood, steal stole stolen, stick stuck stuck,
  strike struck struck, teach taught taught, throw threw thrown, wear wore worn, win won won, beat beat beaten,
  bear bore borne, break broke broken, deal dealt dealt, hurt hurt hurt, learn learned learnt,
  seek sought sought, undergo underwent undergone, lay laid laid, cast cast cast, bet bet bet,
  swing swung swung, sweep swept swept, shed shed shed, understand understood understood,
  forget forgot forgotten, feed fed fed, forecast forecast forecast, retell retold retold,
  foresee foresaw foreseen, sing sang sung
`);

/** Regular verbs that double their last letter: admit → admitted. */
export const doublingVerbs: readonly string[] = listWords(`
  admit, ban, commit, step, stop, drop, plan, tap, blog, submit, refer, defer, concur, permit, regret, rip,
  slam, pan, stem, quip, trim, strip, pop, rebut, prefer, dub, beg, compel, propel, expel, spur, signal, label,
  fit, slip, occur, equip, get, put, set, sit, run, win, let, cut, hit, shut, begin, forget, bet, trap, brag,
  chat, nod, demur
`);
