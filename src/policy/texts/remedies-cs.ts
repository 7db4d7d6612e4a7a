/** The policy's remedies, in Czech, by the English text. Other languages must have the same. */
export const remediesCs = {
  "Invoice at the order on Allegro": "Faktura u objednávky na Allegru",
  "Link to the document at the order": "Odkaz na doklad u objednávky",
  "“wklej link do dowodu zakupu” (paste a link to the proof of purchase)":
    "„wklej link do dowodu zakupu“ (vložte odkaz na doklad o nákupu)",
  "PDF file at the order": "Soubor PDF u objednávky",
  "E-mails about the order's status in the Allegro settings": "E-maily o stavu objednávky v nastavení Allegra",
  "Ship with Allegro": "„Wysyłam z Allegro“ (Odesílám s Allegrem)",
  "List of carriers integrated with Allegro": "Seznam dopravců napojených na Allegro",
  "Request to Allegro to remove the rating": "Žádost Allegru o odstranění hodnocení",
  "Message Center": "Centrum zpráv",
  "Message Center or the order's e-mail": "Centrum zpráv nebo e-mail k objednávce",
  "Attachments of the offer on Allegro": "Přílohy nabídky na Allegru",
  "Add the document to the order on Allegro; up to 10 fit, corrections included. Allegro tells the buyer.":
    "Přidejte doklad k objednávce na Allegru; vejde se jich až 10 včetně oprav. Kupujícího informuje Allegro.",
  "In the API the second step sends the file itself.": "V API se samotný soubor odesílá ve druhém kroku.",
  "Add a link to the invoice or e-receipt at the order, also where the buyer ticked no invoice.":
    "Přidejte k objednávce odkaz na fakturu nebo elektronickou účtenku, a to i když kupující o fakturu nežádal.",
  "Paste the link on the order's page.": "Vložte odkaz na stránce objednávky.",
  "Without the API, add the e-receipt as a PDF on the order's page.":
    "Bez API přidejte elektronickou účtenku na stránce objednávky jako PDF.",
  "Try it on one order first.": "Vyzkoušejte to nejdříve na jedné objednávce.",
  "Only then switch your own message off, and only for orders from Allegro - by a condition in the order tool, since your own shop usually sends the same template.":
    "Teprve potom vypněte vlastní zprávu, a to jen pro objednávky z Allegra - podmínkou v programu, protože stejnou šablonu obvykle používá i váš e-shop.",
  "If the buyer asks for it, answer in that same conversation. A new mail after the question is not the same.":
    "Pokud o to kupující požádá, odpovězte ve stejné konverzaci. Nový e-mail po jeho dotazu není totéž.",
  "Nothing needs to be done - Allegro tells the buyer.": "Není třeba nic dělat - kupujícího informuje Allegro.",
  "First switch the e-mails about the order's status on in your Allegro settings; they are off by default.":
    "Nejdříve v nastavení Allegra zapněte e-maily o stavu objednávky; ve výchozím stavu jsou vypnuté.",
  "Change the order's status on Allegro, by hand or through the API; Allegro sends the e-mail.":
    "Měňte stav objednávky na Allegru, ručně nebo přes API; e-mail pošle Allegro.",
  "Add the parcel's number to the order on Allegro; Allegro sends the tracking to the buyer.":
    "Přidejte číslo zásilky k objednávce na Allegru; sledování pošle kupujícímu Allegro.",
  'With "Ship with Allegro" the number is added by itself.': "U služby „Wysyłam z Allegro“ se číslo přidá samo.",
  "You can also store the number in the order with the carrier OTHER.":
    "Číslo můžete k objednávce uložit také s dopravcem OTHER.",
  "Look the carrier up in the list: https://allegro.pl/dla-sprzedajacych/przewoznicy-zintegrowani-z-allegro-4RY6gLKLZSD":
    "Ověřte dopravce v seznamu: https://allegro.pl/dla-sprzedajacych/przewoznicy-zintegrowani-z-allegro-4RY6gLKLZSD",
  "The offer's ratings can be read through the API.": "Hodnocení nabídky lze číst přes API.",
  "Nothing needs to be done - Allegro asks for the rating.": "Není třeba nic dělat - o hodnocení žádá Allegro.",
  "Ask Allegro to remove the rating, not the buyer.": "O odstranění hodnocení požádejte Allegro, ne kupujícího.",
  "Send no payment reminder; answer if the buyer asks.":
    "Platbu nepřipomínejte; odpovězte, pokud se kupující sám zeptá.",
  "Leave the thanks out, or add them only where you have to ask something anyway.":
    "Poděkování vynechte, nebo ho přidejte jen tehdy, když se stejně musíte na něco zeptat.",
  "Take out the advertising and your shop's address, from the signature too. The company's name, telephone and e-mail may stay.":
    "Odstraňte reklamu a adresu svého e-shopu, také z podpisu. Název firmy, telefon a e-mail mohou zůstat.",
  "Write in the Message Center and name the order (order.id).":
    "Napište v Centru zpráv a uveďte objednávku (order.id).",
  "Send the key or code through the Message Center or the order's e-mail, without advertising and requests for ratings.":
    "Klíč nebo kód pošlete přes Centrum zpráv nebo e-mailem k objednávce, bez reklam a žádostí o hodnocení.",
  "Attach the manual to the offer on Allegro.": "Připojte návod k nabídce na Allegru.",
  "Where the buyer ticked no invoice, no mail is sent, and sellers report that the file does not show at the order.":
    "Pokud kupující o fakturu nežádal, e-mail neodejde a prodejci hlásí, že soubor u objednávky není vidět.",
  "The domain must be on Allegro's list; it is registered through the contact form, and the list is not public. On the sandbox no mail went to the buyer after a link was added.":
    "Doména musí být na seznamu Allegra; hlásí se kontaktním formulářem a seznam není veřejný. Na sandboxu po přidání odkazu e-mail kupujícímu neodešel.",
  "Since when the field was there, and whether it came back, is not known.":
    "Odkdy pole existovalo a zda se vrátilo, není známo.",
  "So Allegro advised when it switched the link field off for a time; whether the field came back is not known.":
    "Tak to Allegro radilo, když pole pro odkaz dočasně vypnulo; zda se pole vrátilo, není známo.",
  "Allegro sees the parcel only where the carrier is set rightly and the parcel was registered with the buyer's masked e-mail address.":
    "Allegro zásilku vidí jen tehdy, když je dopravce správně uveden a při podání byl zadán maskovaný e-mail kupujícího.",
  "The number is stored, but Allegro shows no tracking for it.": "Číslo se uloží, ale Allegro sledování nezobrazí.",
  "The texts that were found do not name the feature of Allegro's that takes its place.":
    "V nalezených textech Allegro neuvádí, která jeho funkce to nahrazuje.",
  "Since 28 February 2025 order.id is required; without it the API answers 422.":
    "Od 28. února 2025 je order.id povinné; bez něj API odpovídá kódem 422.",
  "So Allegro answered in 2023; since March 2026 no answer was found.":
    "Tak Allegro odpovídalo v roce 2023; z doby po březnu 2026 jsme odpověď nenašli.",
};

/** Every text that is translated. */
export type RemediesTranslated = Readonly<Record<keyof typeof remediesCs, string>>;
