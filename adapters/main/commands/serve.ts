import { runUntilTold } from "../run-until-told.js";
import { serve as start } from "../serve.js";
import { readSettings } from "../settings.js";

/**
 * `serve`: runs the bot until it is told to stop (SIGTERM, SIGINT). Returns the exit code: 0 after a stop in good order,
 * 1 when it had to end. Throws UsageProblem for settings that are wrong; then nothing was started.
 */
export async function serve(env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return runUntilTold(readSettings(env), env, start);
}
