/**
 * The script of a worker that searches: it has the whole engine for itself, which hears what it is
 * asked and says what has come of it.
 */
import init, { serveSearches } from "../../pkg/at_dawn_web.js";

try {
  await init();
  serveSearches();
} catch (error) {
  // Of what a script waits for in vain not every browser tells the page.
  reportError(error);
}
