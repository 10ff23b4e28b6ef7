/** What sentences of dated documents are made of. */
export const wordPieces: readonly string[] = [
  ...`the a an of to and or but by in on at for from since until before after between with not no never who which that
  we they she he it I our their this last next every each early late mid about around nearly more less than over under
  will would shall may might must should can could cannot won't pledged promised vowed refused said says told argued wants
  hopes expects believes according build built cut raise spend pay close open homes houses schools boats refugees pounds
  people council government minister mayor Ann Reid Tom Birch Dr Mr Mrs Smith-Jones O'Neill UK U.S. EU Northgate Harbour
  Party Monday Tuesday Friday January March May June September Sept. Oct Christmas Easter Ramadan spring summer autumn
  winter morning noon midnight today yesterday tomorrow now then ago later day days week weeks month months year years
  quarter decade century fiscal half first second third twenty-five hundred thousand million billion dozen two three ten
  per cent percent percentage point % £ $ € BC AD GMT am pm`
    .split(/\s+/)
    .filter((word) => word !== ""),
  ..."480 1,000 1,111,111 0 1 2 31 12 2016 2017 1999 1066 9999 0000 99999 '90s 1990s 2016/17 2016-17 3/4/2016 31/12/99".split(
    " ",
  ),
  ..."2016-09-15 2016-W38 2016-09-15T12:00:00Z 1st 2nd 3rd 31st 21st-century Q3 H1 FY2016 5.5 £3.6m £2bn 2-1/4 ½ 10% 1e9".split(
    " ",
  ),
  "two-thirds",
  "last week of",
  "the end of",
  "per year for two years",
  "a quarter of a million",
  "30 February 2016",
  "according to Ann Reid",
];

/** What parts and joins them. */
export const joints: readonly string[] = [
  ..." | | | | | |. |, |; |: |? |! | – |—|-|–|/|' |’s |“|”|‘|’|\"| (|) |[|] |...|… |\n|\n\n|\r\n|\t|\u00a0|".split(
    "|",
  ),
  '," ',
  "' said ",
  "”, said ",
  ". “",
];

/** What means harm: controls, halves of characters, marks without end, markup, formulas, templates. */
export const harms: readonly string[] = [
  ..."\u0000 \u0007 \b \u000b \u000c \u001b \u001b[2J \u001b]0;t\u0007 \u007f \u0085 \u009b \u00ad \u061c \u180e \u200b \u200d \u200e \u202e \u2028 \u2029".split(
    " ",
  ),
  ..."\u2066 \u2069 \u3164 \ufe0f \ufeff \ufff9 \ufffd \uffff \ud800 \udc00 \udbff\udfff e\u0301\u0301\u0301 İ ı ß ŉ ﬁ ǅ Σς ﷽ ½ Ⅷ ٤٠ १९ 四十 2016年9月15日 議会は 👩‍👩‍👧 🇬🇧 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿".split(
    " ",
  ),
  ..."# ## ####### * ** *** _ __ ` ``` ~~~ ~~ > >> - + 1. 999999999. | |-|-| \\ & &amp; &lt; &#0; &#x110000; &nbsp; < > <b> </b> <!-- --> <? ]]> <![CDATA[".split(
    " ",
  ),
  ..."[ ]( ![ [x](y) [x]: [^1]: <https://a.example> https://a.example/?a=1&b=2 www.a.example a@b.example {{ }} ${ {% =1+1 @SUM(A1) +1 -1 \"\"\" ''' :--- === ---".split(
    " ",
  ),
  "---\n",
  "---\ndate: 2016-09-15\nauthor: Ann Reid\n---\n",
  "---\na: &a [*a, *a]\n---\n",
  "```js\n",
  "    ",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "constructor",
  "toString",
  "javascript:alert(1)",
  "On Monday, Tom Birch wrote:\n> ",
  "Read more: ",
];

/** Elements of pages, and of what Word and EPUB files hold. */
export const markup: readonly string[] = [
  ..."p div span a b i h1 h2 h3 ul ol li dl dt dd table tr td th thead caption blockquote q cite article main nav header footer".split(
    " ",
  ),
  ..."aside section figure figcaption pre code br hr img svg math title script style template noscript iframe object select option".split(
    " ",
  ),
  ..."button form input label time meta link base frameset plaintext xmp textarea details summary ruby rt w:p w:r w:t w:tbl w:del w:ins".split(
    " ",
  ),
];

export const attributes: readonly string[] = [
  ' class="menu"',
  ' id="main"',
  " hidden",
  ' style="display:none"',
  ' href="javascript:1"',
  ' datetime="2016-09-15"',
  ' property="article:published_time" content="2016-13-45"',
  ' name="author" content="Ann Reid"',
  ' charset="utf-7"',
  ' role="navigation"',
  ' type="application/ld+json"',
  ' xmlns="x"',
  " =",
  ' a="',
  " a='<",
];
