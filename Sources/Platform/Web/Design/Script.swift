/// What the browser may add. Every page works without it.
enum Script {
    static let text = everywhere + live + agenda

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
          if (event.target.closest(".day a.step")) sessionStorage.setItem(place, `${location.pathname} ${scrollY}`);
        });
        const [path, top] = (sessionStorage.getItem(place) ?? "").split(" ");
        sessionStorage.removeItem(place);
        if (path === location.pathname) scrollTo({ top: Number(top), behavior: "instant" });

        // A field for typing figures has its figure selected, so that typing replaces it.
        document.addEventListener("focusin", (event) => event.target.closest?.(".stepper input")?.select());

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
