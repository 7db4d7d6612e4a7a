import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serveTry } from "../adapters/main/commands/try.js";

/**
 * Makes README's picture of the try-it page, `docs/pictures/try.png`, from the page itself: `node dist/scripts/screenshots.js`
 * behind `npm run build`. Needs a Chromium.
 */
const BROWSER = "/usr/bin/chromium";
const ROOT = new URL(import.meta.url.endsWith(".ts") ? "../" : "../../", import.meta.url);
const OUT = fileURLToPath(new URL("docs/pictures/try.png", ROOT));

if (!existsSync(BROWSER)) {
  console.error(`${BROWSER} is missing. Install chromium (apt-get install chromium) and run this again.`);
  process.exit(1);
}
const quiet = () => {};
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet };
const served = await serveTry({ port: 0, host: "127.0.0.1", defaultLang: "pl", logLevel: "silent" }, log);
const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1320 },
    deviceScaleFactor: 1.5,
    locale: "pl",
    colorScheme: "light",
  });
  await page.goto(`${served.url}/try/?lang=pl`);
  await page.getByRole("button", { name: "Mieszana" }).click();
  await page.locator(".slack-drawn").first().waitFor();
  await page.screenshot({ path: OUT });
} finally {
  await browser.close();
  await served.stop();
}
