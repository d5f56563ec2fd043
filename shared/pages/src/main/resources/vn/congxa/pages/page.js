// Records the visit, shows the counts, and brings what only a script can: pages read well without.
// Caches keep pages longer than a version lasts, so this serves those of earlier versions as well.
(() => {
  const tries = [2000, 8000, 30000];

  const show = (counts) => {
    for (const place of document.querySelectorAll("[data-visitors]")) {
      const count = counts[place.dataset.visitors];
      if (Number.isFinite(count)) place.textContent = count.toLocaleString("vi-VN");
    }
  };

  // A tab tells a minute's views once: more would change no number. It keeps when it did, and nothing
  // else; where it may not, it tells them all.
  const minute = 60000;
  const told = (at) => {
    try {
      if (at) sessionStorage.setItem("told", at);
      return Number(sessionStorage.getItem("told"));
    } catch (_) {
      return 0;
    }
  };

  // A view told twice counts once, so what was not answered is told again.
  const tell = (attempt = 0) =>
    fetch("/api/visits", {
      method: "POST",
      keepalive: true,
      headers: { "content-type": "application/json" },
      body: "{}",
    })
      .then((answer) => {
        if (answer.ok) told(Date.now());
        if (answer.ok) return answer.json().then(show);
        if (answer.status === 429 || answer.status >= 500) throw answer.status;
      })
      .catch(() => {
        if (attempt < tries.length) setTimeout(tell, tries[attempt], attempt + 1);
      });

  const visit = () => Math.abs(Date.now() - told()) < minute || tell();

  // First what nothing may stand in the way of. A page made ready ahead of time is no view until
  // somebody looks at it; one that the way back shows again is one more.
  if (document.prerendering)
    document.addEventListener("prerenderingchange", () => visit(), { once: true });
  else visit();
  addEventListener("pageshow", (shown) => shown.persisted && visit());

  // A browser that has half of what a tool needs goes without that tool, and has the others.
  const guarded = (work) => () => {
    try {
      work();
    } catch (_) {
      return;
    }
  };

  const tool = (name, use) => {
    const button = document.querySelector(`[data-tool="${name}"]`);
    if (!button) return;
    button.parentNode.hidden = false;
    button.addEventListener("click", () => use(button));
  };

  const share = () => {
    const canonical = document.querySelector("link[rel=canonical]");
    navigator
      .share({ title: document.title, url: canonical ? canonical.href : location.href })
      .catch(() => {});
  };

  const texts = () => {
    const parts = "p, li, tr, blockquote, h2, h3, h4, figcaption".split(", ");
    const part = parts.map((one) => `.body ${one}`).join();
    return [...document.querySelectorAll(`article > h1, article > .lead, article > figure, ${part}`)]
      .filter((one) => !one.parentNode.closest(part)) // that is read with what it lies in
      .map((one) => one.innerText.trim())
      .filter((text) => text);
  };

  // Part by part: browsers break off long texts.
  const listen = (voice) => {
    const speech = window.speechSynthesis;
    let stop = null;
    addEventListener("pagehide", () => stop && stop());
    return (button) => {
      if (stop) return stop();
      const label = button.textContent;
      const here = () => {
        if (stop !== here) return; // what was broken off tells so late
        stop = null;
        speech.cancel();
        button.textContent = label;
        button.setAttribute("aria-pressed", "false");
      };
      stop = here;
      button.textContent = button.dataset.stop;
      button.setAttribute("aria-pressed", "true");
      const all = texts();
      all.forEach((text, i) => {
        const words = new SpeechSynthesisUtterance(text);
        words.voice = voice;
        words.lang = voice.lang;
        words.onerror = here;
        if (i === all.length - 1) words.onend = here;
        speech.speak(words);
      });
    };
  };

  let isListening = false;
  const offerListening = guarded(() => {
    const voices = [...window.speechSynthesis.getVoices()];
    const voice = voices.find((one) => /^vi([-_]|$)/i.test(one.lang));
    if (!voice || isListening) return;
    isListening = true;
    tool("listen", listen(voice));
  });

  const listening = () => {
    const speech = window.speechSynthesis;
    if (!speech || !window.SpeechSynthesisUtterance) return;
    offerListening();
    if (speech.addEventListener) speech.addEventListener("voiceschanged", offerListening);
    else speech.onvoiceschanged = offerListening;
  };

  // Paper has nothing to open.
  const printing = () => {
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll("details:not([open])")];
      for (const one of opened) one.open = true;
    });
    addEventListener("afterprint", () => {
      for (const one of opened) one.open = false;
      opened = [];
    });
    tool("print", () => print());
  };

  const sharing = () => {
    if (navigator.share) tool("share", share);
  };

  // Who is about to type finds the function awake.
  const searching = () => {
    const box = document.querySelector("form[role=search] input[name=q]");
    const wake = () => fetch("/api/search").catch(() => {});
    if (box) box.addEventListener("focus", wake, { once: true });
  };

  for (const offer of [searching, printing, sharing, listening]) guarded(offer)();
})();
