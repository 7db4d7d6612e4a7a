import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";
import { play, runSlack } from "./run-slack.js";

/**
 * A picture of what Slack is sent for a slash command, drawn from the very JSON: `node dist/test/slack/picture.js FILE.png`,
 * or `FILE.html`, which needs no browser. It is an imitation of Slack's look; layout on phones and folding are not shown.
 */
const [out = "slack-card.png"] = process.argv.slice(2);
const BROWSER = "/usr/bin/chromium";
const asPage = out.endsWith(".html");
if (!asPage && !existsSync(BROWSER)) {
  console.error(`${BROWSER} is missing. Install chromium (apt-get install chromium) and run this again.`);
  process.exit(1);
}

const running = await runSlack();
await play(running, "command-check");
const blocks = running.fake.said[0]?.body.blocks;
await running.stop();

const require = createRequire(import.meta.url);
const css = readFileSync(require.resolve("slack-blocks-to-jsx/dist/style.css"), "utf8");
const LOGO = `data:image/svg+xml;utf8,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36"><rect width="36" height="36" rx="6" fill="#2b2b45"/><text x="18" y="26" font-size="22" text-anchor="middle" fill="#fff" font-family="sans-serif">?</text></svg>',
)}`;
const message = createElement(Message, {
  blocks,
  time: new Date("2026-03-10T09:15:00Z"),
  name: "Czy wolno?",
  logo: LOGO,
});
const html = `<!doctype html><meta charset="utf-8"><style>${css} body { margin: 16px; background: #fff; } #slack_blocks_to_jsx blockquote { margin: 4px 0 10px !important; }</style><div style="width:640px">${renderToStaticMarkup(message)}</div>`;
if (asPage) writeFileSync(out, html);
else await shoot();

async function shoot(): Promise<void> {
  const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 680, height: 400 } });
  await page.setContent(html);
  await page.screenshot({ path: out, fullPage: true });
  await browser.close();
}
