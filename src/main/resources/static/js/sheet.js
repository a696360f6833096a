// Says when what is typed could not be kept: the network is gone, or the sign-in has ended.
(() => {
  const form = document.getElementById("sheet");
  const lost = document.getElementById("lost");
  let typed = false;

  const tell = (why) => {
    for (const line of lost.querySelectorAll("[data-why]")) {
      line.hidden = line.dataset.why !== why;
    }
    lost.hidden = !why;
  };

  // After a new sign-in the old token of the form is refused: take the present one from the page.
  const again = async () => {
    try {
      const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      const token = fresh.querySelector("#sheet [name=_csrf]");
      if (!token) {
        tell("signed-out");
        return;
      }
      for (const old of document.querySelectorAll("[name=_csrf]")) {
        old.value = token.value;
      }
      form.dispatchEvent(new Event("input", { bubbles: true }));
    } catch {
      tell("offline");
    }
  };

  form.addEventListener("input", () => { typed = true; });
  form.addEventListener("submit", () => { typed = false; });
  lost.querySelector("button").addEventListener("click", again);
  window.addEventListener("online", () => {
    if (typed) {
      again();
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (typed) {
      event.preventDefault();
    }
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target.id !== "running") {
      return;
    }
    const kept = event.detail.serverResponse.includes('id="running"');
    if (!kept) {
      event.detail.shouldSwap = false;
    }
    typed = !kept || event.detail.xhr.status !== 200;
    tell(kept ? null : event.detail.xhr.status >= 500 ? "offline" : "signed-out");
  });
  document.addEventListener("htmx:sendError", () => tell("offline"));
})();
