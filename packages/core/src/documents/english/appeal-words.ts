/** How a line that asks its reader to sign, give or subscribe begins, in small letters. */
export const appealOpenings: readonly string[] = [
  "add your name (?:to|here|now|today|below)",
  "become an? (?:member|supporter|subscriber|patron|donor)",
  "buy (?:our|the) (?:e-?book|book|paper)",
  "chip in",
  "click (?:here|below|(?:on )?(?:the )?(?:links?|images?|pictures?|cards?|button) (?:above|below|for|to))",
  "donate (?:here|now|online|today|to us|to our|to help us|to support|[£$€]\\d)",
  "give (?:[£$€]\\d|now|today|online|a gift)",
  "help us (?:keep|reach|raise|fund)",
  "make a (?:donation|gift)",
  "(?:please )?(?:consider )?(?:donate|donating|subscribe|subscribing) (?:here|now|online|today|to us|to our|for)",
  "(?:please )?sign (?:and share )?(?:the|our|this|my|a) petition",
  "(?:please )?support (?:our (?:work|journalism|campaign)(?= (?:from|by|on|today|now|with a)\\b|[.!:]|$)|us (?:from|with|by|on|today|now))",
  "subscribe (?:here|now|online|today|to our|to the newsletter|for (?:more|full|free))",
];
