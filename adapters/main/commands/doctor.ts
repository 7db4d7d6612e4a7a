import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import { type Finding, well, wrong } from "../doctor/finding.js";
import { lookAtReview, lookAtSources } from "../doctor/look-at-news.js";
import { lookAtSlack } from "../doctor/look-at-slack.js";
import { lookAtStore } from "../doctor/look-at-store.js";
import { lookAtTeams } from "../doctor/look-at-teams.js";
import type { Outside } from "../doctor/outside.js";
import { readOptions } from "../read-options.js";
import { goThroughProxy, namesProxy } from "../server/go-through-proxy.js";
import { readSettings, type Settings } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { UsageProblem } from "../usage-problem.js";
import type { Env } from "../with-database.js";

/**
 * `doctor`: looks at everything that `serve` with the same environment depends on, and changes nothing. One line each, ✓ or
 * ✗ with what to do; `--format json` gives the same as data. Returns the exit code: 0 when all is well, 1 otherwise.
 */
export async function doctor(
  raw: object,
  terminal: Pick<Terminal, "write">,
  env: Env = process.env,
  outside: Outside = { fetch: globalThis.fetch, now: Date.now },
): Promise<number> {
  const { lang, format } = readOptions(raw);
  if (namesProxy(env)) await goThroughProxy(env);
  const found = await looked(env, outside);
  const isWell = found.every(({ todo }) => todo === undefined);
  await terminal.write(
    format === "json" ? asJson(found, isWell, lang) : found.map((one) => lineOf(one, lang)).join(""),
  );
  return isWell ? 0 : 1;
}

async function looked(env: Env, outside: Outside): Promise<Finding[]> {
  let settings: Settings;
  try {
    settings = readSettings(env);
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    const said = { pl: "serwer by nie wystartował", en: "the server would not start" };
    return [wrong("settings", said, error.words)];
  }
  const parts = [
    settings.slack && "Slack",
    settings.teams && "Teams",
    settings.api && "API",
    settings.tryPage && "try",
  ];
  const named = parts.filter(Boolean).join(", ");
  const [ofStore, store] = await lookAtStore(settings);
  try {
    const [slack, teams] = await Promise.all([lookAtSlack(settings, store, outside), lookAtTeams(settings, outside)]);
    const now = outside.now();
    return [
      well("settings", `ustawienia są dobre: ${named}`, `the settings are good: ${named}`),
      ...ofStore,
      ...slack,
      ...teams,
      ...(store === undefined
        ? []
        : [...(await lookAtSources(settings, store, now)), await lookAtReview(settings, store, now)]),
    ];
  } finally {
    await store?.close();
  }
}

function lineOf({ check, said, todo }: Finding, lang: AnswerLanguage): string {
  if (todo === undefined) return `✓ ${check}: ${said[lang]}\n`;
  return `✗ ${check}: ${said[lang]}\n${todo[lang].replace(/^/gm, "    ")}\n`;
}

function asJson(found: readonly Finding[], ok: boolean, lang: AnswerLanguage): string {
  const checks = found.map(({ check, said, todo }) => ({
    check,
    ok: todo === undefined,
    said: said[lang],
    ...(todo === undefined ? {} : { todo: todo[lang] }),
  }));
  return `${JSON.stringify({ ok, checks }, undefined, 2)}\n`;
}
