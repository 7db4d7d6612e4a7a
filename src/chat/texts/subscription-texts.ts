import type { Lang } from "../ask.js";
import { subscriptionCs } from "./subscription-cs.js";
import { subscriptionEn } from "./subscription-en.js";
import { subscriptionHu } from "./subscription-hu.js";
import { type SubscriptionTexts, subscriptionPl } from "./subscription-pl.js";
import { subscriptionSk } from "./subscription-sk.js";

const ALL: Readonly<Record<Lang, SubscriptionTexts>> = {
  pl: subscriptionPl,
  en: subscriptionEn,
  cs: subscriptionCs,
  sk: subscriptionSk,
  hu: subscriptionHu,
};

/** The texts of a subscription in a language. */
export function subscriptionTextsIn(language: Lang): SubscriptionTexts {
  return ALL[language];
}
