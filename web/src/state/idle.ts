// An adviser's screen must not keep a person's answers when the adviser has left it.

/** Long enough to talk with a person without touching the page, short enough for a lunch break to clear it. */
const PATIENCE_MS = 30 * 60_000;
/** Time to say that one is still here: far more than the 20 seconds that WCAG 2.2.1 asks for. */
const NOTICE_MS = 2 * 60_000;
/** Time is compared rather than waited for: a timer stands still while a computer sleeps. */
const LOOK_EVERY_MS = 5_000;

export interface Idle {
  /** The person is here. */
  stay(): void;
}

/** Says when nobody has done anything for long, and then, unless somebody stays, that it is time to clear. */
export function idle(isWatched: () => boolean, warn: () => void, clear: () => void): Idle {
  let last = Date.now();
  let warned: number | undefined;
  const seen = (): void => {
    if (warned === undefined) last = Date.now();
  };
  for (const sign of ["pointerdown", "keydown", "input", "scroll"]) addEventListener(sign, seen, { capture: true, passive: true });
  const look = (): void => {
    const now = Date.now();
    if (!isWatched()) {
      last = now;
    } else if (warned !== undefined && now - warned >= NOTICE_MS) {
      warned = undefined;
      last = now;
      clear();
    } else if (warned === undefined && now - last >= PATIENCE_MS) {
      warned = now;
      warn();
    }
  };
  setInterval(look, LOOK_EVERY_MS);
  document.addEventListener("visibilitychange", look);
  return {
    stay() {
      warned = undefined;
      last = Date.now();
    },
  };
}
