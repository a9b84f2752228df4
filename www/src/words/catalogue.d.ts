/** What the build makes of a catalogue. */
declare module "*.ftl?packed" {
  const packed: import("./packed.ts").Packed;
  export default packed;
}
