import { defineConfig } from "vite";
import { catalogues, forFigures } from "../build/catalogues.ts";

/** The page on which the element's figure is measured beside another one. */
export default defineConfig({ base: "./", plugins: [catalogues(forFigures)] });
