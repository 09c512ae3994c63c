// The script of the HTML report: filters, and opening what is linked to or printed.
// Plain JavaScript that runs as it stands here; `npm run build` copies it into assets.ts.

/** @typedef {{ element: HTMLDetailsElement, group: HTMLElement, text: string | null }} Item */

const form = /** @type {HTMLFormElement | null} */ (document.getElementById('filters'));
const shown = document.getElementById('shown');

/** @type {Item[]} */
const items = [...document.querySelectorAll('section.rule')].flatMap((group) =>
  [...group.querySelectorAll('details.finding')].flatMap((element) =>
    group instanceof HTMLElement && element instanceof HTMLDetailsElement ? [{ element, group, text: null }] : [],
  ),
);

const confidences = ['high', 'medium', 'low'];

/** @param {Item} item */
function textOf(item) {
  item.text ??= `${item.group.dataset.rule} ${item.element.textContent}`.toLowerCase();
  return item.text;
}

/** @param {FormData} filter */
function matcher(filter) {
  const words = String(filter.get('text') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  const severities = filter.getAll('severity');
  const states = form?.querySelector('[name="state"]') ? filter.getAll('state') : null;
  const confidence = confidences.indexOf(String(filter.get('confidence') ?? 'low'));
  const rule = filter.get('rule') || null;
  const app = filter.get('app') || null;
  return (/** @type {Item} */ item) => {
    const { severity = '', state = '', confidence: own = '', app: root = '' } = item.element.dataset;
    return (
      severities.includes(severity) &&
      (states === null || states.includes(state)) &&
      confidences.indexOf(own) <= confidence &&
      (rule === null || item.group.dataset.rule === rule) &&
      (app === null || root === app) &&
      words.every((word) => textOf(item).includes(word))
    );
  };
}

/** @param {number} count @param {number} total */
function placesOf(count, total) {
  return `${count === total ? '' : `${count} of `}${total} ${total === 1 ? 'place' : 'places'}`;
}

function apply() {
  if (!form || !shown) return;
  const matches = matcher(new FormData(form));
  /** @type {Map<HTMLElement, number>} */
  const counts = new Map();
  for (const item of items) {
    const isShown = matches(item);
    if (item.element.hidden === isShown) item.element.hidden = !isShown;
    counts.set(item.group, (counts.get(item.group) ?? 0) + (isShown ? 1 : 0));
  }
  let total = 0;
  for (const [group, count] of counts) {
    group.hidden = count === 0;
    const places = /** @type {HTMLElement | null} */ (group.querySelector('.count'));
    if (places) places.textContent = placesOf(count, Number(places.dataset.total));
    total += count;
  }
  shown.textContent = total === items.length ? `All ${total} shown` : `${total} of ${items.length} shown`;
}

/** @param {boolean} isOpen */
function toggleAll(isOpen) {
  for (const { element } of items) if (!element.hidden) element.open = isOpen;
}

/** A link to a finding shows it, whatever the filters say. */
function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (!(target instanceof HTMLDetailsElement)) return;
  const item = items.find(({ element }) => element === target);
  if (item) item.group.hidden = false;
  target.hidden = false;
  target.open = true;
  target.scrollIntoView();
}

/** @type {HTMLDetailsElement[]} */
let openedForPrint = [];

if (form) {
  form.hidden = false;
  let isWaiting = false;
  const applySoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      apply();
    });
  };
  form.addEventListener('input', applySoon);
  // The fields have their first values after the event only.
  form.addEventListener('reset', applySoon);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('expand')?.addEventListener('click', () => toggleAll(true));
  document.getElementById('collapse')?.addEventListener('click', () => toggleAll(false));
  apply();
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  const search = form?.querySelector('input[type="search"]');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || !(search instanceof HTMLInputElement)) return;
  event.preventDefault();
  search.focus();
});

window.addEventListener('beforeprint', () => {
  openedForPrint = items.filter(({ element }) => !element.hidden && !element.open).map(({ element }) => element);
  for (const element of openedForPrint) element.open = true;
});
window.addEventListener('afterprint', () => {
  for (const element of openedForPrint) element.open = false;
});
window.addEventListener('hashchange', reveal);
reveal();
