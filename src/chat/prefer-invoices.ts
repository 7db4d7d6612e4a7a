import type { Remedy } from "../policy/remedy.js";
import type { Unjudged, Verdict } from "../verdict/verdict.js";
import type { Settings } from "./settings.js";

/** Which remedies fit how a shop hands over its invoices; they are told first. */
const FITTING: Readonly<Record<NonNullable<Settings["invoices"]>, readonly string[]>> = {
  upload: ["invoice-upload", "invoice-file"],
  link: ["billing-document-link"],
  email: [],
  none: [],
};

/** The verdict with the remedies for an invoice in the order that fits the shop; nothing is left out. */
export function preferInvoices<Of extends Verdict | Unjudged>(verdict: Of, invoices: Settings["invoices"]): Of {
  if (invoices === undefined || "unreadable" in verdict) return verdict;
  const fits = ({ id }: Remedy) => FITTING[invoices].includes(id);
  const findings = verdict.findings.map((finding) => ({
    ...finding,
    remedies: [...finding.remedies.filter(fits), ...finding.remedies.filter((remedy) => !fits(remedy))],
  }));
  return { ...verdict, findings };
}
