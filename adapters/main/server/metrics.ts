import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Poster } from "../../../src/announce/ledger.js";
import { answer } from "../../../src/chat/answer.js";
import type { Answer } from "../../../src/chat/answer-shape.js";
import type { Ask } from "../../../src/chat/ask.js";
import type { Ports } from "../../../src/chat/ports.js";
import type { Log } from "../log.js";

/** What this process counts and times. Labels are words of the program's own: no tenant, no channel, no text. */
export interface Metrics {
  readonly registry: Registry;
  /** `answer`, counted and timed for a platform. */
  answering(platform: "slack" | "teams"): (ask: Ask, ports: Ports) => Promise<Answer>;
  /** A message that a program asked about was judged. */
  judged(decision: string): void;
  /** A request was answered; `path` is one of the server's own, or `other`. */
  requested(path: string, code: number, seconds: number): void;
  /** A poster whose calls are timed. */
  posting(platform: "slack" | "teams", poster: Poster): Poster;
}

/** An answer is due within three seconds; what is judged alone takes milliseconds. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The metrics of one server. What the store knows is added by `storeMetrics`. */
export function createMetrics(version: string, log: Pick<Log, "info">): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const checks = new Counter({
    name: "czy_wolno_checks_total",
    help: "Verdicts given, by decision and platform; one that a pressed answer changed counts again.",
    labelNames: ["platform", "decision"],
    registers,
  });
  const answers = new Histogram({
    name: "czy_wolno_answer_seconds",
    help: "From an ask to its answer, without the way to and from the platform.",
    labelNames: ["platform", "ask", "ended"],
    buckets: SECONDS,
    registers,
  });
  const requests = new Histogram({
    name: "czy_wolno_request_seconds",
    help: "HTTP requests by path and status code.",
    labelNames: ["path", "code"],
    buckets: SECONDS,
    registers,
  });
  const calls = new Histogram({
    name: "czy_wolno_delivery_seconds",
    help: "Calls to a platform that deliver an announcement, by what became of them.",
    labelNames: ["platform", "action", "became"],
    buckets: SECONDS,
    registers,
  });
  const build = new Counter({
    name: "czy_wolno_started_total",
    help: "1 since this process started, with its version.",
    labelNames: ["version"],
    registers,
  });
  build.inc({ version });

  return {
    registry,
    answering: (platform) => async (ask, ports) => {
      const ended = answers.startTimer({ platform, ask: ask.ask });
      const { receipts } = ports;
      const keep: typeof receipts.keep = async (tenant, receipt, clauses, decision, made) => {
        checks.inc({ platform, decision });
        await receipts.keep(tenant, receipt, clauses, decision, made);
      };
      try {
        const said = await answer(ask, { ...ports, receipts: { ...receipts, keep } });
        const seconds = ended({ ended: "well" });
        // By tenant and channel an ask that subscribes is found again in the lines of each delivery.
        const { tenant, channel } = ask.by;
        log.info({ platform, tenant, channel, ask: ask.ask, ms: Math.round(seconds * 1_000) }, "answered");
        return said;
      } catch (error) {
        ended({ ended: "failed" });
        throw error;
      }
    },
    judged: (decision) => checks.inc({ platform: "api", decision }),
    requested: (path, code, seconds) => requests.observe({ path, code }, seconds),
    posting: (platform, poster) => {
      const timed =
        <Given extends unknown[]>(action: string, call: (...given: Given) => ReturnType<Poster["post"]>) =>
        async (...given: Given) => {
          const ended = calls.startTimer({ platform, action });
          try {
            const outcome = await call(...given);
            ended({ became: outcome.means });
            return outcome;
          } catch (error) {
            ended({ became: "not_begun" });
            throw error;
          }
        };
      return {
        ...poster,
        post: timed("post", poster.post),
        edit: timed("edit", poster.edit),
        note: timed("note", poster.note),
        tell: timed("tell", poster.tell),
      };
    },
  };
}
