/** A form as plain data: a Slack modal or a Teams task module is drawn from it. */
export interface Dialog {
  /** What the form is for; its answers come back as an Ask of this kind. */
  readonly id: "check" | "settings" | "feedback" | "subscription" | "milestone";
  readonly title: string;
  readonly submit: string;
  readonly cancel: string;
  /** Carried back with the answers, opaque to platform and person: a card's id, a scope. At most 1,000 characters. */
  readonly carry: string;
  readonly intro?: string;
  readonly fields: readonly DialogField[];
}

/** One field of a form. `name` is the key under which its value comes back. */
export type DialogField =
  | {
      readonly field: "text";
      readonly name: string;
      readonly label: string;
      readonly lines: "one" | "many";
      readonly value?: string;
      readonly optional: boolean;
      readonly hint?: string;
    }
  | {
      readonly field: "choice";
      readonly name: string;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly value?: string;
      readonly optional: boolean;
    }
  | {
      readonly field: "choices";
      readonly name: string;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly values: readonly string[];
    }
  | { readonly field: "tick"; readonly name: string; readonly label: string; readonly value: boolean }
  | {
      readonly field: "day";
      readonly name: string;
      readonly label: string;
      readonly value?: string;
      readonly optional: boolean;
    };
