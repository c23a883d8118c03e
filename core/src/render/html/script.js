// Leaving, for the file that is one page. Everything else in it works without script but for search.js, which stands before this.
// ---- Leaving: nobody who presses Back afterwards sees a screen of the card.

// How many screens of this file lie behind this one. Each entry of the history keeps its own number, also through a reload.
let depth = 0;
// The same of the last one ahead, as far as this visit knows.
let deepest = 0;
let shown = location.hash;
// Where to, while the history goes back.
let leaving = '';
// The card is gone from this page, for good.
let isLeft = false;

// Whether a link to a section leads there. Where a page was handed over as text (a data: address, a frame that holds its own text), it leads
// nowhere or away; everything stands on the page, so it is enough to go there.
const FOLLOWS = (() => {
  try {
    const here = location.href.split('#')[0];
    return location.protocol !== 'data:' && new URL('#a', document.baseURI).href.split('#')[0] === here;
  } catch (_) {
    return false;
  }
})();

// A viewer may forbid what belongs to the history; everything else must go on.
function remember(state, isNew) {
  try {
    if (isNew) history.pushState(state, '');
    else history.replaceState(state, '');
  } catch (_) {
    // Nothing is lost but the place to which Back would lead.
  }
}

// After every step in the history, and once at the start.
function count() {
  // What was left stays so, whatever lies in the history.
  if (isLeft) return;
  // For browsers whose style sheets do not know :has.
  document.documentElement.classList.toggle('at', Boolean(document.querySelector('section:target')));
  if (history.state && history.state.d >= 0) {
    depth = history.state.d;
    // Back to where she was on that screen, once it is drawn.
    if (history.state.y) requestAnimationFrame(() => scrollTo(0, history.state.y || 0));
  } else {
    // A second tap on the same link takes the number away but is no new entry.
    if (location.hash !== shown) deepest = depth += 1;
    remember({ d: depth });
  }
  shown = location.hash;
  sameContact();
}

// The links to other languages lead from a contact to the list; here they lead to the same contact.
function sameContact() {
  const contact = document.querySelector('.contact:target');
  const number = contact && (Number(contact.id.slice(1)) - 1) % SECTIONS;
  document.querySelectorAll(contact ? '.switch a' : ':not(*)').forEach((link) => {
    link.href = '#a' + (LANGUAGES.indexOf(link.lang) * SECTIONS + number + 1);
  });
}

// Whoever is asked to call reads the number under the sentence.
function showNumber(details) {
  const [box, number] = [details.querySelector('.facing'), document.querySelector('.contact:target a[href^="tel:"]')];
  if (!box || !number || box.lastChild.localName === 'b') return;
  const line = document.createElement('b');
  line.textContent = number.textContent;
  box.appendChild(line);
}

function moved() {
  // Later, when the browser has done all of its step.
  if (leaving) setTimeout(left);
  else count();
}

// The card is taken out of the page first, and what is left is the harmless section: whatever a viewer does with links and with the history
// afterwards, the card is gone.
function clear(hash) {
  isLeft = true;
  document.documentElement.classList.add('left');
  const harmless = document.getElementById(hash.slice(1));
  document.querySelectorAll('.edition, .out, .away, #k, #s').forEach((one) => one === harmless || one.remove());
  KEYS = [];
  scrollTo(0, 0);
}

function leave(hash) {
  // A second tap must not go back twice.
  if (isLeft) return;
  clear(hash);
  if (!FOLLOWS) return;
  leaving = hash;
  // Browsers forget the oldest entries of a long visit; going back too far would go nowhere.
  const back = Math.min(depth, history.length - 1 - (deepest - depth));
  if (back > 0) history.go(-back);
  // If that goes nowhere all the same, the address must not lead back here.
  setTimeout(left, back > 0 ? 2000 : 0);
}

// Now at the first entry: it becomes the harmless section, and a second one like it cuts off all that lies ahead.
function left() {
  if (!leaving) return;
  const hash = leaving;
  leaving = '';
  location.replace(hash);
  remember({ d: 0 });
  remember({ d: 1 }, true);
  scrollTo(0, 0);
}

// Tells the style sheet to show what needs script.
document.documentElement.classList.add('js');
document.querySelectorAll('form.search').forEach(startSearch);
const ready = unpackKeys().catch(() => {});
count();
deepest = depth;
addEventListener('popstate', moved);
addEventListener('hashchange', moved);
document.addEventListener('toggle', (event) => showNumber(event.target), true);
document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || isLeft) return;
  remember({ ...history.state, y: scrollY });
  const target = link.matches('[href^="#"]') && document.getElementById(link.hash.slice(1));
  if (!target || (FOLLOWS && !link.matches('.leave'))) return;
  event.preventDefault();
  if (link.matches('.leave')) leave(link.hash);
  else target.scrollIntoView();
});
