import type { Plugin } from "vite";

/** What a built page may load and run: its own files and its module, nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** One page shows another beside it: how an iframe looks is told by showing one. */
const FRAMING = ["embedding.html"];

/**
 * Writes the policy into the built pages, so that it holds wherever they are put. The server
 * that is used while writing them injects styles, which the policy would forbid.
 */
export const policy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: (_, { filename }) => {
    const framing = FRAMING.some((name) => filename.endsWith(name)) ? ["frame-src 'self'"] : [];
    const content = [...POLICY, ...framing].join("; ");
    const attrs = { "http-equiv": "Content-Security-Policy", content };
    return [{ tag: "meta", attrs, injectTo: "head-prepend" }];
  },
};
