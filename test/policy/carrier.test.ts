import { describe, expect, it } from "vitest";
import { allegro } from "./allegro-files.js";

const { carriers } = allegro();

/** The API's own answer of 20 June 2023. */
const LISTED =
  "4PX_EXPRESS ALLEGRO AMBRO_EXPRESS AUSTRIAN_POST_EXPRESS AUSTRIAN_POST_REGISTERED CAINIAO CHINA_EMS CHINA_POST CHUKOU1 CNE_EXPRESS DB_SCHENKER DHL DPD DSV DTS ESHIPPING_GLOBAL EXELOT FEDEX FLYT_EXPRESS GEBRUDER_WEISS GEIS GLS INPOST JAPAN_POST KARGOM_KOLAY KN LA_POSTE LITHUANIAN_POST MEEST NA_DZISIAJ NO_LIMIT PACKETA PICKPACK POCZTA_POLSKA POSTNORD PTS RABEN RHENUS_LOGISTICS RUCH SFC SF_EXPRESS SHIPTER SKYNET SUNYOU SUUS TNT_EXPRESS UKR_POSHTA UPS WANB_EXPRESS WEDO X_PRESS_COURIERS YANWEN YUN_EXPRESS ZIGZAG".split(
    " ",
  );

it.each(LISTED)("%s is on the API's list, thus integrated", (id) => {
  expect(carriers.find((carrier) => carrier.id === id)?.integrated).toBe(true);
});

it("beside the list only Allegro's own methods are integrated", () => {
  const others = carriers.filter(({ id, integrated }) => integrated === true && !LISTED.includes(id));
  expect(others.map(({ id }) => id)).toEqual(["ALLEGRO_XL_SUUS", "ALLEGRO_ZADBANO"]);
});

describe("what people write", () => {
  it.each([
    ["InPost", true],
    ["InPostem", true],
    ["Paczkomacie", true],
    ["Paczkomaty", true],
    ["w InPoście", true],
    ["na Poczcie Polskiej", true],
    ["w Orlen Paczce", true],
    ["Poczta Polska", true],
    ["Pocztą Polską", true],
    ["Pocztexem", true],
    ["Orlen Paczka", true],
    ["Orlen Paczkę", true],
    ["Paczka w Ruchu", true],
    ["Zásilkovna", true],
    ["Zásilkovnou", true],
    ["Packeta", true],
    ["Allegro One", true],
    ["One Box", true],
    ["One Punkt", true],
    ["One Punkcie", true],
    ["DPD", true],
    ["DHL", true],
    ["GLS", true],
    ["UPS", true],
    ["FedEx", true],
    ["TNT", true],
    ["Geis", true],
    ["Raben", true],
    ["Rhenus", true],
    ["Suus", true],
    ["DB Schenker", true],
    ["DSV", true],
    ["Meest", true],
    ["Cainiao", true],
    ["WeDo", true],
    ["PostNord", true],
    ["PPL", null],
    ["Česká pošta", null],
    ["Českou poštou", null],
    ["Slovenská pošta", null],
    ["Magyar Posta", null],
    ["Nova Poshta", null],
    ["Нова Пошта", null],
    ["Новою Поштою", null],
    ["Deutsche Post", null],
    ["Hermes", null],
    ["własnym transportem", false],
    ["nasz kierowca", false],
    ["naszym kierowcą", false],
    ["naszym busem", false],
    ["w naszym transporcie", false],
    ["naszym autem", false],
    ["w naszym aucie", false],
    ["our own van", false],
    ["our driver", false],
    ["vlastní dopravou", false],
    ["saját szállítással", false],
    ["unser Fahrer", false],
  ])("%s: %s", (text, integrated) => {
    expect(named(text)).toEqual([integrated]);
  });

  it.each([
    "ruch",
    "w ruchu",
    "na dzisiaj",
    "we do",
    "packets",
    "zadbano o paczkę",
    "kurier",
    "poczta",
    "nasza paczka",
    "zig zag",
  ])("%s names nobody", (text) => expect(named(text)).toEqual([]));
});

it("names are folded, and none is a guess of two letters", () => {
  for (const { id, names } of carriers) {
    for (const name of names) {
      expect(name, id).toBe(folded(name));
      expect(name.replaceAll("*", "").length, id).toBeGreaterThanOrEqual(3);
    }
  }
});

/** Lower case without diacritics, as far as these names need it. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{M}/gu, "")
    .normalize("NFC");
}

/** A plain matcher: whole words, `*` for any ending. */
function named(text: string): (boolean | null)[] {
  const found = carriers.filter(({ names }) =>
    names.some((name) => {
      const pattern = name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[\\p{L}\\p{N}]*");
      return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u").test(folded(text));
    }),
  );
  return [...new Set(found.map(({ integrated }) => integrated))];
}
