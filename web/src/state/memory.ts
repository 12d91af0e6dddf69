// Answers that hold until something else is asked: nothing is computed twice, and what takes longer comes after what does
// not.

import type { State } from "./store.ts";

/** An answer, or the one before where the answer to what is asked now is on its way. */
export interface Recent<T> {
  readonly told: T;
  readonly isOld: boolean;
}

type Ask<T> = (state: State) => T;

/** Computed only when the case or the language is another. */
export function remembered<T>(ask: Ask<T>): Ask<T> {
  let last: { readonly state: State; readonly told: T } | undefined;
  return (state) => {
    if (last === undefined || !isSame(last.state, state)) last = { state, told: ask(state) };
    return last.told;
  };
}

/**
 * The same, but what is asked after the first time is answered once the page has been drawn without it, and then `came`
 * is called. Of questions that follow each other closely only the last is answered.
 */
export function afterwards<T>(ask: Ask<T>, came: () => void): Ask<Recent<T>> {
  let last: { readonly state: State; readonly told: T } | undefined;
  let waiting: State | undefined;
  const answer = (state: State): void => {
    if (waiting !== state) return;
    waiting = undefined;
    last = { state, told: ask(state) };
    came();
  };
  return (state) => {
    last ??= { state, told: ask(state) };
    const isOld = !isSame(last.state, state);
    if (isOld && (waiting === undefined || !isSame(waiting, state))) {
      waiting = state;
      requestAnimationFrame(() => setTimeout(() => answer(state)));
    }
    if (!isOld) waiting = undefined;
    return { told: last.told, isOld };
  };
}

function isSame(one: State, other: State): boolean {
  return one.case === other.case && one.language === other.language;
}
