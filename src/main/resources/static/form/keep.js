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
  // A save whose answer was lost may have been done: only the same once more finds out.
  let unanswered = null;
  let signedOut = false;
  let pressed = false;

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

  const take = (fresh, names) => {
    for (const name of names) {
      form.elements[name].value = fresh.elements[name].value;
    }
  };

  const answerTo = async (values) => {
    const answer = await fetch(form.action, values && { method: "POST", body: values });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    signedOut = new URL(answer.url).pathname === "/sign-in";
    return { ok: answer.ok, fresh: page.querySelector("form[data-keep]"), page };
  };

  // After a new sign-in, in another window, the old token and key of the form are worth nothing.
  const signInAgain = async () => {
    const { fresh } = await answerTo(null);
    if (fresh) {
      take(fresh, ["_key", "_csrf"]);
    }
  };

  const post = async () => {
    unanswered = unanswered ?? { count: typed, values: body() };
    const { ok, fresh, page } = await answerTo(unanswered.values);
    if (!signedOut) {
      // A refusal belongs in front of the person: the button shows it with what was typed.
      refused = !ok || !fresh || page.querySelector("[role=alert]") !== null;
      if (!refused) {
        take(fresh, ["_key", "_csrf", "seen"]);
        kept = unanswered.count;
      }
    }
    unanswered = null;
  };

  const send = async () => {
    if (typed === kept || refused) {
      return;
    }
    busy = true;
    try {
      if (signedOut) {
        await signInAgain();
      }
      if (!signedOut) {
        await post();
      }
      tell(signedOut ? "signed-out" : refused ? "refused" : "kept");
    } catch {
      tell("offline");
    }
    busy = false;
  };

  const save = () => {
    clearTimeout(timer);
    running = running.then(send).then(() => (unanswered || signedOut ? undefined : send()));
    return running;
  };

  form.addEventListener("input", () => {
    typed += 1;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    // Only what is kept may be left: a button pressed offline or signed out would lose the rest.
    if (!pressed && (busy || (typed !== kept && !refused))) {
      event.preventDefault();
      save().then(() => {
        pressed = !unanswered && !signedOut;
        if (pressed) {
          form.requestSubmit(event.submitter);
        }
      });
    } else {
      kept = typed;
    }
  });
  window.addEventListener("pageshow", () => { pressed = false; });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("main a[href^='/']:not([target])");
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
