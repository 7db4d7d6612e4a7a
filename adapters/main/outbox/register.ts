import type { Command } from "commander";
import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import type { Words } from "../../../src/policy/words.js";
import { addCommand } from "../add-command.js";
import type { Terminal } from "../terminal.js";

const WORDS = {
  worker: {
    pl: "wysyła zapowiedzi obok innych procesów na tej samej bazie Postgres; ustawienia jak dla serve",
    en: "sends announcements beside other processes on the same Postgres; settings as for serve",
  },
  deliveries: {
    pl: "pokazuje i rozstrzyga wysyłki zapowiedzi",
    en: "shows and decides about deliveries of announcements",
  },
  list: { pl: "wymienia wysyłki i ich stany", en: "lists deliveries and their states" },
  release: {
    pl: "wysyła jeszcze raz to, co mogło nie dojść, a to, co czeka, od razu",
    en: "sends what may not have arrived once more, and what waits at once",
  },
  drop: { pl: "zostawia: nie będzie wysłane", en: "leaves it: it is not sent any more" },
  ids: { pl: "identyfikatory z listy", en: "ids from the list" },
  state: { pl: "tylko w tym stanie", en: "only those in this state" },
  tenant: { pl: "tylko tego klienta", en: "only those of this customer" },
  olderThan: { pl: "tylko bez zmian od tylu godzin", en: "only those that have not changed for so many hours" },
  limit: { pl: "ile najwyżej (domyślnie 100)", en: "at most so many (default 100)" },
  stopped: { pl: "kończy wstrzymanie po naszym błędzie", en: "ends the stop after a fault of ours" },
} as const satisfies Record<string, Words>;

/** Adds `worker` and `deliveries` to the program; their code is loaded when they run. */
export function registerOutbox(
  program: Command,
  lang: AnswerLanguage,
  terminal: Terminal,
  done: (code: number) => void,
): void {
  const command = (parent: Command, name: keyof typeof WORDS) => addCommand(parent, name, WORDS[name], lang);
  const chosen = (made: Command) =>
    made
      .option("--state <STATE>", WORDS.state[lang])
      .option("--tenant <TENANT>", WORDS.tenant[lang])
      .option("--older-than <HOURS>", WORDS.olderThan[lang]);

  command(program, "worker").action(async () => {
    done(await (await import("./worker.js")).worker());
  });
  const deliveries = command(program, "deliveries");
  chosen(command(deliveries, "list"))
    .option("--limit <COUNT>", WORDS.limit[lang])
    .action(async (raw: object) => {
      done(await (await import("./deliveries.js")).deliveriesList(raw, terminal));
    });
  for (const does of ["release", "drop"] as const) {
    const made = chosen(command(deliveries, does)).argument("[ID...]", WORDS.ids[lang]);
    if (does === "release") made.option("--stopped", WORDS.stopped[lang]);
    made.action(async (ids: string[], raw: object) => {
      done(await (await import("./deliveries.js")).deliveriesChange(does, ids, raw, terminal));
    });
  }
}
