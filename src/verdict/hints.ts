import type { PolicyAt } from "../policy/policy-at.js";
import type { Recognition } from "../recognise/recognition.js";
import type { Context } from "./context.js";
import type { Judged } from "./judge.js";
import { indexOf } from "./policy-index.js";
import type { Decision, Finding, Hint, Verdict } from "./verdict.js";

/** After so many days without the sources being read again, an answer says so. */
export const STALE_DAYS = 60;

/** Everything a hint may look at. */
export interface Hinted {
  readonly recognition: Recognition;
  readonly context: Context;
  readonly policy: PolicyAt;
  readonly judged: readonly Judged[];
  readonly findings: readonly Finding[];
  readonly decision: Decision;
  readonly reading: Verdict["reading"];
}

/** What is worth saying beside the decision, in the order of its weight. */
export function hintsFor({ recognition, context, policy, judged, findings, decision, reading }: Hinted): Hint[] {
  const hints: Hint[] = [];
  const offending = findings.filter(({ effect, sure }) => effect === "not_allowed" && sure);
  if (reading.from === "suggested") {
    hints.push({
      id: "reply_suggested",
      text: {
        pl: "Tekst wygląda na odpowiedź kupującemu. Liczy się tylko odpowiedź w tej samej rozmowie, którą zaczął kupujący.",
        en: "The text looks like a reply to the buyer. Only a reply in the same conversation, begun by the buyer, counts.",
      },
    });
  }
  if (context.medium === "discussion") {
    hints.push({
      id: "discussion",
      text: {
        pl: "O dyskusjach i reklamacjach zasady z marca 2026 nic nie mówią. Czytamy je jak odpowiedź: to nasz odczyt.",
        en: "The rules of March 2026 say nothing about discussions and claims. We read them like a reply: our reading.",
      },
    });
  }
  if (offending.some(({ zone }) => zone === "subject")) {
    hints.push({
      id: "subject",
      text: {
        pl: "Zmień też temat wiadomości: sam w sobie nie jest dozwolony.",
        en: "Change the subject too: by itself it is not allowed.",
      },
    });
  }
  if (offending.some(({ zone }) => zone === "attachment")) {
    hints.push({
      id: "attachment",
      text: { pl: "Nie dołączaj zaznaczonego pliku.", en: "Do not attach the file that is marked." },
    });
  } else if (
    recognition.attachments &&
    decision !== "not_allowed" &&
    reading.as === "seller" &&
    context.medium !== "message_center"
  ) {
    hints.push({
      id: "attachment_read",
      text: {
        pl: "Allegro odczytuje z załączników e-maili dokumenty sprzedaży. Upewnij się, że plik nie wygląda jak faktura.",
        en: "Allegro reads sales documents out of e-mail attachments. Make sure that the file does not look like an invoice.",
      },
    });
  }
  if (findings.some(({ courtesy }) => courtesy)) {
    hints.push({
      id: "courtesy",
      text: {
        pl: "Podziękowanie lub powtórzenie zamówienia jest tu tylko grzecznością. Można je pominąć.",
        en: "The thanks or the repeated order is mere courtesy here. It can be left out.",
      },
    });
  }
  for (const { at } of judged) {
    const advice = at.clause.trimAdvice;
    if (advice !== undefined && !hints.some(({ id }) => id === "lawyer")) hints.push({ id: "lawyer", text: advice });
  }
  if (context.marketplace !== undefined && context.marketplace !== "pl") {
    hints.push({
      id: "marketplace",
      text: {
        pl: `Allegro ogłosiło te zasady bez wymieniania krajów. Dla allegro.${context.marketplace} nie są potwierdzone.`,
        en: `Allegro announced these rules without naming countries. For allegro.${context.marketplace} they are not confirmed.`,
      },
    });
  }
  const age = indexOf(policy).age();
  if (age > STALE_DAYS) {
    hints.push({
      id: "stale",
      text: {
        pl: `Źródła sprawdzono ostatnio ${age} dni temu. Zasady mogły się zmienić.`,
        en: `The sources were last checked ${age} days ago. The rules may have changed.`,
      },
    });
  }
  return hints;
}
