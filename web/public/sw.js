// Keeps the app's shell on the device: it opens without a network, answers come from the box.
const CACHE = "awaaz-shell-2";
const SHELL_FILES = [
  "/icon.svg",
  "/manifest.webmanifest",
  "/recorder-worklet.js",
  "/clock.html",
  "/clock.css",
  "/clock.js",
];

async function keepShell() {
  const cache = await caches.open(CACHE);
  const page = await fetch("/", { cache: "no-cache" });
  const html = await page.clone().text();
  await cache.put("/", page);
  const assets = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]);
  await cache.addAll([...new Set([...assets, ...SHELL_FILES])]);
}

async function dropOldShells() {
  for (const name of await caches.keys()) {
    if (name !== CACHE) await caches.delete(name);
  }
}

// The server varies its answers by encoding and origin; a kept copy serves them all.
function kept(request) {
  return caches.match(request, { ignoreVary: true });
}

async function freshOrKept(request, key = request) {
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await (await caches.open(CACHE)).put(key, fresh.clone());
    return fresh;
  } catch {
    return (await kept(key)) ?? Response.error();
  }
}

// Files under /assets carry a hash in their name, so a kept copy never goes stale.
async function keptOrFresh(request) {
  return (await kept(request)) ?? freshOrKept(request);
}

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldShells().then(() => self.clients.claim()));
});

async function keepAlso(paths) {
  const cache = await caches.open(CACHE);
  for (const path of paths) {
    if (!(await cache.match(path, { ignoreVary: true }))) await cache.add(path);
  }
}

self.addEventListener("message", (event) => {
  const paths = Array.isArray(event.data?.keep) ? event.data.keep : [];
  event.waitUntil(
    keepAlso(paths.filter((path) => String(path).startsWith("/assets/"))).catch(() => undefined),
  );
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (SHELL_FILES.includes(url.pathname)) event.respondWith(freshOrKept(event.request));
  else if (event.request.mode === "navigate") event.respondWith(freshOrKept(event.request, "/"));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(keptOrFresh(event.request));
  // Lessons that were looked at can be heard again without the box.
  else if (url.pathname.startsWith("/api/v1/learning/modules")) event.respondWith(freshOrKept(event.request));
});
