// The pictures of docs/staff.md, made of the console as it is: starts from a portal with its samples,
// `./run --memory --fresh`, whose address is the first argument (http://localhost:8080 otherwise).
// CHROMIUM names the browser, /usr/bin/chromium otherwise. Each is WebP, at most 60 KB.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const portal = process.argv[2] ?? 'http://localhost:8080';
const folder = fileURLToPath(new URL('../../docs/staff/', import.meta.url));
const LARGEST = 60_000;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(folder, { recursive: true });

await writer();
await editor();
await clerk();
await administrator();
await browser.close();

async function writer() {
  const page = await signIn('lan', 'Lan Trần');
  await page.goto(`${portal}/quan-tri/bai-viet/moi`);
  const text = page.locator('.ProseMirror');
  await text.waitFor();
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Khơi thông kênh Cầu Sậy trước mùa mưa');
  await page
    .getByLabel('Tóm tắt', { exact: true })
    .fill('Sáng thứ Bảy, 60 người dân thôn Bến Gạo vớt bèo và dọn rác trên 800 mét kênh.');
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Tác giả', { exact: true }).fill('Lan Trần');
  await text.click();
  await page.keyboard.type('Từ 6 giờ sáng, bà con mang cuốc, liềm và ba chiếc xuồng ra bờ kênh.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Đến trưa, nước đã chảy về cống Đông Hạ.');
  await page.getByText('Đã lưu', { exact: false }).first().waitFor();
  await take(page, 'soan-bai');
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await settle(page);
  await page.goto(`${portal}/quan-tri`);
  await take(page, 'ban-lam-viec');
  await page.goto(`${portal}/quan-tri/tro-giup?muc=dan-tu-word`);
  await take(page, 'tro-giup');
  await page.context().close();
}

async function editor() {
  const page = await signIn('minh', 'Minh Nguyễn');
  await page.goto(`${portal}/quan-tri/cho-duyet`);
  await take(page, 'cho-duyet');
  await page.getByRole('link', { name: /Khơi thông kênh/ }).click();
  await take(page, 'duyet');
  await page.goto(page.url().replace('cho-duyet', 'bai-viet').concat('/dang'));
  await take(page, 'dang');
  await page.context().close();
}

async function clerk() {
  const page = await signIn('hoa', 'Hoa Phạm');
  await page.goto(`${portal}/quan-tri/tthc`);
  const first = page.locator('.counts tbody input').nth(1);
  await first.waitFor();
  await first.fill('940');
  await take(page, 'tthc');
  await first.evaluate((cell) => {
    const table = [
      ['Lĩnh vực', 'Đúng hạn', 'Trễ hạn'],
      ['Hộ tịch', '1.846', '6'],
      ['Chứng thực', '3.120', '2'],
      ['Tổng cộng', '4.966', '8'],
    ];
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', table.map((row) => row.join('\t')).join('\n'));
    cell.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await take(page, 'tthc-dan');
  await page.context().close();
}

async function administrator() {
  const page = await signIn('tuan', 'Tuấn Võ');
  await page.goto(`${portal}/quan-tri/trang`);
  await page.getByRole('heading', { name: 'Chuyên mục' }).waitFor();
  await take(page, 'trang');
  await page.getByRole('button', { name: /^Bỏ Thông báo/ }).click();
  await take(page, 'bo-chuyen-muc');
  await page.goto(`${portal}/quan-tri/nhat-ky`);
  await take(page, 'nhat-ky');
  await page.goto(`${portal}/quan-tri/thong-ke`);
  await take(page, 'thong-ke');
  await page.context().close();
}

async function signIn(who, name) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${portal}/quan-tri/tai-khoan`);
  await page.click(`button[value=${who}]`);
  await page.getByLabel('Tên hiển thị').fill(name);
  await settle(page);
  const save = page.getByRole('button', { name: 'Lưu thông tin' });
  if (await save.isEnabled()) await save.click();
  await settle(page);
  return page;
}

async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(600);
}

/** Keeps what is seen, at the best quality that is small enough. */
async function take(page, name) {
  await settle(page);
  const seen = (await page.screenshot()).toString('base64');
  const blank = await browser.newPage();
  for (const quality of [0.9, 0.8, 0.65, 0.5]) {
    const bytes = Buffer.from(await blank.evaluate(webp, [seen, quality]), 'base64');
    if (bytes.length > LARGEST) continue;
    writeFileSync(`${folder}${name}.webp`, bytes);
    console.log(`${name}.webp ${Math.ceil(bytes.length / 1000)} KB`);
    return blank.close();
  }
  throw new Error(`${name} is larger than ${LARGEST} bytes`);
}

/** In the browser, which knows how. */
async function webp([seen, quality]) {
  const picture = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${seen}`)).blob(),
  );
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/webp', quality).split(',')[1];
}
