/**
 * The service worker: once a page was visited, it works without a network.
 *
 * A page comes from the network where there is one, so that a new version is seen at once; what
 * it loads has a name that changes with its content, and so comes from here.
 */

/** Written by the build: a name for this version, its files, and those kept once asked for. */
const VERSION = "VERSION";
const FILES = ["FILES"];
const LATER = ["LATER"];

const scope = new URL("./", self.location.href).href;

/** What is kept belongs to the whole origin: other folders of it may keep theirs beside it. */
const OWN = `at-dawn ${scope} `;
const NAME = OWN + VERSION;

self.addEventListener("install", (event) => {
  const requests = FILES.map((name) => new Request(new URL(name, scope), { cache: "reload" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(requests)));
});

// A new version takes over when no page of the old one is open any more. Then nobody needs the
// old files.
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) => {
      const old = names.filter((name) => name.startsWith(OWN) && name !== NAME);
      return Promise.all(old.map((name) => caches.delete(name)));
    }),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => kept(request)));
  else if (FILES.includes(nameOf(request))) event.respondWith(keptOrFetched(request));
  else if (LATER.includes(nameOf(request))) event.respondWith(keptFromNowOn(request));
});

/** What a request asks for, seen from the folder of the pages. */
function nameOf({ url }) {
  const { origin, pathname } = new URL(url);
  return (origin + pathname).slice(scope.length) || "./";
}

async function kept(request) {
  const cache = await caches.open(NAME);
  const response = await cache.match(new URL(nameOf(request), scope).href, { ignoreSearch: true });
  return response ?? Response.error();
}

async function keptOrFetched(request) {
  const cache = await caches.open(NAME);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

async function keptFromNowOn(request) {
  const cache = await caches.open(NAME);
  const there = await cache.match(request, { ignoreSearch: true });
  if (there) return there;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}
