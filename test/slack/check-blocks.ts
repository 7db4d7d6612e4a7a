// biome-ignore lint/suspicious/noExplicitAny: payloads are looked at from outside, whatever their shape
export type Anything = any;

/** Slack's documented limits, written down apart from the code that keeps them. Gives what Slack would refuse. */
export function blockProblems(blocks: unknown, surface: "message" | "modal" = "message"): string[] {
  const problems: string[] = [];
  const say = (where: string, what: string) => problems.push(`${where}: ${what}`);
  if (!Array.isArray(blocks)) return ["blocks is no list"];
  const most = surface === "message" ? 50 : 100;
  if (blocks.length === 0 || blocks.length > most) say("blocks", `${blocks.length} of at most ${most}`);
  const ids = new Set<string>();
  const unique = (id: unknown, where: string) => {
    if (typeof id !== "string" || id === "" || id.length > 255) say(where, "id of 1 to 255 characters");
    else if (ids.has(id)) say(where, `id twice: ${id}`);
    else ids.add(id);
  };
  const text = (value: Anything, where: string, max: number, types = ["plain_text", "mrkdwn"]) => {
    if (!types.includes(value?.type)) say(where, `text object of type ${value?.type}`);
    if (typeof value?.text !== "string" || value.text.length < 1 || value.text.length > max) {
      say(where, `text of ${value?.text?.length} characters, 1 to ${max}`);
    }
    if (value?.type === "mrkdwn" && "emoji" in value) say(where, "emoji beside mrkdwn");
  };
  const options = (element: Anything, where: string, max: number) => {
    if (!Array.isArray(element.options) || element.options.length < 1 || element.options.length > max) {
      say(where, `${element.options?.length} options of 1 to ${max}`);
    }
    const values = new Set<string>();
    for (const option of element.options ?? []) {
      text(option.text, where, 75);
      if (typeof option.value !== "string" || option.value === "" || option.value.length > 150)
        say(where, "option value");
      if (values.has(option.value)) say(where, `option twice: ${option.value}`);
      values.add(option.value);
    }
    for (const chosen of [element.initial_option, ...(element.initial_options ?? [])].filter(Boolean)) {
      const same = element.options.some((one: unknown) => JSON.stringify(one) === JSON.stringify(chosen));
      if (!same) say(where, "initial option is none of the options");
    }
    if (element.initial_options?.length === 0) say(where, "empty initial_options");
  };
  const rich = (element: Anything, where: string): void => {
    switch (element.type) {
      case "rich_text_section":
      case "rich_text_quote":
      case "rich_text_preformatted":
        if (!Array.isArray(element.elements)) say(where, "no elements");
        for (const one of element.elements ?? []) inline(one, `${where}.${element.type}`, element.type);
        return;
      case "rich_text_list":
        if (!["ordered", "bullet"].includes(element.style)) say(where, "list style");
        if (element.indent !== undefined && (element.indent < 0 || element.indent > 8)) say(where, "indent");
        for (const one of element.elements ?? []) {
          if (one.type !== "rich_text_section") say(where, `list item ${one.type}`);
          rich(one, where);
        }
        return;
      default:
        say(where, `rich text element ${element.type}`);
    }
  };
  const inline = (one: Anything, where: string, inside: string) => {
    if (one.type === "text") {
      if (typeof one.text !== "string" || one.text === "") say(where, "empty text");
      if (one.style !== undefined && inside === "rich_text_preformatted") say(where, "style in preformatted");
    } else if (one.type === "link") {
      if (!/^https?:\/\/\S+$/.test(one.url) || one.url.length > 3000) say(where, "link address");
    } else if (one.type === "user") {
      if (!/^[UW][A-Z0-9]+$/.test(one.user_id)) say(where, "user id");
    } else say(where, `inline ${one.type}`);
  };
  blocks.forEach((block: Anything, index) => {
    const where = `blocks[${index}]`;
    if (block.block_id !== undefined) unique(`block ${block.block_id}`, where);
    switch (block.type) {
      case "rich_text":
        if (!Array.isArray(block.elements) || block.elements.length === 0) say(where, "no elements");
        for (const element of block.elements ?? []) rich(element, where);
        return;
      case "section":
        if (block.text === undefined && block.fields === undefined) say(where, "neither text nor fields");
        if (block.text !== undefined) text(block.text, where, 3000);
        return;
      case "context":
        if (!(block.elements?.length >= 1 && block.elements.length <= 10)) say(where, "1 to 10 elements");
        for (const element of block.elements ?? []) text(element, where, 2000);
        return;
      case "actions":
        if (!(block.elements?.length >= 1 && block.elements.length <= 25)) say(where, "1 to 25 elements");
        for (const element of block.elements ?? []) {
          if (element.type !== "button") say(where, `element ${element.type}`);
          unique(`action ${element.action_id}`, where);
          text(element.text, where, 75, ["plain_text"]);
          if (element.value !== undefined && (element.value === "" || element.value.length > 2000))
            say(where, "button value");
          if (element.url !== undefined && element.url.length > 3000) say(where, "button url");
        }
        return;
      case "input": {
        if (surface !== "modal") say(where, "input outside a modal");
        text(block.label, where, 2000, ["plain_text"]);
        if (block.hint !== undefined) text(block.hint, where, 2000, ["plain_text"]);
        const { element } = block;
        if (typeof element?.action_id !== "string") say(where, "no action_id");
        if (element?.type === "plain_text_input") {
          if (element.max_length > 3000) say(where, "max_length");
          if (element.initial_value !== undefined && element.initial_value.length > (element.max_length ?? 3000)) {
            say(where, "initial_value longer than max_length");
          }
        } else if (element?.type === "static_select" || element?.type === "multi_static_select") {
          text(element.placeholder, where, 150, ["plain_text"]);
          options(element, where, 100);
        } else if (element?.type === "checkboxes") options(element, where, 10);
        else if (element?.type === "datepicker") {
          if (element.initial_date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(element.initial_date))
            say(where, "initial_date");
        } else say(where, `element ${element?.type}`);
        return;
      }
      default:
        say(where, `block ${block.type}`);
    }
  });
  return problems;
}

/** What Slack would refuse of a modal. */
export function viewProblems(view: Anything): string[] {
  const problems = blockProblems(view?.blocks, "modal");
  for (const [name, max] of [
    ["title", 24],
    ["submit", 24],
    ["close", 24],
  ] as const) {
    const value = view?.[name];
    if (value === undefined && name !== "title") continue;
    if (value?.type !== "plain_text" || value.text.length < 1 || value.text.length > max)
      problems.push(`${name}: 1 to ${max}`);
  }
  if (view?.type !== "modal") problems.push("type");
  if ((view?.private_metadata ?? "").length > 3000) problems.push("private_metadata");
  if ((view?.callback_id ?? "").length > 255) problems.push("callback_id");
  const input = view?.blocks?.some((block: Anything) => block.type === "input");
  if (input && view.submit === undefined) problems.push("submit is needed with inputs");
  return problems;
}
