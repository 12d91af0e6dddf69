// Keeps the page's own files, so that it works without a connection after the first visit. It keeps nothing else: no
// answer, no question, and it asks nobody but the page's own server.

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Changes with every file of the page; the build puts it in. */
const VERSION: string = "__VERSION__";
const FILES = "__FILES__" as unknown as readonly string[];
const CACHE = `smaajob-${VERSION}`;

worker.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers());
});

worker.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && new URL(event.request.url).origin === worker.location.origin) {
    event.respondWith(kept(event.request));
  }
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  // The page itself not as the browser may still have it of an older visit; the rest has names that change with it.
  await cache.addAll(FILES.map((file) => new Request(file, file === "./" ? { cache: "no-cache" } : {})));
  await worker.skipWaiting();
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith("smaajob-") && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}
export {};
