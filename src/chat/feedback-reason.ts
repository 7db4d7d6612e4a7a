/** What can be wrong with a verdict. The first two rest on what Allegro did: it mails the seller about what it stops. */
export const FEEDBACK_REASONS = [
  "blocked_although_allowed",
  "delivered_although_not_allowed",
  "should_be_allowed",
  "should_not_be_allowed",
  "wrong_sentence",
  "wrong_advice",
  "misread",
  "other",
] as const;

/** A reason that a person chose. */
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];
