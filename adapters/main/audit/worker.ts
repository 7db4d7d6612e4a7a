import { parentPort, workerData } from "node:worker_threads";
import { type AuditTerms, createAudit } from "../../../src/audit/audit-template.js";
import type { NoTemplate, Template } from "../../../src/audit/template.js";
import { openChecker } from "../open-checker.js";

/** A thread that audits batches of templates and answers each in turn, with results as lines of JSON. */
const audit = createAudit(openChecker(), workerData as AuditTerms);

parentPort?.on("message", (batch: readonly (Template | NoTemplate)[]) => {
  parentPort?.postMessage(batch.map((template) => audit(template)));
});
