import type { Span } from "../message/span.js";
import type { Zone } from "../message/zones.js";
import type { Act } from "./act.js";
import type { Language } from "./language.js";

/** Why a message got no recognition. */
export type Unreadable = "empty" | "image_only" | "binary" | "too_long" | "gibberish" | "language";

/** A special form of an act that the policy treats apart: a bare KSeF number, a document announced but not delivered. */
export type Case = "ksef" | "announced";

/** Which carrier a sentence or the message names: a name, the shop's own transport, or nothing. */
export interface CarrierNamed extends Span {
  readonly carrier: string;
}

/** One act found: where, in whose words, by what, and whether there is a doubt. `other` stands only where it is doubted. */
export interface ActFound {
  readonly act: Act;
  readonly case?: Case;
  readonly span: Span;
  /** Exactly `text.slice(span.start, span.end)`. */
  readonly quote: string;
  readonly zone: Zone;
  readonly basis: "rule" | "model";
  readonly rule?: string;
  /** The words of the sentence that weighed most when the model found it, in their order. */
  readonly words?: readonly string[];
  /** False where a person would doubt: then `alternatives` says what else the sentence may do. */
  readonly sure: boolean;
  readonly alternatives?: readonly Act[];
}

/** What a message does. Knows no policy. Spans refer to `text`, the text that was judged, in UTF-16 units. */
export interface Recognition {
  readonly text: string;
  readonly languages: readonly Language[];
  readonly acts: readonly ActFound[];
  readonly carriers: readonly CarrierNamed[];
  /** Where the body of the message stands in `text`, without subject and attachments. */
  readonly body: Span;
  /** Whether files travel with the message. */
  readonly attachments: boolean;
  /** Words that suggest that this is a reply in the buyer's conversation. */
  readonly suggestsReply?: Span;
  readonly unreadable?: Unreadable;
}
