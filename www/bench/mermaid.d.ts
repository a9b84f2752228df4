/**
 * As much of mermaid as is used here. It is fetched when something is measured, and not before:
 * so that this can be checked without it.
 */
declare module "mermaid" {
  const mermaid: {
    initialize(settings: Readonly<Record<string, unknown>>): void;
    render(id: string, text: string): Promise<{ svg: string }>;
  };
  export default mermaid;
}
