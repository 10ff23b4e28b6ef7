/** Words that hold a sentence together and say nothing of what it is about. */
export const functionWords: readonly string[] = [
  ..."a an the this that these those such some any each every either neither both all".split(" "),
  ..."i me my mine we us our ours you your yours he him his she her hers it its they them their theirs".split(
    " ",
  ),
  ..."one ones oneself myself ourselves yourself himself herself itself themselves who whom whose which what".split(
    " ",
  ),
  ..."and or but nor so yet if unless until while whereas because since although though as than then".split(
    " ",
  ),
  ..."of to in on at by for from with without within into onto upon over under about above below between among".split(
    " ",
  ),
  ..."through during before after against towards toward across along around behind beyond near off out up down per via".split(
    " ",
  ),
  ..."be am is are was were been being have has had having do does did doing done will would shall should can could".split(
    " ",
  ),
  ..."may might must ought not no never none nothing cannot don doesn didn won wouldn isn aren wasn weren hasn haven hadn".split(
    " ",
  ),
  ..."there here where when why how also too very more most less least much many few only just even still already again".split(
    " ",
  ),
  ..."now soon ever often always sometimes once twice however therefore moreover furthermore thus hence indeed instead".split(
    " ",
  ),
  ..."other others another same own rather quite almost nearly else etc called according let s t ll re ve d m".split(
    " ",
  ),
];
