// Lighthouse's four scores of each kind of page, each the median of three runs, as a Markdown
// table; below it every audit that kept a run below 100, and what it found.
import lighthouse from "lighthouse";
import { faults, head, launch, median, reported, row, score, tell, version } from "./measuring.mjs";

const portal = process.argv[2];
const runs = 3;
const categories = {
  performance: "performance",
  accessibility: "accessibility",
  "best-practices": "best practices",
  seo: "SEO",
};
const metrics = {
  "first-contentful-paint": "FCP, ms",
  "largest-contentful-paint": "LCP, ms",
  "total-blocking-time": "TBT, ms",
  "cumulative-layout-shift": "CLS",
};
const json = async (path) => (await fetch(portal + path)).json();

const pages = async () => {
  const sections = await json("/api/sections");
  const articles = await json("/api/articles");
  return {
    front: "/",
    section: sections.items[0].url,
    article: articles.items.find((article) => article.image).url,
    TTHC: "/tthc",
    found: "/tim-kiem?q=h%E1%BB%8Dp",
    "nothing found": "/tim-kiem?q=xyzzy",
  };
};

// Without a configuration it is the preset for phones: a slow phone on a slow network, simulated.
const measured = async (path) => {
  const chrome = await launch();
  try {
    return reported(path, await lighthouse(portal + path, { port: chrome.port, logLevel: "error" }));
  } finally {
    chrome.kill();
  }
};

const metric = (results, name) => {
  const value = median(results.map((result) => result.audits[name].numericValue));
  return name === "cumulative-layout-shift" ? value.toFixed(3) : Math.round(value);
};

head(...Object.values(categories), ...Object.values(metrics));
const below = [];
for (const [page, path] of Object.entries(await pages())) {
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measured(path));
  row(
    page,
    ...Object.keys(categories).map((category) => score(results, category)),
    ...Object.keys(metrics).map((name) => metric(results, name)),
  );
  const found = results.flatMap((result) => faults(page, result, categories));
  below.push(...new Set(found.map((fault) => fault.replaceAll(portal, ""))));
}
console.log(`\nLighthouse ${version}, preset for phones, median of ${runs}.`);
tell(below);
