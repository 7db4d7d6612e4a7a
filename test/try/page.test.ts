import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOSTILE } from "../conformance/leaks.js";
import { openPage } from "./open-page.js";

const CHROMIUM = "/usr/bin/chromium";
const hasBrowser = existsSync(CHROMIUM) || process.env["REQUIRE_BROWSER"] === "1";
if (!hasBrowser) console.log(`not run, no ${CHROMIUM}: the try-it page in a browser`);

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const INVOICE = "Dzień dobry, w załączniku przesyłam fakturę do zamówienia.";

describe.skipIf(!hasBrowser)("the page in a browser", () => {
  let server: Awaited<ReturnType<typeof openPage>>;
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "czy-wolno-try-"));
    server = await openPage();
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the page, and sees that nothing is asked of elsewhere, refused by the policy, or said to the console. */
  async function visit(
    work: (page: Page, heard: string[]) => Promise<void>,
    options: BrowserContextOptions = {},
    lang = "pl",
  ) {
    server.clock.now += 60_000;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: lang, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    const heard: string[] = [];
    page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => heard.push(error.message));
    page.on("dialog", (dialog) => {
      heard.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(`${server.url}/try/`)) heard.push(request.url());
    });
    try {
      await page.goto(`${server.url}/try/?lang=${lang}`);
      await work(page, heard);
      expect(heard).toEqual([]);
    } finally {
      await context.close();
    }
  }

  const field = (page: Page) => page.getByLabel("Wiadomość albo polecenie /wolno");
  const paste = async (page: Page, text: string) => {
    await field(page).fill(text);
    await page.getByRole("button", { name: "Sprawdź", exact: true }).first().click();
  };
  const pane = (page: Page, name: "slack" | "teams") => page.locator(`[aria-labelledby=talk-title] .pane-body.${name}`);
  const headline = (page: Page) => page.locator(".headline");
  /** What axe finds on the page as it stands, a line each. */
  const violations = async (page: Page): Promise<string[]> => {
    // By the tools' door, past the page's own policy.
    await page.evaluate(AXE);
    return page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ": " + html.slice(0, 200) + " " + failureSummary)))`);
  };

  test("a pasted message is judged and drawn by both", () =>
    visit(async (page) => {
      await paste(page, INVOICE);
      await expect.poll(() => headline(page).textContent()).toMatch(/^⛔ Nie wolno\s*Nie wysyłaj/);
      await expect.poll(() => pane(page, "slack").textContent()).toContain("Nie wysyłaj z własnej inicjatywy");
      expect(await pane(page, "teams").textContent()).toContain("Nie wysyłaj z własnej inicjatywy");
      const size = await page.evaluate(
        `parseFloat(getComputedStyle(document.querySelector(".headline .line")).fontSize)`,
      );
      expect(size).toBeGreaterThan(20);
    }));

  test("the words that decide are marked, with the reason on hover and on focus", () =>
    visit(async (page) => {
      await paste(page, `Czy kolor ma być zielony? ${INVOICE}\nProsimy o pięć gwiazdek.`);
      const marks = page.locator("mark.not_allowed");
      await marks.nth(1).waitFor();
      const reason = page.locator(".reason");
      const firstReason = await reason.textContent();
      await marks.nth(1).hover();
      await expect.poll(() => reason.textContent()).not.toBe(firstReason);
      await marks.nth(0).focus();
      await expect.poll(() => reason.textContent()).toBe(firstReason);
      expect(await marks.nth(0).textContent()).toContain("fakturę");
      await page.keyboard.press("Tab");
      await expect.poll(() => reason.textContent()).not.toBe(firstReason);
    }));

  test.each(["slack", "teams"] as const)("a button in %s decides again in both", (platform) =>
    visit(async (page) => {
      await paste(page, INVOICE);
      await pane(page, platform)
        .getByRole("button", { name: /To odpowiedź/ })
        .click();
      await expect.poll(() => headline(page).textContent()).toMatch(/^✅/);
      for (const name of ["slack", "teams"] as const) {
        await expect.poll(() => pane(page, name).locator("article").count()).toBe(1);
        await expect.poll(() => pane(page, name).textContent()).toContain("✅");
      }
    }),
  );

  test("a form is opened, filled in as Slack, and answered", () =>
    visit(async (page) => {
      await paste(page, "/wolno");
      const form = page.getByRole("dialog");
      await form.locator(".slack-form textarea").fill(INVOICE);
      await form.locator(".slack-form select").selectOption({ label: "Odpowiadam kupującemu w jego wątku" });
      expect(await violations(page)).toEqual([]);
      await form.locator(".slack-submit").click();
      await form.waitFor({ state: "detached" });
      await expect.poll(() => headline(page).textContent()).toMatch(/^✅/);
    }));

  test("a form of a card is opened, filled in as Teams, and what is missing is said", () =>
    visit(async (page) => {
      await paste(page, INVOICE);
      await pane(page, "teams").getByRole("button", { name: "Coś się nie zgadza" }).click();
      const form = page.getByRole("dialog");
      const teams = form.locator(".teams-drawn");
      await teams.locator(".ac-pushButton").last().click();
      expect(await form.count()).toBe(1);
      await teams.locator("select, input[type=radio]").first().waitFor();
      if ((await teams.locator("select").count()) > 0) await teams.locator("select").selectOption({ index: 1 });
      else await teams.locator("input[type=radio]").first().check();
      await teams.locator(".ac-pushButton").last().click();
      await form.waitFor({ state: "detached" });
      await expect.poll(() => pane(page, "slack").locator("article").count()).toBe(2);
    }));

  test("a chosen table is audited, and a file that is dropped is checked", () =>
    visit(async (page) => {
      const file = join(folder, "szablony.csv");
      writeFileSync(file, `temat,treść\nFaktura,"${INVOICE}"\nGrawer,"Czy grawer ma być na klapce?"\n`);
      await page.locator("#file").setInputFiles(file);
      const report = pane(page, "teams").getByRole("link", { name: /raport/i });
      await expect.poll(() => report.count()).toBe(1);
      const [saved] = await Promise.all([page.waitForEvent("download"), report.click()]);
      expect(saved.suggestedFilename()).toMatch(/^czy-wolno-.*\.html$/);
      await page.evaluate(`(() => {
        const data = new DataTransfer();
        data.items.add(new File(["<p>Czy grawer ma być na klapce?</p>"], "a.html"));
        for (const name of ["dragover", "drop"])
          document.querySelector(".composer").dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
      })()`);
      await expect.poll(() => page.locator(".judged").count()).toBe(1);
      await expect.poll(() => headline(page).textContent()).toMatch(/^✅/);
      expect(await page.locator(".message").textContent()).not.toContain("<p>");
    }));

  test("the day and the language can be changed, and the message is judged again", () =>
    visit(async (page) => {
      await paste(page, INVOICE);
      await expect.poll(() => headline(page).textContent()).toMatch(/^⛔/);
      expect(await page.locator(".strip [aria-current=date]").textContent()).toContain("24 listopada 2026");
      await page.getByLabel("Na dzień").fill("2025-09-05");
      await expect.poll(() => headline(page).textContent()).toMatch(/^✅/);
      await expect.poll(() => page.locator(".strip .chosen").textContent()).toContain("5 września 2025");
      await page.locator(".strip").getByRole("button", { name: "2 marca 2026" }).first().click();
      await expect.poll(() => headline(page).textContent()).toMatch(/^⛔/);
      await page.getByRole("button", { name: "English" }).click();
      await expect.poll(() => headline(page).textContent()).toMatch(/^⛔ Not allowed/);
      expect(await page.evaluate("document.documentElement.lang")).toBe("en");
      await page.getByRole("button", { name: "Back to today" }).click();
      await expect.poll(() => page.locator(".strip .chosen").count()).toBe(0);
    }));

  test("the simulated channel: cards are edited in place, notes come under them", () =>
    visit(async (page) => {
      await page.getByRole("button", { name: "Zasubskrybuj kanał" }).click();
      const slider = page.getByLabel("Dzień", { exact: true });
      const channel = page.locator(".channel");
      await channel.locator(".pane-body.teams article").first().waitFor();
      const go = async (day: number) => {
        await page.evaluate(`(() => {
          const slider = document.querySelector("#channel-day");
          slider.value = ${day};
          slider.dispatchEvent(new Event("input"));
        })()`);
      };
      await go(1);
      expect(await slider.getAttribute("aria-valuetext")).toBe("11 września 2025");
      const second = channel.locator(".pane-body.slack article").nth(1);
      expect(await second.textContent()).toContain("20 października 2025");
      expect(await second.textContent()).not.toContain("poprawiono");
      await go(34);
      expect(await second.textContent()).toMatch(/poprawiono 14 października 2025[\s\S]*w marcu 2026/);
      for (const name of ["slack", "teams"]) {
        expect(await channel.locator(`.pane-body.${name} article`).nth(1).locator(".note").count()).toBe(1);
      }
      await slider.focus();
      await page.keyboard.press("ArrowLeft");
      expect(await slider.getAttribute("aria-valuetext")).toBe("13 października 2025");
      expect(await channel.locator(".note").count()).toBe(0);
      await page.getByRole("button", { name: /Następne/ }).click();
      expect(await slider.getAttribute("aria-valuetext")).toBe("14 października 2025");
      expect(await violations(page)).toEqual([]);
      await channel.locator(".pane-body.teams .ac-pushButton").first().click();
      await page.getByRole("dialog").waitFor();
    }));

  test("what somebody wrote is text wherever it is shown", () =>
    visit(async (page) => {
      const markup = ['<img src=x onerror="alert(1)">', "<script>alert(2)</script>", "<b>b</b>", ...HOSTILE];
      // An address in the text would be judged; here it is only looked whether it comes alive.
      const text = `Faktura ${markup.join(" ")} w załączniku. Prosimy o ocenę ${markup.join(" ")}.`;
      await paste(page, `/wolno sprawdz: ${text}`);
      await pane(page, "slack").locator("blockquote").first().waitFor();
      const shown = page.locator("[aria-labelledby=talk-title], [aria-labelledby=judged-title]");
      expect(await shown.locator("img:not([src='/try/logo.svg']), script, b b, [onerror]").count()).toBe(0);
      expect(await shown.locator('a[href*="evil.example"]').count()).toBe(0);
      expect(await page.locator(".message").textContent()).toContain('<img src=x onerror="alert(1)">');
    }));

  test.each([
    ["light", 1280, "pl"],
    ["dark", 1280, "en"],
    ["light", 390, "pl"],
    ["dark", 390, "pl"],
  ] as const)("axe finds nothing: %s, %d pixels, %s; nothing is cut off", (colorScheme, width, lang) =>
    visit(
      async (page) => {
        await page.locator(".chip").first().click();
        await page.locator(".slack-drawn").first().waitFor();
        await page.locator(".strip").waitFor();
        expect(await violations(page)).toEqual([]);
        const wide =
          await page.evaluate(`[document.documentElement, ...document.querySelectorAll(".pane-body, .card, .message")]
          .filter((node) => node.scrollWidth > node.clientWidth + 1).map((node) => node.className || node.tagName)`);
        expect(wide).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 844 } },
      lang,
    ),
  );

  test("the renderers are loaded with the first card, and the page without them is small", () =>
    visit(async (page) => {
      const loaded: string[] = [];
      page.on("request", (request) => loaded.push(request.url()));
      await page.reload();
      await page.locator(".strip").waitFor();
      expect(loaded.filter((url) => /draw-(?:slack|teams)/.test(url))).toEqual([]);
      await paste(page, INVOICE);
      await page.locator(".slack-drawn").first().waitFor();
      expect(loaded.filter((url) => /draw-(?:slack|teams).*\.js/.test(url))).toHaveLength(2);
    }));

  test("what the policy forbids would be heard", () =>
    visit(async (page, heard) => {
      await page.evaluate(`document.body.insertAdjacentHTML("beforeend",
        '<p style="color: red">x</p><img src="https://evil.example/x.png" onerror="alert(1)">')`);
      await expect.poll(() => heard.length).toBeGreaterThan(1);
      expect(heard.filter((one) => /Content Security Policy/.test(one)).length).toBeGreaterThan(1);
      heard.length = 0;
    }));

  test("when the server is gone the page says so", () =>
    visit(async (page) => {
      await page.locator(".strip").waitFor();
      await page.evaluate(`window.fetch = () => Promise.reject(new Error("gone"))`);
      await paste(page, INVOICE);
      await expect.poll(() => headline(page).textContent()).toContain("Nie udało się połączyć z serwerem");
    }));
});
