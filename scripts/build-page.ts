import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

/**
 * Builds the try-it page into `dist/try`: its own code in one small chunk, the renderers of Slack and Teams in chunks that
 * are loaded when the first card is drawn. Nothing is put inline, since the page's policy forbids it.
 */
const ROOT = new URL(import.meta.url.endsWith(".ts") ? "../" : "../../", import.meta.url);
const PAGE = fileURLToPath(new URL("adapters/try/page/", ROOT));
const OUT = fileURLToPath(new URL("dist/try/", ROOT));

/** The library marks its messages by an id, of which a page may hold one only: here it is a class. */
const manyMessages: Plugin = {
  name: "many-slack-messages",
  enforce: "pre",
  transform(code, id) {
    if (!/slack-blocks-to-jsx[\\/]dist[\\/]style\.css/.test(id)) return undefined;
    return { code: code.replaceAll("#slack_blocks_to_jsx", ".slack-drawn"), map: null };
  },
};

await build({
  configFile: false,
  root: PAGE,
  base: "/try/",
  logLevel: "warn",
  plugins: [manyMessages],
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    // What is bundled is licensed on condition that its notice comes along.
    license: { fileName: "licences.md" },
  },
});
