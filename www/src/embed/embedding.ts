/**
 * The page "Embedding": it uses the element as any other page does.
 */
import { define } from "../element/define.ts";

define();

/** Lets the frame on the page be as high as it asks for. */
addEventListener("message", ({ data, source }: MessageEvent) => {
  if (data?.type !== "at-dawn:height" || typeof data.height !== "number") return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.height = `${Math.min(data.height, 4000)}`;
  }
});

/** Every recipe can be copied. */
for (const recipe of document.querySelectorAll("pre")) {
  recipe.tabIndex = 0;
  if (!navigator.clipboard) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    const done = await navigator.clipboard.writeText(recipe.textContent ?? "").then(
      () => "Copied",
      () => "Not allowed",
    );
    button.textContent = done;
    setTimeout(() => {
      button.textContent = "Copy";
    }, 2000);
  });
  const block = document.createElement("div");
  block.className = "recipe";
  recipe.replaceWith(block);
  block.append(recipe, button);
}
