/**
 * Content words that nearly every policy text uses on nearly every subject. Sharing them is weak evidence that two
 * statements are about one matter.
 */
export const everydayWords: readonly string[] = [
  ..."government country nation state people person public party minister member body authority office".split(
    " ",
  ),
  ..."uk britain british england united kingdom national international european local world".split(
    " ",
  ),
  ..."year month week day time today period term future past first last next second third number amount level rate".split(
    " ",
  ),
  ..."new old good better best great high higher low lower large big small long short full real right important key main major".split(
    " ",
  ),
  ..."clear different general particular special certain able available necessary possible recent current further additional extra".split(
    " ",
  ),
  ..."make take give get go come see know think want need use help work keep put set bring hold show find look tell say said".split(
    " ",
  ),
  ..."ensure provide support continue include improve increase reduce raise cut lower maintain protect promote develop deliver".split(
    " ",
  ),
  ..."introduce create establish build extend expand strengthen allow enable require encourage achieve meet agree commit commitment".split(
    " ",
  ),
  ..."believe expect consider propose plan aim seek promise pledge oppose reform change review remain become begin start stop end".split(
    " ",
  ),
  ..."scrap abolish repeal replace remove retain implement invest action measure policy programme program system process scheme service".split(
    " ",
  ),
  ..."issue problem way part area place case thing need order condition place result effect basis role level range use".split(
    " ",
  ),
  ..."fund funding money cost spend spending pay resource value standard life family group community society".split(
    " ",
  ),
  ..."attention message chance opportunity choice access role share success".split(" "),
  ..."per cent percent million billion thousand hundred pound dollar euro".split(" "),
  ..."visit discuss follow happen situation concern contact concerned figure report area regular aware way call lead".split(
    " ",
  ),
  ..."mr mrs ms dr sir lord lady president prime chancellor secretary leader spokesman spokeswoman spokesperson".split(
    " ",
  ),
];
