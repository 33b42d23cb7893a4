extension Script {
    /// Shows the photos that were chosen, before they are sent. One that the browser cannot show stands there by its name.
    static let photos = #"""

        document.addEventListener("change", ({ target: field }) => {
          if (!field.matches('[type="file"][accept^="image"]')) return;
          const chosen = field.parentElement.querySelector(".photos") ?? field.parentElement.appendChild(document.createElement("div"));
          chosen.className = "photos photo";
          chosen.replaceChildren(...[...field.files].map((file) => Object.assign(new Image(), { src: URL.createObjectURL(file), alt: file.name })));
        });
        """#
}
