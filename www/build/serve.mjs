/**
 * Serves the built page to this machine, and does something else beside it that ends with it:
 * `node build/serve.mjs PORT PROGRAM WORD…`.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { preview } from "vite";

const [, , wanted, program, ...words] = process.argv;
const server = await preview({
  root: fileURLToPath(new URL("..", import.meta.url)),
  preview: { host: "127.0.0.1", port: Number(wanted) },
});
const { port } = server.httpServer.address();
process.stdout.write(`At Dawn is at http://127.0.0.1:${port}/ (end with Ctrl-C)\n`);

const beside = spawn(program, words, { stdio: ["ignore", "inherit", "inherit"] });
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    beside.kill();
    process.exit();
  });
}
