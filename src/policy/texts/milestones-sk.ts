import type { MilestonesTranslated } from "./milestones-cs.js";

/** The policy's milestones, in Slovak, by the English text. */
export const milestonesSk: MilestonesTranslated = {
  "Masked buyer address only": "Len maskovaná adresa kupujúceho",
  "Ban on repeating Allegro's messages": "Zákaz opakovať správy Allegra",
  "A message must name its order": "Správa musí uvádzať objednávku",
  "New message rules from 20 October 2025": "Nové pravidlá správ od 20. októbra 2025",
  "Address with the transaction's number - new contacts": "Adresa s číslom transakcie - nové kontakty",
  "Address with the transaction's number - every e-mail": "Adresa s číslom transakcie - všetky e-maily",
  "No more e-mails from sellers at all": "Úplný koniec e-mailov od predajcov",
  "Message Center rejected messages": "Centrum správ odmietalo správy",
  "Blocking after a transition": "Blokovanie po prechodnom období",
  "FAQ about the new rules": "FAQ k novým pravidlám",
  "New rules only in March 2026": "Nové pravidlá až v marci 2026",
  "Link to an invoice or e-receipt at the order":
    "Odkaz na faktúru alebo elektronický pokladničný doklad pri objednávke",
  "End of /sale/disputes": "Koniec /sale/disputes",
  "Field for a link to the proof of purchase withdrawn": "Pole na odkaz na doklad o nákupe stiahnuté",
  "New rules from 2 March 2026": "Nové pravidlá od 2. marca 2026",
  "Blocking from 2 March 2026": "Blokovanie od 2. marca 2026",
  "End of the carrier ALLEGRO in the API": "Koniec dopravcu ALLEGRO v API",
  "First report of blocked invoices": "Prvé hlásenie o zablokovaných faktúrach",
  "Purchase problems to come to /messaging": "Problémy s nákupom sa presunú do /messaging",
  "/messaging beta.v1 on the sandbox": "/messaging beta.v1 na sandboxe",
  "Messages stuck on the sandbox": "Správy uviaznuté na sandboxe",
  "REST API terms changed": "Zmena podmienok REST API",
  "Buyers see the links to e-receipts": "Kupujúci vidia odkazy na elektronické pokladničné doklady",
  "New fields in /messaging beta.v1": "Nové polia v /messaging beta.v1",
  "Purchase problems instead of discussions": "Problémy s nákupom namiesto diskusií",
  "The seller gets only a masked address at allegromail.pl and may write only from addresses attached to the account.":
    "Predajca dostáva len maskovanú adresu na doméne allegromail.pl a smie písať iba z adries priradených k účtu.",
  "The terms forbid sending buyers duplicates of some of Allegro's own messages, such as the parcel's state.":
    "Podmienky zakazujú posielať kupujúcim opakovanie niektorých správ Allegra, napríklad o stave zásielky.",
  "In POST /messaging/messages the field order.id, optional until then, is required; without it the API answers 422. The aim is fewer messages unrelated to a purchase.":
    "V POST /messaging/messages je doteraz nepovinné pole order.id povinné; bez neho API odpovedá kódom 422. Cieľom je menej správ, ktoré nesúvisia s nákupom.",
  "The first announcement - some messages after the purchase may no longer be sent unasked, neither by e-mail nor in the Message Center.":
    "Prvé oznámenie - časť správ po nákupe už predajca z vlastnej iniciatívy nepošle, ani e-mailom, ani v Centre správ.",
  'For new contacts, only mail to the full masked address with "+number" is delivered; other mail returns to its sender.':
    "Pri nových kontaktoch dorazí e-mail len na úplnú maskovanú adresu s „+číslo“; iný sa vracia odosielateľovi.",
  'Only mail to the full masked address with "+number" is delivered; any other returns to its sender.':
    "Každý e-mail dorazí len na úplnú maskovanú adresu s „+číslo“; iný sa vracia odosielateľovi.",
  "Allegro announced that in the long run sellers will not be able to send e-mails. It named no date.":
    "Allegro oznámilo, že predajcovia napokon nebudú môcť posielať e-maily. Dátum neuviedlo.",
  'For hours sellers\' messages were rejected as against the rules, even a mere "good morning". According to the press and users, Allegro spoke of a human error.':
    "Niekoľko hodín boli správy predajcov odmietané ako odporujúce pravidlám, dokonca aj obyčajné „dobrý deň“. Podľa tlače a používateľov Allegro hovorilo o ľudskej chybe.",
  "The first plan - a transition without blocking from October 2025, and blocking from the first quarter of 2026.":
    "Prvý plán - od októbra 2025 prechodné obdobie bez blokovania a od prvého štvrťroka 2026 blokovanie.",
  "A moderator of Allegro's forum answers questions about the rules of 20 October 2025, also about confirmations, thanks and requests for ratings.":
    "Moderátor fóra Allegra odpovedá na otázky k pravidlám od 20. októbra 2025, aj k potvrdeniam, poďakovaniam a žiadostiam o hodnotenie.",
  "Allegro moves the new rules to March 2026, naming no day, and drops the transition. Nothing changes on 20 October 2025.":
    "Allegro posúva nové pravidlá na marec 2026, deň neuvádza a od prechodného obdobia upúšťa. 20. októbra 2025 sa nič nemení.",
  "New resource POST /order/{orderId}/billing-documents/links; only domains on Allegro's list. Buyers were to see the links in the following weeks.":
    "Nový zdroj POST /order/{orderId}/billing-documents/links; len domény zo zoznamu Allegra. Kupujúci mali odkazy vidieť v nasledujúcich týždňoch.",
  "The resource /sale/disputes is removed; /sale/issues takes its place.":
    "Zdroj /sale/disputes je odstránený; nahrádza ho /sale/issues.",
  "The field for a link on the order's page is withdrawn for a time; until then the e-receipt is added as a PDF.":
    "Pole na odkaz na stránke objednávky je dočasne stiahnuté; dovtedy sa elektronický pokladničný doklad pridáva ako PDF.",
  "Allegro names the day. Stopped are, among others, messages with an invoice, about the payment, the order's and the parcel's state, and requests for ratings. Replies to buyers are outside the rules.":
    "Allegro uvádza deň. Zastavované sú okrem iného správy s faktúrou, o platbe, o stave objednávky a zásielky a žiadosti o hodnotenie. Odpovedí kupujúcim sa pravidlá netýkajú.",
  "Messages that are not allowed are not delivered, documents in attachments are put into the buyer's purchases, and the seller gets an e-mail about each stopped message.":
    "Nepovolené správy sa nedoručujú, doklady z príloh sa ukladajú k nákupom kupujúceho a predajca dostáva e-mail o každej zastavenej správe.",
  'The API takes no more parcel numbers for the carrier ALLEGRO; tracking of "Ship with Allegro" parcels is added by itself.':
    "API už neprijíma čísla zásielok s dopravcom ALLEGRO; sledovanie zásielok „Wysyłam z Allegro“ sa pridáva samo.",
  "A seller reports that mails with invoices really do not arrive; Allegro's staff points to the document links.":
    "Predajca hlási, že e-maily s faktúrami naozaj nedochádzajú; pracovník Allegra odkazuje na odkazy na doklady.",
  "/messaging is to cover a new kind of thread, purchase problems, which will in time replace discussions. DELETE /messaging/messages/{id} is deprecated. The plan has at least four stages.":
    "/messaging má zahrnúť nový druh vlákna, problémy s nákupom, ktoré časom nahradia diskusie. DELETE /messaging/messages/{id} sa ruší. Plán má najmenej štyri etapy.",
  "Stage III - the new version of /messaging can be tried on the sandbox.":
    "Etapa III - novú verziu /messaging možno vyskúšať na sandboxe.",
  "Users reported that from 28 to 31 August messages on the sandbox stayed in the state VERIFYING. Nobody reported it for production.":
    "Používatelia hlásili, že od 28. do 31. augusta zostávali správy na sandboxe v stave VERIFYING. Pre produkciu to nikto nehlásil.",
  "The terms of the REST API changed.": "Podmienky REST API sa zmenili.",
  "After a fix buyers see the links to e-receipts on the site.":
    "Po oprave vidia kupujúci na webe odkazy na elektronické pokladničné doklady.",
  "In beta.v1 threads can be filtered by type (COMMON, POST_PURCHASE_ISSUE), and there is a field subType.":
    "V beta.v1 možno vlákna filtrovať podľa typu (COMMON, POST_PURCHASE_ISSUE) a je tu pole subType.",
  "Stage IV - for business accounts new cases appear in /messaging beta.v1 only. Old discussions stay in /sale/issues, which is to end up for claims only.":
    "Etapa IV - pri firemných účtoch sa nové prípady objavujú len v /messaging beta.v1. Staré diskusie zostávajú v /sale/issues, kde majú napokon zostať len reklamácie.",
  "Which messages it covered exactly, and when it was announced, is not known.":
    "Ktorých správ presne sa zákaz týkal a kedy bol oznámený, nie je známe.",
  "Whether the postponement of October 2025 moved this, too, is not known; no confirmation was found.":
    "Či odklad z októbra 2025 posunul aj tento plán, nie je známe; potvrdenie sme nenašli.",
  "It is still only an intention; nothing newer was found.": "Stále je to len zámer; nič novšie sme nenašli.",
  "In September 2025 the plan was known from the press only; Allegro described it when it gave it up.":
    "V septembri 2025 bol plán známy len z tlače; Allegro ho opísalo, až keď od neho upúšťalo.",
  "The day of the staff's answer; whether the field came back is not known.":
    "Deň odpovede pracovníka Allegra; či sa pole vrátilo, nie je známe.",
  "The text speaks of e-mails; whether messages in the Message Center are stopped, too, is not known.":
    "Text hovorí o e-mailoch; či sa zastavujú aj správy v Centre správ, nie je známe.",
  "What changed was not found, nor the day on which it was announced.":
    "Čo sa zmenilo, sme nenašli, ani deň, keď to bolo oznámené.",
  "It came in the first week of September; no day was named.":
    "Stalo sa to v prvom týždni septembra; deň uvedený nebol.",
  "The launch itself is not confirmed.": "Samotné spustenie nie je potvrdené.",
};
