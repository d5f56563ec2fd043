// Lighthouse's four scores of four kinds of page, each the median of three runs, as a Markdown
// table; below it every audit that kept a run below 100, and what it found.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import * as launcher from "chrome-launcher";
import lighthouse from "lighthouse";

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
// As ./check looks for it.
const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const chromePath =
  process.env.CHROMIUM || browsers.map((name) => `/usr/bin/${name}`).find((path) => existsSync(path));
const chromeFlags = [
  "--headless=new",
  "--no-sandbox", // containers run as root, and pages here are our own
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const json = async (path) => (await fetch(portal + path)).json();

const pages = async () => {
  const sections = await json("/api/sections");
  const articles = await json("/api/articles");
  return {
    front: "/",
    section: sections.items[0].url,
    article: articles.items.find((article) => article.image).url,
    TTHC: "/tthc",
  };
};

// Without a configuration it is the preset for phones: a slow phone on a slow network, simulated.
const measured = async (path) => {
  const chrome = await launcher.launch({ chromePath, chromeFlags });
  try {
    const { lhr } = await lighthouse(portal + path, { port: chrome.port, logLevel: "error" });
    if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const score = (results, category) =>
  Math.round(100 * median(results.map((result) => result.categories[category].score)));

const metric = (results, name) => {
  const value = median(results.map((result) => result.audits[name].numericValue));
  return name === "cumulative-layout-shift" ? value.toFixed(3) : Math.round(value);
};

const faults = (page, result) =>
  Object.keys(categories).flatMap((category) =>
    result.categories[category].auditRefs
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => result.audits[id])
      .filter((audit) => audit.score !== null && audit.score < 1)
      .map((audit) => {
        const found = audit.displayValue ?? JSON.stringify(audit.details?.items ?? []).slice(0, 500);
        return `${page}, ${categories[category]}: ${audit.id}, ${found}`;
      }),
  );

const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);

const columns = [...Object.values(categories), ...Object.values(metrics)];
row("page", ...columns);
console.log(`|---|${columns.map(() => "---:|").join("")}`);
const below = [];
for (const [page, path] of Object.entries(await pages())) {
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measured(path));
  row(
    page,
    ...Object.keys(categories).map((category) => score(results, category)),
    ...Object.keys(metrics).map((name) => metric(results, name)),
  );
  below.push(...results.flatMap((result) => faults(page, result)));
}
const { version } = createRequire(import.meta.url)("lighthouse/package.json");
console.log(`\nLighthouse ${version}, preset for phones, median of ${runs}.`);
if (below.length > 0) console.log("\nWhat kept single runs below 100:\n");
for (const line of below) console.log(`- ${line}`);
