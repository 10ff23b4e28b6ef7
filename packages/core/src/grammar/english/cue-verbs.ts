import type { CueGroup } from "../cue.ts";
import { listWords } from "../../text/list-words.ts";

/** Verbs that signal whose words or thoughts follow. A verb may stand in several groups. */
export const cueVerbs: readonly CueGroup[] = [
  {
    frames: ["quote", "clause"],
    act: null,
    verbs: listWords(`
      say, add, note, explain, report, announce, declare, claim, assert, argue, insist, maintain, reiterate,
      repeat, remark, observe, comment, conclude, reply, respond, retort, recall, reveal, disclose, confirm,
      acknowledge, admit, concede, confess, allege, contend, suggest, indicate, imply, hint, testify, write, tweet,
      joke, quip, proclaim, boast, lament, complain, counter, reason, estimate, point out, state, stress,
      speculate, brag, emphasise, emphasize, underscore, underline, caution, mention, clarify, decide, assure,
      post, signal, volunteer, protest, charge, rule, calculate, specify, make clear, make it clear
    `),
  },
  {
    frames: ["quote"],
    act: null,
    verbs: listWords(`
      continue, answer, read, begin, shout, yell, cry, exclaim, mutter, whisper, murmur, interject, interrupt,
      echo, offer, muse, opine, shoot back, chant, go on, chime in, ask, wonder, recount, chide, scoff, fume, gush,
      crack, snap, deadpan, scream, sigh, laugh, jest, intone, tease, sneer, mock, plead, urge, warn, demand,
      predict, agree, think, believe, describe, praise, call out, sing, start, put it, refer, conclude, mouth,
      demur, enthuse, rejoin, bellow, holler, bark, hiss, roar, growl, groan, moan, grumble, mumble, stammer,
      blurt, blurt out, drawl, croon, recite, coo, rant, rave, thunder, gloat, crow, heckle, taunt, elaborate,
      ponder, venture, summarise, summarize, theorise, theorize, rhapsodise, rhapsodize, cry out, shout out,
      cut in, chip in, weigh in, break in, butt in, jump in, pipe up, speak up, fire back, hit back, snap back,
      write back, answer back, shout back, yell back, follow up, scrawl, scribble, splutter, text, intervene
    `),
  },
  {
    frames: ["listener", "quote", "clause"],
    act: null,
    verbs: listWords(`
      tell, remind, inform, notify, assure, advise, convince, reassure, brief
    `),
  },
  {
    frames: ["that"],
    act: null,
    verbs: listWords(`
      show, find, demonstrate, prove, say, reflect, learn, know, see, discover, hear, remember
    `),
  },
  {
    frames: ["clause"],
    act: null,
    verbs: listWords(`
      show, find, know, understand, realise, realize, recognise
    `),
  },
  {
    frames: ["listener", "quote", "that"],
    act: null,
    verbs: listWords(`
      ask
    `),
  },
  {
    frames: ["that"],
    act: null,
    verbs: listWords(`
      inquire, enquire, wonder, question, debate, discuss
    `),
  },
  {
    frames: ["clause"],
    act: "opinion",
    verbs: listWords(`
      think, believe, feel, suspect, assume, doubt, imagine, regret, agree, disagree, guess
    `),
  },
  {
    frames: ["clause"],
    act: "forecast",
    verbs: listWords(`
      predict, forecast, foresee, expect, anticipate
    `),
  },
  {
    frames: ["quote", "clause", "listener"],
    act: "forecast",
    verbs: listWords(`
      warn
    `),
  },
  {
    frames: ["clause"],
    act: "wish",
    verbs: listWords(`
      hope, wish, pray
    `),
  },
  {
    frames: ["clause"],
    act: "opinion",
    verbs: listWords(`
      fear, worry
    `),
  },
  {
    frames: ["clause", "noun"],
    act: null,
    negative: true,
    verbs: listWords(`
      deny
    `),
  },
  {
    frames: ["to", "clause", "quote"],
    act: "pledge",
    verbs: listWords(`
      pledge, vow, promise, swear, guarantee
    `),
  },
  {
    frames: ["listener"],
    act: "pledge",
    verbs: listWords(`
      promise
    `),
  },
  {
    frames: ["noun"],
    act: "pledge",
    verbs: listWords(`
      pledge, promise, commit to, vow
    `),
  },
  {
    frames: ["sum"],
    act: "pledge",
    verbs: listWords(`
      commit
    `),
  },
  {
    frames: ["to"],
    act: "pledge",
    verbs: listWords(`
      commit, agree, undertake, offer, threaten, volunteer
    `),
  },
  {
    frames: ["to"],
    act: "pledge",
    negative: true,
    verbs: listWords(`
      refuse, decline
    `),
  },
  {
    frames: ["to"],
    act: null,
    verbs: listWords(`
      plan, intend, aim, decide, propose, opt, claim, resolve
    `),
  },
  {
    frames: ["to"],
    act: "wish",
    verbs: listWords(`
      want, hope, wish, prefer, long, desire
    `),
  },
  {
    frames: ["to"],
    act: "forecast",
    verbs: listWords(`
      expect
    `),
  },
  {
    frames: ["object-to"],
    act: "demand",
    verbs: listWords(`
      urge, ask, order, instruct, direct, press, beg, implore, advise, encourage, call on, call upon, call for,
      require, request, command, exhort, push, pressure, challenge, tell, beseech, plead with, appeal to,
      recommend, invite, lobby
    `),
  },
  {
    frames: ["object-to"],
    act: "wish",
    verbs: listWords(`
      want, would like, prefer, wish
    `),
  },
  {
    frames: ["object-to"],
    act: "forecast",
    verbs: listWords(`
      expect, predict
    `),
  },
  {
    frames: ["clause", "noun", "quote"],
    act: "demand",
    verbs: listWords(`
      demand, urge, propose, recommend, insist on, request
    `),
  },
  {
    frames: ["noun"],
    act: "demand",
    verbs: listWords(`
      call for, ask for, push for, press for, plead for, argue for, advocate, advocate for, campaign for
    `),
  },
  {
    frames: ["noun"],
    act: "wish",
    verbs: listWords(`
      want, favor, favour, prefer, hope for, seek
    `),
  },
  {
    frames: ["noun"],
    act: "opinion",
    verbs: listWords(`
      criticise, criticize, condemn, denounce, slam, blast, mock, praise, defend, oppose, endorse, reject, dismiss,
      dispute, question, welcome, applaud, decry, deride, ridicule, rebuke, tout, disavow, renounce, lambaste,
      lambast, assail, bemoan, blame, fault, castigate, chide, commend, hail, deplore, trash, knock, laud, bash,
      agree with, disagree with, object to, warn of, warn against, argue against, complain about, complain of,
      worry about, champion, lament, scold, excoriate, celebrate, fear, doubt, approve of, disapprove of,
      brush off, challenge, repudiate, protest, express, voice
    `),
  },
  {
    frames: ["for"],
    act: "opinion",
    verbs: listWords(`
      accuse, blame, criticise, criticize, praise, thank, credit
    `),
  },
  {
    frames: ["as"],
    act: "opinion",
    verbs: listWords(`
      describe, characterise, characterize, portray, depict, regard, view, see, denounce, hail, dismiss, cast,
      paint, condemn, label, brand, frame, refer to, cite, present, proclaim, bill, tout, praise, criticise,
      criticize, attack, slam, blast, deride, reject, defend, mock, decry, ridicule, assail
    `),
  },
  {
    frames: ["name"],
    act: "opinion",
    verbs: listWords(`
      call, label, brand, dub, deem, consider, declare
    `),
  },
  {
    frames: ["noun"],
    act: null,
    verbs: listWords(`
      announce, describe, reiterate, repeat, mention, cite, outline, detail, acknowledge, admit, note, stress,
      emphasise, emphasize, highlight, recall, explain, discuss, propose, suggest, point to, refer to, allude to,
      speak of, speak about, talk about, talk of, invoke, reveal, allege, predict, confirm, declare, underscore,
      echo, lay out, tout, unveil, recount, show, report, agree on, agree to, quote, boast of, boast about,
      deliver, comment on, address, apologise for, apologize for, retract, walk back, preach, assert
    `),
  },
];

/** Verbs after which a bare phrase is the subject of a clause, as they take nothing else: "said the plan … was dear". */
export const verbsOfClauses: readonly string[] = listWords(`
  say, argue, insist, contend, conclude, assert, concede, caution, believe, hope, complain, reckon
`);
