/** Signs before or after the figure. A bare `$` is the United States dollar unless letters touch it (`A$`). */
export const currencySigns: Readonly<Record<string, string>> = {
  "£": "GBP",
  "€": "EUR",
  $: "USD",
  "¥": "JPY",
  "₹": "INR",
  "₽": "RUB",
  "₺": "TRY",
  "₪": "ILS",
  "₩": "KRW",
};

/** Letters that touch a `$`. */
export const dollarPrefixes: Readonly<Record<string, string>> = {
  us: "USD",
  a: "AUD",
  au: "AUD",
  aus: "AUD",
  c: "CAD",
  ca: "CAD",
  can: "CAD",
  nz: "NZD",
  hk: "HKD",
  s: "SGD",
  nt: "TWD",
  r: "BRL",
};

/** ISO 4217 codes that are read where they stand in capitals beside the figure. */
export const currencyCodes: readonly string[] = [
  "AUD",
  "BRL",
  "CAD",
  "CHF",
  "CNY",
  "DKK",
  "EUR",
  "GBP",
  "HKD",
  "INR",
  "JPY",
  "NOK",
  "NZD",
  "PLN",
  "SEK",
  "SGD",
  "USD",
  "ZAR",
];

/** Names after the figure. */
export const currencyNames: Readonly<Record<string, string>> = {
  pound: "GBP",
  pounds: "GBP",
  sterling: "GBP",
  quid: "GBP",
  dollar: "USD",
  dollars: "USD",
  euro: "EUR",
  euros: "EUR",
  yen: "JPY",
  yuan: "CNY",
  renminbi: "CNY",
  rupee: "INR",
  rupees: "INR",
  rouble: "RUB",
  roubles: "RUB",
  ruble: "RUB",
  rubles: "RUB",
  zloty: "PLN",
  rand: "ZAR",
};

/** Nationalities between the figure and the name: "5 million Australian dollars". */
export const currencyNationalities: Readonly<Record<string, string>> = {
  "us dollars": "USD",
  "american dollars": "USD",
  "australian dollars": "AUD",
  "canadian dollars": "CAD",
  "zealand dollars": "NZD",
  "british pounds": "GBP",
  "pounds sterling": "GBP",
  "swiss francs": "CHF",
  "swedish kronor": "SEK",
  "norwegian kroner": "NOK",
  "danish kroner": "DKK",
  "japanese yen": "JPY",
  "chinese yuan": "CNY",
  "indian rupees": "INR",
};

/** Hundredths of a currency. A bare cent is the United States cent. */
export const currencyHundredths: Readonly<Record<string, string>> = {
  p: "GBP",
  pence: "GBP",
  penny: "GBP",
  cent: "USD",
  cents: "USD",
  "¢": "USD",
};
