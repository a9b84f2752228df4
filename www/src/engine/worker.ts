/**
 * The script of a worker that searches and throws dice: it has the whole engine for itself, which
 * hears what it is asked and says what has come of it.
 */
import init, { serveWork } from "../../pkg/at_dawn_web.js";

try {
  await init();
  serveWork();
} catch (error) {
  // Of what a script waits for in vain not every browser tells the page.
  reportError(error);
}
