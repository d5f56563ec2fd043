// What each measurement by Lighthouse needs: the system's browser, scores, and a table of them.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import * as launcher from "chrome-launcher";

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

export const launch = () => launcher.launch({ chromePath, chromeFlags });

export const { version } = createRequire(import.meta.url)("lighthouse/package.json");

/** The report, or the reason why there is none. */
export const reported = (path, { lhr }) => {
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  return lhr;
};

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

export const score = (results, category) =>
  Math.round(100 * median(results.map((result) => result.categories[category].score)));

/** Every audit that kept a page below 100 in one of these categories, and what it found. */
export const faults = (page, result, categories) =>
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

export const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);

export const head = (...columns) => {
  row("page", ...columns);
  console.log(`|---|${columns.map(() => "---:|").join("")}`);
};

export const tell = (below) => {
  if (below.length > 0) console.log("\nWhat kept single runs below 100:\n");
  for (const line of below) console.log(`- ${line}`);
};
