import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { html } from "../../src/audit/formats/html.js";
import { printed, reportOf, SAMPLES, template } from "./report-of.js";

const CHROMIUM = "/usr/bin/chromium";
const hasBrowser = existsSync(CHROMIUM) || process.env["REQUIRE_BROWSER"] === "1";
if (!hasBrowser) console.log(`not run, no ${CHROMIUM}: the report in a browser`);

test.skipIf(!hasBrowser)(
  "the report in a browser: nothing is asked for, nothing runs, a phone shows it whole",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "czy-wolno-page-"));
    const file = join(folder, "report.html");
    const long = template("Faktura w załączniku.", { file: `${"bardzo-dluga-nazwa-".repeat(12)}.txt` });
    writeFileSync(file, await printed(html, reportOf([...SAMPLES, long])));
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    try {
      for (const colorScheme of ["light", "dark"] as const) {
        const page = await browser.newPage({ viewport: { width: 320, height: 640 }, colorScheme });
        const heard: string[] = [];
        page.on("console", (message) => heard.push(message.text()));
        page.on("dialog", (dialog) => heard.push(dialog.message()));
        page.on("request", (request) => heard.push(request.url()));
        await page.goto(pathToFileURL(file).href);
        expect(heard).toEqual([pathToFileURL(file).href]);
        // Runs in the page, so it is a text here: the project has no types of a browser.
        const looks = await page.evaluate(`({
        width: document.documentElement.scrollWidth,
        ground: getComputedStyle(document.body).backgroundColor,
        articles: document.querySelectorAll("article").length,
      })`);
        expect(looks).toEqual({
          width: 320,
          ground: colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(23, 23, 26)",
          articles: 6,
        });
        await page.close();
      }
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  },
);
