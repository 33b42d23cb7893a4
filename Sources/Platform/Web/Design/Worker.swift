/// Works beside the pages of a browser, also when the network is gone: keeps pages of forms that were opened, takes what
/// cannot be sent, and sends them later. What it keeps is its user's own; it goes when they sign out.
package enum Worker {
    /// At the root, because it may look only at what lies below its own address.
    static let address: Address = "/worker.js"

    static let script = Asset(name: "worker.js", type: "text/javascript; charset=utf-8", bytes: Array(text.utf8))

    /// A browser asks for it anew now and then; it changes when the pages' files do, and then their old ones go.
    package static func response(to request: Request) -> Response {
        let headers: Headers = ["Content-Type": script.type, "Cache-Control": "no-cache", "ETag": script.tag]
        if request.headers["If-None-Match"] == script.tag { return Response(.notModified, headers: headers) }
        return Response(.ok, headers: headers, body: .bytes(script.bytes))
    }

    private static let files = "[" + [Design.stylesheet, Design.script, Design.icon].map { "\"\($0.address.string)\"" }.joined(separator: ", ") + "]"

    static let text =
        "const FILES = \(files);\n"
            + #"""
            const PAGES = "pages", ENTRY = /^\/works\/\d+\/units\/\d+\/(entry|proposals\/new|waste\/new|missions\/\d+\/report|meetings\/\d+)$/;
            addEventListener("install", (event) => event.waitUntil(caches.open("files").then((cache) => cache.addAll(FILES)).then(() => skipWaiting())));
            addEventListener("activate", (event) => event.waitUntil(tidy().then(() => clients.claim())));
            async function tidy() {
              const cache = await caches.open("files");
              for (const kept of await cache.keys()) if (!FILES.includes(new URL(kept.url).pathname)) await cache.delete(kept);
            }

            addEventListener("fetch", (event) => {
              const { request } = event, url = new URL(request.url);
              if (url.origin !== location.origin) return;
              if (FILES.includes(url.pathname)) return event.respondWith(caches.match(url.pathname).then((kept) => kept ?? fetch(request)));
              if (request.mode !== "navigate") return;
              // What one person opened is not for the next.
              if (request.method === "POST" && /^\/sign-(in|out)|^\/me\/|^\/screen/.test(url.pathname)) event.waitUntil(caches.delete(PAGES));
              if (ENTRY.test(url.pathname)) event.respondWith(request.method === "POST" ? take(request, url) : show(request, url));
            });

            const within = (seconds, answer) =>
              Promise.race([answer, new Promise((_, slow) => setTimeout(() => slow(new Error("no answer in time")), seconds * 1_000))]);

            // --- Pages: from the network, else as they were

            // Which page of the entry it is, whatever was done on it last.
            const key = (url) => url.pathname + (url.searchParams.get("on") ? "?on=" + url.searchParams.get("on") : "");

            async function show(request, url) {
              const cache = await caches.open(PAGES), kept = await cache.match(key(url)) ?? await cache.match(url.pathname, { ignoreSearch: true });
              try {
                const answer = await (kept ? within(10, fetch(request)) : fetch(request));
                if (url.searchParams.has("saved") || url.searchParams.has("undone")) refresh(url); else await keep(answer, url);
                return answer;
              } catch (gone) {
                if (!kept) throw gone;
                const since = new Date(kept.headers.get("Date")).toISOString();
                return new Response((await kept.text()).replace("<html", `<html data-since="${since}"`), { headers: kept.headers });
              }
            }

            // A page on which somebody spoke at a shared screen is not for whoever stands there when the network is gone.
            const isSpoken = async (answer) => /name="form-of" value="[^"]* speaker /.test(await answer.clone().text());

            async function keep(answer, url) {
              // What is about one thing must not be shown for another.
              if (answer.ok && (url.searchParams.has("about") || url.searchParams.has("again") || await isSpoken(answer))) return;
              if (answer.ok) await (await caches.open(PAGES)).put(key(url), answer.clone());
              else if (answer.status === 401) await caches.delete(PAGES);
            }
            const refresh = (url) => fetch(key(url)).then((answer) => keep(answer, url)).catch(() => {});

            // --- Forms: to the network; without it, or without a session, they wait on this device

            async function take(request, url) {
              const fields = [...await request.clone().formData()].filter(([, value]) => value.size !== 0), of = (name) => fields.find((field) => field[0] === name)?.[1];
              const form = { id: of("form-id"), who: of("form-of"), title: of("form-title"), address: url.pathname + url.search, fields, at: Date.now(), state: "waiting" };
              const wait = async () => {
                await put(form);
                registration.sync?.register("send").catch(() => {});
                return Response.redirect(form.address, 303);
              };
              try {
                const answer = await within(20, fetch(request));
                // Signed out meanwhile, or the token went with the last session: nothing typed is lost. Where the form comes back, it was read.
                if (form.id && [401, 403].includes(answer.status) && !/name="form-id"/.test(await answer.clone().text())) return wait();
                if (form.id && answer.type === "opaqueredirect") await drop(form.id);
                return answer;
              } catch (gone) {
                if (!form.id) throw gone;
                return wait();
              }
            }

            let sending;
            const send = () => sending ??= sendAll().finally(() => sending = undefined);
            async function sendAll() {
              for (const form of (await all()).sort((a, b) => a.at - b.at)) {
                if (form.state === "sent" && Date.now() - form.sentAt > 600_000) await drop(form.id);
                if (form.state === "sent" || form.state === "refused") continue;
                const outcome = await sendOne(form).catch(() => ({ state: "waiting" }));
                await put({ ...form, ...outcome });
                if (outcome.state === "waiting") return;
              }
            }

            // The page is asked for anew: by it one sees who is signed in, and it has a token that holds.
            async function sendOne(form) {
              const page = await fetch(form.address, { cache: "no-store" }), text = await page.text();
              const now = (name) => text.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1];
              if (page.status >= 500) return { state: "waiting" };
              if (page.status === 401 || page.ok && now("form-of") !== form.who) return { state: "signin" };
              if (!page.ok) return { state: "refused", status: page.status };
              await put({ ...form, state: "sending" });
              const fields = form.fields.map(([name, value]) => [name, name === "form-token" ? now(name) : value]), body = new FormData();
              for (const [name, value] of fields) body.append(name, value);
              const answer = await fetch(form.address, { method: "POST", body: fields.some(([, value]) => value.size) ? body : new URLSearchParams(fields), headers: { Waited: "yes" } });
              if (answer.ok) return { state: "sent", sentAt: Date.now(), code: (await answer.text()).match(/data-receipt="([^"]*)"/)?.[1] };
              return answer.status < 500 ? { state: "refused", status: answer.status } : { state: "waiting" };
            }

            // --- What is on this device

            const database = () => new Promise((resolve, reject) => {
              const asked = indexedDB.open("pacesetter", 1);
              asked.onupgradeneeded = () => asked.result.createObjectStore("forms", { keyPath: "id" });
              asked.onsuccess = () => resolve(asked.result);
              asked.onerror = () => reject(asked.error);
            });
            async function forms(mode, act) {
              const opened = await database();
              return new Promise((resolve, reject) => {
                const change = opened.transaction("forms", mode), asked = act(change.objectStore("forms"));
                change.oncomplete = () => { opened.close(); resolve(asked.result); };
                change.onabort = () => reject(change.error);
              });
            }
            const all = () => forms("readonly", (store) => store.getAll());
            const put = (form) => forms("readwrite", (store) => store.put(form)).then(tell);
            const drop = (id) => forms("readwrite", (store) => store.delete(id)).then(tell);
            async function tell() {
              const known = await all();
              for (const page of await clients.matchAll({ includeUncontrolled: true })) page.postMessage(known);
            }

            addEventListener("sync", (event) => event.waitUntil(send()));
            addEventListener("message", (event) => {
              const { keep, drop: id } = event.data;
              if (keep) event.waitUntil(refresh(new URL(keep)));
              event.waitUntil((id ? drop(id) : tell()).then(send));
            });

            """#
}
