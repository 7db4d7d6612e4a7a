import { type Day, dayOf } from "../../src/policy/day.js";

/** Today in Warsaw. The clock is read here and nowhere else. */
export function today(): Day {
  return dayOf(new Date());
}
