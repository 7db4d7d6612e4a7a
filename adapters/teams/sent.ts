/** What became of one call to Teams. Nothing here holds the text that was sent. */
export type Sent =
  | { readonly sent: true; readonly posted: Posted }
  | {
      readonly sent: false;
      /** `no`: surely not there, so it may be tried again. `unknown`: it may be, so never post it blindly again. */
      readonly arrived: "no" | "unknown";
      /** The HTTP status, where Teams answered. */
      readonly status?: number;
      /** Teams' own word for what is wrong, such as `BotNotInConversationRoster`. */
      readonly code?: string;
      readonly retryAfterSeconds?: number;
    };

/** A message that was posted, as it is to be addressed in order to change it. */
export interface Posted {
  readonly conversationId: string;
  readonly activityId: string;
}
