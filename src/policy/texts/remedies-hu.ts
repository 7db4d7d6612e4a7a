import type { RemediesTranslated } from "./remedies-cs.js";

/** The policy's remedies, in Hungarian, by the English text. */
export const remediesHu: RemediesTranslated = {
  "Invoice at the order on Allegro": "Számla a rendelésnél az Allegrón",
  "Link to the document at the order": "Bizonylatra mutató link a rendelésnél",
  "“wklej link do dowodu zakupu” (paste a link to the proof of purchase)":
    "„wklej link do dowodu zakupu” (illessze be a vásárlási bizonylat linkjét)",
  "PDF file at the order": "PDF-fájl a rendelésnél",
  "E-mails about the order's status in the Allegro settings":
    "A rendelés állapotáról szóló e-mailek az Allegro beállításaiban",
  "Ship with Allegro": "„Wysyłam z Allegro” (Küldés az Allegróval)",
  "List of carriers integrated with Allegro": "Az Allegróval összekapcsolt futárcégek listája",
  "Request to Allegro to remove the rating": "Kérelem az Allegrónak az értékelés törlésére",
  "Message Center": "Üzenetközpont",
  "Message Center or the order's e-mail": "Üzenetközpont vagy a rendelés e-mailje",
  "Attachments of the offer on Allegro": "Az ajánlat mellékletei az Allegrón",
  "Add the document to the order on Allegro; up to 10 fit, corrections included. Allegro tells the buyer.":
    "Adja hozzá a bizonylatot a rendeléshez az Allegrón; a helyesbítésekkel együtt legfeljebb 10 fér el. A vásárlót az Allegro értesíti.",
  "In the API the second step sends the file itself.": "Az API-ban magát a fájlt a második lépés küldi el.",
  "Add a link to the invoice or e-receipt at the order, also where the buyer ticked no invoice.":
    "Adjon a rendeléshez a számlára vagy e-nyugtára mutató linket, akkor is, ha a vásárló nem kért számlát.",
  "Paste the link on the order's page.": "Illessze be a linket a rendelés oldalán.",
  "Without the API, add the e-receipt as a PDF on the order's page.":
    "API nélkül adja hozzá az e-nyugtát PDF-ként a rendelés oldalán.",
  "Try it on one order first.": "Próbálja ki először egyetlen rendelésnél.",
  "Only then switch your own message off, and only for orders from Allegro - by a condition in the order tool, since your own shop usually sends the same template.":
    "Csak ezután kapcsolja ki a saját üzenetét, és csak az Allegróról érkező rendeléseknél - a programban beállított feltétellel, mert ugyanezt a sablont általában a saját webáruháza is küldi.",
  "If the buyer asks for it, answer in that same conversation. A new mail after the question is not the same.":
    "Ha a vásárló kéri, válaszoljon ugyanabban a beszélgetésben. A kérdése után küldött új e-mail nem ugyanaz.",
  "Nothing needs to be done - Allegro tells the buyer.": "Nincs teendő - a vásárlót az Allegro értesíti.",
  "First switch the e-mails about the order's status on in your Allegro settings; they are off by default.":
    "Először kapcsolja be az Allegro beállításaiban a rendelés állapotáról szóló e-maileket; alapértelmezés szerint ki vannak kapcsolva.",
  "Change the order's status on Allegro, by hand or through the API; Allegro sends the e-mail.":
    "Módosítsa a rendelés állapotát az Allegrón, kézzel vagy az API-n keresztül; az e-mailt az Allegro küldi.",
  "Add the parcel's number to the order on Allegro; Allegro sends the tracking to the buyer.":
    "Adja hozzá a csomagszámot a rendeléshez az Allegrón; a csomagkövetést az Allegro küldi el a vásárlónak.",
  'With "Ship with Allegro" the number is added by itself.':
    "A „Wysyłam z Allegro” szolgáltatásnál a szám magától hozzáadódik.",
  "You can also store the number in the order with the carrier OTHER.":
    "A számot OTHER futárcéggel is eltárolhatja a rendelésnél.",
  "Look the carrier up in the list: https://allegro.pl/dla-sprzedajacych/przewoznicy-zintegrowani-z-allegro-4RY6gLKLZSD":
    "Keresse meg a futárcéget a listán: https://allegro.pl/dla-sprzedajacych/przewoznicy-zintegrowani-z-allegro-4RY6gLKLZSD",
  "The offer's ratings can be read through the API.": "Az ajánlat értékelései az API-n keresztül olvashatók.",
  "Nothing needs to be done - Allegro asks for the rating.": "Nincs teendő - az értékelést az Allegro kéri.",
  "Ask Allegro to remove the rating, not the buyer.": "Az értékelés törlését az Allegrótól kérje, ne a vásárlótól.",
  "Send no payment reminder; answer if the buyer asks.":
    "Ne küldjön fizetési emlékeztetőt; válaszoljon, ha a vásárló maga kérdez.",
  "Leave the thanks out, or add them only where you have to ask something anyway.":
    "Hagyja el a köszönetet, vagy csak akkor írja hozzá, ha amúgy is kérdeznie kell valamit.",
  "Take out the advertising and your shop's address, from the signature too. The company's name, telephone and e-mail may stay.":
    "Vegye ki a reklámot és a webáruháza címét, az aláírásból is. A cégnév, a telefonszám és az e-mail-cím maradhat.",
  "Write in the Message Center and name the order (order.id).":
    "Írjon az Üzenetközpontban, és jelölje meg a rendelést (order.id).",
  "Send the key or code through the Message Center or the order's e-mail, without advertising and requests for ratings.":
    "A kulcsot vagy kódot az Üzenetközponton keresztül vagy a rendeléshez tartozó e-mailben küldje, reklám és értékelés kérése nélkül.",
  "Attach the manual to the offer on Allegro.": "Csatolja az útmutatót az Allegrón lévő ajánlathoz.",
  "Where the buyer ticked no invoice, no mail is sent, and sellers report that the file does not show at the order.":
    "Ha a vásárló nem kért számlát, nem megy ki e-mail, és az eladók szerint a fájl nem látszik a rendelésnél.",
  "The domain must be on Allegro's list; it is registered through the contact form, and the list is not public. On the sandbox no mail went to the buyer after a link was added.":
    "A domainnek szerepelnie kell az Allegro listáján; kapcsolatfelvételi űrlapon kell bejelenteni, és a lista nem nyilvános. A sandboxban a link hozzáadása után nem ment e-mail a vásárlónak.",
  "Since when the field was there, and whether it came back, is not known.":
    "Nem tudni, mióta volt elérhető a mező, és hogy visszakerült-e.",
  "So Allegro advised when it switched the link field off for a time; whether the field came back is not known.":
    "Ezt tanácsolta az Allegro, amikor a linkmezőt átmenetileg kikapcsolta; nem tudni, hogy a mező visszakerült-e.",
  "Allegro sees the parcel only where the carrier is set rightly and the parcel was registered with the buyer's masked e-mail address.":
    "Az Allegro csak akkor látja a csomagot, ha a futárcég helyesen van megadva, és a feladásnál a vásárló maszkolt e-mail-címét adták meg.",
  "The number is stored, but Allegro shows no tracking for it.":
    "A szám eltárolódik, de az Allegro nem mutat hozzá csomagkövetést.",
  "The texts that were found do not name the feature of Allegro's that takes its place.":
    "A megtalált szövegekben az Allegro nem nevezi meg, melyik funkciója lép ennek helyébe.",
  "Since 28 February 2025 order.id is required; without it the API answers 422.":
    "2025. február 28. óta az order.id kötelező; nélküle az API 422-es kóddal válaszol.",
  "So Allegro answered in 2023; since March 2026 no answer was found.":
    "Így válaszolt az Allegro 2023-ban; 2026 márciusa utánról nem találtunk választ.",
};
