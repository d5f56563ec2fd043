// Records the visit and shows the counts; without it the page says what it was served with.
(() => {
  const show = (counts) => {
    for (const place of document.querySelectorAll("[data-visitors]"))
      place.textContent = counts[place.dataset.visitors].toLocaleString("vi-VN");
  };
  const visit = () =>
    fetch("/api/visits", {
      method: "POST",
      keepalive: true,
      headers: { "content-type": "application/json" },
      body: "{}",
    })
      .then((answer) => (answer.ok ? answer.json().then(show) : null))
      .catch(() => {});
  // A page made ready ahead of time is no view until somebody looks at it.
  if (document.prerendering) document.addEventListener("prerenderingchange", visit, { once: true });
  else visit();
})();
