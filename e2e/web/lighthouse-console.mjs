// Lighthouse's scores of three screens of the console, signed in as somebody with every role, as a
// Markdown table.
import { randomUUID } from "node:crypto";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { faults, head, launch, reported, row, score, tell, version } from "./measuring.mjs";

const portal = process.argv[2];
const categories = { accessibility: "accessibility", "best-practices": "best practices" };

const post = async (method, path, headers, body) => {
  const answer = await fetch(portal + path, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
  return answer.json();
};

/** An article that waits for an editor; answers its id. */
const waiting = async () => {
  const { access_token: token } = await post("POST", "/_local/token", {}, { role: "writer" });
  const path = `/api/staff/articles/${randomUUID()}`;
  const given = (name, value) => ({
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "idempotency-key": randomUUID(),
    [name]: value,
  });
  await post("PUT", path, given("if-none-match", "*"), {
    kind: "manual",
    title: "Lịch cắt tỉa vườn nhãn",
    lead: "Mỗi ấp một ngày.",
    section: "tin-tuc",
    author: "Ban Biên tập",
    body: "<h2>Ấp nào trước</h2><ul><li>Ấp ven sông</li></ul>",
  });
  await post("POST", `${path}/submit`, given("if-match", '"1"'));
  return path.split("/").at(-1);
};

const screens = {
  desk: "/quan-tri",
  writing: `/quan-tri/bai-viet/${await waiting()}`,
  queue: "/quan-tri/cho-duyet",
};

const chrome = await launch();
const below = [];
try {
  const browser = await puppeteer.connect({ browserURL: `http://localhost:${chrome.port}` });
  const page = await browser.newPage();
  await page.goto(`${portal}/quan-tri`);
  await page.locator("button[name=staff][value=quan]").click();
  await page.waitForSelector("#noi-dung h1");
  head(...Object.values(categories));
  for (const [name, path] of Object.entries(screens)) {
    // Each load signs in anew, by the sign-in's own session.
    const flags = {
      disableStorageReset: true,
      logLevel: "error",
      onlyCategories: Object.keys(categories),
    };
    const result = reported(path, await lighthouse(portal + path, flags, undefined, page));
    row(name, ...Object.keys(categories).map((category) => score([result], category)));
    below.push(...faults(name, result, categories));
    await page.waitForSelector("#noi-dung h1"); // else another page was measured
  }
  await browser.disconnect();
} finally {
  chrome.kill();
}
console.log(`\nLighthouse ${version}, preset for phones.`);
tell(below);
