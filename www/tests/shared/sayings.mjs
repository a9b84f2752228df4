/** How a figure says what stands in it where nothing depends on any language. */
export const SAYINGS = {
  label: (text, count) => (count > 1 ? `${text} ×${count}` : text),
  state: (state) => state,
  fate: (count) => (count > 1 ? `${count} lost` : "lost"),
};
