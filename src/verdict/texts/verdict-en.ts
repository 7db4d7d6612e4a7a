import type { VerdictTexts } from "./verdict-pl.js";

/** What a verdict says, in English. */
export const verdictEn: VerdictTexts = {
  yes: "Yes",
  no: "No",
  does: {
    fiscal_document: "Does this sentence hand over an invoice or receipt, or say that it was issued?",
    payment_received: "Does this sentence say that the payment arrived?",
    order_confirmation: "Does this sentence repeat the order's confirmation or details?",
    order_status: "Does this sentence say that the order is being prepared, packed or sent?",
    shipment_status: "Does this sentence say where the parcel is, or give its number or link?",
    rating_request: "Does this sentence ask for a rating or a review?",
    rating_change_request: "Does this sentence ask to change or remove a rating?",
    payment_reminder: "Does this sentence remind the buyer to pay?",
    thank_you: "Does this sentence thank for the purchase?",
    promotion: "Does this sentence advertise, or invite to your own shop?",
    fulfilment: "Is this sentence about carrying out this order, asking or telling what Allegro does not?",
    goods_delivery: "Does this sentence deliver the goods themselves (key, code, file)?",
    product_help: "Is this sentence a manual, advice on use, or about the warranty?",
    legal_notice: "Is this sentence a notice that the law requires?",
    other: "Does this sentence do none of these?",
  },
  reply: {
    conversation: "This is a reply in the conversation that the buyer began, and there it may be written.",
    discussion:
      "In a discussion or claim we read this like a reply to the buyer, and in a reply it may be written; this is our reading.",
  },
  hints: {
    replySuggested:
      "The text looks like a reply to the buyer. Only a reply in the same conversation, begun by the buyer, counts.",
    discussion:
      "The rules of March 2026 say nothing about discussions and claims. We read them like a reply: our reading.",
    subject: "Change the subject too: by itself it is not allowed.",
    attachment: "Do not attach the file that is marked.",
    attachmentRead:
      "Allegro reads sales documents out of e-mail attachments. Make sure that the file does not look like an invoice.",
    courtesy: "The thanks or the repeated order is mere courtesy here. It can be left out.",
    marketplace: (site) =>
      `Allegro announced these rules without naming countries. For allegro.${site} they are not confirmed.`,
    stale: (days) => `The sources were last checked ${days} days ago. The rules may have changed.`,
  },
};
