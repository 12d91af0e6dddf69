// Asks the browser to keep the page's files. Where it cannot, the page works all the same, with a connection.

interface ScriptPolicy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

const WORKER = "./service-worker.js";

export function keepOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  // The policy of the page takes no address of a script that did not pass here; only this one does.
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("service-worker", {
    createScriptURL: (address) => {
      if (address !== WORKER) throw new TypeError(`no script of the page: ${address}`);
      return address;
    },
  });
  const address = policy === undefined ? WORKER : policy.createScriptURL(WORKER);
  addEventListener("load", () => void navigator.serviceWorker.register(address).catch(() => undefined));
  if (document.readyState === "complete") void navigator.serviceWorker.register(address).catch(() => undefined);
}
