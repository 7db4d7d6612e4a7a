const NAMES: Readonly<Record<string, string>> = {
  ALLEGRO: "Allegro",
  INPOST: "InPost",
  FEDEX: "FedEx",
  POCZTA_POLSKA: "Poczta Polska",
  RUCH: "Orlen Paczka",
  PACKETA: "Packeta",
  DB_SCHENKER: "DB Schenker",
  CESKA_POSTA: "Česká pošta",
  SLOVENSKA_POSTA: "Slovenská pošta",
  NOVA_POSHTA: "Nova Poshta",
  TNT_EXPRESS: "TNT",
};

/** The name of a carrier as people write it, from its id in the policy; none for the shop's own transport. */
export function carrierName(id: string): string | undefined {
  if (id === "OWN_TRANSPORT") return undefined;
  return NAMES[id] ?? id.split("_").map(titled).join(" ");
}

/** Short ids are abbreviations: DPD, GLS. */
function titled(word: string): string {
  return word.length <= 3 ? word : word.slice(0, 1) + word.slice(1).toLowerCase();
}
