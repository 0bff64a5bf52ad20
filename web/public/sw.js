// Keeps the app's shell on the device: it opens without a network, answers come from the box.
const CACHE = "awaaz-shell-1";

async function keepShell() {
  const cache = await caches.open(CACHE);
  const page = await fetch("/", { cache: "no-cache" });
  const html = await page.clone().text();
  await cache.put("/", page);
  const assets = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]);
  await cache.addAll(assets);
}

async function dropOldShells() {
  for (const name of await caches.keys()) {
    if (name !== CACHE) await caches.delete(name);
  }
}

async function pageOrShell(request) {
  try {
    const page = await fetch(request);
    const cache = await caches.open(CACHE);
    await cache.put("/", page.clone());
    return page;
  } catch {
    return (await caches.match("/")) ?? Response.error();
  }
}

// Files under /assets carry a hash in their name, so a kept copy never goes stale.
async function keptOrFetched(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await (await caches.open(CACHE)).put(request, fresh.clone());
  return fresh;
}

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldShells().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (event.request.mode === "navigate") event.respondWith(pageOrShell(event.request));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(keptOrFetched(event.request));
});
