/**
 * What a message can do to its reader. The order is the one used in tables and confusion matrices.
 * Source: the policy's own list of acts; `other` is a readable sentence that performs none of the rest.
 */
export const ACTS = [
  "fiscal_document",
  "payment_received",
  "order_confirmation",
  "order_status",
  "shipment_status",
  "rating_request",
  "rating_change_request",
  "payment_reminder",
  "thank_you",
  "promotion",
  "fulfilment",
  "goods_delivery",
  "product_help",
  "legal_notice",
  "other",
] as const;

/** One thing that a message does to its reader. */
export type Act = (typeof ACTS)[number];
