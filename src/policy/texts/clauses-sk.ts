import type { ClausesTranslated } from "./clauses-cs.js";

/** The policy's clauses: titles, questions, reasons and what is not known of them, in Slovak, by the English text. */
export const clausesSk: ClausesTranslated = {
  "Invoice or receipt": "Faktúra alebo pokladničný doklad",
  "Notice about an invoice": "Upozornenie na faktúru",
  "Invoice number in KSeF": "Číslo faktúry v KSeF",
  "Payment received": "Správa o prijatej platbe",
  "Order confirmation": "Potvrdenie objednávky",
  "Order status": "Stav objednávky",
  "Parcel status with an integrated carrier": "Stav zásielky u dopravcu napojeného na Allegro",
  "Parcel status with a carrier that is not integrated": "Stav zásielky u dopravcu, ktorý na Allegro napojený nie je",
  "Parcel status with an unknown carrier": "Stav zásielky u neznámeho dopravcu",
  "Request for a rating": "Žiadosť o hodnotenie",
  "Request to change a rating": "Žiadosť o zmenu hodnotenia",
  "Payment reminder": "Pripomenutie platby",
  "Thanks for the purchase": "Poďakovanie za nákup",
  "Advertising or a link to the own shop": "Reklama alebo odkaz na vlastný obchod",
  "Carrying out the order": "Vybavenie objednávky",
  "Goods in digital form": "Tovar v digitálnej podobe",
  "Manual and product advice": "Návod a rady k výrobku",
  "What the law makes the seller tell": "Informácie vyžadované zákonom",
  "Ordinary message": "Bežná správa",
  "Does the buyer see the tracking in the order on Allegro?":
    "Vidí kupujúci sledovanie zásielky v objednávke na Allegre?",
  Yes: "Áno",
  No: "Nie",
  "Is this manual or advice already attached to the offer on Allegro?":
    "Je tento návod alebo rada už pripojená k ponuke na Allegre?",
  "Do not take this out without asking a lawyer.": "Neodstraňujte to bez porady s právnikom.",
  "The old rules, as far as we know, did not forbid sending invoices and receipts.":
    "Staré pravidlá, pokiaľ vieme, zasielanie faktúr a pokladničných dokladov nezakazovali.",
  "Allegro announced that sellers may no longer send an invoice or receipt unasked, neither as a file nor as a link.":
    "Podľa oznámenia Allegra predajca už z vlastnej iniciatívy nepošle faktúru ani pokladničný doklad, ani ako súbor, ani ako odkaz.",
  "Invoices and receipts reach the buyer through Allegro, and an e-mail with them is stopped.":
    "Faktúry a pokladničné doklady dostáva kupujúci cez Allegro a e-mail s nimi je zastavený.",
  "The old rules, as far as we know, did not forbid writing about an invoice.":
    "Staré pravidlá, pokiaľ vieme, písanie o faktúre nezakazovali.",
  "Allegro tells the buyer about a new invoice, so the seller should not write the same.":
    "O novej faktúre kupujúceho informuje Allegro, predajca by preto to isté písať nemal.",
  "Allegro tells the buyer about a new invoice; so says an FAQ written for the cancelled date, and we found nothing newer.":
    "O novej faktúre kupujúceho informuje Allegro; hovorí to FAQ písané pre zrušený termín a nič novšie sme nenašli.",
  "Allegro has not said whether the KSeF number alone may be sent.":
    "Allegro nenapísalo, či sa smie poslať samotné číslo faktúry z KSeF.",
  "Since 2021 the terms forbade repeating Allegro's own messages, but no list of them is known.":
    "Podmienky od roku 2021 zakazovali opakovať správy Allegra, ale zoznam, ktorých sa to týkalo, nepoznáme.",
  "Allegro tells the buyer that the payment arrived, so the seller should not write the same.":
    "O prijatej platbe kupujúceho informuje Allegro, predajca by preto to isté písať nemal.",
  "Allegro tells the buyer that the payment arrived, and such a message from the seller is stopped.":
    "O prijatej platbe kupujúceho informuje Allegro a taká správa od predajcu je zastavená.",
  "Allegro confirms the order, so the seller should not repeat it.":
    "Potvrdenie objednávky posiela Allegro, predajca by ho preto nemal opakovať.",
  "Allegro confirms the order; the ban is known from an FAQ written for the cancelled date, and we found nothing newer.":
    "Potvrdenie objednávky posiela Allegro; zákaz poznáme z FAQ písaného pre zrušený termín a nič novšie sme nenašli.",
  "Messages about the order's status were not allowed even before, because they repeat what Allegro writes.":
    "Správy o stave objednávky neboli povolené už predtým, pretože opakujú to, čo píše Allegro.",
  "Allegro tells the buyer about the order's status, and such a message from the seller is stopped.":
    "O stave objednávky kupujúceho informuje Allegro a taká správa od predajcu je zastavená.",
  "Allegro shows the parcel's state, and repeating such messages has been forbidden since 2021.":
    "Stav zásielky ukazuje Allegro a opakovanie takých správ je zakázané od roku 2021.",
  "Allegro tracks this carrier's parcels, and such a message from the seller is stopped.":
    "Zásielky tohto dopravcu sleduje Allegro a taká správa od predajcu je zastavená.",
  "Allegro does not track such a parcel, so the message repeats nothing; this is our reading.":
    "Takú zásielku Allegro nesleduje, správa teda nič neopakuje; je to náš výklad.",
  "The ban is only about carriers that are integrated with Allegro.":
    "Zákaz sa týka len dopravcov napojených na Allegro.",
  "It depends on whether Allegro tracks this carrier's parcels.":
    "Závisí od toho, či Allegro zásielky tohto dopravcu sleduje.",
  "The ban is about carriers integrated with Allegro, and of this carrier we do not know it.":
    "Zákaz sa týka dopravcov napojených na Allegro a pri tomto dopravcovi to nevieme.",
  "Allegro has long asked for ratings itself; whether the old rules forbade repeating it is not known.":
    "O hodnotenie dávno žiada samo Allegro; či staré pravidlá zakazovali túto žiadosť opakovať, nie je známe.",
  "Allegro asks for the rating, so the seller should not ask again, nor ask whether the product works well.":
    "O hodnotenie žiada Allegro, predajca by preto nemal žiadať druhýkrát, ani sa pýtať, či sa výrobok osvedčil.",
  "Allegro asks for the rating, and such a request from the seller is stopped.":
    "O hodnotenie žiada Allegro a taká žiadosť od predajcu je zastavená.",
  "According to the press, asking to change or withdraw a rating was not allowed even before.":
    "Podľa tlače sa o zmenu ani stiahnutie hodnotenia nesmelo žiadať už predtým.",
  "The buyer may not be asked to change or withdraw a rating, not even in a reply.":
    "Kupujúceho nemožno žiadať o zmenu ani stiahnutie hodnotenia, a to ani v odpovedi.",
  "According to the press, payment reminders were not allowed even before.":
    "Podľa tlače neboli pripomenutia platby povolené už predtým.",
  "Allegro names payment reminders among the messages that are not allowed.":
    "Allegro uvádza pripomenutia platby medzi správami, ktoré nie sú povolené.",
  "Allegro confirms the purchase; a note of thanks beside it is not allowed.":
    "Potvrdenie nákupu posiela Allegro; samostatné poďakovanie nie je povolené.",
  "An FAQ written for the cancelled date forbids a separate note of thanks; we found nothing newer.":
    "Samostatné poďakovanie zakazuje FAQ písané pre zrušený termín; novší text sme nenašli.",
  "Advertising and links to the own shop have long been against the rules; an account ban was reported after such a link.":
    "Reklama a odkazy na vlastný obchod sú v rozpore s pravidlami už dlho; pre taký odkaz bolo hlásené zablokovanie účtu.",
  "This has to be settled with the buyer and Allegro does not do it for you; this is our reading.":
    "To treba dohodnúť s kupujúcim a Allegro to za vás neurobí; je to náš výklad.",
  "This hands over what was bought, so it carries out the order; this is our reading.":
    "Tým sa odovzdáva zakúpený tovar, ide teda o vybavenie objednávky; je to náš výklad.",
  "The old rules, as far as we know, did not speak of manuals.": "Staré pravidlá, pokiaľ vieme, o návodoch nehovorili.",
  "If the same is already attached to the offer on Allegro, the message repeats it; if not, we read it as allowed.":
    "Ak je to isté už pripojené k ponuke na Allegre, správa to opakuje; ak nie, podľa nášho výkladu je to povolené.",
  "The law obliges the seller to pass this on, and Allegro's rules do not speak of it; this is our reading.":
    "Zákon predajcovi ukladá také informácie odovzdať a pravidlá Allegra o nich nehovoria; je to náš výklad.",
  "We see nothing here that the rules forbid.": "Nevidíme tu nič, čo by pravidlá zakazovali.",
  "What happens to a mail that holds only a link to an invoice is not known; Allegro writes about attachments.":
    "Čo sa stane s e-mailom, ktorý obsahuje len odkaz na faktúru, nie je známe; Allegro píše o prílohách.",
  "Whether messages in the Message Center are technically stopped is not known; the text speaks of e-mails.":
    "Či sú technicky zastavované aj správy v Centre správ, nie je známe; text hovorí o e-mailoch.",
  "The form for registering a domain that hosts invoices sometimes sends sellers back; the list of domains is not public.":
    "Formulár na nahlásenie domény s faktúrami predajcu niekedy odkáže späť; zoznam domén nie je verejný.",
  "It is not on the list of 10 February 2026; whether Allegro stops such messages is not known.":
    "Nie je to na zozname z 10. februára 2026; či Allegro také správy zastavuje, nie je známe.",
  "A KSeF invoice as PDF is an ordinary invoice, and a link or QR code to it is a link to an invoice; only about the number alone nothing is known.":
    "Faktúra z KSeF ako PDF je bežná faktúra a odkaz alebo QR kód na ňu je odkaz na faktúru; neznáme je to len pri samotnom čísle.",
  "The carrier's name alone does not decide - the parcel must be registered so that Allegro sees it.":
    "Samotný názov dopravcu nerozhoduje - zásielka musí byť podaná tak, aby ju Allegro videlo.",
  "The FAQ of September 2025 did not have this exception; the later text of 10 February 2026 has it.":
    "FAQ zo septembra 2025 túto výnimku nemalo; neskorší text z 10. februára 2026 ju má.",
  "That the ban also holds in a reply and puts the account at risk is our reading.":
    "Že zákaz platí aj v odpovedi a ohrozuje účet, je náš výklad.",
  "The present article of the terms was not found; this rests on sellers' reports and the press.":
    "Súčasné ustanovenie podmienok sme nenašli; opierame sa o hlásenia predajcov a tlač.",
  "Allegro has published no list of such matters; a delay, a missing size or a wrong address is our reading.":
    "Allegro zoznam takých záležitostí nezverejnilo; omeškanie, chýbajúca veľkosť alebo chybná adresa sú náš výklad.",
  "The message should hold nothing that is not allowed, such as an invoice or a request for a rating.":
    "Správa by nemala obsahovať nič nepovolené, napríklad faktúru alebo žiadosť o hodnotenie.",
  "Allegro has said nothing about keys and codes since the change of March 2026.":
    "K zasielaniu kľúčov a kódov sa Allegro od zmeny v marci 2026 nevyjadrilo.",
  "Sellers report that mails with codes arrive hours late or get lost.":
    "Predajcovia hlásia, že e-maily s kódmi prichádzajú s hodinovým omeškaním alebo sa strácajú.",
  "Allegro has said nothing about manuals and warranty cards.": "K návodom a záručným listom sa Allegro nevyjadrilo.",
  "The texts that were found say nothing about terms, withdrawal or a product recall.":
    "Nájdené texty Allegra nehovoria nič o obchodných podmienkach, odstúpení ani o stiahnutí výrobku.",
};
