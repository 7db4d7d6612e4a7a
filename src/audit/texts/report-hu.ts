import type { AuditTexts } from "./report-pl.js";

/** What a report itself says, in Hungarian. */
export const reportHu: AuditTexts = {
  title: "Üzenetsablonok auditja",
  templates: (number) => `${number} sablon`,
  on: (day) => `Állapot: ${day}`,
  ahead: (date) => `Mi dönt majd ${date}`,
  before: "Mit tegyen előtte",
  today: "Ma",
  from: (date) => date.charAt(0).toUpperCase() + date.slice(1),
  template: "Sablon",
  decision: {
    allowed: "Megengedett",
    not_allowed: "Nem megengedett",
    depends: "A körülményektől függ",
    unreadable: "Nem ítélhető meg",
    error: "Hiba",
  },
  noChange: "Nem tudunk a szabályok jövőbeli változásáról.",
  change: (date, title, changing) =>
    `A szabályok következő ismert változása: ${date} (${title}). ${changing === 0 ? "Egyik sablon értékelése sem változik." : `Megváltozik ${changing} sablon értékelése.`}`,
  accepted: "korábban elfogadva",
  acceptedCount: (number) => `korábban elfogadva: ${number}`,
  trigger: (what) => `kiváltó esemény: ${what}`,
  line: (number) => `${number}. sor`,
  switchOff: ({ name, trigger, tool }, mayStay) =>
    `Ez a(z) „${name}” sablon${trigger === undefined ? "" : `, kiváltó esemény: „${trigger}”`}${tool === undefined ? "" : `, program: ${tool}`}.${mayStay ? " Nem kell kikapcsolni, ha csak a fenti szöveg marad benne." : ""}`,
  deciding: "Ezek a mondatok döntenek",
  trimmed: "Így elküldheti",
  instead: "Mit kapcsoljon be, és mit ki",
  questions: "Mitől függ",
  sources: "Források",
  nothing: "Nem találtunk sablont.",
  all: "Az összes sablon",
  details: "Amin változtatni kell",
  verified: (date) => `Ez tanács, nem az Allegro döntése. A források utolsó ellenőrzése: ${date}`,
  versions: (policy, engine) => `A szabályok verziója: ${policy}, a felismerő verziója: ${engine}.`,
};
