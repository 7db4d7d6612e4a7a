import { parentPort, workerData } from "node:worker_threads";
import { createAudit } from "../../../src/audit/audit-template.js";
import type { NoTemplate, Template } from "../../../src/audit/template.js";
import { openChecker } from "../open-checker.js";
import type { AuditJob } from "./audit-all.js";

/** A thread that audits batches of templates and answers each in turn, with results as lines of JSON. */
const { terms, policy } = workerData as AuditJob;
const audit = createAudit(openChecker(policy), terms);

parentPort?.on("message", (batch: readonly (Template | NoTemplate)[]) => {
  parentPort?.postMessage(batch.map((template) => audit(template)));
});
