// Says when what is typed could not be kept: the network is gone, or the sign-in has ended.
(() => {
  const form = document.getElementById("sheet");
  const lost = document.getElementById("lost");
  // Counted, for a key may be pressed while an earlier save is still on its way.
  let typed = 0;
  let sent = 0;
  let kept = 0;
  let underway = false;
  let waiting = null;
  let leaving = false;

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
  // Two saves at once would meet at the server, and one be refused: the button waits for the other.
  document.addEventListener("submit", (event) => {
    if (underway) {
      event.preventDefault();
      waiting = event;
      return;
    }
    leaving = true;
    if (event.target === form) {
      kept = typed;
    }
  });
  window.addEventListener("pageshow", () => { leaving = false; });
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
    if (leaving || waiting) {
      event.preventDefault();
    } else if (event.detail.target.id === "running") {
      sent = typed;
      underway = true;
    }
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    underway = false;
    if (waiting && event.detail.xhr.status > 0) {
      waiting.target.requestSubmit(waiting.submitter);
    }
    waiting = null;
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
