// Search and leaving, for the file that is one page. Everything else in it works without script.
'use strict';

// ---- One form for all spellings of a word: the same as core/src/fold.rs and core/src/fold/khmer.rs. Change them together.

function fold(text) {
  const lower = [...text.normalize('NFKC')].map((one) => one.toLowerCase()).join('');
  const letters = inOrder([...lower].flatMap(letter));
  const key = [];
  letters.forEach((one, index) => {
    const last = key.length ? key[key.length - 1] : ' ';
    // A hyphen inside a number joins it; "0120-279-338" is one number.
    if (one === '-' && /[0-9]/.test(last) && /[0-9]/.test(letters[index + 1] || '')) return;
    if ((one === ' ' || one === '-') && last === ' ') return;
    // "passport" and "pasport", "pasupooto" and "pasupōto".
    if (/[a-z]/.test(one) && last === one) return;
    // Two SARA E typed for one SARA AE.
    if (one === '\u0e40' && last === '\u0e40') key[key.length - 1] = '\u0e41';
    else key.push(one === '-' ? ' ' : one);
  });
  return key.join('').trimEnd();
}

// What becomes nothing.
const NOTHING = [
  /['’ʼ゛゜ー〜～]/,
  // Invisible characters, and the Khmer vowels that nobody sees.
  /[\u00ad\u034f\u061c\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/,
  // Thai: MAITAIKHU, tone marks, THANTHAKHAT, YAMAKKAN; repetition and abbreviation.
  /[\u0e47-\u0e4c\u0e4e\u0e46\u0e2f]/,
  // Khmer: register shifters and signs above that only change the sound; repetition.
  /[\u17c9-\u17d1\u17d3\u17d7\u17dd]/,
];
// Alphabetic or numeric, as Rust has it; then vowel signs and subscripts, which are no letters to Unicode but are to readers.
const LETTER = /[\p{Alphabetic}\p{N}\u0e31\u0e34-\u0e3a\u0e4d\u17b6-\u17c8\u17d2\u0300-\u036f#+@]/u;

// What a letter becomes: nothing, one letter, or the base letters of an accented one.
function letter(one) {
  const code = one.codePointAt(0);
  if (NOTHING.some((group) => group.test(one))) return [];
  // Two spellings of the same independent vowel.
  if (one === '\u17b2') return ['\u17b1'];
  if (/[ァ-ヶ]/.test(one)) return [String.fromCodePoint(code - 0x60)];
  const zero = [0x0e50, 0x17e0, 0x0660].find((first) => code >= first && code <= first + 9);
  if (zero) return [String(code - zero)];
  if (/[-‐‑‒–—―−]/.test(one)) return ['-'];
  if (/[\u00c0-\u024f\u1e00-\u1eff]/.test(one)) return one.normalize('NFD').match(/[0-9A-Za-z]/g) || [one];
  return [LETTER.test(one) ? one : ' '];
}

// Puts the signs of each Khmer cluster in order: base, subscripts (RO last), vowels. A COENG without a letter goes.
function inOrder(letters) {
  const cluster = /([\u1780-\u17b3])((?:\u17d2[\u1780-\u17b3]|[\u17b6-\u17c8\u17d2])+)/g;
  return [...letters.join('').replace(cluster, (_, base, signs) => base + signsInOrder(signs))];
}

function signsInOrder(signs) {
  // Subscript DA and TA look the same.
  const subscripts = (signs.match(/\u17d2[\u1780-\u17b3]/g) || []).map((one) => one.replace('\u178a', '\u178f'));
  const isRo = (subscript) => subscript === '\u17d2\u179a';
  let vowels = new Set(signs.match(/[\u17b6-\u17c8]/g));
  for (const [first, second, both] of ['\u17b8\u17c1\u17be', '\u17b6\u17c1\u17c4']) {
    if (vowels.has(first) && vowels.has(second)) {
      vowels = new Set([...vowels].filter((vowel) => vowel !== first && vowel !== second).concat(both));
    }
  }
  return [...subscripts.filter((one) => !isRo(one)), ...subscripts.filter(isRo), ...[...vowels].sort()].join('');
}

// ---- Search: the same steps as core/src/search.rs, over titles, keywords and numbers.

// One for each field of each screen in each language: [target, points, language, lines].
let KEYS = [];

// They are packed (zlib, Base64). A browser that cannot unpack them has no search and says nothing of it.
async function unpackKeys() {
  const packed = atob(document.getElementById('k').textContent);
  const bytes = Uint8Array.from(packed, (one) => one.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  KEYS = JSON.parse(await new Response(plain).text());
  document.documentElement.classList.add('search');
}

// The numbers of the best screens for a query, best first.
function find(query, lang) {
  const folded = fold([...query].slice(0, 200).join(''));
  const parts = folded.split(' ').slice(0, 16);
  const scores = matching(folded, lang);
  if (parts.length > 1) {
    allParts(parts, lang).forEach((score, target) => keepBest(scores, target, score));
    // Spaces that a person puts between words of a script that has none, or inside a number.
    matching(parts.join(''), lang).forEach((score, target) => keepBest(scores, target, score));
  }
  const steps = [() => scores, () => near(folded), () => someParts(parts, lang), () => ofPieces(folded, parts, lang)];
  const found = [...steps.reduce((best, step) => (best.size ? best : step()), new Map())];
  return found.sort(([a, x], [b, y]) => y - x || a - b).slice(0, 20).map(([target]) => target);
}

// Screens that hold some of the parts. A part that stands in few of them says more; one that stands nowhere may be misspelled.
function someParts(parts, lang) {
  const scores = new Map();
  let misspelled = 0;
  for (const part of parts.length > 1 ? parts : []) {
    const exact = matching(part, lang);
    const found = exact.size || misspelled++ >= 4 ? exact : near(part);
    found.forEach((score, target) => addTo(scores, target, score / found.size));
  }
  return scores;
}

// The longest pieces of each part that stand anywhere: where nobody puts spaces, this is how two words become two.
function ofPieces(folded, parts, lang) {
  const scores = new Map();
  const weight = (piece) => Math.max(2, Math.ceil(folded.length / piece.length));
  for (const piece of parts.flatMap(pieces)) {
    matching(piece, lang).forEach((score, target) => addTo(scores, target, score / weight(piece)));
  }
  return scores;
}

function pieces(part) {
  const letters = graphemes(part);
  const isKnown = (piece) => KEYS.some(([, , , key]) => key.includes(piece));
  const isKeyword = (piece) => KEYS.some(([, , , key]) => `\n${key}\n`.includes(`\n${piece}\n`));
  const found = [];
  for (let start = 0, end = 0; start < letters.length; start = Math.max(end, start + 1)) {
    end = start;
    while (end < letters.length && isKnown(letters.slice(start, end + 1).join(''))) end += 1;
    // A piece of one letter says nothing, unless it is a keyword.
    const piece = letters.slice(start, end).join('');
    if (end - start > 1 || (piece && isKeyword(piece))) found.push(piece);
  }
  return found;
}

function addTo(scores, target, score) {
  scores.set(target, (scores.get(target) || 0) + Math.floor(score));
}

function keepBest(scores, target, score) {
  scores.set(target, Math.max(score, scores.get(target) || 0));
}

// The score of every screen in which a piece of text stands.
function matching(piece, lang) {
  const scores = new Map();
  if (!piece) return scores;
  for (const [target, points, language, key] of KEYS) {
    for (let at = key.indexOf(piece); at >= 0; at = key.indexOf(piece, at + piece.length)) {
      const fits = quality(key[at - 1] || '\n', key[at + piece.length] || '\n');
      keepBest(scores, target, Math.floor((points * fits) / 100) + (language === lang ? 5 : 0));
    }
  }
  return scores;
}

// The whole line, whole words, the beginning of a word, its end, or somewhere inside.
function quality(before, after) {
  if (before === '\n' && after === '\n') return 100;
  const [starts, ends] = [before, after].map((beside) => beside === '\n' || beside === ' ');
  if (starts) return ends ? 75 : 50;
  return ends ? 30 : 20;
}

// Screens that hold every part: a little less than the whole query in one place.
function allParts(parts, lang) {
  const found = parts.map((part) => matching(part, lang));
  const scores = new Map();
  for (const target of found[0].keys()) {
    if (!found.every((part) => part.has(target))) continue;
    const sum = found.reduce((total, part) => total + part.get(target), 0);
    scores.set(target, Math.floor((Math.floor(sum / parts.length) * 9) / 10));
  }
  return scores;
}

// Titles and keywords that are nearly the query: one wrong letter in a short word, two in a longer one.
function near(query) {
  const scores = new Map();
  const typed = graphemes(query);
  if (typed.length < 4) return scores;
  const bound = typed.length <= 5 ? 1 : 2;
  for (const [target, points, , key] of KEYS) {
    if (points < 900) continue;
    for (const line of key.split('\n')) {
      const apart = isWorthComparing(line, typed, bound) ? distance(graphemes(line), typed) : Infinity;
      if (apart <= bound) keepBest(scores, target, 500 - 100 * apart);
    }
  }
  return scores;
}

// Lines of digits are not: a number is never nearly another one. Nor are lines without the letters that were typed; this quick look sorts out most.
function isWorthComparing(line, typed, bound) {
  if (/^[0-9]*$/.test(line) || typed.filter((one) => !line.includes(one)).length > bound) return false;
  const length = graphemes(line).length;
  return length >= 4 && length <= 24 && Math.abs(length - typed.length) <= bound;
}

// What a reader takes for one letter. Old browsers only know code points.
const SEGMENTER = window.Intl && Intl.Segmenter ? new Intl.Segmenter() : null;
function graphemes(text) {
  return SEGMENTER ? Array.from(SEGMENTER.segment(text), ({ segment }) => segment) : [...text];
}

// Wrong, missing and extra letters, and two that changed places (optimal string alignment).
function distance(first, second) {
  let before = [];
  let last = [0, ...second.map((_, column) => column + 1)];
  first.forEach((one, row) => {
    const line = [row + 1];
    second.forEach((other, column) => {
      const swapped = row && column && first[row - 1] === other && second[column - 1] === one;
      const swap = swapped ? before[column - 1] + 1 : Infinity;
      line.push(Math.min(last[column] + (one === other ? 0 : 1), last[column + 1] + 1, line[column] + 1, swap));
    });
    [before, last] = [last, line];
  });
  return last[last.length - 1];
}

// The languages in the order of the file, and how many sections each has.
const [LANGUAGES, SECTIONS] = JSON.parse((document.getElementById('s') || { textContent: '[[],0]' }).textContent);

function startSearch(form) {
  const [input, none, list] = ['input[type="search"]', '.none', '.found'].map((part) => form.querySelector(part));
  if (!input || !none || !list) return;
  const show = () => {
    const targets = find(input.value, form.dataset.lang);
    const items = targets.map((target) => item('a' + (LANGUAGES.indexOf(form.dataset.lang) * SECTIONS + target + 1))).filter(Boolean);
    list.textContent = '';
    items.forEach((found) => list.appendChild(found));
    none.hidden = items.length > 0 || !fold(input.value);
  };
  const empty = () => {
    input.value = '';
    show();
  };
  // Browsers keep what was typed for the way back, unless told otherwise.
  input.autocomplete = 'off';
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', empty);
  addEventListener('pagehide', empty);
}

function item(id) {
  const section = document.getElementById(id);
  const title = section && section.querySelector('h1');
  if (!title) return null;
  const link = document.createElement('a');
  link.href = '#' + id;
  link.textContent = title.textContent;
  link.lang = title.closest('[lang]').lang;
  const line = document.createElement('li');
  line.appendChild(link);
  return line;
}

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
