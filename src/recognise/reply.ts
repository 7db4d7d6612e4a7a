import type { Judged } from "../message/judged.js";
import type { Span } from "../message/span.js";

const SUBJECT =
  /^(?:(?:subject|temat|predmet|targy|betreff|тема) ?: ?)?(?:re|odp|odpoved|sv|aw|antw|antwort|vs|va|valasz|відповідь|видповидь)(?:\[\d+\])?\s?:/;
const WORDS =
  /w odpowiedzi na (?:pana|pani|panstwa|twoj\w*|pytani\w*|wiadomosc|zapytani\w*|prosb\w*|maila?)|odpowiadajac na (?:pana|pani|panstwa|twoj\w*|pytani\w*)|zgodnie z (?:pana|pani|panstwa|twoja) prosba|na (?:pana|pani|panstwa|twoja) prosbe|(?:in|with) (?:answer|reply|response) to your|in response to your|further to your (?:message|question|enquiry|request)|v odpovedi na (?:vas|vase|tvuj|dotaz)|v reakci na vas|odpovidame na vas|na zaklade vaseho dotazu|na vas dotaz|ako odpoved na vas|v odpovedi na vas|reagujeme na vas|kerdesere valaszolva|valaszolva (?:kerdesere|levelere)|kerese? szerint|in beantwortung ihrer|auf ihre (?:frage|anfrage|nachricht|bitte)|bezugnehmend auf ihre (?:frage|anfrage|nachricht)|у відповідь на|на ваше запитання|на ваше питання|відповідаючи на|на ваше прохання|на ваш запит/;

/**
 * Where a message suggests that it answers the buyer in the buyer's own conversation: "Re:" in the subject, the buyer's
 * mail quoted below, or words such as "in answer to your question". Undefined when nothing does.
 */
export function replySuggested({ text, lines }: Judged, folded: string): Span | undefined {
  let written = false;
  for (const { start, end, zone } of lines) {
    if (zone === "subject" && SUBJECT.test(folded.slice(start, end))) return { start, end };
    if (zone === "body" && end > start) written = true;
    if (zone === "quoted" && written && end - start > 1 && /\p{L}/u.test(text.slice(start, end))) return { start, end };
    if (zone !== "body") continue;
    const match = WORDS.exec(folded.slice(start, Math.min(end, start + 2000)));
    if (match !== null) return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}
