import { listWords } from "../../text/list-words.ts";

/**
 * Frequent verbs that report nothing. They are listed (in their base form) so that the end of a subject and the start
 * of a clause are seen.
 */
export const commonVerbs: readonly string[] = listWords(`
  accept, achieve, act, affect, aid, allow, amount, appear, apply, approve, arrest, arrive, assist, attend,
  avoid, ban, bear, beat, become, begin, belong, block, boost, break, bring, build, burn, buy, campaign, carry,
  catch, cause, change, charge, check, choose, clear, climb, close, collect, come, compare, complete, confront,
  consist, contain, cost, cover, create, cross, cut, damage, deal, decrease, defeat, deliver, depend, deserve,
  destroy, develop, die, differ, disappear, discover, divide, draw, drive, drop, earn, eat, emerge, employ,
  enable, end, endure, enjoy, ensure, enter, escape, establish, exist, expand, face, fail, fall, feature,
  fight, fill, finish, fit, flee, fly, focus, follow, force, form, gain, gather, get, give, go, govern, grant,
  grow, handle, hang, happen, help, hide, hit, hold, host, house, improve, include, increase, influence,
  introduce, invest, involve, join, keep, kill, lack, land, last, launch, lead, leave, lend, let, lie, like,
  limit, live, look, lose, love, make, manage, match, matter, mean, measure, meet, miss, move, need, notice,
  obtain, occur, open, operate, owe, own, pass, pay, perform, pick, play, point, prepare, prevent, produce,
  protect, provide, pull, pursue, push, put, raise, reach, receive, reduce, remain, remove, replace, represent,
  result, return, ride, rise, run, save, seem, sell, send, serve, set, settle, shake, share, shoot, shut, sign,
  sit, sleep, slip, solve, speak, spend, spread, stand, start, stay, steal, stem, step, stick, stop, strike,
  struggle, succeed, suffer, surge, take, talk, teach, tend, throw, touch, train, travel, treat, trigger, try,
  turn, use, visit, vote, wait, walk, watch, wear, weigh, win, work, yield, hurt, pose, feed, fire, hire,
  spark, trail, undermine, undergo, pop, strip, swing, sweep, spur, appeal, respond, resign, retire, listen,
  hear, learn, realise, realize, study, seize, issue, express, voice, publish, release, file
`);
