import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { apart } from "./build/apart.ts";
import { budget } from "./build/budget.ts";
import { catalogues, forFigures, plain } from "./build/catalogues.ts";
import { withoutDates } from "./build/dates.ts";
import { leads } from "./build/leads.ts";
import { chunkOf, modulesBeside, plainImports } from "./build/module.ts";
import { offline } from "./build/offline.ts";
import { around } from "./build/package.ts";
import { policy } from "./build/policy.ts";
import { reference } from "./build/reference.ts";
import { allSmaller } from "./build/smaller.ts";
import { SCENARIOS } from "./pkg/scenarios.js";

/** Where the site is to lie, if a page is to be written for each link that may be sent. */
const { AT_DAWN_AT: at } = process.env;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The pages: the laboratory, the figure for an iframe, and how to embed either. */
const pages: UserConfig = {
  // What is not there is not found: no other page is shown in its place.
  appType: "mpa",
  // The page may lie in any folder of a site.
  base: "./",
  plugins: [
    catalogues(plain),
    withoutDates,
    reference(here("src/element/at-dawn-element.ts")),
    policy,
    offline(here(".")),
    ...(at ? [leads(here("."), at)] : []),
  ],
  // The worker of a search is a module as the page is: it asks for the engine in the same way.
  worker: {
    format: "es",
    rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash].js" } },
  },
  build: {
    target: "es2022",
    // Nothing is put into the page as a data address: the policy would forbid it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["index.html", "embed.html", "embedding.html"].map(here),
      output: {
        // What waits for a language says of which it is.
        chunkFileNames: ({ facadeModuleId, name }) =>
          `assets/${chunkOf(facadeModuleId) ?? name}-[hash].js`,
      },
    },
  },
};

/** One script, with the modules beside it, for pages of others. */
const script = (entry: string, name: string, plugins: Plugin[]): UserConfig => ({
  base: "./",
  publicDir: false,
  plugins: [
    modulesBeside(here("pkg")),
    plainImports,
    catalogues(forFigures),
    withoutDates,
    apart([]),
    allSmaller,
    ...plugins,
  ],
  build: {
    target: "es2022",
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: here(entry),
      preserveEntrySignatures: "strict",
      output: {
        entryFileNames: name,
        // A group of scenarios, or the words of another language: loaded only where needed.
        chunkFileNames: ({ facadeModuleId, name }) =>
          `at-dawn.${chunkOf(facadeModuleId) ?? name}.js`,
        format: "es",
      },
    },
  },
});

/** The element as a script tag loads it, and its class alone for who defines it. */
const element = script("src/element/index.ts", "at-dawn.js", [
  around(here(".")),
  budget(SCENARIOS),
]);
const only = script("src/element/class.ts", "at-dawn-element.js", []);

/** The laboratory alone, beside whatever was built before: to be read soon. */
const page: UserConfig = {
  ...pages,
  build: {
    ...pages.build,
    emptyOutDir: false,
    rolldownOptions: { ...pages.build?.rolldownOptions, input: here("index.html") },
  },
};

export default defineConfig(({ mode }) => ({ page, element, class: only })[mode] ?? pages);
