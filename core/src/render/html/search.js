// Search, for the file that is one page. The same steps as core/src/fold.rs, core/src/sound.rs and core/src/search.rs: change them together.
'use strict';

// ---- One form for all spellings of a word.

// A key or a query: its letters, and the marks that were typed with them, each after so many letters.
function fold(text) {
  return unmarked(folded(text)).text;
}

// With its marks: tone marks and shifters stay where they are.
function folded(text) {
  const seen = [...text].filter((one) => !NEVER_SEEN.test(one)).join('');
  const lower = [...seen.normalize('NFKC')].map((one) => one.toLowerCase()).join('');
  const letters = inOrder([...lower].flatMap(letter));
  const key = [];
  letters.forEach((one, index) => {
    const last = key.length ? key[key.length - 1] : ' ';
    // A hyphen inside a number joins it; "0120-279-338" is one number.
    if (one === '-' && /[0-9]/.test(last) && /[0-9]/.test(letters[index + 1] || '')) return;
    if ((one === ' ' || one === '-') && last === ' ') return;
    // A mark belongs to the letter before it; where there is none it is dirt.
    if (MARK.test(one) && !/[\u0e01-\u0e3a\u0e47-\u0e4d\u1780-\u17d2]/.test(last)) return;
    // "passport" and "pasport", "pasupooto" and "pasupōto".
    if (/[a-z]/.test(one) && last === one) return;
    // Two SARA E typed for one SARA AE.
    if (one === '\u0e40' && last === '\u0e40') key[key.length - 1] = '\u0e41';
    else key.push(one === '-' ? ' ' : one);
  });
  return key.join('').trimEnd();
}

// What nobody sees: it goes before anything is put in order, as Unicode's own order would tear a COENG from its letter.
const NEVER_SEEN = /[\u00ad\u034f\u061c\u17b4\u17b5\u17dd\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
// What becomes nothing: signs that are written or not; repetition and abbreviation.
const NOTHING = /['’ʼ゛゜ー〜～\u0e4e\u0e46\u0e2f\u17d3\u17d7]/;
// Thai tone marks, MAITAIKHU and THANTHAKHAT; Khmer shifters and what only changes the sound.
const MARK = /[\u0e47-\u0e4c\u17c9-\u17d1]/;
// Alphabetic or numeric, as Rust has it; then vowel signs and subscripts, which are no letters to Unicode but are to readers.
const LETTER = /[\p{Alphabetic}\p{N}\u0e31\u0e34-\u0e3a\u0e47-\u0e4d\u17b6-\u17d2\u0300-\u036f#+@]/u;
// Where the ten digits of a script begin.
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0,
];

// The digit of any script as one of ours.
function digitOf(one) {
  const code = one.codePointAt(0);
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? '' : String(code - zero);
}

// What a letter becomes: nothing, one letter, or the base letters of an accented one.
function letter(one) {
  const code = one.codePointAt(0);
  if (NOTHING.test(one)) return [];
  // Two spellings of the same independent vowel.
  if (one === '\u17b2') return ['\u17b1'];
  if (one === '\u17a3') return ['\u17a2'];
  if (one === '\u17a4') return ['\u17a2', '\u17b6'];
  if (/[ァ-ヶ]/.test(one)) return [String.fromCodePoint(code - 0x60)];
  const digit = digitOf(one);
  if (digit) return [digit];
  if (/[-‐‑‒–—―−]/.test(one)) return ['-'];
  if (/[\u00c0-\u024f\u1e00-\u1eff]/.test(one)) return one.normalize('NFD').match(/[0-9A-Za-z]/g) || [one];
  return [LETTER.test(one) ? one : ' '];
}

// Puts the signs of each Khmer cluster, and of each Thai letter, in order. A COENG without a letter goes.
function inOrder(letters) {
  const khmer = /([\u1780-\u17b3])((?:\u17d2+[\u1780-\u17b3]|[\u17b6-\u17d2])+)/g;
  const thai = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4d]{2,}/g;
  const ordered = letters.join('').replace(khmer, (_, base, signs) => base + khmerSigns(signs));
  return [...ordered.replace(thai, (signs) => [...signs].sort((a, b) => MARK.test(a) - MARK.test(b) || (a < b ? -1 : 1)).join(''))];
}

// Subscripts (RO last), vowels, marks: as SIL's khnormal has it.
function khmerSigns(signs) {
  // Subscript DA and TA look the same.
  const subscripts = (signs.match(/\u17d2[\u1780-\u17b3]/g) || []).map((one) => one.replace('\u178a', '\u178f'));
  const isRo = (subscript) => subscript === '\u17d2\u179a';
  const rest = [...signs.replace(/\u17d2+[\u1780-\u17b3]/g, '')];
  let vowels = new Set(rest.filter((one) => one >= '\u17b6' && one <= '\u17c8'));
  const marks = new Set(rest.filter((one) => MARK.test(one)));
  for (const [first, second, ...both] of ['\u17be\u17b6\u17c4\u17b8', '\u17b8\u17c1\u17be', '\u17b6\u17c1\u17c4']) {
    if (vowels.has(first) && vowels.has(second)) {
      vowels = new Set([...vowels].filter((vowel) => vowel !== first && vowel !== second).concat(both));
    }
  }
  // Below a vowel that stands above, a shifter is drawn as U, and U is typed for it. Which of the two shifters nobody sees.
  const above = '\u17b7\u17b8\u17b9\u17ba\u17be\u17bf';
  const isAbove = [...above].some((one) => vowels.has(one)) || marks.has('\u17d0') || (vowels.has('\u17b6') && vowels.has('\u17c6'));
  if (isAbove && (vowels.delete('\u17bb') || marks.has('\u17c9'))) {
    marks.delete('\u17c9');
    marks.add('\u17ca');
  }
  return [...subscripts.filter((one) => !isRo(one)), ...subscripts.filter(isRo), ...[...vowels].sort(), ...[...marks].sort()].join('');
}

// A folded text without its marks, and the marks: [after how many letters, mark].
function unmarked(key) {
  let text = '';
  const marks = [];
  for (const one of key) {
    if (MARK.test(one)) marks.push([text.length, one]);
    else text += one;
  }
  return { text, marks };
}

// ---- The sounds of Khmer, Thai and Latin letters, coarse enough that everybody's own way of writing them is the same.

// A consonant as one capital letter, and after it the vowels that it may be followed by, as bits: a 1, e 2, i 4, o 8, u 16; 0 says nothing.
const BITS = { a: 1, e: 2, i: 4, o: 8, u: 16 };
const bits = (vowels) => [...vowels].reduce((all, one) => all | BITS[one], 0);

// Letters of one sound stand together: what is heard at the beginning, and at the end where that differs.
const THAI = [
  ['K', 'กขฃคฅฆ'], ['G', 'ง'], ['C', 'จฉชฌ', 'T'], ['S', 'ซสศษ', 'T'], ['Y', 'ญ', 'N'], ['T', 'ดฎตฏถทธฐฑฒ'], ['N', 'นณ'],
  ['P', 'บปพผภ'], ['F', 'ฝฟ', 'P'], ['M', 'ม'], ['Y', 'ย', ''], ['L', 'รลฬฤ', 'N'], ['W', 'ว', ''], ['H', 'หฮ'], ['', 'อ'],
];
const THAI_VOWELS = [
  ['a', '\u0e30\u0e31\u0e32\u0e44\u0e43'], ['i', '\u0e34\u0e35'], ['ueoi', '\u0e36\u0e37'], ['uo', '\u0e38\u0e39'], ['e', '\u0e40'], ['ea', '\u0e41'], ['o', '\u0e42'],
];
const KHMER = [
  ['K', 'កខគឃ'], ['G', 'ង'], ['C', 'ចឆជឈ'], ['N', 'ញណន'], ['T', 'ដឋឌឍតថទធ'], ['P', 'បផពភ'], ['M', 'ម\u17c6'], ['Y', 'យ', ''], ['L', 'លឡឫឬឭឮ'],
  ['L', 'រ', ''], ['W', 'វ', ''], ['S', 'សឝឞ'], ['H', 'ហ'], ['', 'អឥឦឧឨឩឪឯឰឱឲឳ'],
];
const KHMER_VOWELS = [
  ['ae', '\u17b6'], ['ei', '\u17b7\u17b8'], ['ueoi', '\u17b9\u17ba'], ['ou', '\u17bb\u17bc\u17bd'], ['aeou', '\u17be\u17bf'], ['ie', '\u17c0'], ['ei', '\u17c1'], ['ea', '\u17c2'],
  ['aei', '\u17c3'], ['ao', '\u17c4'], ['aoe', '\u17c5'],
];

const heard = (table) => table.flatMap(([first, letters, last = first]) => [...letters].map((one) => [one, [first, last]]));
const vowelsOf = (table) => table.flatMap(([vowels, letters]) => [...letters].map((one) => [one, bits(vowels)]));
const SOUNDS = new Map([...heard(THAI), ...heard(KHMER)]);
const VOWELS = new Map([...vowelsOf(THAI_VOWELS), ...vowelsOf(KHMER_VOWELS)]);
const LATIN_VOWELS = { a: 'a', e: 'ei', i: 'ie', o: 'oua', u: 'uoa', y: 'ie', w: 'uo' };
// The longest first.
const LATIN = Object.entries({
  chh: 'C', ch: 'C', kh: 'K', gh: 'K', ph: 'P', bh: 'P', th: 'T', dh: 'T', dj: 'C', ng: 'G', nh: 'N', gn: 'N', sh: 'S', bp: 'P', dt: 'T', ck: 'K', x: 'KS',
  b: 'P', d: 'T', f: 'F', g: 'K', j: 'C', k: 'K', l: 'L', m: 'M', n: 'N', p: 'P', q: 'K', s: 'S', t: 'T', v: 'W', z: 'S',
});

// Consonants of a folded text, for each its vowels and where it stands in the text.
class Sound {
  constructor() {
    this.text = '';
    this.vowels = [];
    this.from = [];
    this.starts = [];
    this.fresh = true;
  }
  add(consonants, at) {
    for (const one of consonants) {
      this.text += one;
      this.vowels.push(0);
      this.from.push(at);
      this.starts.push(this.fresh);
      this.fresh = false;
    }
  }
  vowel(set) {
    if (this.text) this.vowels[this.vowels.length - 1] |= set;
  }
  hasVowel() {
    return this.vowels.length > 0 && this.vowels[this.vowels.length - 1] > 0;
  }
}

function soundOf(key) {
  const sound = new Sound();
  const text = [...key];
  for (let at = 0; at < text.length; ) {
    const one = text[at];
    if (/[a-z]/.test(one)) at += latinSound(text, at, sound);
    else if (/[\u0e01-\u0e4d]/.test(one)) at += thaiSound(text, at, sound);
    else if (/[\u1780-\u17d2]/.test(one)) at += khmerSound(text, at, sound);
    else {
      if (one === ' ') sound.fresh = true;
      at += 1;
    }
  }
  return sound;
}

const isVowel = (one) => /[aeiou]/.test(one || ' ');

function latinSound(text, at, sound) {
  const one = text[at];
  const next = text[at + 1];
  if (isVowel(one)) sound.vowel(bits(LATIN_VOWELS[one]));
  else if (/[yvw]/.test(one) && !isVowel(next)) sound.vowel(bits(LATIN_VOWELS[one === 'y' ? 'y' : 'w']));
  else if (one === 'y') sound.add('Y', at);
  else if (/[vw]/.test(one)) sound.add('W', at);
  else if (one === 'r') isVowel(next) && sound.add('L', at);
  else if (one === 'h') isVowel(next) && sound.add('H', at);
  else if (one === 'c' && next !== 'h') sound.add(/[ei]/.test(next || ' ') ? 'S' : 'K', at);
  else {
    const [letters, consonants] = LATIN.find(([letters]) => text.slice(at, at + letters.length).join('') === letters) || [one, ''];
    sound.add(consonants, at);
    return letters.length;
  }
  return 1;
}

const isThaiLetter = (one) => /[\u0e01-\u0e2e]/.test(one || ' ');
const isThaiSign = (one) => /[\u0e30-\u0e39\u0e4d]/.test(one || ' ');

function thaiSound(text, at, sound) {
  const one = text[at];
  // A vowel that is written before its consonant is heard after it.
  if (/[\u0e40-\u0e44]/.test(one)) {
    sound.lead = VOWELS.get(one);
    return 1;
  }
  // NIKHAHIT, of SARA AM.
  if (one === '\u0e4d') {
    sound.vowel(BITS.a);
    sound.add('M', at);
    if (text[at + 1] === '\u0e32') return 2;
    return MARK.test(text[at + 1]) ? 3 : 1;
  }
  if (!isThaiLetter(one)) {
    sound.vowel(VOWELS.get(one) || 0);
    return 1;
  }
  // Tone marks say nothing here.
  const rest = text.slice(at + 1).filter((sign) => !/[\u0e47-\u0e4b]/.test(sign));
  const silent = text.slice(at + 1, at + 4).join('');
  // THANTHAKHAT: not heard, nor is a stop before such an R.
  if (/^[\u0e34\u0e38]?\u0e4c/.test(silent)) return silent.indexOf('\u0e4c') + 2;
  if (/^ร\u0e4c/.test(silent) && /[ตทดก]/.test(one)) return 3;
  const [next = ' ', after = ' '] = rest;
  const lead = sound.lead || 0;
  sound.lead = 0;
  const done = (consonants) => {
    sound.add(consonants, at);
    if (lead) sound.vowel(lead);
    return 1;
  };
  // Before these it only says the tone.
  if (one === 'ห' && /[งญนมยรลว]/.test(next)) {
    sound.lead = lead;
    return 1;
  }
  if (one === 'อ') {
    if (lead) sound.vowel(lead);
    else if (!sound.hasVowel()) sound.vowel(BITS.o | BITS.a);
    else if (!isThaiSign(next)) sound.vowel(BITS.o | BITS.u | BITS.e);
    return 1;
  }
  // Double RO is heard as A.
  if (one === 'ร' && next === 'ร') {
    sound.vowel(BITS.a);
    return 2;
  }
  const isOpen = Boolean(lead) || isThaiSign(next) || next === 'อ' || sound.fresh;
  if (one === 'ว' && !isOpen) {
    if (!sound.hasVowel() && isThaiLetter(next)) sound.vowel(BITS.u | BITS.o | BITS.a);
    else sound.vowel(BITS.o | BITS.u);
    return 1;
  }
  if (one === 'ย' && !isOpen && !(isThaiLetter(next) && !isThaiSign(after) && after !== ' ')) {
    sound.vowel(BITS.i);
    return 1;
  }
  // In ทร, สร, ศร and จร at the beginning the R is not heard.
  if (/[ทสศจ]/.test(one) && next === 'ร' && (isThaiSign(after) || lead)) {
    const consonant = one === 'จ' ? 'C' : one === 'ท' && lead === BITS.o ? 'TL' : 'S';
    done(consonant);
    return 2 + [...text.slice(at + 1)].findIndex((sign) => sign === 'ร');
  }
  const [first, last] = SOUNDS.get(one) || ['', ''];
  const isLast = !isOpen && next !== 'ว' && (sound.hasVowel() || !isThaiLetter(next)) && one !== 'ส';
  return done(isLast ? last : first);
}

function khmerSound(text, at, sound) {
  const one = text[at];
  if (one === '\u17d2') {
    const below = text[at + 1];
    // The second letter of ឲ្យ is its end.
    if (/[យ]/.test(below) && /[\u17a5-\u17b3]/.test(text[at - 1])) return 2;
    sound.add((SOUNDS.get(below) || [''])[0], at);
    return 2;
  }
  if (one === '\u17c6') {
    sound.vowel(BITS.o | BITS.a);
    if (text[at + 1] !== 'ង') sound.add('M', at);
    return 1;
  }
  if (!/[\u1780-\u17b3]/.test(one)) {
    sound.vowel(VOWELS.get(one) || 0);
    return 1;
  }
  if (one === 'ហ' && text[at + 1] === '\u17d2') {
    if (text[at + 2] === 'វ') {
      sound.add('F', at);
      return 3;
    }
    return 1;
  }
  const cluster = text.slice(at + 1, at + 6).join('');
  const sign = cluster.search(/[^\u17c9\u17ca]/) < 0 ? '' : cluster[cluster.search(/[^\u17c9\u17ca]/)];
  // TOANDAKHIAT: not heard.
  if (/^[\u17b6-\u17c5]?\u17cd/.test(cluster)) return cluster.indexOf('\u17cd') + 2;
  const [first, last] = SOUNDS.get(one) || ['', ''];
  // A next letter without a vowel of its own ends a syllable that this one begins, as in យក.
  const [next = ' ', after = ' '] = text.slice(at + 1).filter((one) => !MARK.test(one));
  const beginsClosed = /[\u1780-\u17b3]/.test(next) && !/[\u17b6-\u17c8\u17d2]/.test(after);
  const isOpen = sound.fresh || beginsClosed || /[\u17b6-\u17c8\u17d0\u17d2]/.test(sign || ' ');
  const consonant = isOpen || !sound.hasVowel() ? first : last;
  if (!consonant && /[យវ]/.test(one)) sound.vowel(BITS.i | BITS.e);
  else sound.add(consonant, at);
  if (one === 'ឲ' || one === 'ឱ') sound.vowel(BITS.a | BITS.o);
  return 1;
}

// ---- What can be found.

// One for each field of each screen in each language: target, points, language, text of lines, marks.
let KEYS = [];
// Titles and keywords: by line, in which keys it stands.
const LINES = new Map();
let LONGEST = 0;
// What is said beside the keys: units and greetings; sentences with the situations that list them; numbers; words that a sentence belongs to.
let AROUND = { counts: [], quiet: [], leads: [], numbers: [], wrong: [], notes: [] };
// By its consonants, each Khmer and Thai line. Made when somebody first types Latin letters.
let HEARD = null;

// They are packed (zlib, Base64). A browser that cannot unpack them has no search and says nothing of it.
async function unpackKeys() {
  const packed = atob(document.getElementById('k').textContent);
  const bytes = Uint8Array.from(packed, (one) => one.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  lay(JSON.parse(await new Response(plain).text()));
  document.documentElement.classList.add('search');
}

function lay({ keys, ...around }) {
  AROUND = around;
  KEYS = keys.map(([target, points, language, key]) => ({ target, points, language, ...unmarked(key), lines: [] }));
  for (const key of KEYS) {
    let from = 0;
    for (const line of key.text.split('\n')) {
      if (!LINES.has(line)) LINES.set(line, []);
      LINES.get(line).push({ key, from });
      LONGEST = Math.max(LONGEST, line.length);
      key.lines.push([line, from]);
      from += line.length + 1;
    }
  }
}

function layHeard() {
  HEARD = new Map();
  for (const key of KEYS.filter(({ language }) => isHeard(language))) {
    for (const [line, from] of key.lines) {
      const sound = /[^\u0000-\u007f]/.test(line) ? soundOf(marked(key, from, line)) : { text: '' };
      if (sound.text.length < 2 || sound.text.length > 24) continue;
      if (!HEARD.has(sound.text)) HEARD.set(sound.text, []);
      HEARD.get(sound.text).push({ key, vowels: sound.vowels });
    }
  }
}

const isHeard = (language) => language === 'th' || language === 'km';

// A line with its marks again.
function marked(key, from, line) {
  let [text, at] = ['', 0];
  for (const [after, mark] of marksIn(key.marks, from, from + line.length)) {
    text += line.slice(at, after) + mark;
    at = after;
  }
  return text + line.slice(at);
}

// Marks of a part, counted from its beginning.
function marksIn(marks, start, end) {
  return marks.length ? marks.filter(([after]) => after > start && after <= end).map(([after, mark]) => [after - start, mark]) : marks;
}

// ---- Search.

// Below the first, nothing is shown as if it were sure; below the second, nothing is shown.
const SURE = 240;
const SHOWN = 120;

// The best screens for a query, best first.
function find(query, lang) {
  return ask(query, lang).found.map(([target]) => target);
}

// The same with all that is known: how well each fits; whether that is sure; what is to be said of a number; which sentences belong to its words.
function ask(query, lang) {
  const typed = [...query].slice(0, 200).join('');
  const number = askNumber(typed);
  if (number) return { notes: [], sure: true, ...number };
  const asked = { ...unmarked(folded(typed)), lang };
  if (!asked.text) return { found: [], notes: [], sure: true };
  const stands = (word) => placesOf(asked.text, word).some((at) => isApart(asked.text, at, at + word.length));
  const notes = AROUND.notes.map((words, index) => (words.some(stands) ? index : -1)).filter((index) => index >= 0);
  const scores = new Map();
  const keep = (found, part = 100) => found.forEach((score, target) => keepBest(scores, target, Math.floor((score * part) / 100)));
  const clause = withoutQuiet(asked);
  keep(aged(asked.text));
  if (!clause.text) keep(matching(asked, 0, asked.text.length, 100));
  else {
    keep(whole(asked));
    if (clause.text !== asked.text) keep(whole(clause), 95);
    keep(evidence(clause));
    // What is a key but for its marks is not misspelled.
    const isWord = !clause.text.includes(' ') && !LINES.has(clause.text);
    if (!scores.size || (isWord && Math.max(...scores.values()) < 600)) keep(near(clause.text));
  }
  for (const [sentence, situations] of AROUND.leads) {
    const score = Math.floor(((scores.get(sentence) || 0) * (situations.length > 2 ? 40 : 85)) / 100);
    if (score) situations.forEach((situation) => keepBest(scores, situation, score));
  }
  const found = [...scores].filter(([, score]) => score >= SHOWN).sort(([a, x], [b, y]) => y - x || a - b).slice(0, 20);
  return { found, notes, sure: found.length > 0 && found[0][1] >= SURE };
}

function keepBest(scores, target, score) {
  scores.set(target, Math.max(score, scores.get(target) || 0));
}

function placesOf(text, piece) {
  const places = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) places.push(at);
  return places;
}

// ---- A query of nothing but digits and telephone marks: the line that is meant, or none. Never someone else's.

function askNumber(query) {
  const typed = typedNumber(query);
  if (!typed) return null;
  if (typed.abroad && '81'.startsWith(typed.digits)) return { found: [] };
  const whole = [];
  const begun = [];
  for (const [target, lines] of AROUND.numbers) {
    for (const line of lines.split('\n')) {
      const form = beginsLike(line, typed);
      if (form) (form.length === typed.digits.length ? whole : begun).push(target);
    }
  }
  const found = [...new Set([...whole.sort((a, b) => a - b), ...begun.sort((a, b) => a - b)])].map((target) => [target, 1000]);
  if (found.length) return { found };
  // "16" is an age.
  if (typed.digits.length < 3) return null;
  const wrong = AROUND.wrong.find(([line]) => (beginsLike(line, typed) || '').length === typed.digits.length);
  return { found, number: wrong ? wrong[1] : 0 };
}

// As it is dialled in Japan, or with the code of the country.
function beginsLike(line, { digits, abroad }) {
  const own = line.replace(/[^0-9]/g, '');
  const far = line.startsWith('+') ? own : own.replace(/^0/, '81');
  const form = abroad ? (line.startsWith('+') || own.startsWith('0') ? far : '') : own;
  return form.startsWith(digits) ? form : '';
}

function typedNumber(query) {
  const marks = [...query.trim()].map(telephone).join('').replace(/^[tel ]+/, '');
  const plus = marks.startsWith('+');
  let digits = marks.slice(plus ? 1 : 0).replace(/ /g, '');
  if ((!digits && !plus) || /[^0-9]/.test(digits)) return null;
  // 00 and 010 lead out of a country; nothing in Japan begins like this.
  const out = digits.match(/^(?:010|00)(81.*)$/);
  const abroad = plus || Boolean(out) || (digits.startsWith('81') && digits.length > 4);
  digits = out ? out[1] : digits;
  // +81 (0)3: the zero of the country is not dialled from abroad.
  return { digits: abroad ? digits.replace(/^810/, '81') : digits, abroad };
}

function telephone(one) {
  if (NEVER_SEEN.test(one)) return '';
  const plain = [...one.normalize('NFKC')][0];
  const digit = digitOf(plain);
  if (digit) return digit;
  if (plain === '+') return plain;
  return plain !== 'ー' && LETTER.test(plain) && !/[#@]/.test(plain) ? plain.toLowerCase() : ' ';
}

// ---- What says nothing beside other words: how often, how long, how much; greetings.

function withoutQuiet({ text, marks, lang }) {
  const keep = new Array(text.length).fill(true);
  const isGone = (at) => at < 0 || at >= text.length || text[at] === ' ' || !keep[at];
  for (const { 0: number, index } of text.matchAll(/[0-9]+/g)) {
    let end = index + number.length;
    let after = end;
    while (text[after] === ' ') after += 1;
    const unit = AROUND.counts.find((one) => text.startsWith(one, after) && isEdge(text, after + one.length));
    if (unit) end = after + unit.length;
    keep.fill(false, index, end);
  }
  const drop = (word) => {
    const isFree = (at) => keep.slice(at, at + word.length).every(Boolean);
    const isAtEdge = (at) => {
      const [opens, closes] = [isGone(at - 1), isGone(at + word.length)];
      return /^[\u0000-\u007f]*$/.test(word) ? opens && closes : closes || (opens && word.length > 2);
    };
    const at = placesOf(text, word).find((place) => isFree(place) && isAtEdge(place));
    if (at !== undefined) keep.fill(false, at, at + word.length);
    return at !== undefined;
  };
  while (AROUND.quiet.some(drop));
  const left = { text: '', marks: [], lang };
  [...text].forEach((one, index) => {
    const letter = keep[index] ? one : ' ';
    if (letter !== ' ' || (left.text && !left.text.endsWith(' '))) left.text += letter;
    if (keep[index]) marks.filter(([after]) => after === index + 1).forEach(([, mark]) => left.marks.push([left.text.length, mark]));
  });
  left.text = left.text.trimEnd();
  return left;
}

// Ages: keywords with a number in them that is no amount.
function aged(text) {
  const scores = new Map();
  if (!/[0-9]/.test(text)) return scores;
  const isAmount = (line) => ['', ...AROUND.counts].includes(line.replace(/^[0-9]+ */, ''));
  for (const [line, places] of LINES) {
    if (!/[0-9]/.test(line) || isAmount(line)) continue;
    if (placesOf(text, line).some((at) => isApart(text, at, at + line.length))) {
      places.forEach(({ key }) => keepBest(scores, key.target, Math.floor((key.points * 7) / 10)));
    }
  }
  return scores;
}

const isLatin = (one) => one >= 'a' && one <= 'z';
const isDigit = (one) => one >= '0' && one <= '9';
// Words of scripts without spaces begin and end anywhere; Latin ones do not.
const isEdge = (text, at) => !(isLatin(text[at - 1]) && isLatin(text[at]));
const isBetweenDigits = (text, at) => isDigit(text[at - 1]) && isDigit(text[at]);
const isApart = (text, start, end) => [start, end].every((at) => isEdge(text, at) && !isBetweenDigits(text, at));

// ---- Keys in which a piece stands.

// The whole query, or every part of it.
function whole(asked) {
  const { text } = asked;
  const scores = matching(asked, 0, text.length);
  if (!text.includes(' ')) return scores;
  const parts = partsOf(text).map(([from, to]) => matching(asked, from, to, leastOf(text.slice(from, to))));
  for (const target of parts[0].keys()) {
    if (!parts.every((part) => part.has(target))) continue;
    const sum = parts.reduce((total, part) => total + part.get(target), 0);
    keepBest(scores, target, Math.floor((Math.floor(sum / parts.length) * 90) / 100));
  }
  // Spaces that a person puts between words of a script that has none.
  const spaces = (before) => placesOf(text.slice(0, before), ' ').length;
  const joined = { ...asked, text: text.replace(/ /g, ''), marks: asked.marks.map(([after, mark]) => [after - spaces(after), mark]) };
  matching(joined, 0, joined.text.length).forEach((score, target) => keepBest(scores, target, score));
  return scores;
}

// Latin words are divided, so one of two letters is a word, and a longer one at least the beginning of one.
const isAscii = (text) => /^[\u0000-\u007f]*$/.test(text);
const leastOf = (part) => (!isAscii(part) ? 0 : part.length <= 2 ? 75 : 50);

// Where the parts stand that spaces divide.
function partsOf(text) {
  return [...text.matchAll(/[^ ]+/g)].slice(0, 16).map((part) => [part.index, part.index + part[0].length]);
}

// The score of every screen in which a part of the query stands, at least so well.
function matching(asked, start, end, least = 1) {
  const piece = asked.text.slice(start, end);
  const typed = marksIn(asked.marks, start, end);
  const scores = new Map();
  for (const key of KEYS) {
    for (const at of placesOf(key.text, piece)) {
      const fits = quality(key.text, at, at + piece.length);
      if (!fits || fits < least) continue;
      const alike = likeness(typed, marksIn(key.marks, at, at + piece.length), asked.marks.length > 0);
      const score = Math.floor((key.points * fits) / 100) + (key.language === asked.lang ? 5 : 0);
      keepBest(scores, key.target, Math.floor((score * alike) / 100));
    }
  }
  return scores;
}

// The whole line, whole words, the beginning of a word, its end, or somewhere inside. Digits are whole or nothing.
function quality(text, start, end) {
  const [before, after] = [text[start - 1] || '\n', text[end] || '\n'];
  if (before === '\n' && after === '\n') return 100;
  if (isBetweenDigits(text, start) || isBetweenDigits(text, end)) return 0;
  const [starts, ends] = [before, after].map((beside) => beside === '\n' || beside === ' ');
  if (starts) return ends ? 75 : 50;
  return ends ? 30 : 20;
}

// The same marks; none or some left out, as many people do; others than are written, which is another word.
function likeness(typed, written, anyTyped) {
  const isIn = (marks) => ([after, mark]) => marks.some(([other, same]) => other === after && same === mark);
  // One right and one wrong is a slip; all of them wrong is another word.
  if (!typed.every(isIn(written))) return typed.some(isIn(written)) ? 50 : 20;
  if (!written.every(isIn(typed))) return anyTyped ? 70 : 90;
  return 100;
}

// ---- What the parts of a query say, all at once. Each explains some of the letters; a screen is as good as what it explains.

function evidence(clause) {
  const explained = new Map();
  const explain = (target, from, to, value) => {
    if (!explained.has(target)) explained.set(target, new Array(clause.text.length).fill(0));
    const letters = explained.get(target);
    for (let at = from; at < to; at += 1) letters[at] = Math.max(letters[at], value);
  };
  linesIn(clause, explain);
  piecesOf(clause, explain);
  if (/[a-z]/.test(clause.text)) soundsIn(clause, explain);
  const scores = new Map();
  explained.forEach((letters, target) => {
    const amount = Math.floor(letters.reduce((sum, value, at) => sum + value * weightOf(clause.text[at]), 0) / 8);
    scores.set(target, Math.floor((900 * amount) / (amount + 800)));
  });
  return scores;
}

// What a letter says, roughly: a Latin letter little, a Han character much.
function weightOf(one) {
  if (one === ' ' || isDigit(one)) return 0;
  if (one <= '\u00ff') return 1;
  return one >= '\u2e80' && !/[ぁ-ゖ]/.test(one) ? 4 : 2;
}

// One that stands on few screens says more than one that stands on many.
const rarity = (screens) => Math.max(1, 8 - (screens > 1 ? 32 - Math.clz32(screens - 1) : 0));
const rarityOf = (lines) => rarity(new Set(lines.map(({ key }) => key.target)).size);

// Whole titles and keywords that stand in the query.
function linesIn(clause, explain) {
  const { text } = clause;
  for (let start = 0; start < text.length; start += 1) {
    if (text[start] === ' ' || !isEdge(text, start)) continue;
    for (let end = start + 1; end <= Math.min(text.length, start + LONGEST); end += 1) {
      const lines = isEdge(text, end) && LINES.get(text.slice(start, end));
      if (!lines) continue;
      const typed = marksIn(clause.marks, start, end);
      for (const { key, from } of lines) {
        const alike = likeness(typed, marksIn(key.marks, from, from + end - start), clause.marks.length > 0);
        explain(key.target, start, end, Math.floor((key.points * alike) / 1000) * rarityOf(lines));
      }
    }
  }
}

// Words of scripts with spaces; of others the longest pieces that stand anywhere.
function piecesOf(clause, explain) {
  let misspelled = 0;
  const explainAll = (found, from, to) =>
    found.forEach((score, target) => explain(target, from, to, Math.floor(score / 10) * rarity(found.size)));
  for (const [start, end] of partsOf(clause.text)) {
    const part = clause.text.slice(start, end);
    if (!isAscii(part)) pieces(clause.text, start, end).forEach(([from, to]) => explainAll(matching(clause, from, to), from, to));
    else if (part.length > 1) {
      // Of a Latin word that is known nowhere there are no pieces: they would say anything.
      let found = matching(clause, start, end, 50);
      if (!found.size && misspelled < 4) {
        misspelled += 1;
        found = near(part);
      }
      explainAll(found, start, end);
    }
  }
}

// A piece of one letter says nothing.
function pieces(text, start, end) {
  const ends = [];
  graphemes(text.slice(start, end)).forEach((one) => ends.push((ends[ends.length - 1] || start) + one.length));
  const isKnown = (piece) => KEYS.some((key) => key.text.includes(piece));
  const found = [];
  let [from, first] = [start, 0];
  while (first < ends.length) {
    let known = 0;
    while (first + known < ends.length && isKnown(text.slice(from, ends[first + known]))) known += 1;
    const to = ends[first + Math.max(known, 1) - 1];
    if (known > 1) found.push([from, to]);
    [from, first] = [to, first + Math.max(known, 1)];
  }
  return found;
}

// Khmer and Thai in Latin letters.
function soundsIn(clause, explain) {
  if (!HEARD) layHeard();
  const sound = soundOf(clause.text);
  const place = (index) => (index < sound.text.length ? sound.from[index] : clause.text.length);
  const begins = (index) => index >= sound.text.length || sound.starts[index];
  const hers = (language) => (language === clause.lang ? 100 : isHeard(clause.lang) ? 0 : 70);
  for (let start = 0; start < sound.text.length; start += 1) {
    if (!isLatin(clause.text[place(start)])) continue;
    for (let end = start + 2; end <= Math.min(sound.text.length, start + 24); end += 1) {
      const lines = HEARD.get(sound.text.slice(start, end)) || [];
      const inside = begins(start) && begins(end) ? 100 : 40;
      const long = [0, 0, 45, 70, 85][end - start] || 100;
      const to = clause.text.slice(0, place(end)).trimEnd().length;
      for (const { key, vowels } of lines) {
        let alike = vowelLikeness(sound.vowels.slice(start, end), vowels);
        // Of two consonants everything is about as good as something else.
        alike = end - start === 2 && alike < 100 ? 0 : Math.floor((alike * hers(key.language)) / 100);
        const value = Math.floor((Math.floor((key.points * alike) / 1000) * long * inside) / 10000);
        if (value) explain(key.target, place(start), to, value * rarityOf(lines));
      }
    }
  }
}

// A vowel that is not written fits all.
function vowelLikeness(typed, written) {
  const against = typed.filter((one, index) => one && written[index] && !(one & written[index])).length;
  const share = Math.floor((against * 100) / typed.length);
  if (!share) return 100;
  return share <= 20 ? 70 : share <= 34 ? 35 : 0;
}

// Titles and keywords that are nearly the query: one wrong letter in a short word, two in a longer one.
function near(query) {
  const scores = new Map();
  const typed = graphemes(query);
  if (typed.length < 4) return scores;
  const bound = typed.length <= 5 ? 1 : 2;
  for (const key of KEYS) {
    for (const [line] of key.lines) {
      const apart = isWorthComparing(line, typed, bound) ? distance(graphemes(line), typed) : 0;
      if (apart && apart <= bound) keepBest(scores, key.target, 560 - 100 * apart);
    }
  }
  return scores;
}

// A line without the letters that were typed is not: this quick look sorts out most.
function isWorthComparing(line, typed, bound) {
  if (typed.filter((one) => !line.includes(one)).length > bound) return false;
  const length = graphemes(line).length;
  return length >= 4 && length <= 24 && Math.abs(length - typed.length) <= bound;
}

// What a reader takes for one letter. Old browsers only know code points.
const SEGMENTER = globalThis.Intl && Intl.Segmenter ? new Intl.Segmenter() : null;
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
  const input = form.querySelector('input[type="search"]');
  const list = form.querySelector('.found');
  if (!input || !list) return;
  // What stands in the section without a question: all situations.
  const others = form.parentElement.querySelectorAll('form ~ *');
  const show = () => {
    const { found, sure, notes, number } = ask(input.value, form.dataset.lang);
    // Where it is not sure, only the situations that may have been meant stand above the list of all.
    const targets = found.map(([target]) => target).filter((target) => sure || AROUND.situations.includes(target));
    const items = targets.map((target) => item('a' + (LANGUAGES.indexOf(form.dataset.lang) * SECTIONS + target + 1))).filter(Boolean);
    list.textContent = '';
    items.forEach((found) => list.appendChild(found));
    const isAsked = Boolean(fold(input.value)) && number === undefined;
    const shown = { none: isAsked && !found.length, unsure: isAsked && found.length > 0 && !sure, check: number !== undefined };
    Object.entries(shown).forEach(([name, isShown]) => (form.querySelector('.' + name).hidden = !isShown));
    form.querySelectorAll('.note').forEach((note, index) => (note.hidden = !notes.includes(index)));
    form.querySelectorAll('.number').forEach((line, index) => (line.hidden = number !== index));
    others.forEach((other) => (other.hidden = number !== undefined || (isAsked && sure)));
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
