// What every suite begins and ends with: a browser, and a server of the page.

import { after, before } from "node:test";
import { DIST, serve, type Site } from "./site.ts";

export interface Together<B> {
  readonly browser: B;
  readonly site: Site;
}

/** To be called within a suite: all its tests have the same browser and the same server, which end with it. */
export function together<B extends { close(): Promise<void> }>(launch: () => Promise<B>, folder: string = DIST): Together<B> {
  let open: Together<B> | undefined;
  const there = (): Together<B> => {
    if (open === undefined) throw new Error("only tests of the suite have the browser and the server");
    return open;
  };
  before(async () => {
    const [browser, site] = await Promise.all([launch(), serve(folder)]);
    open = { browser, site };
  });
  after(async () => {
    await open?.browser.close();
    await open?.site.stop();
  });
  return {
    get browser() {
      return there().browser;
    },
    get site() {
      return there().site;
    },
  };
}
