import { listWords } from "../../text/list-words.ts";

/** Verbs whose base form and -s form are also nouns: only their place tells which. */
export const nounVerbs: readonly string[] = listWords(`
  report, claim, support, promise, plan, hope, call, demand, request, question, attack, note, doubt, fear,
  worry, pledge, vow, state, order, offer, answer, comment, estimate, forecast, show, view, challenge, back,
  post, tweet, joke, cast, label, brand, charge, rule, signal, aim, wish, desire, act, vote, campaign, change,
  cost, remark, reply, repeat, reason, mention, protest, caution, brief, object, press, push, pressure,
  command, direct, lobby, address, blame, fault, credit, praise, welcome, ridicule, dispute, contest, champion,
  host, focus, force, form, fight, end, cut, deal, damage, draw, drive, drop, face, fall, feature, fire, gain,
  grant, handle, help, hit, hold, house, increase, influence, lack, land, launch, lead, leave, lie, like,
  limit, look, love, match, matter, measure, move, need, notice, open, pass, pay, pick, play, point, produce,
  pull, race, raise, reach, result, return, ride, rise, run, sell, set, shake, share, sign, spark, stand,
  start, stay, stem, step, stick, stop, strike, struggle, talk, touch, train, treat, trigger, turn, use, visit,
  wait, walk, watch, wear, win, work, yield, trail, swing, sweep, spur, appeal, study, break, block, boost,
  burn, buy, cause, check, clear, close, cover, cross, defeat, escape, spread, surge, respect, debate, discuss,
  invite, quote, paint, frame, crack, snap, tease, laugh, cry, shout, echo, volunteer, guarantee, knock, trash,
  bash, favor, favour, guess, advocate, present, long, resolve, tout, hint, boast, conclude, detail, outline,
  highlight, stress, counter, yell, ban, lament, rebuke, mock, slam, blast, fume, brag, muse, sigh, scream,
  whisper, mouth, roar, growl, groan, moan, text, crow, thunder, rant, bark, venture, heckle, taunt, hiss, scrawl,
  scribble, rave, grumble, holler, issue, voice, release, file
`);
