import { listWords } from "../../text/list-words.ts";

/** Frequent given names: they show that a capitalised run of words is a person, and whether "he" or "she" may mean it. */
export const womensNames: readonly string[] = listWords(`
  alice, amanda, amber, amy, andrea, angela, ann, anna, anne, annie, barbara, beth, betty, brenda, carla,
  carly, carol, caroline, catherine, charlotte, cheryl, christine, claire, cynthia, dawn, deborah, debbie,
  denise, diana, diane, donna, dorothy, elaine, eleanor, elena, elizabeth, ella, ellen, emily, emma, esther,
  evelyn, fiona, frances, gabrielle, gina, grace, hannah, harriet, heather, helen, hillary, holly, irene,
  isabel, ivanka, jacqueline, jane, janet, jean, jennifer, jessica, jill, joan, joanna, jo, joy, judith, julia,
  julie, karen, kate, katherine, kathleen, kathryn, kayleigh, kellyanne, kim, kristen, laura, lauren, leanne,
  linda, lisa, liz, louise, lucy, lynn, madeleine, margaret, maria, marie, marine, marion, martha, mary, maya,
  megan, melania, melissa, michelle, miriam, monica, nancy, naomi, natalie, neera, nicola, nicole, olivia,
  pamela, patricia, paula, penny, priti, rachel, rebecca, rita, rosa, rose, ruth, sandra, sarah, sara, sharon,
  sheila, shirley, simone, sophie, stella, stephanie, sue, susan, suzanne, sylvia, teresa, theresa, tina,
  tracey, ursula, valerie, vanessa, vera, veronica, victoria, virginia, wendy, yvette, yvonne, zoe
`);

export const mensNames: readonly string[] = listWords(`
  aaron, abdul, adam, adrian, ahmed, alan, albert, alex, alexander, alexis, ali, alistair, allan, andre,
  andrew, andy, angus, anthony, antonio, antony, arthur, barack, barry, ben, benjamin, bernard, bernie, bill,
  bob, boris, brandon, brian, bruce, carl, carlos, chad, charles, charlie, chris, christian, christopher,
  clive, colin, corey, craig, damian, dan, daniel, darren, dave, david, dean, dennis, derek, dominic, don,
  donald, doug, douglas, ed, eddie, edward, emmanuel, eric, ernest, evan, francis, francois, frank, fred, gary,
  gavin, geoff, geoffrey, george, gerald, gerard, giles, glen, glenn, gordon, graham, greg, gregory, guy,
  harold, harry, henry, howard, hugh, iain, ian, igor, ivan, jack, jacob, jake, james, jamie, jared, jason,
  jay, jeb, jeff, jeffrey, jeremy, jerome, jerry, jim, jimmy, joe, joel, john, jon, jonathan, jose, joseph,
  josh, joshua, juan, julian, justin, karl, keith, ken, kenneth, kevin, kyle, larry, lawrence, lee, leo, leon,
  leonard, liam, louis, luis, luke, malcolm, manuel, marc, marco, mario, mark, martin, matt, matthew, michael,
  miguel, mike, mitch, mitt, mohamed, mohammed, nathan, neil, newt, nicholas, nick, nicolas, nigel, norman,
  oliver, omar, oscar, owen, patrick, paul, pedro, peter, phil, philip, pierre, rahm, ralph, rand, raymond,
  ricardo, richard, rick, rob, robert, robin, rodney, roger, ron, ronald, rory, roy, rupert, russell, ryan,
  sadiq, sajid, sam, samuel, scott, sean, sebastian, sergei, shane, simon, stanley, stephen, steve, steven,
  stuart, ted, terry, thomas, tim, timothy, toby, todd, tom, tony, trevor, victor, vince, vincent, vladimir,
  walter, warren, wayne, will, william, winston, xavier, yusuf, zac
`);

export const womensTitles: readonly string[] = listWords(`
  mrs, ms, miss, lady, dame, baroness, queen, princess, congresswoman, spokeswoman, chairwoman
`);

export const mensTitles: readonly string[] = listWords(`
  mr, sir, lord, baron, king, prince, congressman, spokesman, chairman
`);
