// The page's state, in one place: the case as the calculator reads it, and what is on the screen. Nothing of it is kept
// when the page is closed or loaded again.

import type { Case } from "../generated/schema.ts";
import { STEP_IDS } from "../questions/model.ts";
import type { Language } from "../texts.ts";
import type { LinkFault } from "./fragment.ts";

/** The pages of the page, each with the fragment that names it; the first is that of an address without one. */
export const VIEWS = ["start", ...STEP_IDS, "check", "result", "one-page", "privacy", "accessibility"] as const;
export type View = (typeof VIEWS)[number];

export interface State {
  readonly case: Case;
  readonly language: Language;
  readonly view: View;
  /** One question at a time, or all of them on one page: the last that was chosen. */
  readonly mode: "guided" | "one-page";
  /** The fields that the person has been in and left: what is wrong with them can be said. */
  readonly left: ReadonlySet<string>;
  /** The pages that the person wanted to go on from: what is missing there can be said. */
  readonly passed: ReadonlySet<View>;
  /** Nobody has done anything for long: the answers are about to be cleared. */
  readonly idle: boolean;
  /** What could not be opened or loaded, until something else is done. */
  readonly problem?: LinkFault | "broken-file" | "language" | undefined;
  /** The link that was asked for, as long as it is that of the case. */
  readonly link?: string | undefined;
}

export interface Store {
  readonly state: State;
  update(change: Partial<State>): void;
}

/** A store that tells of every change. */
export function store(initial: State, changed: (state: State) => void): Store {
  let state = initial;
  return {
    get state() {
      return state;
    },
    update(change) {
      state = { ...state, ...change };
      changed(state);
    },
  };
}
