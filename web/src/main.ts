// Where the page begins: the calculator is loaded, the address is read, and every change is shown.

import { html, render } from "lit-html";
import { type Engine, load } from "./engine.ts";
import type { Case, Offered } from "./generated/schema.ts";
import { open, save } from "./state/file.ts";
import { fromFragment, toFragment } from "./state/fragment.ts";
import { type State, store, VIEWS, type View } from "./state/store.ts";
import { languageOf, preferred } from "./texts.ts";
import type { Actions, Context } from "./views/context.ts";
import { opening, page } from "./views/page.ts";
import { type Probe, probe, RUNNING } from "./views/probe.ts";
import { keepOffline } from "./worker/register.ts";

const root = document.getElementById("page") ?? document.body;
const isOneFile = document.getElementById("engine") !== null;

async function start(): Promise<void> {
  const language = preferred(navigator.languages);
  speak(language);
  render(opening(language), root);
  try {
    run(await load());
  } catch (fault) {
    console.error(fault);
    render(html`<p class="container" role="alert">${language.words["page-failed"]}</p>`, root);
  }
}

function run(engine: Engine): void {
  const offered = engine.offered(thisMonth());
  let seen: Probe | undefined = isOneFile ? RUNNING : undefined;
  const kept = store(fromAddress(beginning(offered)), show);

  const actions: Actions = {
    change: (question) => {
      forgetAddress();
      kept.update({ case: question, link: undefined, problem: undefined });
    },
    speak: (language) => kept.update({ language }),
    makeLink: () => {
      const { case: question, language } = kept.state;
      history.replaceState(null, "", toFragment({ case: question, language: language.tag }));
      kept.update({ link: location.href });
    },
    save: () => save(kept.state.case),
    open: (file) => void opened(file),
  };

  async function opened(file: Blob): Promise<void> {
    const question = await open(file);
    if (question === "broken") kept.update({ problem: "broken-file" });
    else actions.change(question);
  }

  function show(state: State): void {
    speak(state.language);
    const told = engine.explained(state.case, state.language.engine, labels(state.language.words));
    const context: Context = { state, engine, offered, told, actions };
    render(page(context, seen), root);
  }

  addEventListener("hashchange", () => {
    const before = kept.state.view;
    kept.update({ problem: undefined, ...fromAddress(kept.state) });
    // Another page was opened: whoever does not see it hears its heading.
    if (kept.state.view !== before) document.querySelector("h1")?.focus();
  });

  show(kept.state);
  if (isOneFile) {
    void probe().then((found) => {
      seen = found;
      show(kept.state);
    });
  } else {
    keepOffline();
  }
}

/** What is on the screen before anything was told. */
function beginning(offered: Offered): State {
  const question: Case = { month: offered.month ?? "", applicant: { rate: "mindstesats" } };
  return { case: question, language: preferred(navigator.languages), view: "calculator" };
}

/** The state with what the address says: another page, or a case. */
function fromAddress(state: State): State {
  const linked = fromFragment(location.hash);
  if (linked === undefined) return { ...state, view: viewOf(location.hash) };
  if (typeof linked === "string") return { ...state, view: "calculator", problem: linked };
  const language = languageOf(linked.language) ?? state.language;
  return { ...state, case: linked.case, language, view: "calculator" };
}

function viewOf(fragment: string): View {
  return VIEWS.find((view) => fragment === `#${view}`) ?? "calculator";
}

/** A link is of the case that it was made for: when that changes, it must not stay in the address. */
function forgetAddress(): void {
  if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
}

function labels(words: State["language"]["words"]): Readonly<Record<string, string>> {
  return {
    "applicant.rate": words["form-rate"],
    "applicant.jobs[].hours": words["form-hours"],
    "applicant.jobs[].wage": words["form-wage"],
  };
}

function speak({ tag, direction, words }: State["language"]): void {
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  document.title = words["page-title"];
}

/** This month by the person's own clock, as a case names it. */
function thisMonth(): string {
  const today = new Date();
  return `${today.getFullYear()}-${`${today.getMonth() + 1}`.padStart(2, "0")}`;
}

void start();
