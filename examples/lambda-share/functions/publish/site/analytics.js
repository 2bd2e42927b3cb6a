// The panel of counts: days from the stream's function, the stock from the schedule's.
import { bytes, moment } from './format.js';

const TYPES_SHOWN = 6;

export function showAnalytics({ days, summary }) {
  const uploaded = days.reduce((sum, day) => ({ files: sum.files + day.files, bytes: sum.bytes + day.bytes }), { files: 0, bytes: 0 });
  const facts = [
    ['Files uploaded', `${uploaded.files}`],
    ['Bytes uploaded', bytes(uploaded.bytes)],
  ];
  if (summary) {
    facts.push(['Files stored', `${summary.files}`], ['Bytes stored', bytes(summary.bytes)], ['Largest file', bytes(summary.largest_bytes)]);
  }
  document.getElementById('stock').replaceChildren(...facts.map(fact));
  bars('days', days.map((day) => [day.day, day.files, `${day.files} · ${bytes(day.bytes)}`]));
  const types = Object.entries(summary?.types ?? days[0]?.types ?? {}).sort((a, b) => b[1] - a[1]);
  bars('types', types.slice(0, TYPES_SHOWN).map(([type, files]) => [type, files, `${files}`]));
  document.getElementById('charts').hidden = days.length === 0 && types.length === 0;
  document.getElementById('analytics-note').textContent = summary
    ? `Days are counted as files arrive. The stock was summed up at ${moment(summary.at)}, and is again every five minutes.`
    : 'Days are counted as files arrive. The first sum of what is stored comes within five minutes.';
}

function fact([label, value]) {
  const group = document.createElement('div');
  const term = document.createElement('dt');
  term.textContent = label;
  const shown = document.createElement('dd');
  shown.textContent = value;
  group.append(term, shown);
  return group;
}

function bars(id, rows) {
  const most = Math.max(1, ...rows.map(([, value]) => value));
  document.getElementById(id).replaceChildren(...rows.map(([label, value, text]) => {
    const item = document.createElement('li');
    const row = document.createElement('div');
    row.className = 'row';
    for (const part of [label, text]) {
      const span = document.createElement('span');
      span.textContent = part;
      row.append(span);
    }
    const bar = document.createElement('progress');
    bar.max = most;
    bar.value = value;
    bar.setAttribute('aria-label', label);
    item.append(row, bar);
    return item;
  }));
}
