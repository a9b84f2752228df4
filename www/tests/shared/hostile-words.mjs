/**
 * What nobody should write into a link, a field or an attribute.
 */
const LONG = "9".repeat(100_000);

/** Half of a letter that takes two, as no text should hold it. */
const HALF = "\ud800";

/** In place of a value: of a parameter, of a language, of a moment. */
export const VALUES = {
  markup: '"><img src=x onerror="globalThis.hurt=1">',
  script: "</script><script>globalThis.hurt=1</script>",
  address: "javascript:globalThis.hurt=1",
  long: LONG,
  surrogate: `1${HALF}`,
  nan: "NaN",
  negative: "-1",
  huge: "99999999999999999999999999",
  float: "1e3",
  infinite: "Infinity",
  proto: "__proto__",
  nothing: "\u0000",
  another: "1&at=2",
  turned: "\u202e1",
};

/** In place of a link. */
export const LINKS = {
  markup: "<img src=x onerror=alert(1)>",
  script: "two-generals?<script>alert(1)</script>=1",
  value: 'two-generals?messages="><img src=x onerror="globalThis.hurt=1">',
  address: "javascript:alert(1)",
  long: `two-generals?lose=${"a1,".repeat(33_333)}a2`,
  name: "x".repeat(100_000),
  surrogate: `two-generals?messages=${HALF}`,
  nan: "two-generals?messages=NaN",
  negative: "two-generals?messages=-1",
  huge: "two-generals?messages=99999999999999999999999999",
  float: "two-generals?messages=1e3",
  proto: "__proto__",
  parameter: "two-generals?__proto__=1",
  nothing: "\u0000",
};
