/**
 * Expressions that the checker calls vulnerable, or cannot read, and that do no harm: by what they are spelt as, why. Most are
 * put to short texts only.
 */
export const patternExemptions: ReadonlyMap<string, string> = new Map([
  [String.raw`/\B(?=(?:\d{3})+$)/g`, "the digits of a number, at most 22"],
  [String.raw`/[a-z]+$/`, "our own list of holidays"],
  [
    String.raw`/([a-z]+)\s+(?:(?:about|around|approximately|roughly|over|nearly|almost|up to|at least|at most|more than|less than|fewer than|under)\s+)?$/iu`,
    "the 40 characters before a figure",
  ],
  [
    String.raw`/^[\s,]*(?:(?:during|in|on|at)\s+which|when|where)?\s*$/u`,
    "at most 120 characters between a time and a cue",
  ],
  [
    String.raw`/^(?:(?:an?|any|the|our)\s+)?(?:(?:new|next|future|incoming|majority)\s+)*(\p{Lu}[\s\S]{1,60}?)\s+(?:government|administration)$/iu`,
    "begins once, and goes back over 60 characters at most",
  ],
  [
    String.raw`/^(.{2,80}?)(?:['’]s?)?\s+(?:official\s+)?(?:spokes(?:person|man|woman)|representative|press secretary|aide)s?$/iu`,
    "begins once, and goes on over 80 characters at most",
  ],
  [
    String.raw`/\b(?:spokes(?:person|man|woman)|representative|press secretary|aide)s?\s+(?:of|for|from)\s+(.{2,80})$/iu`,
    "goes back over 80 characters at most",
  ],
  [String.raw`/^"?[A-Za-z_][\w. -]{0,60}"?[ \t]*:/`, "begins once, goes back over 60 characters"],
  [
    String.raw`/^"?[\p{L}_][\p{L}\p{N}_. -]{0,60}"?[ \t]*:/u`,
    "begins once, goes back over 60 characters",
  ],
  [
    String.raw`/<!--|<(\/?)([a-z][a-z0-9-]{0,20})\b[^<>]{0,2000}>|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/giy`,
    "sticky, and stops at the next tag",
  ],
  [
    String.raw`/<(\/?)([a-z][a-z0-9-]{0,30})\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gi`,
    "stops at the next tag, and goes back over a name of 31 characters at most",
  ],
  [
    String.raw`/^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{0,500}/gm`,
    "at the beginning of a line, and goes back over 200 characters at most",
  ],
  [String.raw`/\s*(?:[|•·›»>]|\s\/\s)\s*/`, "a passage of at most 300 characters"],
  [String.raw`/[.)\]]+$/`, "a passage of at most 400 characters"],
  [String.raw`/\s*[/|]\s*|, | via /`, "a passage of at most 120 characters"],
  [
    String.raw`/(?:\+|\b0|\()\d[\d ()-]{6,20}\d|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,10}|\bhttps?:\/\/\S{3,200}|\bwww\.\S{3,200}/`,
    "a passage of at most 300 characters",
  ],
  [
    String.raw`/<(?:meta\b[^<>]{0,300}?charset|\?xml[^<>]{0,100}?encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i`,
    "the first 2048 bytes of a page",
  ],
  [
    String.raw`/^(?:[[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]&&\p{L}]|[\u3001\u3002\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF5E])$/v`,
    "one character; the checker knows no sets",
  ],
]);
