import type { AnswerLanguage } from "./answer-language.js";
import { subscriptionEn } from "./subscription-en.js";
import { type SubscriptionTexts, subscriptionPl } from "./subscription-pl.js";

/** The texts of a subscription in a language. */
export function subscriptionTextsIn(language: AnswerLanguage): SubscriptionTexts {
  return language === "pl" ? subscriptionPl : subscriptionEn;
}
