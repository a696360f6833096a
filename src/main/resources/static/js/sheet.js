// Says when what is typed could not be kept: the network is gone, or the sign-in has ended.
(() => {
  const form = document.getElementById("sheet");
  const lost = document.getElementById("lost");
  // Counted, for a key may be pressed while an earlier save is still on its way.
  let typed = 0;
  let sent = 0;
  let kept = 0;

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

  form.addEventListener("input", () => { typed += 1; });
  // Typing saves when it pauses; whoever does not pause is saved all the same.
  setInterval(() => {
    if (typed !== sent) {
      form.dispatchEvent(new Event("unsaved"));
    }
  }, 8000);
  form.addEventListener("submit", () => { kept = typed; });
  lost.querySelector("button").addEventListener("click", again);
  window.addEventListener("online", () => {
    if (typed !== kept) {
      again();
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (typed !== kept) {
      event.preventDefault();
    }
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.target.id === "running") {
      sent = typed;
    }
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target.id !== "running") {
      return;
    }
    const answered = event.detail.serverResponse.includes('id="running"');
    if (!answered) {
      event.detail.shouldSwap = false;
    } else if (event.detail.xhr.status === 200) {
      kept = Math.max(kept, sent);
    }
    tell(answered ? null : event.detail.xhr.status >= 500 ? "offline" : "signed-out");
  });
  document.addEventListener("htmx:sendError", () => tell("offline"));
})();
