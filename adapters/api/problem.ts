import type { Response } from "express";
import type { Words } from "../../src/policy/words.js";
import type { ApiLang } from "./api-ports.js";

/** The ways in which a request can be refused. */
export const PROBLEMS = {
  unreadable: {
    status: 400,
    title: { pl: "Treść nie jest poprawnym JSON-em", en: "The body is not valid JSON" },
    detail: {
      pl: 'Oczekujemy jednej wiadomości, na przykład {"text":"…"}, albo tablicy do 100 wiadomości. Popraw JSON i wyślij go jeszcze raz.',
      en: 'Expected one message, like {"text":"…"}, or an array of up to 100. Correct the JSON and send it again.',
    },
  },
  no_token: {
    status: 401,
    title: { pl: "Brakuje ważnego tokena", en: "A valid token is missing" },
    detail: {
      pl: "Oczekujemy nagłówka „Authorization: Bearer czw_…”. Token wydaje operator: czy-wolno token create TENANT.",
      en: 'Expected the header "Authorization: Bearer czw_…". The operator gives tokens: czy-wolno token create TENANT.',
    },
  },
  not_found: {
    status: 404,
    title: { pl: "Nie ma takiego adresu", en: "There is no such address" },
    detail: {
      pl: "Są tu: POST /v1/check, GET /v1/version, GET /v1/openapi.json.",
      en: "There are POST /v1/check, GET /v1/version and GET /v1/openapi.json.",
    },
  },
  method: {
    status: 405,
    title: { pl: "Ten adres przyjmuje inną metodę", en: "This address takes another method" },
    detail: { pl: "Metodę podaje nagłówek Allow.", en: "The header Allow names it." },
  },
  unchanged: {
    status: 412,
    title: { pl: "Zasady są te same", en: "The rules are the same" },
    detail: {
      pl: "If-None-Match podaje to, czym sprawdzamy dziś: te same wiadomości mają te same odpowiedzi. Bez tego nagłówka dostaniesz je jeszcze raz.",
      en: "If-None-Match names what is judged by today: the same messages have the same answers. Leave the header out to get them again.",
    },
  },
  too_large: {
    status: 413,
    title: { pl: "Treść jest za duża", en: "The body is too large" },
    detail: {
      pl: "Mieści się do 100 wiadomości i 1 MB. Podziel je na kilka żądań.",
      en: "Up to 100 messages and 1 MB fit. Split them into several requests.",
    },
  },
  media_type: {
    status: 415,
    title: { pl: "Tego rodzaju treści nie czytamy", en: "This kind of body is not read" },
    detail: {
      pl: "Oczekujemy „Content-Type: application/json” (albo application/x-ndjson), w UTF-8. Ustaw nagłówek i wyślij jeszcze raz.",
      en: 'Expected "Content-Type: application/json" (or application/x-ndjson), in UTF-8. Set the header and send it again.',
    },
  },
  message: {
    status: 422,
    title: { pl: "Tej wiadomości nie da się użyć", en: "This message cannot be used" },
    detail: { pl: "", en: "" },
  },
  too_many: {
    status: 429,
    title: { pl: "Za dużo wiadomości naraz", en: "Too many messages at once" },
    detail: {
      pl: "Poczekaj tyle sekund, ile podaje nagłówek Retry-After, i wyślij je jeszcze raz.",
      en: "Wait as many seconds as the header Retry-After says and send them again.",
    },
  },
} as const satisfies Record<string, { status: number; title: Words; detail: Words }>;

export type ProblemName = keyof typeof PROBLEMS;

/** Refuses a request by RFC 9457 (`application/problem+json`): `code` is for programs, the sentences for people. */
export function refuse(response: Response, name: ProblemName, lang: ApiLang, detail?: string): void {
  const { status, title, detail: said } = PROBLEMS[name];
  const problem = { type: "about:blank", title: title[lang], status, detail: detail ?? said[lang], code: name };
  response.status(status).type("application/problem+json").send(JSON.stringify(problem));
}
