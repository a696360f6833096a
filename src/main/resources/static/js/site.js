// Keeps on the telephone what the network has not taken yet; without it the saved state is shown.
(() => {
  const form = document.getElementById("site");
  const place = document.querySelector("main").dataset.kept;
  if (!form) {
    localStorage.removeItem(place);
    return;
  }
  const typed = (field) => field.name && field.type !== "hidden" && field.tagName !== "BUTTON";
  const fields = () => [...form.elements].filter(typed);
  const read = (field) => (field.type === "radio" || field.type === "checkbox" ? field.checked : field.value);
  const now = () => fields().map((field) => [field.id, read(field)]);

  const keep = () => localStorage.setItem(place, JSON.stringify(now()));

  // A page that comes back with a refusal shows what was typed and is not stored yet.
  const restore = () => {
    const fresh = form.dataset.stored !== "true";
    const kept = fresh ? [] : JSON.parse(localStorage.getItem(place) ?? "[]");
    let changed = false;
    for (const [id, value] of kept) {
      const field = document.getElementById(id);
      if (field && read(field) !== value) {
        changed = true;
        if (typeof value === "boolean") {
          field.checked = value;
        } else {
          field.value = value;
        }
      }
    }
    if (fresh) {
      keep();
    }
    if (changed || fresh) {
      document.getElementById("restored").hidden = !changed;
      form.dispatchEvent(new Event("change", { bubbles: true }));
    } else {
      localStorage.removeItem(place);
    }
  };

  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.target?.id === "running" && event.detail.successful) {
      localStorage.removeItem(place);
    }
  });
  restore();
})();
