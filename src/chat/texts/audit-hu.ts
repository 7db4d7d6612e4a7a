import type { AuditChatTexts } from "./audit-pl.js";

/** Hungarian texts of audits in the chat. */
export const auditHu: AuditChatTexts = {
  came: (templates, parts) => `${templates}: ${parts.join(", ")}.`,
  later: (date, decision) => `${date}: ${decision}`,
  shown: (shown, all) => `Az összes ${all} közül ezt a ${shown} darabot kell megnéznie.`,
  cut: (most) =>
    `A csevegésből egyszerre legfeljebb ${most} sablont és 4 millió karaktert ítélünk meg. A többi kimaradt: küldje el külön, vagy használja a czy-wolno audit parancsot.`,
  tooLong: (most) =>
    `A sablon hosszabb, mint ${most} karakter. Rövidítse le, vagy használja a czy-wolno audit parancsot.`,
  nothing: "Ezekben a fájlokban nincs sablon.",
  keep: "Az eredmény megőrzése",
  keepWhat:
    "A sablonok neve, az értékelések és az őrizhető meg, hogy a sablonok mit tesznek, a szövegük nem. A feliratkozott csatornák ekkor értesülnek arról, ha a szabályok változása ezeket az értékeléseket módosítja.",
  kept: "Az eredményt megőriztük, a sablonok szövege nélkül. Írja be: „feliratkozások”, ott láthatja és törölheti.",
  full: (most) => `Már ${most} megőrzött eredmény van. Töröljön egyet, és próbálja újra.`,
  report: "Jelentés a sablonok auditjáról",
  list: {
    title: "Auditok megőrzött eredményei",
    count: (number) => `Sablonauditok megőrzött eredményei: ${number}.`,
    none: "Nincs megőrzött auditeredmény. Küldjön egy .csv vagy .zip fájlt, illetve több, sablont tartalmazó fájlt.",
    show: "Az auditok eredményei",
    name: "Név",
    by: "Ki őrizte meg",
    at: "Mikor",
    before: "Akkor",
    now: "Ma",
    ahead: (date) => date.charAt(0).toUpperCase() + date.slice(1),
    changing: (number) => `változó értékelés: ${number}`,
    remove: (number) => `${number}. eredmény törlése`,
    removed: "Ezt az auditeredményt töröltük.",
    gone: "Ez az eredmény már nincs meg.",
    told: "Ha a szabályok változnak, a feliratkozott csatornákban megírom, hány sablont érint ez közülük.",
  },
  outcomes: {
    not_allowed: (number) => `nem megengedett: ${number}`,
    depends: (number) => `a körülményektől függ: ${number}`,
    allowed: (number) => `megengedett: ${number}`,
    unreadable: (number) => `nem ítélhető meg: ${number}`,
    error: (number) => `hiba: ${number}`,
  },
};
