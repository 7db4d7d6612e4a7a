import { element } from "./element.js";
import type { PageWords } from "./words.js";

/** What a Slack modal holds, as far as our own are made of it. */
interface View {
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly submit?: Text;
  readonly blocks: readonly Block[];
}

type Text = { readonly text: string };
type Option = { readonly text: Text; readonly value: string };
type Block =
  | { readonly type: "section"; readonly text: Text }
  | {
      readonly type: "input";
      readonly block_id: string;
      readonly label: Text;
      readonly hint?: Text;
      readonly optional: boolean;
      readonly element: Input;
    };
interface Input {
  readonly type: "plain_text_input" | "static_select" | "multi_static_select" | "checkboxes" | "datepicker";
  readonly action_id: string;
  readonly multiline?: boolean;
  readonly max_length?: number;
  readonly initial_value?: string;
  readonly options?: readonly Option[];
  readonly initial_option?: Option;
  readonly initial_options?: readonly Option[];
  readonly initial_date?: string;
}

let forms = 0;

/**
 * A modal as a form of the page.
 *
 * @param submit is given what Slack would send: the view's ids and the state of its fields
 */
export function slackForm(view: object, words: PageWords, submit: (payload: unknown) => void): HTMLFormElement {
  const { callback_id, private_metadata, blocks, submit: label } = view as View;
  const prefix = `slack-form-${++forms}`;
  const readers: (() => [string, Record<string, unknown>])[] = [];
  const form = element("form", { class: "slack-form" });
  blocks.forEach((block, index) => {
    if (block.type === "section") {
      form.append(element("p", {}, block.text.text));
      return;
    }
    const { drawn, read } = field(block, `${prefix}-${index}`, words);
    form.append(drawn);
    readers.push(() => [block.block_id, { [block.element.action_id]: { type: block.element.type, ...read() } }]);
  });
  form.append(element("button", { type: "submit", class: "slack-submit" }, label?.text ?? "OK"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit({ callback_id, private_metadata, state: { values: Object.fromEntries(readers.map((read) => read())) } });
  });
  return form;
}

type InputBlock = Extract<Block, { type: "input" }>;
type Field = { readonly drawn: HTMLElement; readonly read: () => object };

function field(block: InputBlock, id: string, words: PageWords): Field {
  const { label, optional, hint } = block;
  const name = optional ? [label.text, element("span", { class: "quiet" }, ` (${words.optional})`)] : [label.text];
  const about = hint === undefined ? [] : [element("p", { class: "quiet", id: `${id}-hint` }, hint.text)];
  const { type } = block.element;
  if (type === "checkboxes" || type === "multi_static_select") {
    const { boxes, read } = tickBoxes(block.element, id);
    return { drawn: element("fieldset", {}, element("legend", {}, ...name), ...boxes, ...about), read };
  }
  const { control, read } = single(block, id, words);
  return { drawn: element("div", { class: "field" }, element("label", { for: id }, ...name), control, ...about), read };
}

function single({ element: input, optional, hint }: InputBlock, id: string, words: PageWords) {
  const shared = { id, required: !optional, "aria-describedby": hint === undefined ? undefined : `${id}-hint` };
  const { initial_value = "", initial_date, initial_option, max_length, multiline } = input;
  if (input.type === "static_select") {
    const { options = [] } = input;
    const control = element(
      "select",
      shared,
      element("option", { value: "" }, words.pick),
      ...options.map(({ text, value }) =>
        element("option", { value, selected: value === initial_option?.value }, text.text),
      ),
    );
    const read = () => ({ selected_option: options.find(({ value }) => value === control.value) ?? null });
    return { control, read };
  }
  if (input.type === "datepicker") {
    const control = element("input", { ...shared, type: "date", value: initial_date });
    return { control, read: () => ({ selected_date: control.value || null }) };
  }
  const control = multiline
    ? element("textarea", { ...shared, rows: 5, maxlength: max_length }, initial_value)
    : element("input", { ...shared, type: "text", maxlength: max_length, value: initial_value });
  return { control, read: () => ({ value: control.value || null }) };
}

function tickBoxes({ options = [], initial_options = [] }: Input, id: string) {
  const boxes = options.map(({ value }, index) =>
    element("input", {
      type: "checkbox",
      id: `${id}-${index}`,
      checked: initial_options.some((one) => one.value === value),
    }),
  );
  return {
    boxes: options.map(({ text }, index) =>
      element("label", { class: "box", for: `${id}-${index}` }, boxes[index] as HTMLInputElement, text.text),
    ),
    read: () => ({ selected_options: options.filter((_, index) => boxes[index]?.checked === true) }),
  };
}
