/**
 * Serves the built page to this machine: `node build/serve.mjs PORT`.
 */
import { fileURLToPath } from "node:url";
import { preview } from "vite";

const server = await preview({
  root: fileURLToPath(new URL("..", import.meta.url)),
  preview: { host: "127.0.0.1", port: Number(process.argv[2]) },
});
const { port } = server.httpServer.address();
process.stdout.write(`At Dawn is at http://127.0.0.1:${port}/ (end with Ctrl-C)\n`);
