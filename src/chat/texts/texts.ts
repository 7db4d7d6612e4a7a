import type { Lang } from "../ask.js";
import { cs } from "./cs.js";
import { en } from "./en.js";
import { hu } from "./hu.js";
import { pl, type Texts } from "./pl.js";
import { sk } from "./sk.js";

const ALL: Readonly<Record<Lang, Texts>> = { pl, en, cs, sk, hu };

/** The texts of a language. */
export function textsIn(language: Lang): Texts {
  return ALL[language];
}
