// λShare's page: uploads straight to the storage, and shows what the functions make of it.
import { Api, readConfig } from './api.js';
import { upload } from './upload.js';
import { bytes, moment } from './format.js';
import { showAnalytics } from './analytics.js';

const MAX_FILE_BYTES = 5 * 1024 ** 3;
const UPLOADS_AT_ONCE = 3;
// How long to wait before asking again for a sum that is not there yet: quick at first, patient later.
const FIRST_POLL_MS = 400;
const LAST_POLL_MS = 10_000;
const POLL_GROWTH = 1.5;

const element = (id) => document.getElementById(id);
const fresh = (id) => element(id).content.firstElementChild.cloneNode(true);
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const cards = new Map(); // file id -> its card
const followed = new Set(); // ids being polled
const waiting = []; // uploads not yet begun
let running = 0;
let cursor;
let api;

start();

async function start() {
  bindPicker();
  element('refresh').addEventListener('click', refresh);
  element('more').addEventListener('click', () => attempt(showMore));
  window.addEventListener('beforeunload', (event) => {
    if (running + waiting.length > 0) event.preventDefault();
  });
  try {
    api = new Api(await readConfig());
  } catch (error) {
    element('empty').hidden = true;
    return complain(error);
  }
  await refresh();
}

function refresh() {
  return attempt(async () => {
    const page = await api.list();
    const listed = new Set(page.files.map((file) => file.id));
    if (!page.cursor) {
      // An upload that has just arrived is not listed yet.
      for (const [id, card] of cards) if (!listed.has(id) && card.dataset.status !== 'arriving') forget(id);
    }
    show(page);
    showAnalytics(await api.analytics());
  });
}

async function showMore() {
  show(await api.list(cursor));
}

function show(page) {
  cursor = page.cursor;
  page.files.sort((a, b) => a.uploaded_at.localeCompare(b.uploaded_at)).forEach(showFile);
  element('more').hidden = !cursor;
  tally();
}

// Uploads

function bindPicker() {
  const drop = element('drop');
  const picker = element('picker');
  picker.addEventListener('change', () => {
    [...picker.files].forEach(enqueue);
    picker.value = '';
  });
  for (const type of ['dragenter', 'dragover']) {
    drop.addEventListener(type, (event) => {
      event.preventDefault();
      drop.classList.add('over');
    });
  }
  drop.addEventListener('dragleave', (event) => {
    if (!drop.contains(event.relatedTarget)) drop.classList.remove('over');
  });
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    [...event.dataTransfer.files].forEach(enqueue);
  });
  // A file dropped beside the zone must not replace the page.
  for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault());
}

function enqueue(file) {
  const card = fresh('upload-card');
  card.querySelector('.name').textContent = file.name;
  element('uploads').append(card);
  const job = { file, card, stop: new AbortController() };
  card.querySelector('.cancel').addEventListener('click', () => cancel(job));
  if (file.size > MAX_FILE_BYTES) {
    return fail(job, `${bytes(file.size)} is more than the 5 GB that a file may have. Split it or compress it.`);
  }
  state(job, 'Waiting for its turn …');
  waiting.push(job);
  next();
}

function next() {
  while (running < UPLOADS_AT_ONCE && waiting.length > 0) {
    running += 1;
    run(waiting.shift()).finally(() => {
      running -= 1;
      next();
    });
  }
}

async function run(job) {
  const { file, card, stop } = job;
  const bar = card.querySelector('progress');
  bar.setAttribute('aria-label', `Upload of ${file.name}`);
  state(job, 'Asking for a place …');
  try {
    if (!api) throw new Error('The page is not connected. Reload it, then choose the file again.');
    const place = await api.createUpload(file, stop.signal);
    await upload(place, file, stop.signal, (sent, rate) => {
      bar.value = file.size ? sent / file.size : 1;
      state(job, progressText(sent, file.size, rate));
    });
    card.remove();
    say(`${file.name} is uploaded.`);
    showFile({ id: place.id, name: file.name, size: file.size, type: file.type, status: 'arriving', uploaded_at: new Date().toISOString() });
    tally();
  } catch (error) {
    if (stop.signal.aborted) return;
    fail(job, error.message);
  }
}

function progressText(sent, size, rate) {
  const percent = size ? Math.floor((100 * sent) / size) : 100;
  if (sent >= size) return 'Sent. Waiting for the storage to confirm …';
  const left = rate > 0 ? Math.ceil((size - sent) / rate) : undefined;
  const time = left === undefined ? '' : left < 90 ? `, ${left} s left` : `, ${Math.ceil(left / 60)} min left`;
  return `${percent} % · ${bytes(sent)} of ${bytes(size)}${time}`;
}

function cancel(job) {
  job.stop.abort();
  const at = waiting.indexOf(job);
  if (at >= 0) waiting.splice(at, 1);
  job.card.remove();
  say(`${job.file.name}: cancelled.`);
}

function fail(job, message) {
  job.card.classList.add('failed');
  job.card.querySelector('progress').hidden = true;
  const button = job.card.querySelector('.cancel');
  button.textContent = 'Dismiss';
  state(job, message);
  say(`${job.file.name}: ${message}`);
}

function state(job, text) {
  job.card.querySelector('.state').textContent = text;
}

// Files

function showFile(file) {
  let card = cards.get(file.id);
  if (!card) {
    card = fresh('file-card');
    cards.set(file.id, card);
    card.dataset.id = file.id;
    card.querySelector('.copy').addEventListener('click', () => attempt(() => copyLink(file)));
    card.querySelector('.download').href = api.link(file.id);
    card.querySelector('.delete').addEventListener('click', () => attempt(() => remove(file)));
    element('files').prepend(card);
  }
  card.dataset.status = file.status;
  card.querySelector('.name').textContent = file.name;
  card.querySelector('.facts').textContent = [bytes(file.size), file.type, moment(file.uploaded_at)].filter(Boolean).join(' · ');
  for (const action of card.querySelectorAll('.actions > *')) action.setAttribute('aria-label', `${action.textContent}: ${file.name}`);
  card.querySelector('.actions').hidden = file.status === 'arriving';
  card.querySelector('.hashing').hidden = file.status === 'ready';
  const sums = card.querySelector('.sums');
  sums.replaceChildren();
  if (file.status === 'ready') {
    for (const [label, value] of [['SHA-256', file.sha256], ['SHA-1', file.sha1], ['MD5', file.md5]]) {
      const term = document.createElement('dt');
      term.textContent = label;
      const sum = document.createElement('dd');
      sum.textContent = value;
      sum.dataset.sum = label;
      sums.append(term, sum);
    }
  } else {
    follow(file.id);
  }
}

// Asks for a file until its sums are there, ever more seldom.
async function follow(id) {
  if (followed.has(id)) return;
  followed.add(id);
  let pause = FIRST_POLL_MS;
  while (cards.has(id)) {
    await wait(pause);
    pause = Math.min(pause * POLL_GROWTH, LAST_POLL_MS);
    if (document.hidden && pause > 2_000) continue;
    const file = await api.get(id).catch(() => undefined);
    if (!file || !cards.has(id)) continue;
    followed.delete(id);
    if (file.status === 'ready') {
      showFile(file);
      say(`${file.name}: the hash sums are there.`);
      settleAnalytics();
      return;
    }
    followed.add(id);
    showFile(file);
  }
  followed.delete(id);
}

async function copyLink(file) {
  const link = api.link(file.id);
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    // Over plain HTTP browsers keep the clipboard shut; this older way still works.
    const field = document.createElement('textarea');
    field.value = link;
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    if (!copied) throw new Error(`Your browser keeps the clipboard shut. Copy the link by hand: ${link}`);
  }
  const button = cards.get(file.id)?.querySelector('.copy');
  if (button) {
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy link'; }, 2_000);
  }
  say(`The link to ${file.name} is copied.`);
}

async function remove(file) {
  if (!(await confirmed(`“${file.name}” will be gone for everyone, and its link will lead nowhere.`))) return;
  await api.remove(file.id);
  forget(file.id);
  tally();
  say(`${file.name} is deleted.`);
  settleAnalytics();
}

function confirmed(text) {
  const dialog = element('confirm');
  element('confirm-text').textContent = text;
  dialog.returnValue = '';
  dialog.showModal();
  element('confirm-yes').onclick = () => dialog.close('yes');
  element('confirm-no').onclick = () => dialog.close('');
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true }));
}

function forget(id) {
  cards.get(id)?.remove();
  cards.delete(id);
}

function tally() {
  element('empty').textContent = 'No files yet. Drop the first one above.';
  element('empty').hidden = cards.size > 0;
  element('count').hidden = cards.size === 0;
  element('count').textContent = `${cards.size}${cursor ? '+' : ''}`;
}

let settling;
// The counts follow the files by a moment.
function settleAnalytics() {
  clearTimeout(settling);
  settling = setTimeout(() => api.analytics().then(showAnalytics, () => undefined), 1_500);
}

// Telling

async function attempt(action) {
  element('notice').hidden = true;
  try {
    await action();
  } catch (error) {
    complain(error);
  }
}

function complain(error) {
  const notice = element('notice');
  notice.textContent = error.message;
  notice.hidden = false;
}

function say(text) {
  element('said').textContent = text;
}
