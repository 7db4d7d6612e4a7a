import { writeFileSync } from "node:fs";
import { z } from "zod";
import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import type { Words } from "../../../src/policy/words.js";
import { VARIABLE_WORDS } from "../server/variable-words.js";
import { VARIABLES } from "../server/variables.js";
import type { Terminal } from "../terminal.js";
import { UsageProblem } from "../usage-problem.js";

const slackOptions = z.object({
  mode: z.string().optional(),
  url: z.string().optional(),
  out: z.string(),
});
const teamsOptions = z.object({
  appId: z.string().optional(),
  url: z.string().optional(),
  developer: z.string().optional(),
  website: z.string().optional(),
  privacyUrl: z.string().optional(),
  termsUrl: z.string().optional(),
  out: z.string(),
});
const MODES = ["token", "oauth", "socket"] as const;
type Env = Readonly<Record<string, string | undefined>>;

/** `manifest slack`: writes the YAML to paste where a Slack app is created. Returns the exit code. */
export async function manifestForSlack(
  raw: object,
  lang: AnswerLanguage,
  terminal: Terminal,
  env: Env = process.env,
): Promise<number> {
  const { mode: said, url, out } = slackOptions.parse(raw);
  const mode = MODES.find((one) => one === said);
  if (mode === undefined) throw expected("--mode", { pl: MODES.join(", "), en: MODES.join(", ") });
  const { manifestSlack } = await import("../manifest-slack.js");
  const yaml = manifestSlack(mode === "socket" ? { mode } : { mode, url: addressOf(url ?? env.PUBLIC_URL) });
  return write(out, yaml, terminal, lang, {
    pl: "wklej go na https://api.slack.com/apps: Create New App, From a manifest",
    en: "paste it at https://api.slack.com/apps: Create New App, From a manifest",
  });
}

/** `manifest teams`: writes the zip to upload to Teams. Returns the exit code. */
export async function manifestForTeams(
  raw: object,
  lang: AnswerLanguage,
  terminal: Terminal,
  env: Env = process.env,
): Promise<number> {
  const { appId, url, developer, website, privacyUrl, termsUrl, out } = teamsOptions.parse(raw);
  if (appId === undefined || !VARIABLES.TEAMS_APP_ID.safeParse(appId).success)
    throw expected("--app-id", VARIABLE_WORDS.TEAMS_APP_ID.expected);
  const { LONGEST_DEVELOPER, manifestTeams } = await import("../manifest-teams.js");
  if (developer !== undefined && (developer.trim() === "" || [...developer].length > LONGEST_DEVELOPER)) {
    throw expected("--developer", {
      pl: `nazwa, od 1 do ${LONGEST_DEVELOPER} znaków`,
      en: `a name of 1 to ${LONGEST_DEVELOPER} characters`,
    });
  }
  const zip = manifestTeams({
    appId,
    url: addressOf(url ?? env.PUBLIC_URL),
    ...(developer === undefined ? {} : { developer }),
    ...(website === undefined ? {} : { websiteUrl: pageOf("--website", website) }),
    ...(privacyUrl === undefined ? {} : { privacyUrl: pageOf("--privacy-url", privacyUrl) }),
    ...(termsUrl === undefined ? {} : { termsUrl: pageOf("--terms-url", termsUrl) }),
  });
  const upload = {
    pl: "wgraj go w Teams: Aplikacje, Zarządzaj aplikacjami, Przekaż aplikację (albo w Teams Admin Center)",
    en: "upload it in Teams: Apps, Manage your apps, Upload an app (or in the Teams Admin Center)",
  };
  const pages = privacyUrl !== undefined && termsUrl !== undefined;
  return write(out, zip, terminal, lang, {
    pl: `${upload.pl}${pages ? "" : ". Prywatność i regulamin prowadzą na stronę aplikacji: własne podaj przez --privacy-url i --terms-url"}`,
    en: `${upload.en}${pages ? "" : ". Privacy and terms lead to the app's web site: give your own with --privacy-url and --terms-url"}`,
  });
}

/** The platforms call the server, so a plain http address on this machine, good for a server, is none here. */
function addressOf(url: string | undefined): string {
  const read = VARIABLES.PUBLIC_URL.safeParse(url);
  if (!read.success || !read.data.startsWith("https:")) throw expected("--url", VARIABLE_WORDS.PUBLIC_URL.expected);
  return read.data;
}

/** A page that people open from Teams: https, any path. */
function pageOf(option: string, url: string): string {
  if (URL.canParse(url) && new URL(url).protocol === "https:" && url.length <= 2_048) return url;
  throw expected(option, { pl: "adres strony, https://…", en: "the address of a page, https://…" });
}

function expected(option: string, { pl, en }: Words): UsageProblem {
  return new UsageProblem({ pl: `${option}: oczekiwano: ${pl}.`, en: `${option}: expected: ${en}.` });
}

async function write(
  out: string,
  content: string | Uint8Array,
  terminal: Terminal,
  lang: AnswerLanguage,
  next: Words,
): Promise<number> {
  if (out === "-") {
    if (typeof content === "string") await terminal.write(content);
    else process.stdout.write(content);
    return 0;
  }
  try {
    writeFileSync(out, content);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "?";
    throw new UsageProblem({
      pl: `Pliku ${out} nie da się zapisać (${code}). Podaj inny: --out.`,
      en: `The file ${out} cannot be written (${code}). Give another: --out.`,
    });
  }
  await terminal.write(`${out}: ${next[lang]}\n`);
  return 0;
}
