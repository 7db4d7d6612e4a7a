import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { newBundleKey, readPrivateKey, signBundle } from "../../news/bundle.js";
import { openPolicy } from "../open-checker.js";
import { readOptions } from "../read-options.js";
import type { Terminal } from "../terminal.js";
import { UsageProblem } from "../usage-problem.js";

const own = z.object({
  sign: z.string().optional(),
  newKey: z.string().optional(),
  out: z.string(),
  lang: z.string().optional(),
});

/**
 * `policy bundle --new-key FILE`: makes the key that signs. `policy bundle --sign FILE`: writes the policy of this version
 * as a signed bundle, to be put where POLICY_FEED_URL points. Returns the exit code.
 */
export async function policyBundle(raw: object, terminal: Terminal): Promise<number> {
  const { sign, newKey, out, lang: said } = own.parse(raw);
  const { lang } = readOptions(said === undefined ? {} : { lang: said });
  if ((sign === undefined) === (newKey === undefined)) {
    throw new UsageProblem({
      pl: "Oczekujemy jednej z opcji: --sign PLIK-KLUCZA albo --new-key NOWY-PLIK.",
      en: "Expected one of the options --sign KEY-FILE and --new-key NEW-FILE.",
    });
  }
  if (newKey !== undefined) {
    const { pem, pin } = newBundleKey();
    written(newKey, pem, { mode: 0o600, flag: "wx" });
    const done = {
      pl: `Klucz prywatny: ${newKey} (nikomu go nie dawaj). Serwery, które mają ufać podpisanym nim zasadom, ustawiają:`,
      en: `The private key: ${newKey} (give it to nobody). Servers that are to trust what it signs set:`,
    };
    await terminal.write(`${done[lang]}\nPOLICY_FEED_KEY=${pin}\n`);
    return 0;
  }
  const key = readPrivateKey(readKey(sign as string));
  if (key === undefined) throw noKey(sign as string);
  const policy = openPolicy();
  const bundle = signBundle(policy, Date.now(), key);
  if (out === "-") {
    await terminal.write(bundle);
    return 0;
  }
  written(out, bundle, {});
  const done = {
    pl: `${out}: zasady w wersji ${policy.version}. Umieść ten plik pod adresem, który serwery mają w POLICY_FEED_URL.`,
    en: `${out}: the policy in version ${policy.version}. Put this file at the address that servers have in POLICY_FEED_URL.`,
  };
  await terminal.write(`${done[lang]}\n`);
  return 0;
}

function readKey(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw noKey(path);
  }
}

function noKey(path: string): UsageProblem {
  return new UsageProblem({
    pl: `W „${path}” nie ma klucza prywatnego Ed25519 (PEM). Nowy robi: czy-wolno policy bundle --new-key PLIK`,
    en: `"${path}" holds no private Ed25519 key (PEM). A new one is made by: czy-wolno policy bundle --new-key FILE`,
  });
}

function written(path: string, text: string, options: { mode?: number; flag?: string }): void {
  try {
    writeFileSync(path, text, options);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "?";
    throw new UsageProblem({
      pl: `Pliku „${path}” nie da się zapisać (${code}). Podaj inną ścieżkę; istniejącego klucza nie zastępujemy.`,
      en: `"${path}" cannot be written (${code}). Give another path; a key that exists is not replaced.`,
    });
  }
}
