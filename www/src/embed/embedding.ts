/**
 * The page "Embedding": it uses the element as any other page does.
 */
import { define } from "../element/define.ts";
import { embeddingWordsFor } from "../words/embedding.ts";
import { choose, lead } from "../words/languages.ts";

const asked = new URLSearchParams(location.search).get("lang");
const language = choose([...(asked ? [asked] : []), ...navigator.languages]);
lead(document.documentElement, language);
// Everything is there in every language, but for what is in one only.
for (const one of document.querySelectorAll<HTMLElement>("body [lang]:not(.only)")) {
  one.hidden = one.lang !== language;
}
for (const frame of document.querySelectorAll("iframe")) {
  frame.src = frame.src.replace("?", `?lang=${language}&`);
}
define();

/** Lets the frame on the page be as high as it asks for. */
addEventListener("message", ({ data, source }: MessageEvent) => {
  if (data?.type !== "at-dawn:height" || typeof data.height !== "number") return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.height = `${Math.min(data.height, 4000)}`;
  }
});

const words = await embeddingWordsFor(language);
document.title = words.title;
document.querySelector("nav")?.setAttribute("aria-label", words.contents);
for (const frame of document.querySelectorAll("iframe")) frame.title = words.frame;

/** Every recipe can be copied. */
for (const recipe of document.querySelectorAll("pre")) {
  recipe.tabIndex = 0;
  if (!navigator.clipboard) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.copy;
  button.addEventListener("click", async () => {
    const done = await navigator.clipboard.writeText(recipe.textContent ?? "").then(
      () => words.copied,
      () => words.refused,
    );
    button.textContent = done;
    setTimeout(() => {
      button.textContent = words.copy;
    }, 2000);
  });
  const block = document.createElement("div");
  block.className = "recipe";
  recipe.replaceWith(block);
  block.append(recipe, button);
}
