/**
 * A picture as dots, for what shows no drawings.
 */
import { make } from "../dom/make.ts";

/**
 * A drawing as a PNG of its own size.
 *
 * @throws {Error} if the browser does not make it: pages may forbid it, and no canvas is endless.
 */
export async function dotsOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    await new Promise((done, failed) => {
      image.addEventListener("load", done);
      image.addEventListener("error", failed);
      image.src = address;
    });
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = make("canvas", { width, height });
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!made) throw new Error("no canvas is that large");
    return made;
  } finally {
    URL.revokeObjectURL(address);
  }
}
