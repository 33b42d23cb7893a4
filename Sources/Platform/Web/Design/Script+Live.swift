extension Script {
    /// A part of a page that keeps itself current (`LiveRegion`).
    static let live = #"""

        const region = () => document.querySelector("[data-live]");
        if (region()) keepCurrent();

        function keepCurrent() {
          let source, told = 0, heard = Date.now(), asking = false, askAgain = false, retry, turning, held = false;

          const sayOld = () => region().querySelector("[data-old]").textContent = region().querySelector("[data-old]").dataset.old;
          const sayCurrent = () => region().querySelector("[data-old]").textContent = "";

          // Fetches the page and puts its region in the place of this one. What is opened or has the focus stays so.
          async function renew(address = location.href) {
            clearTimeout(retry);
            if (asking) return askAgain = true;
            asking = true;
            try {
              const answer = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(10_000) });
              // Signed out, or the unit is gone: the page itself says it best.
              if (answer.redirected || [401, 403, 404].includes(answer.status)) return location.reload();
              if (!answer.ok) throw new Error(answer.status);
              const page = new DOMParser().parseFromString(await answer.text(), "text/html");
              put(page.querySelector("[data-live]"));
              document.title = page.title;
              if (address !== location.href) history.replaceState(null, "", address);
              // A large works is read in the background: what came may be the state before.
              if (Number(region().dataset.change) < told) retry = setTimeout(renew, 1_000);
            } catch {
              sayOld();
              retry = setTimeout(renew, 5_000);
            }
            asking = false;
            if (askAgain) { askAgain = false; renew(); }
          }

          function put(next) {
            const opened = [...region().querySelectorAll("details")].map((each) => each.open);
            const stops = "a[href], button, summary, [tabindex]";
            const stop = [...region().querySelectorAll(stops)].indexOf(document.activeElement);
            region().replaceWith(document.adoptNode(next));
            region().querySelectorAll("details").forEach((each, place) => each.open = opened[place] ?? each.open);
            if (stop >= 0) region().querySelectorAll(stops)[stop]?.focus({ preventScroll: true });
            turnLater();
          }

          function turnLater() {
            clearTimeout(turning);
            const { next, seconds } = region().dataset;
            if (next && !held) turning = setTimeout(() => renew(new URL(next, location).href), seconds * 1_000);
          }

          function listen() {
            source?.close();
            source = new EventSource(region().dataset.live);
            source.addEventListener("change", (event) => {
              told = Number(event.data);
              if (region().dataset.change === event.data) sayCurrent(); else renew();
            });
            for (const sign of ["open", "change", "beat"]) source.addEventListener(sign, () => heard = Date.now());
            source.addEventListener("bye", (event) => event.data === "over" ? location.reload() : listenLater());
            source.addEventListener("error", () => source.readyState === EventSource.CLOSED && listenLater());
          }

          // Not all boards at the same moment.
          function listenLater() {
            source.close();
            setTimeout(listen, 2_000 + 3_000 * Math.random());
          }

          // A heartbeat comes every 15 seconds; a line that is cut may look open for hours.
          setInterval(() => {
            const silence = Date.now() - heard;
            if (document.hidden) return;
            if (silence > (source?.readyState === EventSource.OPEN ? 35_000 : 5_000)) sayOld();
            if (silence > 35_000) { heard = Date.now() - 20_000; listen(); }
          }, 1_000);

          addEventListener("offline", sayOld);
          addEventListener("online", () => { listen(); renew(); });
          // A page in the background gives its connection to those that are looked at.
          document.addEventListener("visibilitychange", () => {
            if (document.hidden) return source?.close();
            heard = Date.now();
            listen();
          });
          document.addEventListener("click", (event) => {
            const button = event.target.closest("[data-hold]");
            if (!button) return;
            held = !held;
            button.setAttribute("aria-pressed", held);
            turnLater();
          });
          for (const button of document.querySelectorAll("[data-hold]")) button.hidden = false;
          addEventListener("pagehide", () => source?.close());
          addEventListener("pageshow", listen);
          turnLater();
        }
        """#
}
