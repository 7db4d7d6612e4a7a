/** The policy's milestones, in Czech, by the English text. Other languages must have the same. */
export const milestonesCs = {
  "Masked buyer address only": "Jen maskovaná adresa kupujícího",
  "Ban on repeating Allegro's messages": "Zákaz opakovat zprávy Allegra",
  "A message must name its order": "Zpráva musí uvádět objednávku",
  "New message rules from 20 October 2025": "Nová pravidla zpráv od 20. října 2025",
  "Address with the transaction's number - new contacts": "Adresa s číslem transakce - nové kontakty",
  "Address with the transaction's number - every e-mail": "Adresa s číslem transakce - všechny e-maily",
  "No more e-mails from sellers at all": "Úplný konec e-mailů od prodejců",
  "Message Center rejected messages": "Centrum zpráv odmítalo zprávy",
  "Blocking after a transition": "Blokování po přechodném období",
  "FAQ about the new rules": "FAQ k novým pravidlům",
  "New rules only in March 2026": "Nová pravidla až v březnu 2026",
  "Link to an invoice or e-receipt at the order": "Odkaz na fakturu nebo elektronickou účtenku u objednávky",
  "End of /sale/disputes": "Konec /sale/disputes",
  "Field for a link to the proof of purchase withdrawn": "Pole pro odkaz na doklad o nákupu staženo",
  "New rules from 2 March 2026": "Nová pravidla od 2. března 2026",
  "Blocking from 2 March 2026": "Blokování od 2. března 2026",
  "End of the carrier ALLEGRO in the API": "Konec dopravce ALLEGRO v API",
  "First report of blocked invoices": "První hlášení o zablokovaných fakturách",
  "Purchase problems to come to /messaging": "Problémy s nákupem se přesunou do /messaging",
  "/messaging beta.v1 on the sandbox": "/messaging beta.v1 na sandboxu",
  "Messages stuck on the sandbox": "Zprávy uvázlé na sandboxu",
  "REST API terms changed": "Změna podmínek REST API",
  "Buyers see the links to e-receipts": "Kupující vidí odkazy na elektronické účtenky",
  "New fields in /messaging beta.v1": "Nová pole v /messaging beta.v1",
  "Purchase problems instead of discussions": "Problémy s nákupem místo diskuzí",
  "The seller gets only a masked address at allegromail.pl and may write only from addresses attached to the account.":
    "Prodejce dostává jen maskovanou adresu na doméně allegromail.pl a smí psát pouze z adres přiřazených k účtu.",
  "The terms forbid sending buyers duplicates of some of Allegro's own messages, such as the parcel's state.":
    "Podmínky zakazují posílat kupujícím opakování některých zpráv Allegra, například o stavu zásilky.",
  "In POST /messaging/messages the field order.id, optional until then, is required; without it the API answers 422. The aim is fewer messages unrelated to a purchase.":
    "V POST /messaging/messages je dosud nepovinné pole order.id povinné; bez něj API odpovídá kódem 422. Cílem je méně zpráv, které nesouvisejí s nákupem.",
  "The first announcement - some messages after the purchase may no longer be sent unasked, neither by e-mail nor in the Message Center.":
    "První oznámení - část zpráv po nákupu už prodejce z vlastní iniciativy nepošle, ani e-mailem, ani v Centru zpráv.",
  'For new contacts, only mail to the full masked address with "+number" is delivered; other mail returns to its sender.':
    "U nových kontaktů dorazí e-mail jen na úplnou maskovanou adresu s „+číslo“; jiný se vrací odesílateli.",
  'Only mail to the full masked address with "+number" is delivered; any other returns to its sender.':
    "Každý e-mail dorazí jen na úplnou maskovanou adresu s „+číslo“; jiný se vrací odesílateli.",
  "Allegro announced that in the long run sellers will not be able to send e-mails. It named no date.":
    "Allegro oznámilo, že prodejci nakonec nebudou moci posílat e-maily. Datum neuvedlo.",
  'For hours sellers\' messages were rejected as against the rules, even a mere "good morning". According to the press and users, Allegro spoke of a human error.':
    "Několik hodin byly zprávy prodejců odmítány jako odporující pravidlům, dokonce i pouhé „dobrý den“. Podle tisku a uživatelů Allegro mluvilo o lidské chybě.",
  "The first plan - a transition without blocking from October 2025, and blocking from the first quarter of 2026.":
    "První plán - od října 2025 přechodné období bez blokování a od prvního čtvrtletí 2026 blokování.",
  "A moderator of Allegro's forum answers questions about the rules of 20 October 2025, also about confirmations, thanks and requests for ratings.":
    "Moderátor fóra Allegra odpovídá na otázky k pravidlům od 20. října 2025, i k potvrzením, poděkováním a žádostem o hodnocení.",
  "Allegro moves the new rules to March 2026, naming no day, and drops the transition. Nothing changes on 20 October 2025.":
    "Allegro posouvá nová pravidla na březen 2026, den neuvádí a od přechodného období upouští. 20. října 2025 se nic nemění.",
  "New resource POST /order/{orderId}/billing-documents/links; only domains on Allegro's list. Buyers were to see the links in the following weeks.":
    "Nový zdroj POST /order/{orderId}/billing-documents/links; jen domény ze seznamu Allegra. Kupující měli odkazy vidět v následujících týdnech.",
  "The resource /sale/disputes is removed; /sale/issues takes its place.":
    "Zdroj /sale/disputes je odstraněn; nahrazuje ho /sale/issues.",
  "The field for a link on the order's page is withdrawn for a time; until then the e-receipt is added as a PDF.":
    "Pole pro odkaz na stránce objednávky je dočasně staženo; do té doby se elektronická účtenka přidává jako PDF.",
  "Allegro names the day. Stopped are, among others, messages with an invoice, about the payment, the order's and the parcel's state, and requests for ratings. Replies to buyers are outside the rules.":
    "Allegro uvádí den. Zastavovány jsou mimo jiné zprávy s fakturou, o platbě, o stavu objednávky a zásilky a žádosti o hodnocení. Odpovědí kupujícím se pravidla netýkají.",
  "Messages that are not allowed are not delivered, documents in attachments are put into the buyer's purchases, and the seller gets an e-mail about each stopped message.":
    "Nepovolené zprávy se nedoručují, doklady z příloh se ukládají k nákupům kupujícího a prodejce dostává e-mail o každé zastavené zprávě.",
  'The API takes no more parcel numbers for the carrier ALLEGRO; tracking of "Ship with Allegro" parcels is added by itself.':
    "API už nepřijímá čísla zásilek s dopravcem ALLEGRO; sledování zásilek „Wysyłam z Allegro“ se přidává samo.",
  "A seller reports that mails with invoices really do not arrive; Allegro's staff points to the document links.":
    "Prodejce hlásí, že e-maily s fakturami skutečně nedocházejí; pracovník Allegra odkazuje na odkazy na doklady.",
  "/messaging is to cover a new kind of thread, purchase problems, which will in time replace discussions. DELETE /messaging/messages/{id} is deprecated. The plan has at least four stages.":
    "/messaging má zahrnout nový druh vlákna, problémy s nákupem, které časem nahradí diskuze. DELETE /messaging/messages/{id} se ruší. Plán má nejméně čtyři etapy.",
  "Stage III - the new version of /messaging can be tried on the sandbox.":
    "Etapa III - novou verzi /messaging lze vyzkoušet na sandboxu.",
  "Users reported that from 28 to 31 August messages on the sandbox stayed in the state VERIFYING. Nobody reported it for production.":
    "Uživatelé hlásili, že od 28. do 31. srpna zůstávaly zprávy na sandboxu ve stavu VERIFYING. Pro produkci to nikdo nehlásil.",
  "The terms of the REST API changed.": "Podmínky REST API se změnily.",
  "After a fix buyers see the links to e-receipts on the site.":
    "Po opravě vidí kupující na webu odkazy na elektronické účtenky.",
  "In beta.v1 threads can be filtered by type (COMMON, POST_PURCHASE_ISSUE), and there is a field subType.":
    "V beta.v1 lze vlákna filtrovat podle typu (COMMON, POST_PURCHASE_ISSUE) a je tu pole subType.",
  "Stage IV - for business accounts new cases appear in /messaging beta.v1 only. Old discussions stay in /sale/issues, which is to end up for claims only.":
    "Etapa IV - u firemních účtů se nové případy objevují jen v /messaging beta.v1. Staré diskuze zůstávají v /sale/issues, kde mají nakonec zůstat jen reklamace.",
  "Which messages it covered exactly, and when it was announced, is not known.":
    "Kterých zpráv přesně se zákaz týkal a kdy byl oznámen, není známo.",
  "Whether the postponement of October 2025 moved this, too, is not known; no confirmation was found.":
    "Zda odklad z října 2025 posunul i tento plán, není známo; potvrzení jsme nenašli.",
  "It is still only an intention; nothing newer was found.": "Stále je to jen záměr; nic novějšího jsme nenašli.",
  "In September 2025 the plan was known from the press only; Allegro described it when it gave it up.":
    "V září 2025 byl plán znám jen z tisku; Allegro ho popsalo, až když od něj upouštělo.",
  "The day of the staff's answer; whether the field came back is not known.":
    "Den odpovědi pracovníka Allegra; zda se pole vrátilo, není známo.",
  "The text speaks of e-mails; whether messages in the Message Center are stopped, too, is not known.":
    "Text mluví o e-mailech; zda se zastavují i zprávy v Centru zpráv, není známo.",
  "What changed was not found, nor the day on which it was announced.":
    "Co se změnilo, jsme nenašli, ani den, kdy to bylo oznámeno.",
  "It came in the first week of September; no day was named.": "Stalo se to v prvním týdnu září; den uveden nebyl.",
  "The launch itself is not confirmed.": "Samotné spuštění není potvrzeno.",
};

/** Every text that is translated. */
export type MilestonesTranslated = Readonly<Record<keyof typeof milestonesCs, string>>;
