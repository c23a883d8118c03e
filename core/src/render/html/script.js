// Leaving, for the file that is one page. Everything else in it works without script but for search.js, which stands before this.
// ---- Leaving: nobody who presses Back afterwards sees a screen of the card.

// How many screens of this file lie behind this one. Each entry of the history keeps its own number, also through a reload.
let depth = 0;
// The same of the last one ahead, as far as this visit knows.
let deepest = 0;
let shown = location.hash;
// Where to, while the history goes back.
let leaving = '';

// After every step in the history, and once at the start.
function count() {
  // For browsers whose style sheets do not know :has.
  document.documentElement.classList.toggle('at', Boolean(document.querySelector('section:target')));
  if (history.state && history.state.d >= 0) {
    depth = history.state.d;
    // Back to where she was on that screen, once it is drawn.
    if (history.state.y) requestAnimationFrame(() => scrollTo(0, history.state.y || 0));
  } else {
    // A second tap on the same link takes the number away but is no new entry.
    if (location.hash !== shown) deepest = depth += 1;
    history.replaceState({ d: depth }, '');
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

function leave(hash) {
  // A second tap must not go back twice.
  if (leaving) return;
  document.documentElement.classList.add('left');
  leaving = hash;
  // Browsers forget the oldest entries of a long visit; going back too far would go nowhere.
  const back = Math.min(depth, history.length - 1 - (deepest - depth));
  if (back > 0) history.go(-back);
  // If that goes nowhere all the same, at least this screen goes.
  setTimeout(left, back > 0 ? 2000 : 0);
}

// Now at the first entry: it becomes the harmless section, and a second one like it cuts off all that lies ahead.
function left() {
  if (!leaving) return;
  const hash = leaving;
  leaving = '';
  location.replace(hash);
  document.documentElement.classList.remove('left');
  history.replaceState({ d: 0 }, '');
  history.pushState({ d: 1 }, '');
  count();
  deepest = depth;
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
  if (event.target.closest('a')) history.replaceState({ ...history.state, y: scrollY }, '');
  const link = event.target.closest('a.leave');
  if (!link) return;
  event.preventDefault();
  leave(link.hash);
});
