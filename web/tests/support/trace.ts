// What the browser's own trace says of a redraw: how long the page's thread worked, from a key to the picture it led to.
// Counted is the time that the thread was at work, not the time that went by: other programs take the machine's turns.

import type { Browser, CDPSession } from "playwright-core";

interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Work of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** The work of every redraw after an `input` event while `during` runs, in milliseconds, from the least to the most. */
export async function redraws(browser: Browser, during: () => Promise<void>): Promise<readonly number[]> {
  const events = await traced(await browser.newBrowserCDPSession(), during);
  const inputs = events.filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === "input");
  const [{ pid, tid } = { pid: 0, tid: 0 }] = inputs;
  const own = events.filter((event) => event.pid === pid && event.tid === tid && event.ph === "X");
  const tasks = own.filter(({ name }) => name === "ThreadControllerImpl::RunTask");
  const pictures = own.filter(({ name }) => name === "Layerize").map(end).sort((one, other) => one - other);
  const work = inputs.flatMap(({ ts }) => {
    const drawn = pictures.find((picture) => picture > ts);
    if (drawn === undefined) return [];
    const within = tasks.filter((task) => end(task) > ts && task.ts < drawn);
    return [within.reduce((sum, { tdur = Number.NaN }) => sum + tdur, 0) / 1000];
  });
  return work.sort((one, other) => one - other);
}

async function traced(session: CDPSession, during: () => Promise<void>): Promise<readonly Traced[]> {
  const events: Traced[] = [];
  session.on("Tracing.dataCollected", ({ value }) => void events.push(...(value as unknown as Traced[])));
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] },
  });
  await during();
  await session.send("Tracing.end");
  await complete;
  return events;
}

function end({ ts, dur = 0 }: Traced): number {
  return ts + dur;
}
