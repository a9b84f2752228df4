import { defineConfig, type Plugin } from "vite";

/** What the built page may load and run: its own files and its module, nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Writes the policy into the built page, so that it holds wherever the page is put. The server
 * that is used while writing the page injects styles, which the policy would forbid.
 */
const policy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig({
  // The page may lie in any folder of a site.
  base: "./",
  plugins: [policy],
  build: {
    target: "es2022",
    // Nothing is put into the page as a data address: the policy would forbid it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
