/** Keeps the screen on while something is so, where the browser can. A hidden page loses it, and asks again. */
export function keepAwake(isNeeded: () => boolean, signal: AbortSignal): () => void {
  let held: WakeLockSentinel | undefined;
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  const look = () => {
    if (!isNeeded()) {
      void held?.release();
      held = undefined;
    } else if (wakeLock && !document.hidden && (!held || held.released))
      void wakeLock.request('screen').then(
        (sentinel) => (held = sentinel),
        () => undefined,
      );
  };
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => void held?.release());
  return look;
}
