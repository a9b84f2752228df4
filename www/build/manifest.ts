import { readFileSync } from "node:fs";
import { create, ts } from "@custom-elements-manifest/analyzer";
import type {
  ClassMethod,
  CustomElementDeclaration,
  CustomElementField,
  JavaScriptModule,
  Package,
} from "custom-elements-manifest/schema";

const CLASS = "AtDawnElement";

/** The script that a page loads. */
const SCRIPT = "at-dawn.js";

/** The element as it is described where it is declared, in the form that catalogues read. */
export function manifest(file: string): Package {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const all = create({ modules: [source], plugins: [refusals, outwards] });
  // There is a readme, but it is not one of the files beside this one.
  delete all.readme;
  return all;
}

/** The element of a manifest. */
export function elementOf({ modules }: Package): CustomElementDeclaration {
  const found = modules.flatMap(({ declarations }) => declarations ?? []);
  const it = found.find(({ name }) => name === CLASS);
  if (!it) throw new Error(`there is no ${CLASS} in the manifest`);
  return it as CustomElementDeclaration;
}

type Member = CustomElementField | ClassMethod;

/** Says of a method what it throws: of that the analyzer knows nothing. */
const refusals = {
  name: "refusals",
  analyzePhase({ node, moduleDoc }: { node: unknown; moduleDoc: JavaScriptModule }): void {
    if (!ts.isMethodDeclaration(node)) return;
    const name = node.name.getText();
    const thrown = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === "throws");
    const members: Member[] = elementOf({ schemaVersion: "", modules: [moduleDoc] }).members ?? [];
    const method = members.find((one) => one.name === name);
    for (const { comment } of thrown) {
      if (method) method.description = `${method.description} Throws ${comment}`;
    }
  },
};

/** Describes what whoever loads the script has of it, and not how it is made. */
const outwards = {
  name: "outwards",
  packageLinkPhase({ customElementsManifest }: { customElementsManifest: Package }): void {
    const it = elementOf(customElementsManifest);
    it.superclass = { name: "HTMLElement" };
    const members: Member[] = it.members ?? [];
    it.members = members.filter(({ privacy }) => privacy === undefined);
    for (const one of it.attributes ?? []) one.fieldName = one.name;
    for (const one of it.events ?? []) one.type = { text: "CustomEvent" };
    const declaration = { name: CLASS, module: SCRIPT };
    for (const module of customElementsManifest.modules) {
      module.path = SCRIPT;
      module.exports = [
        { kind: "js", name: CLASS, declaration },
        { kind: "custom-element-definition", name: "at-dawn", declaration },
      ];
    }
  },
};
