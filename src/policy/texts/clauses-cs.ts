/** The policy's clauses: titles, questions, reasons and what is not known of them, in Czech, by the English text. Other languages must have the same. */
export const clausesCs = {
  "Invoice or receipt": "Faktura nebo účtenka",
  "Notice about an invoice": "Upozornění na fakturu",
  "Invoice number in KSeF": "Číslo faktury v KSeF",
  "Payment received": "Zpráva o přijaté platbě",
  "Order confirmation": "Potvrzení objednávky",
  "Order status": "Stav objednávky",
  "Parcel status with an integrated carrier": "Stav zásilky u dopravce napojeného na Allegro",
  "Parcel status with a carrier that is not integrated": "Stav zásilky u dopravce, který na Allegro napojen není",
  "Parcel status with an unknown carrier": "Stav zásilky u neznámého dopravce",
  "Request for a rating": "Žádost o hodnocení",
  "Request to change a rating": "Žádost o změnu hodnocení",
  "Payment reminder": "Připomenutí platby",
  "Thanks for the purchase": "Poděkování za nákup",
  "Advertising or a link to the own shop": "Reklama nebo odkaz na vlastní obchod",
  "Carrying out the order": "Vyřízení objednávky",
  "Goods in digital form": "Zboží v digitální podobě",
  "Manual and product advice": "Návod a rady k výrobku",
  "What the law makes the seller tell": "Informace vyžadované zákonem",
  "Ordinary message": "Běžná zpráva",
  "Does the buyer see the tracking in the order on Allegro?":
    "Vidí kupující sledování zásilky v objednávce na Allegru?",
  Yes: "Ano",
  No: "Ne",
  "Is this manual or advice already attached to the offer on Allegro?":
    "Je tento návod nebo rada už připojena k nabídce na Allegru?",
  "Do not take this out without asking a lawyer.": "Neodstraňujte to bez porady s právníkem.",
  "The old rules, as far as we know, did not forbid sending invoices and receipts.":
    "Stará pravidla, pokud víme, zasílání faktur a účtenek nezakazovala.",
  "Allegro announced that sellers may no longer send an invoice or receipt unasked, neither as a file nor as a link.":
    "Podle oznámení Allegra prodejce už z vlastní iniciativy nepošle fakturu ani účtenku, ani jako soubor, ani jako odkaz.",
  "Invoices and receipts reach the buyer through Allegro, and an e-mail with them is stopped.":
    "Faktury a účtenky dostává kupující přes Allegro a e-mail s nimi je zastaven.",
  "The old rules, as far as we know, did not forbid writing about an invoice.":
    "Stará pravidla, pokud víme, psaní o faktuře nezakazovala.",
  "Allegro tells the buyer about a new invoice, so the seller should not write the same.":
    "O nové faktuře kupujícího informuje Allegro, prodejce by proto totéž psát neměl.",
  "Allegro tells the buyer about a new invoice; so says an FAQ written for the cancelled date, and we found nothing newer.":
    "O nové faktuře kupujícího informuje Allegro; říká to FAQ psané pro zrušený termín a nic novějšího jsme nenašli.",
  "Allegro has not said whether the KSeF number alone may be sent.":
    "Allegro nenapsalo, zda se smí poslat samotné číslo faktury z KSeF.",
  "Since 2021 the terms forbade repeating Allegro's own messages, but no list of them is known.":
    "Podmínky od roku 2021 zakazovaly opakovat zprávy Allegra, ale seznam, kterých se to týkalo, neznáme.",
  "Allegro tells the buyer that the payment arrived, so the seller should not write the same.":
    "O přijaté platbě kupujícího informuje Allegro, prodejce by proto totéž psát neměl.",
  "Allegro tells the buyer that the payment arrived, and such a message from the seller is stopped.":
    "O přijaté platbě kupujícího informuje Allegro a taková zpráva od prodejce je zastavena.",
  "Allegro confirms the order, so the seller should not repeat it.":
    "Potvrzení objednávky posílá Allegro, prodejce by ho proto neměl opakovat.",
  "Allegro confirms the order; the ban is known from an FAQ written for the cancelled date, and we found nothing newer.":
    "Potvrzení objednávky posílá Allegro; zákaz známe z FAQ psaného pro zrušený termín a nic novějšího jsme nenašli.",
  "Messages about the order's status were not allowed even before, because they repeat what Allegro writes.":
    "Zprávy o stavu objednávky nebyly povoleny už dříve, protože opakují to, co píše Allegro.",
  "Allegro tells the buyer about the order's status, and such a message from the seller is stopped.":
    "O stavu objednávky kupujícího informuje Allegro a taková zpráva od prodejce je zastavena.",
  "Allegro shows the parcel's state, and repeating such messages has been forbidden since 2021.":
    "Stav zásilky ukazuje Allegro a opakování takových zpráv je zakázáno od roku 2021.",
  "Allegro tracks this carrier's parcels, and such a message from the seller is stopped.":
    "Zásilky tohoto dopravce sleduje Allegro a taková zpráva od prodejce je zastavena.",
  "Allegro does not track such a parcel, so the message repeats nothing; this is our reading.":
    "Takovou zásilku Allegro nesleduje, zpráva tedy nic neopakuje; je to náš výklad.",
  "The ban is only about carriers that are integrated with Allegro.":
    "Zákaz se týká jen dopravců napojených na Allegro.",
  "It depends on whether Allegro tracks this carrier's parcels.":
    "Záleží na tom, zda Allegro zásilky tohoto dopravce sleduje.",
  "The ban is about carriers integrated with Allegro, and of this carrier we do not know it.":
    "Zákaz se týká dopravců napojených na Allegro a u tohoto dopravce to nevíme.",
  "Allegro has long asked for ratings itself; whether the old rules forbade repeating it is not known.":
    "O hodnocení dávno žádá samo Allegro; zda stará pravidla zakazovala tuto žádost opakovat, není známo.",
  "Allegro asks for the rating, so the seller should not ask again, nor ask whether the product works well.":
    "O hodnocení žádá Allegro, prodejce by proto neměl žádat podruhé, ani se ptát, zda se výrobek osvědčil.",
  "Allegro asks for the rating, and such a request from the seller is stopped.":
    "O hodnocení žádá Allegro a taková žádost od prodejce je zastavena.",
  "According to the press, asking to change or withdraw a rating was not allowed even before.":
    "Podle tisku se o změnu ani stažení hodnocení nesmělo žádat už dříve.",
  "The buyer may not be asked to change or withdraw a rating, not even in a reply.":
    "Kupujícího nelze žádat o změnu ani stažení hodnocení, a to ani v odpovědi.",
  "According to the press, payment reminders were not allowed even before.":
    "Podle tisku nebyla připomenutí platby povolena už dříve.",
  "Allegro names payment reminders among the messages that are not allowed.":
    "Allegro uvádí připomenutí platby mezi zprávami, které nejsou povoleny.",
  "Allegro confirms the purchase; a note of thanks beside it is not allowed.":
    "Potvrzení nákupu posílá Allegro; samostatné poděkování není povoleno.",
  "An FAQ written for the cancelled date forbids a separate note of thanks; we found nothing newer.":
    "Samostatné poděkování zakazuje FAQ psané pro zrušený termín; novější text jsme nenašli.",
  "Advertising and links to the own shop have long been against the rules; an account ban was reported after such a link.":
    "Reklama a odkazy na vlastní obchod jsou v rozporu s pravidly už dlouho; kvůli takovému odkazu bylo hlášeno zablokování účtu.",
  "This has to be settled with the buyer and Allegro does not do it for you; this is our reading.":
    "To je třeba domluvit s kupujícím a Allegro to za vás neudělá; je to náš výklad.",
  "This hands over what was bought, so it carries out the order; this is our reading.":
    "Tím se předává zakoupené zboží, jde tedy o vyřízení objednávky; je to náš výklad.",
  "The old rules, as far as we know, did not speak of manuals.": "Stará pravidla, pokud víme, o návodech nemluvila.",
  "If the same is already attached to the offer on Allegro, the message repeats it; if not, we read it as allowed.":
    "Pokud je totéž už připojeno k nabídce na Allegru, zpráva to opakuje; pokud ne, podle našeho výkladu je to povoleno.",
  "The law obliges the seller to pass this on, and Allegro's rules do not speak of it; this is our reading.":
    "Zákon prodejci ukládá takové informace předat a pravidla Allegra o nich nemluví; je to náš výklad.",
  "We see nothing here that the rules forbid.": "Nevidíme zde nic, co by pravidla zakazovala.",
  "What happens to a mail that holds only a link to an invoice is not known; Allegro writes about attachments.":
    "Co se stane s e-mailem, který obsahuje jen odkaz na fakturu, není známo; Allegro píše o přílohách.",
  "Whether messages in the Message Center are technically stopped is not known; the text speaks of e-mails.":
    "Zda jsou technicky zastavovány i zprávy v Centru zpráv, není známo; text mluví o e-mailech.",
  "The form for registering a domain that hosts invoices sometimes sends sellers back; the list of domains is not public.":
    "Formulář k nahlášení domény s fakturami prodejce někdy odkáže zpět; seznam domén není veřejný.",
  "It is not on the list of 10 February 2026; whether Allegro stops such messages is not known.":
    "Není to na seznamu z 10. února 2026; zda Allegro takové zprávy zastavuje, není známo.",
  "A KSeF invoice as PDF is an ordinary invoice, and a link or QR code to it is a link to an invoice; only about the number alone nothing is known.":
    "Faktura z KSeF jako PDF je běžná faktura a odkaz nebo QR kód na ni je odkaz na fakturu; neznámé je to jen u samotného čísla.",
  "The carrier's name alone does not decide - the parcel must be registered so that Allegro sees it.":
    "Samotný název dopravce nerozhoduje - zásilka musí být podána tak, aby ji Allegro vidělo.",
  "The FAQ of September 2025 did not have this exception; the later text of 10 February 2026 has it.":
    "FAQ ze září 2025 tuto výjimku nemělo; pozdější text z 10. února 2026 ji má.",
  "That the ban also holds in a reply and puts the account at risk is our reading.":
    "Že zákaz platí i v odpovědi a ohrožuje účet, je náš výklad.",
  "The present article of the terms was not found; this rests on sellers' reports and the press.":
    "Současné ustanovení podmínek jsme nenašli; opíráme se o hlášení prodejců a tisk.",
  "Allegro has published no list of such matters; a delay, a missing size or a wrong address is our reading.":
    "Allegro seznam takových záležitostí nezveřejnilo; zpoždění, chybějící velikost nebo chybná adresa jsou náš výklad.",
  "The message should hold nothing that is not allowed, such as an invoice or a request for a rating.":
    "Zpráva by neměla obsahovat nic nepovoleného, například fakturu nebo žádost o hodnocení.",
  "Allegro has said nothing about keys and codes since the change of March 2026.":
    "K zasílání klíčů a kódů se Allegro od změny v březnu 2026 nevyjádřilo.",
  "Sellers report that mails with codes arrive hours late or get lost.":
    "Prodejci hlásí, že e-maily s kódy přicházejí s hodinovým zpožděním nebo se ztrácejí.",
  "Allegro has said nothing about manuals and warranty cards.": "K návodům a záručním listům se Allegro nevyjádřilo.",
  "The texts that were found say nothing about terms, withdrawal or a product recall.":
    "Nalezené texty Allegra nic neříkají o obchodních podmínkách, odstoupení ani o stažení výrobku.",
};

/** Every text that is translated. */
export type ClausesTranslated = Readonly<Record<keyof typeof clausesCs, string>>;
