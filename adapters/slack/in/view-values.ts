/** The state of a modal as Slack sends it back: by block, then by action. */
export type ViewState = Readonly<Record<string, Readonly<Record<string, SlackValue>>>>;

interface SlackValue {
  readonly type?: string;
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly { readonly value: string }[];
  readonly selected_date?: string | null;
}

/**
 * What a person filled into a modal, by field: text, a choice and a day as text, several choices as a list. A tick is a list
 * with one entry in Slack and `true` or `false` here. What was left empty is absent.
 *
 * @param tick the action that tells a tick from a choice of several
 */
export function viewValues(state: ViewState, tick: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(state).flatMap(([name, actions]) => {
      const [[action, input] = []] = Object.entries(actions);
      if (input === undefined) return [];
      const value = action === tick ? (input.selected_options ?? []).length > 0 : inputValue(input);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function inputValue(input: SlackValue): unknown {
  if (input.selected_options !== undefined) return input.selected_options.map(({ value }) => value);
  return input.selected_option?.value ?? input.selected_date ?? input.value ?? undefined;
}
