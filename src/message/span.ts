/** A half-open stretch of a text, in UTF-16 units: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
