// What the calculator says of what is on the screen. Another page asks anew: it shows nothing of before, and nothing
// stays that was cleared.

import type { Engine } from "./engine.ts";
import { labels } from "./questions/asked.ts";
import { afterwards, remembered } from "./state/memory.ts";
import type { State, View } from "./state/store.ts";
import type { Context } from "./views/context.ts";

type Answers = Pick<Context, "told" | "explored">;

/** `came` is called when an answer has come that was not there at once. */
export function answersOf(engine: Engine, came: () => void): (state: State) => Answers {
  const fresh = () => ({
    told: remembered((state) => engine.explained(state.case, state.language.engine, labels(state.language.words))),
    explored: afterwards((state) => engine.explored(state.case, state.language.engine), came),
  });
  let view: View | undefined;
  let answers = fresh();
  return (state) => {
    if (state.view !== view) answers = fresh();
    view = state.view;
    const { told, explored } = answers;
    return { told: told(state), explored: () => explored(state) };
  };
}
