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

  // Paragraph by paragraph: browsers break off long texts.
  const listen = (voice) => (button) => {
    const speech = window.speechSynthesis;
    const label = button.textContent;
    const stop = () => {
      speech.cancel();
      button.textContent = button.dataset.label;
      button.setAttribute("aria-pressed", "false");
    };
    if (button.getAttribute("aria-pressed") === "true") return stop();
    button.dataset.label = label;
    button.textContent = button.dataset.stop;
    button.setAttribute("aria-pressed", "true");
    const parts = document.querySelectorAll("h1, .lead, .body :is(p, li, h2, h3, h4, figcaption)");
    const texts = [...parts].filter((part) => part.closest("article")).map((part) => part.innerText);
    texts.forEach((text, i) => {
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      if (i === texts.length - 1) words.onend = stop;
      speech.speak(words);
    });
  };

  const offerListening = () => {
    const voice = window.speechSynthesis.getVoices().find((v) => v.lang.startsWith("vi"));
    if (voice && !offerListening.done) {
      offerListening.done = true;
      tool("listen", listen(voice));
      addEventListener("pagehide", () => window.speechSynthesis.cancel());
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
