// What every view gets: the state to show, and what a person can do.

import type { Engine } from "../engine.ts";
import type { Explained, Explored, Offered, Refused } from "../generated/schema.ts";
import type { Recent } from "../state/memory.ts";
import type { State, View } from "../state/store.ts";
import type { Tongue } from "../texts.ts";

export interface Context {
  readonly state: State;
  readonly engine: Engine;
  readonly offered: Offered;
  /** The answer to the case as it is now. */
  readonly told: Explained | Refused;
  /** The planned job among others, which takes longer: that of the case before may still be there. */
  readonly explored: () => Recent<Explored | Refused>;
  readonly actions: Actions;
}

export interface Actions {
  /** Makes another case of the one that there is by then: a part of the page may have been drawn before the last change. */
  change(how: (question: State["case"]) => State["case"]): void;
  /** To another page, and there to the field with this id. */
  go(view: View, field?: string): void;
  /** The field of this path has been left. */
  leave(path: string): void;
  /** On from this page, if nothing on it is wrong. */
  pass(view: View, next: View): void;
  /** Forgets everything that was told. */
  clear(): void;
  /** The person is here. */
  stay(): void;
  /** Changes the language, as soon as its sentences are here. */
  speak(tongue: Tongue): void;
  makeLink(): void;
  save(): void;
  open(file: Blob): void;
}

/** An amount or a date as the person's language writes it. */
export function shown({ engine, state }: Context, kind: Parameters<Engine["shown"]>[0], value: string): string {
  return state.language.said(engine.shown(kind, value, state.language.engine));
}
