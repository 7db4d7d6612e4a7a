import { maskAddresses } from "./mask-addresses.js";
import { maskNames } from "./mask-names.js";
import { maskNumbers } from "./mask-numbers.js";

const EMAIL = /[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;:]{1,190}\.\p{L}{2,24}/gu;
/** What follows the host may name a buyer, an order or a parcel. */
const LINK = /(https?:\/\/[^\s/?#<>"'@]{1,253})[/?#][^\s<>"']{1,2000}/gi;
/** A link with a name or password before its host. */
const LINK_WITH_USER = /(https?:\/\/)[^\s/?#<>"'@]{1,200}@/gi;

/**
 * A text without what tells who somebody is: names, telephones, e-mail and postal addresses, account and tax numbers, and
 * what follows the host in a link, each replaced by a word in brackets that says what stood there. Rather one too many: a
 * masked sentence still shows what a message does. Linear in the length of the text.
 */
export function mask(text: string): string {
  const links = text.replace(LINK_WITH_USER, "$1").replace(LINK, "$1/[…]").replace(EMAIL, "[e-mail]");
  // Addresses before numbers, which would take their houses and codes apart; accounts hold no street.
  return maskNames(maskNumbers(maskAddresses(links)));
}
