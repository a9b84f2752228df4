/**
 * What is used of the analyzer: its own types leave out what it is called by.
 */
import type { Package } from "custom-elements-manifest/schema";

declare module "@custom-elements-manifest/analyzer" {
  /** A tag in a comment, as `@throws`. */
  interface Tag {
    tagName: { text: string };
    comment?: string;
  }
  /** The compiler that it works with, which has its own version. */
  export const ts: {
    ScriptTarget: { ES2022: number };
    createSourceFile(name: string, text: string, target: number, parents: boolean): unknown;
    isMethodDeclaration(node: unknown): node is { name: { getText(): string } };
    getJSDocTags(node: unknown): readonly Tag[];
  };
  /** Describes the elements of some source files. */
  export function create(what: { modules: unknown[]; plugins?: unknown[] }): Package;
}
