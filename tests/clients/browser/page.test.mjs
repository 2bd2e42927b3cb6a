// λShare's page in headless Chromium: what a person does, and what a person then sees.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { deployed } from '../share.mjs';
import { large, pdf, photograph, sums } from './samples.mjs';

const LARGE_BYTES = Number(process.env.PILEUS_TEST_LARGE_MB ?? 500) * 1_000_000;
const MEMORY_LIMIT_BYTES = 150 * 1024 ** 2;
const LARGE_MS = 900_000;
const SOON_MS = 30_000;
const BROWSERS = [process.env.CHROMIUM_BIN, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

describe('the page of λShare', () => {
  let cloud, outputs, browser, context, page, complaints;

  before(async () => {
    const executablePath = BROWSERS.find((path) => path && existsSync(path));
    assert.ok(executablePath, 'no Chromium found: install it, or name it in CHROMIUM_BIN');
    ({ cloud, outputs } = await deployed());
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });

  after(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  beforeEach(async () => {
    await context?.close();
    context = await browser.newContext({ acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
    context.setDefaultTimeout(SOON_MS);
    page = await context.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // A file that has not arrived yet is asked for, and answered 404: the browser notes each.
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    await page.goto(outputs.SiteUrl);
    await page.waitForFunction(() => document.getElementById('empty').textContent !== 'Looking …');
  });

  const card = (name) => page.locator('li.file', { has: page.locator('.name', { hasText: name }) });

  async function choose(name, content, mimeType) {
    await page.setInputFiles('#picker', { name, buffer: content, mimeType });
  }

  async function shownSums(name, timeout = SOON_MS) {
    const shown = card(name).locator('.sums dd');
    await shown.nth(2).waitFor({ timeout });
    return shown.allTextContents();
  }

  for (const [name, content, type] of [
    ['photograph.png', photograph(), 'image/png'],
    ['paper.pdf', pdf(), 'application/pdf'],
    ['näme & co.txt', Buffer.from('odd name'), 'text/plain'],
    ['empty.txt', Buffer.alloc(0), 'text/plain'],
  ]) {
    test(`${name} is uploaded and its sums appear`, async () => {
      await choose(name, content, type);
      assert.deepEqual(await shownSums(name), sums(content));
      assert.deepEqual(complaints, []);
      await page.reload();
      assert.deepEqual(await shownSums(name), sums(content));
    });
  }

  test('several files at once, dropped', async () => {
    const names = ['one.txt', 'two.txt', 'three.txt', 'four.txt', 'five.txt'];
    const transfer = await page.evaluateHandle((given) => {
      const data = new DataTransfer();
      for (const name of given) data.items.add(new File([name], name, { type: 'text/plain' }));
      return data;
    }, names);
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
    for (const name of names) assert.deepEqual(await shownSums(name), sums(Buffer.from(name)));
    assert.equal(await page.locator('#uploads li').count(), 0);
  });

  test('the link leads to the file', async () => {
    await choose('linked.txt', Buffer.from('follow me'), 'text/plain');
    await shownSums('linked.txt');
    await card('linked.txt').getByRole('button', { name: /Copy link/ }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(link, /\/s\/[0-9a-f]{32}$/);
    const [download] = await Promise.all([page.waitForEvent('download'), card('linked.txt').locator('.download').click()]);
    assert.equal(download.suggestedFilename(), 'linked.txt');
    assert.equal(await readFile(await download.path(), 'utf8'), 'follow me');
  });

  test('deleting asks first', async () => {
    await choose('goes.txt', Buffer.from('goes'), 'text/plain');
    await shownSums('goes.txt');
    await card('goes.txt').locator('.delete').click();
    await page.locator('#confirm-no').click();
    assert.equal(await card('goes.txt').count(), 1);
    await card('goes.txt').locator('.delete').click();
    await page.locator('#confirm-yes').click();
    await card('goes.txt').waitFor({ state: 'detached' });
    await page.reload();
    await page.waitForFunction(() => document.getElementById('empty').textContent !== 'Looking …');
    assert.equal(await card('goes.txt').count(), 0);
  });

  test('an upload can be cancelled', async () => {
    const path = join(cloud.folder, 'cancelled.bin');
    await large(path, 40_000_000);
    const session = await context.newCDPSession(page);
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 1_000_000 };
    await session.send('Network.emulateNetworkConditions', slow);
    await page.setInputFiles('#picker', path);
    const upload = page.locator('li.upload', { hasText: 'cancelled.bin' });
    await upload.getByText(/%/).waitFor();
    await upload.getByRole('button', { name: 'Cancel' }).click();
    await upload.waitFor({ state: 'detached' });
    await page.reload();
    assert.equal(await card('cancelled.bin').count(), 0);
  });

  test('a lost connection is told, with what to do', async () => {
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('Check your connection').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.locator('#notice').waitFor({ state: 'hidden' });
  });

  test('analytics follow', async () => {
    await choose('counted.txt', Buffer.from('counted'), 'text/plain');
    await shownSums('counted.txt');
    await page.waitForFunction(() => {
      document.getElementById('refresh').click();
      return document.querySelectorAll('#days li').length > 0;
    }, undefined, { polling: 1_000 });
  });

  test('fits a telephone, in both colour schemes', async () => {
    await choose('a-rather-long-file-name-that-has-no-place-to-break-in-it-whatsoever-'.repeat(2) + '.txt', Buffer.from('x'), 'text/plain');
    await page.locator('li.file .sums dd').first().waitFor();
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(over <= 0, `${over} pixels too wide`);
    }
  });

  test('a large file passes through flat memory', { timeout: LARGE_MS }, async () => {
    const path = join(cloud.folder, 'large.bin');
    const expected = await large(path, LARGE_BYTES);
    let most = 0;
    const watch = setInterval(async () => {
      most = Math.max(most, await cloud.residentBytes().catch(() => 0));
    }, 200);
    await page.setInputFiles('#picker', path);
    assert.deepEqual(await shownSums('large.bin', LARGE_MS), expected);
    clearInterval(watch);
    assert.ok(most < MEMORY_LIMIT_BYTES, `the server grew to ${most} bytes`);
    await writeFile(path, '');
  });
});
