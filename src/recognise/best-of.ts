/** The index of the largest of some scores; the first of equal ones. */
export function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index++)
    if ((scores[index] as number) > (scores[best] as number)) best = index;
  return best;
}
