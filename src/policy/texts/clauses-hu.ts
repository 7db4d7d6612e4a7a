import type { ClausesTranslated } from "./clauses-cs.js";

/** The policy's clauses: titles, questions, reasons and what is not known of them, in Hungarian, by the English text. */
export const clausesHu: ClausesTranslated = {
  "Invoice or receipt": "Számla vagy nyugta",
  "Notice about an invoice": "Értesítés számláról",
  "Invoice number in KSeF": "KSeF-számlaszám",
  "Payment received": "Értesítés a befizetésről",
  "Order confirmation": "Rendelés visszaigazolása",
  "Order status": "A rendelés állapota",
  "Parcel status with an integrated carrier": "Csomag állapota az Allegróval összekapcsolt futárcégnél",
  "Parcel status with a carrier that is not integrated": "Csomag állapota az Allegróval össze nem kapcsolt futárcégnél",
  "Parcel status with an unknown carrier": "Csomag állapota ismeretlen futárcégnél",
  "Request for a rating": "Értékelés kérése",
  "Request to change a rating": "Értékelés módosításának kérése",
  "Payment reminder": "Fizetési emlékeztető",
  "Thanks for the purchase": "Köszönet a vásárlásért",
  "Advertising or a link to the own shop": "Reklám vagy saját boltra mutató link",
  "Carrying out the order": "A rendelés teljesítése",
  "Goods in digital form": "Digitális áru",
  "Manual and product advice": "Használati útmutató és tanácsok",
  "What the law makes the seller tell": "Jogszabály által előírt tájékoztatás",
  "Ordinary message": "Közönséges üzenet",
  "Does the buyer see the tracking in the order on Allegro?":
    "Látja a vásárló a csomagkövetést az Allegrón, a rendelésénél?",
  Yes: "Igen",
  No: "Nem",
  "Is this manual or advice already attached to the offer on Allegro?":
    "Csatolták már ezt az útmutatót vagy tanácsot az Allegrón lévő ajánlathoz?",
  "Do not take this out without asking a lawyer.": "Ezt jogász megkérdezése nélkül ne vegye ki.",
  "The old rules, as far as we know, did not forbid sending invoices and receipts.":
    "A régi szabályok tudomásunk szerint nem tiltották számlák és nyugták küldését.",
  "Allegro announced that sellers may no longer send an invoice or receipt unasked, neither as a file nor as a link.":
    "Az Allegro bejelentése szerint az eladó saját kezdeményezésre már nem küldhet számlát vagy nyugtát, sem fájlként, sem linkként.",
  "Invoices and receipts reach the buyer through Allegro, and an e-mail with them is stopped.":
    "A számlák és nyugták az Allegrón keresztül jutnak el a vásárlóhoz, az ezeket tartalmazó e-mailt megállítják.",
  "The old rules, as far as we know, did not forbid writing about an invoice.":
    "A régi szabályok tudomásunk szerint nem tiltották, hogy számláról írjanak.",
  "Allegro tells the buyer about a new invoice, so the seller should not write the same.":
    "Az új számláról az Allegro értesíti a vásárlót, ezért az eladónak nem kellene ugyanezt megírnia.",
  "Allegro tells the buyer about a new invoice; so says an FAQ written for the cancelled date, and we found nothing newer.":
    "Az új számláról az Allegro értesíti a vásárlót; ezt egy visszavont határidőhöz írt GYIK mondja, újabbat nem találtunk.",
  "Allegro has not said whether the KSeF number alone may be sent.":
    "Az Allegro nem közölte, hogy a KSeF-szám önmagában elküldhető-e.",
  "Since 2021 the terms forbade repeating Allegro's own messages, but no list of them is known.":
    "A feltételek 2021 óta tiltották az Allegro üzeneteinek megismétlését, de nem ismert, melyekre vonatkozott ez.",
  "Allegro tells the buyer that the payment arrived, so the seller should not write the same.":
    "A befizetésről az Allegro értesíti a vásárlót, ezért az eladónak nem kellene ugyanezt megírnia.",
  "Allegro tells the buyer that the payment arrived, and such a message from the seller is stopped.":
    "A befizetésről az Allegro értesíti a vásárlót, az eladó ilyen üzenetét pedig megállítják.",
  "Allegro confirms the order, so the seller should not repeat it.":
    "A rendelést az Allegro igazolja vissza, ezért az eladónak nem kellene megismételnie.",
  "Allegro confirms the order; the ban is known from an FAQ written for the cancelled date, and we found nothing newer.":
    "A rendelést az Allegro igazolja vissza; a tilalmat egy visszavont határidőhöz írt GYIK-ból ismerjük, újabbat nem találtunk.",
  "Messages about the order's status were not allowed even before, because they repeat what Allegro writes.":
    "A rendelés állapotáról szóló üzenetek korábban sem voltak megengedettek, mert azt ismétlik, amit az Allegro ír.",
  "Allegro tells the buyer about the order's status, and such a message from the seller is stopped.":
    "A rendelés állapotáról az Allegro értesíti a vásárlót, az eladó ilyen üzenetét pedig megállítják.",
  "Allegro shows the parcel's state, and repeating such messages has been forbidden since 2021.":
    "A csomag állapotát az Allegro mutatja, és az ilyen üzenetek megismétlése 2021 óta tilos.",
  "Allegro tracks this carrier's parcels, and such a message from the seller is stopped.":
    "Ennek a futárcégnek a csomagjait az Allegro követi, az eladó ilyen üzenetét pedig megállítják.",
  "Allegro does not track such a parcel, so the message repeats nothing; this is our reading.":
    "Az ilyen csomagot az Allegro nem követi, ezért az üzenet semmit sem ismétel meg; mi így értelmezzük.",
  "The ban is only about carriers that are integrated with Allegro.":
    "A tilalom csak az Allegróval összekapcsolt futárcégekre vonatkozik.",
  "It depends on whether Allegro tracks this carrier's parcels.":
    "Attól függ, hogy az Allegro követi-e ennek a futárcégnek a csomagjait.",
  "The ban is about carriers integrated with Allegro, and of this carrier we do not know it.":
    "A tilalom az Allegróval összekapcsolt futárcégekre vonatkozik, és erről a futárcégről ezt nem tudjuk.",
  "Allegro has long asked for ratings itself; whether the old rules forbade repeating it is not known.":
    "Az értékelést régóta maga az Allegro kéri; nem ismert, hogy a régi szabályok tiltották-e a kérés megismétlését.",
  "Allegro asks for the rating, so the seller should not ask again, nor ask whether the product works well.":
    "Az értékelést az Allegro kéri, ezért az eladónak nem kellene még egyszer kérnie, és azt sem megkérdeznie, beválik-e a termék.",
  "Allegro asks for the rating, and such a request from the seller is stopped.":
    "Az értékelést az Allegro kéri, az eladó ilyen kérését pedig megállítják.",
  "According to the press, asking to change or withdraw a rating was not allowed even before.":
    "A sajtó szerint az értékelés módosítását vagy visszavonását korábban sem volt szabad kérni.",
  "The buyer may not be asked to change or withdraw a rating, not even in a reply.":
    "A vásárlótól nem kérhető az értékelés módosítása vagy visszavonása, válaszban sem.",
  "According to the press, payment reminders were not allowed even before.":
    "A sajtó szerint a fizetési emlékeztetők korábban sem voltak megengedettek.",
  "Allegro names payment reminders among the messages that are not allowed.":
    "Az Allegro a fizetési emlékeztetőket a nem megengedett üzenetek között sorolja fel.",
  "Allegro confirms the purchase; a note of thanks beside it is not allowed.":
    "A vásárlást az Allegro igazolja vissza; külön köszönőüzenet nem megengedett.",
  "An FAQ written for the cancelled date forbids a separate note of thanks; we found nothing newer.":
    "A külön köszönőüzenetet egy visszavont határidőhöz írt GYIK tiltja; újabb szöveget nem találtunk.",
  "Advertising and links to the own shop have long been against the rules; an account ban was reported after such a link.":
    "A reklám és a saját boltra mutató link régóta ellenkezik a szabályokkal; ilyen link miatt már jelentettek fiókletiltást.",
  "This has to be settled with the buyer and Allegro does not do it for you; this is our reading.":
    "Ezt a vásárlóval kell egyeztetni, és az Allegro nem teszi meg Ön helyett; mi így értelmezzük.",
  "This hands over what was bought, so it carries out the order; this is our reading.":
    "Ez a megvett áru átadása, tehát a rendelés teljesítése; mi így értelmezzük.",
  "The old rules, as far as we know, did not speak of manuals.":
    "A régi szabályok tudomásunk szerint nem szóltak útmutatókról.",
  "If the same is already attached to the offer on Allegro, the message repeats it; if not, we read it as allowed.":
    "Ha ugyanez már csatolva van az Allegrón lévő ajánlathoz, az üzenet megismétli; ha nem, értelmezésünk szerint megengedett.",
  "The law obliges the seller to pass this on, and Allegro's rules do not speak of it; this is our reading.":
    "A jogszabály kötelezi az eladót az ilyen tájékoztatásra, az Allegro szabályai pedig nem szólnak róla; mi így értelmezzük.",
  "We see nothing here that the rules forbid.": "Nem látunk benne semmit, amit a szabályok tiltanak.",
  "What happens to a mail that holds only a link to an invoice is not known; Allegro writes about attachments.":
    "Nem tudni, mi történik azzal az e-maillel, amelyben csak egy számlára mutató link van; az Allegro csatolmányokról ír.",
  "Whether messages in the Message Center are technically stopped is not known; the text speaks of e-mails.":
    "Nem tudni, hogy az Üzenetközpont üzeneteit technikailag megállítják-e; a szöveg e-mailekről szól.",
  "The form for registering a domain that hosts invoices sometimes sends sellers back; the list of domains is not public.":
    "A számlákat tároló domain bejelentésére szolgáló űrlap néha visszairányítja az eladót; a domainek listája nem nyilvános.",
  "It is not on the list of 10 February 2026; whether Allegro stops such messages is not known.":
    "Nem szerepel a 2026. február 10-i listán; nem tudni, hogy az Allegro megállítja-e az ilyen üzeneteket.",
  "A KSeF invoice as PDF is an ordinary invoice, and a link or QR code to it is a link to an invoice; only about the number alone nothing is known.":
    "A KSeF-ből származó PDF-számla közönséges számla, a rá mutató link vagy QR-kód pedig számlára mutató link; csak a puszta számról nem tudni semmit.",
  "The carrier's name alone does not decide - the parcel must be registered so that Allegro sees it.":
    "A futárcég neve önmagában nem dönt - a csomagot úgy kell feladni, hogy az Allegro lássa.",
  "The FAQ of September 2025 did not have this exception; the later text of 10 February 2026 has it.":
    "A 2025. szeptemberi GYIK-ban ez a kivétel nem szerepelt; a későbbi, 2026. február 10-i szövegben igen.",
  "That the ban also holds in a reply and puts the account at risk is our reading.":
    "Hogy a tilalom a válaszra is vonatkozik és veszélyezteti a fiókot, az a mi értelmezésünk.",
  "The present article of the terms was not found; this rests on sellers' reports and the press.":
    "A feltételek jelenlegi pontját nem találtuk meg; eladók jelzéseire és a sajtóra támaszkodunk.",
  "Allegro has published no list of such matters; a delay, a missing size or a wrong address is our reading.":
    "Az Allegro nem tette közzé az ilyen ügyek listáját; a késés, a hiányzó méret vagy a hibás cím a mi értelmezésünk.",
  "The message should hold nothing that is not allowed, such as an invoice or a request for a rating.":
    "Az üzenetben ne legyen semmi, ami nem megengedett, például számla vagy értékelés kérése.",
  "Allegro has said nothing about keys and codes since the change of March 2026.":
    "Az Allegro a 2026. márciusi változás óta nem nyilatkozott a kulcsokról és kódokról.",
  "Sellers report that mails with codes arrive hours late or get lost.":
    "Eladók jelzik, hogy a kódokat tartalmazó e-mailek órákat késnek vagy elvesznek.",
  "Allegro has said nothing about manuals and warranty cards.":
    "Az Allegro nem nyilatkozott az útmutatókról és a jótállási jegyekről.",
  "The texts that were found say nothing about terms, withdrawal or a product recall.":
    "Az Allegro megtalált szövegei nem szólnak a szerződési feltételekről, az elállásról vagy a termékvisszahívásról.",
};
