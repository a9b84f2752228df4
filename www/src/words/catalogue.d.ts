/** What the build makes of a catalogue, and of one message in it. */
declare module "*.ftl?packed" {
  const packed: import("./packed.ts").Packed;
  export default packed;
}

declare module "*.ftl?only=wordless" {
  const packed: import("./packed.ts").Packed;
  export default packed;
}
