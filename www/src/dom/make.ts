/**
 * Making elements. Text goes in as text: nothing is ever read as markup.
 */

const SVG = "http://www.w3.org/2000/svg";

type Attributes = Record<string, string | number>;

/** An element with attributes and children; a text among the children stays a text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  return furnish(element, attributes, children);
}

/** The same for what is drawn. */
export function draw<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  return furnish(element, attributes, children);
}

function furnish<Made extends Element>(
  element: Made,
  attributes: Attributes,
  children: (Node | string)[],
): Made {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  element.append(...children);
  return element;
}
