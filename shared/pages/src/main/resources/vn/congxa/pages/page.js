// Records the visit, shows the counts, and brings what only a script can: pages read well without.
(() => {
  const tries = [2000, 8000, 30000];

  const show = (counts) => {
    for (const place of document.querySelectorAll("[data-visitors]"))
      place.textContent = counts[place.dataset.visitors].toLocaleString("vi-VN");
  };

  // A view told twice counts once, so what was not answered is told again.
  const visit = (attempt = 0) =>
    fetch("/api/visits", {
      method: "POST",
      keepalive: true,
      headers: { "content-type": "application/json" },
      body: "{}",
    })
      .then((answer) => {
        if (answer.ok) return answer.json().then(show);
        if (answer.status === 429 || answer.status >= 500) throw answer.status;
      })
      .catch(() => {
        if (attempt < tries.length) setTimeout(visit, tries[attempt], attempt + 1);
      });

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
      const part = ".body :is(p, li, tr, blockquote, h2, h3, h4, figcaption)";
      const texts = [...document.querySelectorAll(`article > :is(h1, .lead, figure), ${part}`)]
        .filter((one) => !one.parentNode.closest(part)) // that is read with what it lies in
        .map((one) => one.innerText.trim())
        .filter((text) => text);
      texts.forEach((text, i) => {
        const words = new SpeechSynthesisUtterance(text);
        words.voice = voice;
        words.lang = voice.lang;
        words.onerror = here;
        if (i === texts.length - 1) words.onend = here;
        speech.speak(words);
      });
    };
  };

  const offerListening = () => {
    const voice = window.speechSynthesis.getVoices().find((v) => v.lang.startsWith("vi"));
    if (voice && !offerListening.done) {
      offerListening.done = true;
      tool("listen", listen(voice));
    }
  };

  tool("print", () => print());
  if (navigator.share) tool("share", share);
  if (window.speechSynthesis) {
    offerListening();
    window.speechSynthesis.addEventListener("voiceschanged", offerListening);
  }
  // A page made ready ahead of time is no view until somebody looks at it.
  if (document.prerendering)
    document.addEventListener("prerenderingchange", () => visit(), { once: true });
  else visit();
})();
