extension Script {
    /// What waits on this device (`WaitingForms`); the worker beside the pages does the work.
    static let offline = #"""

        const waiting = document.querySelector("[data-forms]"), worker = navigator.serviceWorker;
        if (waiting) {
          const since = document.documentElement.dataset.since, state = waiting.querySelector("p");
          if (!worker) state.textContent = waiting.dataset.insecure;
          if (since) {
            const time = new Date(since).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
            state.textContent = waiting.dataset.offline.replace("{}", time);
            // Figures of one day are one form however often they are sent; of anything else each is another.
            const id = document.querySelector("form:not(.entry) [name=form-of]")?.form.elements["form-id"];
            if (id) id.value = crypto.randomUUID();
          }
          worker?.addEventListener("message", (event) => list(event.data));
          worker?.register("/worker.js").then(() => worker.ready).then(() => ask(since ? {} : { keep: location.href })).catch(() => {});
        } else if (worker?.controller) ask({});
        addEventListener("online", () => ask({}));
        if (waiting) setInterval(() => ask({}), 20_000);

        function ask(what) { worker?.ready.then((registration) => registration.active.postMessage(what)); }

        function list(forms) {
          const form = document.querySelector("[name=form-of]")?.form, mine = form?.elements["form-of"].value, here = form?.elements["form-id"].value;
          const lines = forms.filter((each) => each.who === mine && each.id !== here).map(line);
          if (forms.some((each) => each.who !== mine && each.state !== "sent")) lines.push(element("li", waiting.dataset.others));
          waiting.querySelector("ul").replaceChildren(...lines);
        }

        function line(form) {
          const words = waiting.dataset, figures = form.fields.filter(([name, value]) => name.startsWith("figure-") && value).map((field) => field[1]);
          const state = form.state === "refused" ? words["refused" + form.status] ?? words.refused : words[form.state];
          const li = element("li", `${[form.title, figures.join(" · ")].filter(Boolean).join(": ")} – ${state} ${form.code ?? ""}`);
          li.dataset.state = form.state;
          if (form.state === "signin") li.append(link(words.signinLabel, form.who.startsWith("screen") ? "/screen" : "/sign-in?back=" + encodeURIComponent(form.address)));
          if (form.state === "refused") li.append(button(words.settle, () => settle(form)), button(words.discard, () => ask({ drop: form.id })));
          return li;
        }

        // Sent as a page of its own: the server's answer shows what is the matter, with everything that was typed.
        function settle({ address, fields }) {
          const form = Object.assign(document.createElement("form"), { method: "post", action: address, hidden: true });
          const token = document.querySelector("[name=form-token]").value;
          for (const [name, value] of fields) if (!value.size) form.append(Object.assign(element("input"), { name, value: name === "form-token" ? token : value }));
          document.body.append(form);
          form.submit();
        }

        function element(name, text = "") { return Object.assign(document.createElement(name), { textContent: text }); }
        function link(text, href) { return Object.assign(element("a", text), { href, className: "button" }); }
        function button(text, onclick) { return Object.assign(element("button", text), { type: "button", className: "button", onclick }); }

        """#
}
