// The answer for those who hear the page: told when the person pauses, not at every key and every step of a slider, and
// gone again after a while, so that nobody who reads on line by line meets the sentence twice.

import { noChange } from "lit-html";
import { AsyncDirective, directive } from "lit-html/async-directive.js";

const PAUSE_MS = 1_000;
const TOLD_MS = 8_000;

class Announced extends AsyncDirective {
  #text: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  render(text: string): unknown {
    const before = this.#text;
    this.#text = text;
    // What is there when the page opens is read with the page.
    if (before === undefined || before === text) return noChange;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.setValue(text);
      this.#timer = setTimeout(() => this.setValue(""), TOLD_MS);
    }, PAUSE_MS);
    return noChange;
  }

  override disconnected(): void {
    clearTimeout(this.#timer);
  }
}

export const announced = directive(Announced);
