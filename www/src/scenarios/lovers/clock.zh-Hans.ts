/**
 * How the lovers tell the hour in simplified Chinese.
 */

/** The hour after noon, as a clock tells it; on a later day with the day. */
export function clock(tick: number): string {
  const days = Math.floor(tick / 24) + (tick % 24 > 12 ? 1 : 0);
  const day = days === 0 ? "" : days === 1 ? "次日" : `${days} 天后`;
  if (tick % 24 === 0) return `${day}中午`;
  if (tick % 24 === 12) return `${day}午夜`;
  const hour = (tick + 12) % 24;
  const part = hour < 6 ? "凌晨" : hour < 12 ? "上午" : hour < 18 ? "下午" : "晚上";
  return `${day}${part}${((hour + 11) % 12) + 1}时`;
}
