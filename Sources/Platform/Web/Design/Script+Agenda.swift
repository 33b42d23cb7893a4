extension Script {
    /// The clock of a meeting (`Agenda`). It survives a reload of the page.
    static let agenda = #"""

        for (const agenda of document.querySelectorAll("[data-agenda]")) runMeeting(agenda);

        function runMeeting(agenda) {
          const items = [...agenda.querySelectorAll("[data-seconds]")];
          const clock = agenda.querySelector(".clock"), time = clock.querySelector("output"), said = agenda.querySelector("[role=status]");
          const run = clock.querySelector("[data-run]"), [next, end] = ["[data-next-item]", "[data-end]"].map((each) => clock.querySelector(each));
          const key = `pacesetter-agenda ${location.pathname}`;
          const fresh = () => ({ item: 0, spent: items.map(() => 0), since: 0, begun: false });
          let now = JSON.parse(sessionStorage.getItem(key)) ?? fresh();

          const written = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
          const spent = (place) => Math.floor((now.spent[place] + (now.since && place === now.item ? Date.now() - now.since : 0)) / 1_000);
          const rest = () => { now.spent[now.item] += now.since ? Date.now() - now.since : 0; now.since = 0; };

          function show() {
            items.forEach((item, place) => {
              const left = item.dataset.seconds - spent(place), small = item.querySelector("small");
              small.dataset.time ??= small.textContent;
              small.textContent = !now.begun || (place > now.item && !spent(place)) ? small.dataset.time : left < 0 ? `+${written(-left)}` : written(left);
              item.classList.toggle("late", now.begun && left < 0);
              if (now.begun && place === now.item) item.setAttribute("aria-current", "step"); else item.removeAttribute("aria-current");
              const over = `${agenda.dataset.agenda}: ${item.querySelector("a").textContent}`;
              if (now.since && place === now.item && left <= 0 && said.textContent !== over) said.textContent = over;
            });
            time.textContent = written(items.reduce((sum, _, place) => sum + spent(place), 0));
            run.textContent = now.since ? run.dataset.pause : now.begun ? run.dataset.on : run.dataset.run;
            next.hidden = !now.begun || now.item === items.length - 1;
            end.hidden = !now.begun;
          }

          function change(step) {
            step();
            sessionStorage.setItem(key, JSON.stringify(now));
            show();
          }

          function goTo(place) {
            const link = items[place].querySelector("a");
            said.textContent = link.textContent;
            document.querySelector(link.hash)?.scrollIntoView({ block: "start" });
          }

          run.addEventListener("click", () => change(() => {
            if (now.since) return rest();
            now.since = Date.now();
            if (!now.begun) { now.begun = true; goTo(0); }
          }));
          next.addEventListener("click", () => change(() => {
            const runs = now.since > 0;
            rest();
            now.item += 1;
            if (runs) now.since = Date.now();
            goTo(now.item);
          }));
          end.addEventListener("click", () => { change(() => { now = fresh(); }); run.focus(); });
          clock.hidden = false;
          show();
          setInterval(() => now.since && show(), 500);
        }
        """#
}
