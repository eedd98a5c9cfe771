// The page is one file: keep it, answer every start with it.
self.addEventListener('install', event =>
  event.waitUntil(caches.open('floor').then(cache => cache.addAll(['./'])).then(() => skipWaiting())),
);
self.addEventListener('activate', event => event.waitUntil(clients.claim()));
self.addEventListener('fetch', event => {
  if (event.request.mode !== 'navigate') return;
  event.respondWith(caches.match('./').then(kept => kept || fetch(event.request)));
});
