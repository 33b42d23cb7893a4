/// What the browser may add. Every page works without it.
enum Script {
    static let text = everywhere + live + agenda + photos + offline

    private static let everywhere = #"""
        // Steppers: the buttons submit the form and the server counts; here they count at once.
        function count(button) {
          const field = button.parentElement.querySelector("input");
          const [step, digits] = [Number(button.dataset.step), Number(button.dataset.digits)];
          const comma = field.value.includes(",") || button.dataset.comma !== undefined;
          const typed = field.value.trim() === "" ? (field.dataset.start ?? "0") : field.value;
          const value = Number(typed.replace(/\s/g, "").replace(",", ".").replace("−", "-"));
          if (!Number.isFinite(value)) return field.focus();
          const least = field.dataset.min === undefined ? -Infinity : Number(field.dataset.min);
          const places = Math.max(digits, (field.value.split(/[.,]/)[1] ?? "").length);
          const next = Math.max(least, value + step).toFixed(places);
          field.value = comma ? next.replace(".", ",") : next;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }
        document.addEventListener("click", (event) => {
          const button = event.target.closest("[data-step]");
          if (!button) return;
          event.preventDefault();
          count(button);
        });

        // A form is sent once, however often the button is pressed.
        document.addEventListener("submit", (event) => {
          const form = event.target;
          if (form.method !== "post") return;
          if (form.dataset.sent) return event.preventDefault();
          form.dataset.sent = "yes";
          for (const button of form.querySelectorAll(".button")) button.setAttribute("aria-disabled", "true");
        });
        // Coming back by the browser's arrow, it may be sent again.
        window.addEventListener("pageshow", () => {
          for (const form of document.querySelectorAll("form[data-sent]")) {
            delete form.dataset.sent;
            for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
          }
        });

        // From day to day the reader stays at the same place of the page.
        const place = "pacesetter-place";
        document.addEventListener("click", (event) => {
          if (event.target.closest(".day a.step, .tree a.toggle")) sessionStorage.setItem(place, `${location.pathname} ${scrollY}`);
        });
        const [path, top] = (sessionStorage.getItem(place) ?? "").split(" ");
        sessionStorage.removeItem(place);
        if (path === location.pathname) scrollTo({ top: Number(top), behavior: "instant" });

        // A field for typing figures has its figure selected, so that typing replaces it.
        document.addEventListener("focusin", (event) => event.target.closest?.(".stepper input")?.select());

        // Below the search field stands what is found while one writes; arrows go through it, Enter goes there, Escape closes it.
        const search = document.querySelector(".search");
        if (search) {
          const [field, list] = [search.querySelector("[type=search]"), search.querySelector("ul")];
          let [asked, waiting, chosen] = [0, 0, -1];
          for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id })) field.setAttribute(name, value);
          const show = (visible) => {
            list.hidden = !visible;
            field.setAttribute("aria-expanded", visible);
            if (!visible) choose(-1);
          };
          const choose = (number) => {
            chosen = number;
            [...list.children].forEach((line, place) => line.setAttribute("aria-selected", place === number));
            if (number < 0) return field.removeAttribute("aria-activedescendant");
            field.setAttribute("aria-activedescendant", list.children[number].id);
            list.children[number].scrollIntoView({ block: "nearest" });
          };
          const ask = async () => {
            const mine = ++asked, query = new URLSearchParams(new FormData(search));
            const answer = await fetch(`${search.dataset.suggestions}?${query}`).catch(() => null);
            if (mine !== asked || !answer?.ok || document.activeElement !== field) return;
            list.innerHTML = await answer.text();
            choose(-1);
            show(list.children.length > 0);
          };
          field.setAttribute("aria-expanded", "false");
          field.addEventListener("input", () => {
            clearTimeout(waiting);
            waiting = setTimeout(ask, 120);
          });
          field.addEventListener("focus", ask);
          field.addEventListener("keydown", (event) => {
            const count = list.children.length, step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (event.key === "Escape" && !list.hidden) event.preventDefault();
            if (event.key === "Escape") return show(false);
            if (event.key === "Enter" && chosen >= 0) {
              event.preventDefault();
              return location.assign(list.children[chosen].dataset.href);
            }
            if (!step || !count) return;
            event.preventDefault();
            if (list.hidden) show(true);
            choose(chosen < 0 && step < 0 ? count - 1 : (chosen + step + count) % count);
          });
          list.addEventListener("pointerdown", (event) => event.preventDefault());
          list.addEventListener("click", (event) => {
            const line = event.target.closest("[data-href]");
            if (line) location.assign(line.dataset.href);
          });
          field.addEventListener("blur", () => show(false));
        }

        // The choice of a day closes when one clicks elsewhere or presses Escape.
        for (const type of ["click", "keydown"]) {
          document.addEventListener(type, (event) => {
            if (type === "keydown" && event.key !== "Escape") return;
            for (const open of document.querySelectorAll(".day details[open]")) {
              if (type === "keydown" || !open.contains(event.target)) open.open = false;
            }
          });
        }
        """#
}
