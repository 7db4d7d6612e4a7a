import type { RemediesTranslated } from "./remedies-cs.js";

/** The policy's remedies, in Slovak, by the English text. */
export const remediesSk: RemediesTranslated = {
  "Invoice at the order on Allegro": "Faktúra pri objednávke na Allegre",
  "Link to the document at the order": "Odkaz na doklad pri objednávke",
  "“wklej link do dowodu zakupu” (paste a link to the proof of purchase)":
    "„wklej link do dowodu zakupu“ (vložte odkaz na doklad o nákupe)",
  "PDF file at the order": "Súbor PDF pri objednávke",
  "E-mails about the order's status in the Allegro settings": "E-maily o stave objednávky v nastaveniach Allegra",
  "Ship with Allegro": "„Wysyłam z Allegro“ (Odosielam s Allegrom)",
  "List of carriers integrated with Allegro": "Zoznam dopravcov napojených na Allegro",
  "Request to Allegro to remove the rating": "Žiadosť Allegru o odstránenie hodnotenia",
  "Message Center": "Centrum správ",
  "Message Center or the order's e-mail": "Centrum správ alebo e-mail k objednávke",
  "Attachments of the offer on Allegro": "Prílohy ponuky na Allegre",
  "Add the document to the order on Allegro; up to 10 fit, corrections included. Allegro tells the buyer.":
    "Pridajte doklad k objednávke na Allegre; zmestí sa ich až 10 vrátane opráv. Kupujúceho informuje Allegro.",
  "In the API the second step sends the file itself.": "V API sa samotný súbor odosiela v druhom kroku.",
  "Add a link to the invoice or e-receipt at the order, also where the buyer ticked no invoice.":
    "Pridajte k objednávke odkaz na faktúru alebo elektronický pokladničný doklad, a to aj keď kupujúci o faktúru nežiadal.",
  "Paste the link on the order's page.": "Vložte odkaz na stránke objednávky.",
  "Without the API, add the e-receipt as a PDF on the order's page.":
    "Bez API pridajte elektronický pokladničný doklad na stránke objednávky ako PDF.",
  "Try it on one order first.": "Vyskúšajte to najskôr na jednej objednávke.",
  "Only then switch your own message off, and only for orders from Allegro - by a condition in the order tool, since your own shop usually sends the same template.":
    "Až potom vypnite vlastnú správu, a to len pre objednávky z Allegra - podmienkou v programe, pretože rovnakú šablónu zvyčajne používa aj váš e-shop.",
  "If the buyer asks for it, answer in that same conversation. A new mail after the question is not the same.":
    "Ak o to kupujúci požiada, odpovedzte v tej istej konverzácii. Nový e-mail po jeho otázke nie je to isté.",
  "Nothing needs to be done - Allegro tells the buyer.": "Netreba nič robiť - kupujúceho informuje Allegro.",
  "First switch the e-mails about the order's status on in your Allegro settings; they are off by default.":
    "Najskôr v nastaveniach Allegra zapnite e-maily o stave objednávky; predvolene sú vypnuté.",
  "Change the order's status on Allegro, by hand or through the API; Allegro sends the e-mail.":
    "Meňte stav objednávky na Allegre, ručne alebo cez API; e-mail pošle Allegro.",
  "Add the parcel's number to the order on Allegro; Allegro sends the tracking to the buyer.":
    "Pridajte číslo zásielky k objednávke na Allegre; sledovanie pošle kupujúcemu Allegro.",
  'With "Ship with Allegro" the number is added by itself.': "Pri službe „Wysyłam z Allegro“ sa číslo pridá samo.",
  "You can also store the number in the order with the carrier OTHER.":
    "Číslo môžete k objednávke uložiť aj s dopravcom OTHER.",
  "Look the carrier up in the list: https://allegro.pl/dla-sprzedajacych/przewoznicy-zintegrowani-z-allegro-4RY6gLKLZSD":
    "Overte dopravcu v zozname: https://allegro.pl/dla-sprzedajacych/przewoznicy-zintegrowani-z-allegro-4RY6gLKLZSD",
  "The offer's ratings can be read through the API.": "Hodnotenia ponuky možno čítať cez API.",
  "Nothing needs to be done - Allegro asks for the rating.": "Netreba nič robiť - o hodnotenie žiada Allegro.",
  "Ask Allegro to remove the rating, not the buyer.": "O odstránenie hodnotenia požiadajte Allegro, nie kupujúceho.",
  "Send no payment reminder; answer if the buyer asks.": "Platbu nepripomínajte; odpovedzte, ak sa kupujúci sám opýta.",
  "Leave the thanks out, or add them only where you have to ask something anyway.":
    "Poďakovanie vynechajte alebo ho pridajte len vtedy, keď sa aj tak musíte na niečo opýtať.",
  "Take out the advertising and your shop's address, from the signature too. The company's name, telephone and e-mail may stay.":
    "Odstráňte reklamu a adresu svojho e-shopu, aj z podpisu. Názov firmy, telefón a e-mail môžu zostať.",
  "Write in the Message Center and name the order (order.id).":
    "Napíšte v Centre správ a uveďte objednávku (order.id).",
  "Send the key or code through the Message Center or the order's e-mail, without advertising and requests for ratings.":
    "Kľúč alebo kód pošlite cez Centrum správ alebo e-mailom k objednávke, bez reklám a žiadostí o hodnotenie.",
  "Attach the manual to the offer on Allegro.": "Pripojte návod k ponuke na Allegre.",
  "Where the buyer ticked no invoice, no mail is sent, and sellers report that the file does not show at the order.":
    "Ak kupujúci o faktúru nežiadal, e-mail neodíde a predajcovia hlásia, že súbor pri objednávke nevidno.",
  "The domain must be on Allegro's list; it is registered through the contact form, and the list is not public. On the sandbox no mail went to the buyer after a link was added.":
    "Doména musí byť na zozname Allegra; hlási sa kontaktným formulárom a zoznam nie je verejný. Na sandboxe po pridaní odkazu e-mail kupujúcemu neodišiel.",
  "Since when the field was there, and whether it came back, is not known.":
    "Odkedy pole existovalo a či sa vrátilo, nie je známe.",
  "So Allegro advised when it switched the link field off for a time; whether the field came back is not known.":
    "Tak to Allegro radilo, keď pole na odkaz dočasne vyplo; či sa pole vrátilo, nie je známe.",
  "Allegro sees the parcel only where the carrier is set rightly and the parcel was registered with the buyer's masked e-mail address.":
    "Allegro zásielku vidí len vtedy, keď je dopravca správne uvedený a pri podaní bol zadaný maskovaný e-mail kupujúceho.",
  "The number is stored, but Allegro shows no tracking for it.": "Číslo sa uloží, ale Allegro sledovanie nezobrazí.",
  "The texts that were found do not name the feature of Allegro's that takes its place.":
    "V nájdených textoch Allegro neuvádza, ktorá jeho funkcia to nahrádza.",
  "Since 28 February 2025 order.id is required; without it the API answers 422.":
    "Od 28. februára 2025 je order.id povinné; bez neho API odpovedá kódom 422.",
  "So Allegro answered in 2023; since March 2026 no answer was found.":
    "Tak Allegro odpovedalo v roku 2023; z obdobia po marci 2026 sme odpoveď nenašli.",
};
