/**
 * Counts things in a Slavic language: "1 otázka, 2 otázky, 5 otázek". Whole numbers only: the form that Czech and Slovak
 * have for fractions ("1,5 otázky") is never asked for.
 */
export function counted(locale: "pl" | "cs" | "sk") {
  const rules = new Intl.PluralRules(locale);
  return (number: number, one: string, few: string, many: string): string => {
    const rule = rules.select(number);
    return `${number} ${rule === "one" ? one : rule === "few" ? few : many}`;
  };
}
