/**
 * The page for an iframe: one element, which tells how high it is.
 */
import { define } from "../element/define.ts";
import { choose, lead } from "../words/languages.ts";
import { wishes } from "./query.ts";

const { run, theme, lang, autoplay, loop } = wishes(location.search);
const language = choose([...(lang ? [lang] : []), ...navigator.languages]);
lead(document.documentElement, language);
define();

const figure = document.createElement("at-dawn");
figure.controls = true;
figure.run = run;
figure.theme = theme ?? "auto";
if (autoplay) figure.autoplay = true;
if (loop) figure.loop = true;
if (theme) document.documentElement.dataset.theme = theme;
// The figure is all that there is on the page: so its title is the page's.
const title = document.createElement("h1");
title.slot = "title";
const { title: name } = document;
title.textContent = name;
figure.append(title);
figure.addEventListener("ready", ({ detail }) => {
  title.textContent = detail.title;
  document.title = `${detail.title} · ${name}`;
});
document.getElementById("figure")?.replaceChildren(figure);

let told = 0;

/** Whoever frames this page may not look into it: so it says how high it would like to be. */
new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === told || parent === window) return;
  told = height;
  // The height of a public figure is no secret: anybody may hear it.
  parent.postMessage({ type: "at-dawn:height", height }, "*");
}).observe(document.documentElement);
