/**
 * Nouns that say how something stands to a matter and not which one it is: “the right to …”, “an opportunity for …”, “a
 * consensus on …”. No matter is named by such a word alone.
 */
export const frameNouns: readonly string[] = [
  ..."opportunity right chance choice option power access link consensus target seat role limit attention message share".split(
    " ",
  ),
  ..."honesty need use success failure closure moratorium spread inclusion introduction freedom priority standard goal".split(
    " ",
  ),
  ..."aim principle approach response range kind sort type lot piece example case question matter point end fact idea".split(
    " ",
  ),
  ..."ability responsibility obligation decision discussion debate statement view position purpose reason benefit cost".split(
    " ",
  ),
  ..."impact result progress change difference effort attempt step start experience interest concern advantage risk".split(
    " ",
  ),
  ..."availability quality quantity majority minority rest whole many more less several thousand hundred million cent".split(
    " ",
  ),
];
