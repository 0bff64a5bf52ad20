/** How long an answer asks to be left alone, in whole seconds: `Retry-After` (seconds or a date), else what the headers of a
 *  rate limit say of when it begins anew. */
export function secondsToWait(headers: Headers, now: number = Date.now()): number | undefined {
  const after = headers.get("retry-after")?.trim();
  if (after && /^\d+$/.test(after)) return Number(after);
  const until = after ? Date.parse(after) : Number.NaN;
  if (!Number.isNaN(until)) return Math.max(0, Math.ceil((until - now) / 1000));
  const reset = headers.get("ratelimit-reset") ?? headers.get("ratelimit")?.match(/\bt=(\d+)/)?.[1];
  return reset && /^\d+$/.test(reset.trim()) ? Number(reset) : undefined;
}
