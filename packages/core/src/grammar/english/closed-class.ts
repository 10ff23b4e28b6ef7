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

/** Words that a participle may follow at once: "when asked", "if elected", "as planned". */
export const participleOpeners: readonly string[] = listWords(`
  when, whenever, if, once, though, although, unless, until, while, whilst, as, than, where, wherever, even
`);

export const relativePronouns: readonly string[] = listWords(`
  who, which, whom, what, whoever, whatever
`);

export const coordinators: readonly string[] = listWords(`
  and, or, but, nor, yet, then, plus
`);

export const modals: readonly string[] = listWords(`
  will, would, can, could, shall, should, may, might, must, ought, cannot
`);

export const formsOfBe: readonly string[] = listWords(`
  am, is, are, was, were, be, been, being
`);

export const formsOfHave: readonly string[] = listWords(`
  has, have, had
`);

export const formsOfDo: readonly string[] = listWords(`
  do, does, did
`);

/** Verbs that stand before a participle as *be* does: "remained closed". */
export const stayingVerbs: readonly string[] = listWords(`
  remain, remains, remained
`);

export const auxiliaries: readonly string[] = [
  ...formsOfBe,
  ...formsOfHave,
  ...formsOfDo,
  ...stayingVerbs,
  ...listWords(`having, get, gets, got`),
];

export const negations: readonly string[] = listWords(`
  not, never, hardly, scarcely, nor, neither
`);

/** Adverbs that do not end in -ly and stand inside or right before a verb group. */
export const adverbs: readonly string[] = listWords(`
  also, later, then, now, once, again, often, always, sometimes, still, just, even, long, ever, already, soon,
  too, instead, first, further, twice, perhaps, maybe, all, both, since, thus, simply, yesterday, today,
  tonight, tomorrow, ago, earlier, elsewhere, there, here, so, better, much, only, largely, quite, very,
  therefore, otherwise, rather, at, highly, strongly, clearly, sadly, unfortunately, hopefully, apparently, reportedly, allegedly,
  recently, previously, currently, finally, additionally, similarly, separately, privately, publicly, notably, importantly,
  ironically, interestingly, surprisingly, initially, originally, eventually, ultimately, consequently, accordingly, immediately,
  suddenly, newly, actually, basically, certainly, definitely, absolutely, obviously, naturally, personally, honestly, frankly,
  briefly, broadly, merely, fully, widely, rarely, usually, generally, normally, typically, probably, possibly, presumably,
  supposedly, evidently, admittedly, regrettably, thankfully, luckily, crucially, critically, significantly, firstly, secondly,
  meanwhile, moreover, however, nevertheless, nonetheless, furthermore, besides, indeed, thirdly, lastly, rightly, wrongly, repeatedly, officially, formally, essentially, effectively, increasingly, especially
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
