import type { ReviewedDraft } from "../news/draft.js";
import type { Milestone } from "../policy/milestone.js";
import type { Problem } from "../policy/problem.js";
import type { Asker } from "./ask.js";

/** A person as far as reviewing looks at them. */
export type ReviewedBy = Pick<Asker, "platform" | "tenant" | "user">;

/** Drafts for the policy and the right to decide on them, which the deployment gives and no tenant. */
export interface ReviewStore {
  isReviewer(by: ReviewedBy): boolean;
  find(draft: string): Promise<ReviewedDraft | undefined>;
  /** Publishes a draft's milestone, as it was proposed or as somebody changed it. Of two at once one does. */
  publish(
    draft: string,
    milestone: Milestone,
    by: ReviewedBy,
  ): Promise<"done" | "decided_before" | { readonly problems: readonly Problem[] }>;
  ignore(draft: string, by: ReviewedBy): Promise<"done" | "decided_before">;
}
