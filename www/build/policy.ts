import type { Plugin } from "vite";
import { VISITED } from "./offline.ts";

/** What a built page may load and run: its own files and its module, nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  // A picture is made into dots by way of an address of the page's own.
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** One page shows another beside it: how an iframe looks is told by showing one. */
const FRAMING = ["embedding.html"];

/** Who is kept for later does that by a worker, and one of them searches in one. */
const WORKING = VISITED;

/**
 * Writes the policy into the built pages, so that it holds wherever they are put. The server
 * that is used while writing them injects styles, which the policy would forbid.
 */
export const policy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: (_, { filename }) => {
    const is = (name: string) => filename.endsWith(name);
    const framing = FRAMING.some(is) ? ["frame-src 'self'"] : [];
    // Where nothing is said of workers, whatever may be a script may be one.
    const working = [`worker-src ${WORKING.some(is) ? "'self'" : "'none'"}`];
    const content = [...POLICY, ...framing, ...working].join("; ");
    const attrs = { "http-equiv": "Content-Security-Policy", content };
    return [{ tag: "meta", attrs, injectTo: "head-prepend" }];
  },
};
