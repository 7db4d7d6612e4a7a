import type { TryPlatform, TrySaid } from "../wire.js";
import { type Act, drawBoth } from "./draw-both.js";
import { element } from "./element.js";
import { createPanes } from "./panes.js";
import type { PageWords } from "./words.js";

/** One card in both panes. */
export interface Entry {
  readonly nodes: Readonly<Record<TryPlatform, HTMLElement>>;
}

/** What was asked and answered since the last message, as each platform shows it. */
export interface Conversation {
  readonly node: HTMLElement;
  /** Begins anew with what the person typed. */
  begin(typed: string): void;
  /**
   * Shows what was said.
   *
   * @param pressed the card whose button led to it
   * @param act is told what is pressed in the new cards, and in which
   */
  say(said: readonly TrySaid[], day: string, pressed: Entry | undefined, act: (entry: Entry) => Act): Promise<void>;
}

const PLATFORMS = ["slack", "teams"] as const satisfies readonly TryPlatform[];

/** An empty conversation. */
export function createConversation(words: PageWords): Conversation {
  const panes = createPanes(false, (name) => name);
  const node = element("div", {}, panes.node);
  return {
    node,
    begin: (typed) => {
      const line = typed.replace(/\s+/g, " ").trim();
      const short = line.length > 90 ? `${line.slice(0, 90)}…` : line;
      for (const platform of PLATFORMS) {
        panes.of[platform].replaceChildren(
          element("p", { class: "typed" }, element("b", {}, `${words.you}: `), short === "" ? "…" : short),
        );
      }
    },
    say: async (said, day, pressed, act) => {
      for (const one of said) {
        const entry: Entry = { nodes: { slack: frame(one, words), teams: frame(one, words) } };
        const drawn = await drawBoth(one.drawn, day, (platform, payload) => act(entry)(platform, payload));
        for (const platform of PLATFORMS) {
          const frameNode = entry.nodes[platform];
          frameNode.append(drawn[platform], ...link(one));
          const old = one.shown === "replace" ? pressed?.nodes[platform] : undefined;
          if (old?.isConnected) old.replaceWith(frameNode);
          else panes.of[platform].append(frameNode);
        }
        if (one.shown === "replace" && pressed !== undefined) Object.assign(pressed, { nodes: entry.nodes });
      }
    },
  };
}

/** A report that the platforms send as a file, to be saved from here. */
function link({ file }: TrySaid): HTMLElement[] {
  if (file === undefined) return [];
  const href = URL.createObjectURL(new Blob([file.text], { type: "text/html" }));
  return [element("p", { class: "file-sent" }, element("a", { href, download: file.name }, file.title))];
}

/** Slack marks what only the asker sees; Teams' slash command does the same. */
function frame({ shown, lang }: TrySaid, words: PageWords): HTMLElement {
  const note = shown === "public" || shown === "share" ? words.forAll : words.onlyYou;
  return element("article", { class: `said ${shown}`, lang }, element("p", { class: "seen-by" }, note));
}
