import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { openChecker } from "../../adapters/main/open-checker.js";
import { renderCard } from "../../adapters/teams/out/render-card.js";
import { TEAMS_FONT, type TeamsColour, teamsHost } from "../../adapters/try/teams-host.js";
import { answer } from "../../src/chat/answer.js";
import { createMemoryPorts } from "../../src/chat/memory-ports.js";

/**
 * A picture of the card that Teams is sent for a message, drawn from the very JSON: `node dist/test/teams/picture.js FILE.png`,
 * or `FILE.html`, which needs no browser. Microsoft's renderer draws it; colours and sizes imitate Teams' light theme.
 */
const [out = "teams-card.png"] = process.argv.slice(2);
const BROWSER = "/usr/bin/chromium";
const asPage = out.endsWith(".html");
if (!asPage && !existsSync(BROWSER)) {
  console.error(`${BROWSER} is missing. Install chromium (apt-get install chromium) and run this again.`);
  process.exit(1);
}

const TEXT = "Dzień dobry, Pana paczka czeka w Paczkomacie do jutra. Czy grawer ma być na klapce?";
const made = await answer(
  {
    by: { platform: "teams", tenant: "t", user: "u", channel: "c", place: "channel", lang: "pl", address: {} },
    ask: "check",
    messages: [{ text: TEXT }],
    context: {},
  },
  createMemoryPorts(openChecker(), () => Date.parse("2026-03-10T10:00:00Z")),
);
if (made.answer !== "card") throw new Error(`A card was expected, not ${made.answer}.`);
const card = renderCard(made.card, { lang: "pl", in: "chat", id: made.id });

const LIGHT: Readonly<Record<TeamsColour, string>> = {
  ink: "#242424",
  subtle: "#616161",
  accent: "#5b5fc7",
  good: "#0e700e",
  warning: "#835b00",
  attention: "#c50f1f",
  line: "#e0e0e0",
  "default-back": "#ffffff",
  "emphasis-back": "#f5f5f5",
  "good-back": "#e7f2da",
  "warning-back": "#fbf6d9",
  "attention-back": "#fcf4f6",
  "accent-back": "#e8ebfa",
};
const hostConfig = teamsHost((of) => LIGHT[of], 13);

const STYLE = `body { margin: 0; padding: 20px; background: #f5f5f5; font: 13px ${TEAMS_FONT}; color: #242424; width: 660px; }
.who { display: flex; gap: 8px; align-items: center; margin: 0 0 6px; font-size: 12px; color: #616161; }
.who i { width: 28px; height: 28px; border-radius: 6px; background: #2b2b45; color: #fff; font: 600 18px/28px ${TEAMS_FONT}; text-align: center; }
.who b { color: #242424; font-weight: 600; }
#card { background: #fff; border-radius: 8px; box-shadow: 0 1px 3px #0003; overflow: hidden; }
.ac-richTextBlock { line-height: 1.45 !important; }
.ac-pushButton { font: 600 12px ${TEAMS_FONT}; color: #242424; background: #fff; border: 1px solid #d1d1d1; border-radius: 4px; padding: 6px 12px; }
.ac-pushButton.style-positive, .ac-pushButton.primary { color: #fff; background: #5b5fc7; border-color: #5b5fc7; }
a, .ac-anchor { color: #5b5fc7; text-decoration: none; }`;

/** A string as a script may hold it: nothing in it ends the script. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
const library = readFileSync(createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.min.js"), "utf8");
const html = `<!doctype html><html lang="pl"><meta charset="utf-8"><style>${STYLE}</style>
<div class="who"><i>?</i><b>Czy wolno?</b> 10:15</div><div id="card"></div>
<script>${library.replaceAll("</script", "<\\/script")}</script>
<script>
const card = new AdaptiveCards.AdaptiveCard();
card.hostConfig = new AdaptiveCards.HostConfig(${inScript(hostConfig)});
card.parse(${inScript(card)});
document.getElementById("card").append(card.render());
</script></html>`;
if (asPage) writeFileSync(out, html);
else await shoot();

async function shoot(): Promise<void> {
  const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 700, height: 300 } });
    await page.setContent(html);
    await page.locator(".ac-adaptiveCard").first().waitFor();
    await page.screenshot({ path: out, fullPage: true });
  } finally {
    await browser.close();
  }
}
