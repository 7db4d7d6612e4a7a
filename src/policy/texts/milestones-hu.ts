import type { MilestonesTranslated } from "./milestones-cs.js";

/** The policy's milestones, in Hungarian, by the English text. */
export const milestonesHu: MilestonesTranslated = {
  "Masked buyer address only": "Csak a vásárló maszkolt címe",
  "Ban on repeating Allegro's messages": "Az Allegro üzenetei megismétlésének tilalma",
  "A message must name its order": "Az üzenetnek meg kell jelölnie a rendelést",
  "New message rules from 20 October 2025": "Új üzenetszabályok 2025. október 20-ától",
  "Address with the transaction's number - new contacts": "Tranzakciószámos cím - új kapcsolatok",
  "Address with the transaction's number - every e-mail": "Tranzakciószámos cím - minden e-mail",
  "No more e-mails from sellers at all": "Az eladói e-mailek teljes megszűnése",
  "Message Center rejected messages": "Az Üzenetközpont visszautasította az üzeneteket",
  "Blocking after a transition": "Tiltás átmeneti időszak után",
  "FAQ about the new rules": "GYIK az új szabályokhoz",
  "New rules only in March 2026": "Új szabályok csak 2026 márciusában",
  "Link to an invoice or e-receipt at the order": "Számlára vagy e-nyugtára mutató link a rendelésnél",
  "End of /sale/disputes": "A /sale/disputes megszűnése",
  "Field for a link to the proof of purchase withdrawn": "A vásárlási bizonylat linkmezőjének visszavonása",
  "New rules from 2 March 2026": "Új szabályok 2026. március 2-ától",
  "Blocking from 2 March 2026": "Tiltás 2026. március 2-ától",
  "End of the carrier ALLEGRO in the API": "Az ALLEGRO futárcég megszűnése az API-ban",
  "First report of blocked invoices": "Első jelzés megállított számlákról",
  "Purchase problems to come to /messaging": "A vásárlási problémák a /messaging alá kerülnek",
  "/messaging beta.v1 on the sandbox": "/messaging beta.v1 a sandboxban",
  "Messages stuck on the sandbox": "Elakadt üzenetek a sandboxban",
  "REST API terms changed": "Megváltoztak a REST API feltételei",
  "Buyers see the links to e-receipts": "A vásárlók látják az e-nyugták linkjét",
  "New fields in /messaging beta.v1": "Új mezők a /messaging beta.v1-ben",
  "Purchase problems instead of discussions": "Vásárlási problémák viták helyett",
  "The seller gets only a masked address at allegromail.pl and may write only from addresses attached to the account.":
    "Az eladó csak az allegromail.pl domain maszkolt címét kapja meg, és csak a fiókhoz rendelt címekről írhat.",
  "The terms forbid sending buyers duplicates of some of Allegro's own messages, such as the parcel's state.":
    "A feltételek tiltják, hogy az eladó a vásárlóknak az Allegro egyes üzeneteit megismételje, például a csomag állapotáról.",
  "In POST /messaging/messages the field order.id, optional until then, is required; without it the API answers 422. The aim is fewer messages unrelated to a purchase.":
    "A POST /messaging/messages order.id mezője, amely eddig nem volt kötelező, kötelezővé válik; nélküle az API 422-es kóddal válaszol. A cél: kevesebb olyan üzenet, amely nem kapcsolódik vásárláshoz.",
  "The first announcement - some messages after the purchase may no longer be sent unasked, neither by e-mail nor in the Message Center.":
    "Az első bejelentés - a vásárlás utáni üzenetek egy részét az eladó saját kezdeményezésre már nem küldheti el, sem e-mailben, sem az Üzenetközpontban.",
  'For new contacts, only mail to the full masked address with "+number" is delivered; other mail returns to its sender.':
    "Új kapcsolatoknál az e-mail csak a teljes, „+szám” részt is tartalmazó maszkolt címre érkezik meg; a többi visszajön a feladóhoz.",
  'Only mail to the full masked address with "+number" is delivered; any other returns to its sender.':
    "Minden e-mail csak a teljes, „+szám” részt is tartalmazó maszkolt címre érkezik meg; a többi visszajön a feladóhoz.",
  "Allegro announced that in the long run sellers will not be able to send e-mails. It named no date.":
    "Az Allegro bejelentette, hogy az eladók idővel nem küldhetnek majd e-maileket. Dátumot nem közölt.",
  'For hours sellers\' messages were rejected as against the rules, even a mere "good morning". According to the press and users, Allegro spoke of a human error.':
    "Órákon át szabályellenesként utasították vissza az eladók üzeneteit, még a puszta „jó napot” is. A sajtó és a felhasználók szerint az Allegro emberi hibáról beszélt.",
  "The first plan - a transition without blocking from October 2025, and blocking from the first quarter of 2026.":
    "Az első terv - 2025 októberétől tiltás nélküli átmeneti időszak, 2026 első negyedévétől tiltás.",
  "A moderator of Allegro's forum answers questions about the rules of 20 October 2025, also about confirmations, thanks and requests for ratings.":
    "Az Allegro fórumának moderátora a 2025. október 20-ától érvényes szabályokról válaszol kérdésekre, a visszaigazolásokról, a köszönetekről és az értékelések kéréséről is.",
  "Allegro moves the new rules to March 2026, naming no day, and drops the transition. Nothing changes on 20 October 2025.":
    "Az Allegro az új szabályokat 2026 márciusára halasztja, napot nem nevez meg, és lemond az átmeneti időszakról. 2025. október 20-án semmi sem változik.",
  "New resource POST /order/{orderId}/billing-documents/links; only domains on Allegro's list. Buyers were to see the links in the following weeks.":
    "Új erőforrás: POST /order/{orderId}/billing-documents/links; csak az Allegro listáján szereplő domainek. A vásárlóknak a következő hetekben kellett látniuk a linkeket.",
  "The resource /sale/disputes is removed; /sale/issues takes its place.":
    "A /sale/disputes erőforrás megszűnik; helyébe a /sale/issues lép.",
  "The field for a link on the order's page is withdrawn for a time; until then the e-receipt is added as a PDF.":
    "A rendelés oldalán a linkmezőt átmenetileg visszavonják; addig az e-nyugtát PDF-ként kell hozzáadni.",
  "Allegro names the day. Stopped are, among others, messages with an invoice, about the payment, the order's and the parcel's state, and requests for ratings. Replies to buyers are outside the rules.":
    "Az Allegro megnevezi a napot. Megállítják többek között a számlát tartalmazó, a befizetésről, a rendelés és a csomag állapotáról szóló üzeneteket, valamint az értékelés kérését. A vásárlóknak adott válaszokra a szabályok nem vonatkoznak.",
  "Messages that are not allowed are not delivered, documents in attachments are put into the buyer's purchases, and the seller gets an e-mail about each stopped message.":
    "A nem megengedett üzeneteket nem kézbesítik, a mellékletekben lévő bizonylatok a vásárló vásárlásaihoz kerülnek, az eladó pedig minden megállított üzenetről e-mailt kap.",
  'The API takes no more parcel numbers for the carrier ALLEGRO; tracking of "Ship with Allegro" parcels is added by itself.':
    "Az API nem fogad több csomagszámot az ALLEGRO futárcéghez; a „Wysyłam z Allegro” csomagok követése magától hozzáadódik.",
  "A seller reports that mails with invoices really do not arrive; Allegro's staff points to the document links.":
    "Egy eladó jelzi, hogy a számlás e-mailek valóban nem érkeznek meg; az Allegro munkatársa a bizonylatlinkekre utal.",
  "/messaging is to cover a new kind of thread, purchase problems, which will in time replace discussions. DELETE /messaging/messages/{id} is deprecated. The plan has at least four stages.":
    "A /messaging új beszélgetésfajtát kap, a vásárlási problémákat, amelyek idővel felváltják a vitákat. A DELETE /messaging/messages/{id} elavult. A tervnek legalább négy szakasza van.",
  "Stage III - the new version of /messaging can be tried on the sandbox.":
    "III. szakasz - a /messaging új verziója kipróbálható a sandboxban.",
  "Users reported that from 28 to 31 August messages on the sandbox stayed in the state VERIFYING. Nobody reported it for production.":
    "Felhasználók jelezték, hogy augusztus 28. és 31. között a sandboxban az üzenetek VERIFYING állapotban maradtak. Éles rendszerre senki sem jelezte.",
  "The terms of the REST API changed.": "A REST API feltételei megváltoztak.",
  "After a fix buyers see the links to e-receipts on the site.":
    "Egy javítás után a vásárlók látják az oldalon az e-nyugták linkjét.",
  "In beta.v1 threads can be filtered by type (COMMON, POST_PURCHASE_ISSUE), and there is a field subType.":
    "A beta.v1-ben a beszélgetések típus szerint szűrhetők (COMMON, POST_PURCHASE_ISSUE), és van egy subType mező.",
  "Stage IV - for business accounts new cases appear in /messaging beta.v1 only. Old discussions stay in /sale/issues, which is to end up for claims only.":
    "IV. szakasz - üzleti fiókoknál az új ügyek csak a /messaging beta.v1-ben jelennek meg. A régi viták a /sale/issues alatt maradnak, ahol végül csak a reklamációk maradnak.",
  "Which messages it covered exactly, and when it was announced, is not known.":
    "Nem tudni, pontosan mely üzenetekre vonatkozott a tilalom, és mikor jelentették be.",
  "Whether the postponement of October 2025 moved this, too, is not known; no confirmation was found.":
    "Nem tudni, hogy a 2025. októberi halasztás ezt a tervet is érintette-e; megerősítést nem találtunk.",
  "It is still only an intention; nothing newer was found.": "Ez továbbra is csak szándék; újabbat nem találtunk.",
  "In September 2025 the plan was known from the press only; Allegro described it when it gave it up.":
    "2025 szeptemberében a tervet csak a sajtóból lehetett ismerni; az Allegro akkor írta le, amikor lemondott róla.",
  "The day of the staff's answer; whether the field came back is not known.":
    "Az Allegro munkatársa válaszának napja; nem tudni, hogy a mező visszakerült-e.",
  "The text speaks of e-mails; whether messages in the Message Center are stopped, too, is not known.":
    "A szöveg e-mailekről szól; nem tudni, hogy az Üzenetközpont üzeneteit is megállítják-e.",
  "What changed was not found, nor the day on which it was announced.":
    "Nem találtuk meg, mi változott, és azt sem, melyik napon jelentették be.",
  "It came in the first week of September; no day was named.": "Szeptember első hetében történt; napot nem közöltek.",
  "The launch itself is not confirmed.": "Maga az indulás nincs megerősítve.",
};
