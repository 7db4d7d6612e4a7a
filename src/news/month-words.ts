/** The months as Allegro writes them, without diacritics: nominative, genitive, locative; English with its short forms. */
export const MONTHS: readonly (readonly string[])[] = [
  ["styczen", "stycznia", "styczniu", "january", "jan"],
  ["luty", "lutego", "lutym", "february", "feb"],
  ["marzec", "marca", "marcu", "march", "mar"],
  ["kwiecien", "kwietnia", "kwietniu", "april", "apr"],
  ["maj", "maja", "maju", "may"],
  ["czerwiec", "czerwca", "czerwcu", "june", "jun"],
  ["lipiec", "lipca", "lipcu", "july", "jul"],
  ["sierpien", "sierpnia", "sierpniu", "august", "aug"],
  ["wrzesien", "wrzesnia", "wrzesniu", "september", "sept", "sep"],
  ["pazdziernik", "pazdziernika", "pazdzierniku", "october", "oct"],
  ["listopad", "listopada", "listopadzie", "november", "nov"],
  ["grudzien", "grudnia", "grudniu", "december", "dec"],
];

/** How a quarter's number is written. */
export const QUARTERS: readonly (readonly string[])[] = [
  ["1", "i", "pierwszy", "pierwszym", "pierwszego", "first", "1st"],
  ["2", "ii", "drugi", "drugim", "drugiego", "second", "2nd"],
  ["3", "iii", "trzeci", "trzecim", "trzeciego", "third", "3rd"],
  ["4", "iv", "czwarty", "czwartym", "czwartego", "fourth", "4th"],
];
