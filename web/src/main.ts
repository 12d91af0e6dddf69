// Where the page begins: the calculator is loaded, the address is read, and every change is shown.

import { html, render } from "lit-html";
import { answersOf } from "./answers.ts";
import { IS_ONE_FILE } from "./build.ts";
import { type Engine, load } from "./engine.ts";
import type { Offered } from "./generated/schema.ts";
import { STEP_IDS } from "./questions/model.ts";
import { open, save } from "./state/file.ts";
import { fromFragment, isCaseIn, toFragment } from "./state/fragment.ts";
import { idle } from "./state/idle.ts";
import { type State, store, VIEWS, type View } from "./state/store.ts";
import { type Language, preferred, type Tongue, tongueOf } from "./texts.ts";
import type { Actions } from "./views/context.ts";
import { isWrong, reach } from "./views/faults.ts";
import { page, titleOf } from "./views/page.ts";
import { type Probe, probe, RUNNING } from "./views/probe.ts";
import { opening } from "./views/start.ts";
import { showIdle } from "./views/ways.ts";
import { keepOffline } from "./worker/register.ts";

const root = document.getElementById("page") ?? document.body;

async function start(): Promise<void> {
  const tongue = linkedTongue() ?? preferred(navigator.languages);
  try {
    const spoken = tongue.load().then(opened);
    const [language, engine] = await Promise.all([spoken, load()]);
    engine.speak(language.engine, language.sentences);
    run(engine, language);
  } catch (fault) {
    console.error(fault);
    render(html`<p class="container" role="alert" lang=${tongue.tag}>${tongue.failed}</p>`, root);
  }
}

/** Something to read while the calculator is still on its way. */
function opened(language: Language): Language {
  speak(language);
  document.title = language.words["page-title"];
  render(opening(language), root);
  return language;
}

function run(engine: Engine, first: Language): void {
  const offered = engine.offered(thisMonth());
  let seen: Probe | undefined = IS_ONE_FILE ? RUNNING : undefined;
  let field: string | undefined;
  let wanted: Tongue | undefined;
  const kept = store(fromAddress(beginning(offered, first)), show);
  const answers = answersOf(engine, () => show(kept.state));

  const actions: Actions = {
    change: (how) => {
      nameAddress(kept.state.view);
      kept.update({ case: how(kept.state.case), link: undefined, problem: undefined });
    },
    go: (view, id) => {
      nameAddress(kept.state.view);
      field = id;
      location.hash = view;
    },
    leave: (path) => afterPress(() => kept.update({ left: new Set([...kept.state.left, path]) })),
    pass: (view, next) => {
      kept.update({ passed: new Set([...kept.state.passed, view]) });
      const { state } = kept;
      if (STEP_IDS.some((step) => step === view && isWrong({ told: answers(state).told, state }, step))) document.getElementById("faults")?.focus();
      else actions.go(next);
    },
    clear: () => {
      nameAddress("start");
      kept.update({ ...beginning(offered, kept.state.language), link: undefined, problem: undefined });
      focusHeading();
    },
    stay: () => {
      watch.stay();
      if (kept.state.idle) kept.update({ idle: false });
    },
    speak: (tongue) => void spoken(tongue),
    makeLink: () => {
      const { case: question, language } = kept.state;
      history.replaceState(null, "", toFragment({ case: question, language: language.tag }));
      kept.update({ link: location.href });
    },
    save: () => save(kept.state.case),
    open: (file) => void readFrom(file),
  };
  // Advisers use the one page, on screens that others can walk up to.
  const watch = idle(() => kept.state.mode === "one-page", () => kept.update({ idle: true }), actions.clear);

  /** The last language that was asked for is spoken, in whichever order they come. */
  async function spoken(tongue: Tongue): Promise<void> {
    wanted = tongue;
    try {
      const language = await tongue.load();
      engine.speak(language.engine, language.sentences);
      if (wanted === tongue) kept.update({ language, problem: undefined });
    } catch (fault) {
      console.error(fault);
      if (wanted === tongue) kept.update({ problem: "language" });
    }
  }

  async function readFrom(file: Blob): Promise<void> {
    const question = await open(file);
    if (question === "broken") return kept.update({ problem: "broken-file" });
    actions.change(() => question);
    if (kept.state.view === "start") actions.go("result");
  }

  function show(state: State): void {
    speak(state.language);
    const title = titleOf(state);
    if (document.title !== title) document.title = title;
    render(page({ state, engine, offered, actions, ...answers(state) }, seen), root);
    showIdle(state.idle);
  }

  addEventListener("hashchange", () => {
    const before = kept.state.view;
    kept.update({ problem: undefined, ...fromAddress(kept.state) });
    const tongue = linkedTongue();
    if (tongue !== undefined && tongue.tag !== kept.state.language.tag) void spoken(tongue);
    if (field !== undefined) reach(field);
    // Another page was opened: whoever does not see it hears its heading.
    else if (kept.state.view !== before) focusHeading();
    field = undefined;
  });

  show(kept.state);
  if (IS_ONE_FILE) {
    void probe().then((found) => {
      seen = found;
      show(kept.state);
    });
  } else {
    keepOffline();
  }
}

/** What is on the screen before anything was told. No rate is presumed: nobody should get somebody else's answer. */
function beginning(offered: Offered, language: Language): State {
  return {
    case: { month: offered.month ?? "", applicant: {} },
    language,
    view: "start",
    mode: "guided",
    left: new Set(),
    passed: new Set(),
    idle: false,
  };
}

/** The state with what the address says: another page, or a case and its answer. */
function fromAddress(state: State): State {
  const linked = fromFragment(location.hash);
  if (linked === undefined) return at(state, viewOf(location.hash));
  if (typeof linked === "string") return { ...at(state, "start"), problem: linked };
  return { ...at(state, "result"), case: linked.case };
}

/** The language of whoever made the link that is in the address. */
function linkedTongue(): Tongue | undefined {
  const linked = fromFragment(location.hash);
  return typeof linked === "object" ? tongueOf(linked.language) : undefined;
}

function at(state: State, view: View): State {
  const mode = view === "one-page" ? "one-page" : STEP_IDS.some((step) => step === view) ? "guided" : state.mode;
  return { ...state, view, mode };
}

function viewOf(fragment: string): View {
  return VIEWS.find((view) => fragment === `#${view}`) ?? "start";
}

/** A link is of the case that it was made for: when that changes or is left, the address names the page alone. */
function nameAddress(view: View): void {
  if (view === "start") history.replaceState(null, "", location.pathname + location.search);
  else if (isCaseIn(location.hash)) history.replaceState(null, "", `#${view}`);
}

/**
 * What is said about a field moves what stands below it: not while a finger is pressing there. Nor at once otherwise: a
 * field is also left when the page itself takes it away, in the middle of being shown.
 */
function afterPress(then: () => void): void {
  if (!document.documentElement.matches(":active")) return queueMicrotask(then);
  addEventListener("pointerup", () => setTimeout(then), { once: true });
}

function focusHeading(): void {
  document.querySelector("h1")?.focus();
  scrollTo(0, 0);
}

function speak({ tag, direction }: Language): void {
  const { documentElement: whole } = document;
  // Said again, it would make the browser look at every element anew, at every step of a slider.
  if (whole.lang !== tag) whole.lang = tag;
  if (whole.dir !== direction) whole.dir = direction;
}

/** This month by the person's own clock, as a case names it. */
function thisMonth(): string {
  const today = new Date();
  return `${today.getFullYear()}-${`${today.getMonth() + 1}`.padStart(2, "0")}`;
}

void start();
