// Reads the articles among kept pages as a browser's reader view does, and tells what it shows that
// is none of theirs.  node readers.mjs PAGE.html...
import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const ARTICLE = ".article > article, article.article";
const OTHER = ".tools, .near, .related, .onward, .trail, .panel";

const words = (element) => element.textContent.replace(/\s+/g, " ").trim();
let read = 0;
let faults = 0;
for (const file of process.argv.slice(2)) {
  const page = parseHTML(readFileSync(file, "utf8")).document;
  const body = page.querySelector(`:is(${ARTICLE}) .body`);
  if (!body) continue;
  read++;
  const begin = words(body).slice(0, 40);
  const others = [...page.querySelectorAll(OTHER)]
    .flatMap((part) => [...part.querySelectorAll("a, button, h2, .label")])
    .map(words)
    .filter((text) => text.length > 3 && !words(body).includes(text));
  const shown = new Readability(page).parse()?.textContent.replace(/\s+/g, " ") ?? "";
  const extra = others.filter((text) => shown.includes(text));
  if (extra.length || !shown.includes(begin)) {
    faults++;
    console.log(`${file}: a reader view ${extra.length ? `shows ${extra}` : "lacks the text"}`);
  }
}
console.log(`Reader view: ${read} articles, ${faults} with faults`);
process.exit(faults || !read ? 1 : 0);
