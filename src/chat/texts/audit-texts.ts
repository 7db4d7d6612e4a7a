import type { Decision } from "../../verdict/verdict.js";
import type { AnswerLanguage } from "./answer-language.js";

/** What the chat says of audits, beside what their reports say. */
export interface AuditChatTexts {
  /** Of so many, how many came to what. */
  readonly came: (templates: string, parts: readonly string[]) => string;
  /** A template whose decision will change. */
  readonly later: (date: string, decision: string) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly cut: (most: number) => string;
  readonly tooLong: (most: string) => string;
  readonly nothing: string;
  readonly keep: string;
  readonly keepWhat: string;
  readonly kept: string;
  readonly full: (most: number) => string;
  readonly report: string;
  readonly list: {
    readonly title: string;
    readonly count: (number: number) => string;
    readonly none: string;
    readonly show: string;
    readonly name: string;
    readonly by: string;
    readonly at: string;
    readonly before: string;
    readonly now: string;
    readonly ahead: (date: string) => string;
    readonly changing: (number: string) => string;
    readonly remove: (number: number) => string;
    readonly removed: string;
    readonly gone: string;
    readonly told: string;
  };
  readonly outcomes: Readonly<Record<Decision | "unreadable" | "error", (number: number) => string>>;
}

const rules = new Intl.PluralRules("pl");
function polish(number: number, one: string, few: string, many: string): string {
  const rule = rules.select(number);
  return `${number} ${rule === "one" ? one : rule === "few" ? few : many}`;
}

const pl: AuditChatTexts = {
  came: (templates, parts) => `${templates}: ${parts.join(", ")}.`,
  later: (date, decision) => `od ${date}: ${decision}`,
  shown: (shown, all) => `To ${shown} z ${all}, na które trzeba spojrzeć.`,
  cut: (most) =>
    `Z czatu oceniamy naraz najwyżej ${polish(most, "szablon", "szablony", "szablonów")} i 4 miliony znaków. Dalsze pominięto: wyślij je osobno albo użyj polecenia czy-wolno audit.`,
  tooLong: (most) => `Szablon jest dłuższy niż ${most} znaków. Skróć go albo użyj polecenia czy-wolno audit.`,
  nothing: "W tych plikach nie ma żadnego szablonu.",
  keep: "Zachowaj ten wynik",
  keepWhat:
    "Zachować można nazwy szablonów, oceny i to, co szablony robią, bez ich treści. Kanały z subskrypcją dowiedzą się wtedy, gdy zmiana zasad zmieni te oceny.",
  kept: "Wynik zachowano, bez treści szablonów. Zobaczysz go po wpisaniu „lista” i tam możesz go usunąć.",
  full: (most) => `Zachowanych wyników jest już ${most}. Usuń któryś i spróbuj jeszcze raz.`,
  report: "Raport z audytu szablonów",
  list: {
    title: "Zachowane wyniki audytów",
    count: (number) => `Zachowane wyniki audytów szablonów: ${number}.`,
    none: "Nie ma żadnych zachowanych wyników audytu. Wyślij mi plik .csv, .zip albo kilka plików z szablonami.",
    show: "Pokaż wyniki audytów",
    name: "Nazwa",
    by: "Kto zachował",
    at: "Kiedy",
    before: "Wtedy",
    now: "Dziś",
    ahead: (date) => `Od ${date}`,
    changing: (number) => `zmienia się ocena: ${number}`,
    remove: (number) => `Usuń wynik ${number}`,
    removed: "Usunięto ten wynik audytu.",
    gone: "Tego wyniku już nie ma.",
    told: "Gdy zasady się zmienią, na kanałach z subskrypcją powiem, ilu z tych szablonów to dotyczy.",
  },
  outcomes: {
    not_allowed: (number) => `nie wolno ${number}`,
    depends: (number) => `to zależy ${number}`,
    allowed: (number) => `wolno ${number}`,
    unreadable: (number) => `nie do oceny ${number}`,
    error: (number) => `błąd ${number}`,
  },
};

const en: AuditChatTexts = {
  came: (templates, parts) => `${templates}: ${parts.join(", ")}.`,
  later: (date, decision) => `from ${date}: ${decision}`,
  shown: (shown, all) => `These are ${shown} of ${all} that need a look.`,
  cut: (most) =>
    `From the chat at most ${most} templates and 4 million characters are judged at once. The others were left out: send them by themselves, or use the command czy-wolno audit.`,
  tooLong: (most) => `The template is longer than ${most} characters. Shorten it, or use the command czy-wolno audit.`,
  nothing: "There is no template in these files.",
  keep: "Keep this result",
  keepWhat:
    "What can be kept are the templates' names, the decisions and what the templates do, without their text. Subscribed channels are then told when a change of the rules changes these decisions.",
  kept: "The result is kept, without the templates' text. Type “list” to see it or to delete it.",
  full: (most) => `${most} results are kept already. Delete one and try again.`,
  report: "Report of the template audit",
  list: {
    title: "Kept results of audits",
    count: (number) => `Kept results of template audits: ${number}.`,
    none: "No result of an audit is kept. Send me a .csv, a .zip or several files with templates.",
    show: "Show the audits' results",
    name: "Name",
    by: "Kept by",
    at: "When",
    before: "Then",
    now: "Today",
    ahead: (date) => `From ${date}`,
    changing: (number) => `decisions that change: ${number}`,
    remove: (number) => `Delete result ${number}`,
    removed: "This result of an audit was deleted.",
    gone: "This result is not there any more.",
    told: "When the rules change, I will say in subscribed channels how many of these templates that concerns.",
  },
  outcomes: {
    not_allowed: (number) => `not allowed ${number}`,
    depends: (number) => `it depends ${number}`,
    allowed: (number) => `allowed ${number}`,
    unreadable: (number) => `cannot be judged ${number}`,
    error: (number) => `error ${number}`,
  },
};

/** The texts of a language. */
export function auditChatTextsIn(language: AnswerLanguage): AuditChatTexts {
  return language === "pl" ? pl : en;
}
