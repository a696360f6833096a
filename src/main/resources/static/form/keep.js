// Keeps what is typed in a section by itself, so that a lost phone or a followed link loses nothing.
// Without this file the button of the form does the same.
(() => {
  const form = document.querySelector("form[data-keep]");
  const note = document.getElementById("kept");
  if (!form || !note) {
    return;
  }
  const PAUSE = 1500;
  // Counted, for a key may be pressed while an earlier save is still on its way.
  let typed = 0;
  let kept = 0;
  let timer;
  let running = Promise.resolve();
  let refused = false;
  let busy = false;

  const tell = (state) => {
    for (const line of note.querySelectorAll("[data-state]")) {
      line.hidden = line.dataset.state !== state;
    }
  };

  const body = () => {
    const values = new URLSearchParams(new FormData(form));
    values.set("auto", "true");
    return values;
  };

  const send = async () => {
    const now = typed;
    if (now === kept || refused) {
      return;
    }
    busy = true;
    try {
      const answer = await fetch(form.action, { method: "POST", body: body() });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("form[data-keep]");
      // A refusal belongs in front of the person: the button shows it with what was typed.
      refused = !answer.ok || !fresh || page.querySelector("[role=alert]") !== null;
      if (!refused) {
        for (const name of ["_key", "_csrf", "seen"]) {
          form.elements[name].value = fresh.elements[name].value;
        }
        kept = now;
      }
      tell(refused ? "refused" : "kept");
    } catch {
      tell("offline");
    }
    busy = false;
  };

  const save = () => {
    clearTimeout(timer);
    running = running.then(send);
    return running;
  };

  form.addEventListener("input", () => {
    typed += 1;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    // The key of the form is being used: the button waits for the next one.
    if (busy) {
      event.preventDefault();
      running.then(() => form.requestSubmit(event.submitter));
    } else {
      kept = typed;
    }
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("main a[href^='/']");
    if (link && typed !== kept && !refused && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const now = typed;
      // What could not be kept is nowhere but on this page, so one stays and reads why.
      save().then(() => {
        if (kept >= now) {
          location.assign(link.href);
        }
      });
    }
  });
  window.addEventListener("pagehide", () => {
    if (typed !== kept && !refused) {
      fetch(form.action, { method: "POST", body: body(), keepalive: true });
    }
  });
})();
