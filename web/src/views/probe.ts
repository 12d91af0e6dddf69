// The self-test of the one file: it tries to connect, and shows that its policy prevented every attempt. The policy
// itself is the witness: an attempt that only failed because there is no network does not count.

import { html, type TemplateResult } from "lit-html";
import type { Texts } from "../generated/texts.ts";

/** A name that no network has (RFC 2606), should the policy fail. */
const NOWHERE = "smaajob.invalid";
const PATIENCE_MS = 2000;

export type Attempt = "fetch" | "image" | "socket";
export type Verdict = "running" | "blocked" | "open";
export type Probe = Readonly<Record<Attempt, Verdict>>;

export const RUNNING: Probe = { fetch: "running", image: "running", socket: "running" };

const ATTEMPTS: Readonly<Record<Attempt, (path: string) => void>> = {
  fetch: (path) => void fetch(`https://${NOWHERE}/${path}`).catch(() => undefined),
  image: (path) => {
    new Image().src = `https://${NOWHERE}/${path}`;
  },
  socket: (path) => {
    new WebSocket(`wss://${NOWHERE}/${path}`).close();
  },
};

export async function probe(): Promise<Probe> {
  const [first, second, third] = await Promise.all([prevented("fetch"), prevented("image"), prevented("socket")]);
  return { fetch: first, image: second, socket: third };
}

/** Each attempt has an address of its own, so that its violation is known from the others'. */
function prevented(attempt: Attempt): Promise<Verdict> {
  return new Promise((resolve) => {
    const done = (verdict: Verdict): void => {
      document.removeEventListener("securitypolicyviolation", seen);
      resolve(verdict);
    };
    const seen = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
      if (blockedURI.includes(`${NOWHERE}/${attempt}`)) done("blocked");
    };
    document.addEventListener("securitypolicyviolation", seen);
    setTimeout(done, PATIENCE_MS, "open");
    try {
      ATTEMPTS[attempt](attempt);
    } catch {
      // Some attempts throw when they are prevented; the violation is told all the same.
    }
  });
}

export function probed(words: Texts, seen: Probe): TemplateResult {
  const verdicts = Object.values(seen);
  const good = verdicts.every((verdict) => verdict === "blocked");
  const running = verdicts.includes("running");
  const said = { running: words["probe-running"], blocked: words["probe-blocked"], open: words["probe-open"] };
  const line = (attempt: Attempt, what: string): TemplateResult => html`<li>${what}: <strong>${said[seen[attempt]]}</strong></li>`;
  return html`
    <section id="probe" class="not-printed" aria-labelledby="probe-heading" data-verdict=${running ? "running" : good ? "blocked" : "open"}>
      <h2 id="probe-heading">${words["probe-heading"]}</h2>
      <p>${words["probe-about"]}</p>
      <ul>
        ${line("fetch", words["probe-fetch"])} ${line("image", words["probe-image"])} ${line("socket", words["probe-socket"])}
      </ul>
      <p role="status"><strong>${running ? words["probe-running"] : good ? words["probe-good"] : words["probe-bad"]}</strong></p>
    </section>
  `;
}
