import type { Decision } from "../../verdict/verdict.js";
import { counted } from "./counted.js";

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

const count = counted("pl");

/** Polish texts of audits in the chat. */
export const auditPl: AuditChatTexts = {
  came: (templates, parts) => `${templates}: ${parts.join(", ")}.`,
  later: (date, decision) => `od ${date}: ${decision}`,
  shown: (shown, all) => `To ${shown} z ${all}, na które trzeba spojrzeć.`,
  cut: (most) =>
    `Z czatu oceniamy naraz najwyżej ${count(most, "szablon", "szablony", "szablonów")} i 4 miliony znaków. Dalsze pominięto: wyślij je osobno albo użyj polecenia czy-wolno audit.`,
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
