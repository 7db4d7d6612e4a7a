type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element of the page. What is put into it as a string is text, never markup; an attribute that is `true` is there, one
 * that is `false` or undefined is not.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}
