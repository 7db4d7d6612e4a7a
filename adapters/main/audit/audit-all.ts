import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type AuditTerms, createAudit } from "../../../src/audit/audit-template.js";
import type { Audited } from "../../../src/audit/audited.js";
import type { NoTemplate, Template } from "../../../src/audit/template.js";
import type { Policy } from "../../../src/policy/policy.js";
import type { Checker } from "../../../src/verdict/check.js";

type Given = Template | NoTemplate;

/** So many templates travel to a thread at once: handing over costs little beside judging them. */
const BATCH = 32;
/** Each thread has one batch at work and one waiting; what is read further ahead only fills the memory. */
const AHEAD = 2;
/** Below so many templates a second thread is not ready before they are judged. */
const ALONE = 150;
const MOST_THREADS = 8;

/**
 * The result of each template, in the order of the templates, judged on all processors. However many there are, only a
 * few batches are held at once.
 *
 * @param threads how many to use; all processors when left out
 */
export async function* auditAll(
  templates: AsyncIterable<Given>,
  checker: Checker,
  terms: AuditTerms,
  threads = Math.min(MOST_THREADS, availableParallelism()),
): AsyncGenerator<Audited> {
  const batches = inBatches(templates);
  const first: Given[] = [];
  let ended = false;
  while (first.length < ALONE && !ended) {
    const next = await batches.next();
    if (next.done) ended = true;
    else first.push(...next.value);
  }
  if (ended || threads < 2) {
    const audit = createAudit(checker, terms);
    for (const template of first) yield audit(template);
    for await (const batch of batches) for (const template of batch) yield audit(template);
    return;
  }
  const pool = openPool({ terms, policy: checker.policy }, threads);
  try {
    // Promises in the order of the templates: the one that is asked for first is yielded first.
    const waiting: Promise<Audited[]>[] = [];
    for (let at = 0; at < first.length; at += BATCH) waiting.push(pool.audit(first.slice(at, at + BATCH)));
    first.length = 0;
    for await (const batch of batches) {
      waiting.push(pool.audit(batch));
      while (waiting.length >= threads * AHEAD) yield* await (waiting.shift() as Promise<Audited[]>);
    }
    while (waiting.length > 0) yield* await (waiting.shift() as Promise<Audited[]>);
  } finally {
    await pool.close();
  }
}

async function* inBatches(templates: AsyncIterable<Given>): AsyncGenerator<Given[]> {
  let batch: Given[] = [];
  for await (const template of templates) {
    batch.push(template);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Threads that take batches as they become free. */
function openPool(job: AuditJob, threads: number) {
  const queue: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of [...busy.values(), ...queue.splice(0)]) reject(failure);
    busy.clear();
  };
  const next = () => {
    while (idle.length > 0 && queue.length > 0) {
      const worker = idle.pop() as Worker;
      const job = queue.shift() as Job;
      busy.set(worker, job);
      worker.postMessage(job.batch);
    }
  };
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: job });
    worker.on("message", (results: Audited[]) => {
      busy.get(worker)?.resolve(results);
      busy.delete(worker);
      idle.push(worker);
      next();
    });
    worker.on("error", fail);
    worker.on("exit", (code) => {
      if (code !== 0) fail(new Error(`a thread of the audit ended with code ${code}`));
    });
    idle.push(worker);
    return worker;
  });
  return {
    audit: (batch: readonly Given[]) => {
      const answered = new Promise<Audited[]>((resolve, reject) => {
        if (failure !== undefined) reject(failure);
        else queue.push({ batch, resolve, reject });
      });
      // It is awaited later, in its turn; until then nobody listens.
      answered.catch(() => {});
      next();
      return answered;
    },
    close: async () => {
      workers.forEach((worker) => {
        worker.removeAllListeners("exit");
      });
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** What a thread is told when it starts. */
export interface AuditJob {
  readonly terms: AuditTerms;
  readonly policy: Policy;
}

interface Job {
  readonly batch: readonly Given[];
  readonly resolve: (results: Audited[]) => void;
  readonly reject: (error: Error) => void;
}
