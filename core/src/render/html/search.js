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

// What a letter becomes: nothing, one letter, or the base letters of an accented one.
function letter(one) {
  const code = one.codePointAt(0);
  if (NOTHING.test(one)) return [];
  // Two spellings of the same independent vowel.
  if (one === '\u17b2') return ['\u17b1'];
  if (one === '\u17a3') return ['\u17a2'];
  if (one === '\u17a4') return ['\u17a2', '\u17b6'];
  if (/[ァ-ヶ]/.test(one)) return [String.fromCodePoint(code - 0x60)];
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  if (zero) return [String(code - zero)];
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
    if (text[at + 1] !== '\u0e32' && !MARK.test(text[at + 1])) return 1;
    return MARK.test(text[at + 1]) ? 3 : 2;
  }
  if (!isThaiLetter(one)) {
    sound.vowel(VOWELS.get(one) || 0);
    return 1;
  }
  const rest = text.slice(at + 1).filter((sign, index) => index > 2 || !/[\u0e47-\u0e4b]/.test(sign));
  const silent = text.slice(at + 1, at + 4).join('');
  // THANTHAKHAT: not heard, nor is a stop before such an R.
  if (/^[\u0e34\u0e38]?\u0e4c/.test(silent)) return silent.indexOf('\u0e4c') + 2;
  if (/^ร\u0e4c/.test(silent) && /[ตทดก]/.test(one)) return 3;
  const [next, after] = rest;
  const lead = sound.lead || 0;
  sound.lead = 0;
  const done = (consonants) => {
    sound.add(consonants, at);
    if (lead) sound.vowel(lead);
    return 1;
  };
  if (one === 'ห' && /[งญนมยรลว]/.test(next || ' ') && !lead) return 1;
  if (one === 'ห' && /[งญนมยรลว]/.test(next || ' ')) {
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
  if (one === 'ย' && !isOpen && !(isThaiLetter(next) && !isThaiSign(after) && after)) {
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
  const isLast = !isOpen && !(isThaiLetter(next) && next === 'ว') && (sound.hasVowel() || !isThaiLetter(next)) && !/[ส]/.test(one);
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
  const isOpen = sound.fresh || /[\u17b6-\u17c8\u17d0\u17d2]/.test(sign || ' ');
  const consonant = isOpen || !sound.hasVowel() ? first : last;
  if (!consonant && /[យវ]/.test(one)) sound.vowel(BITS.i | BITS.e);
  else sound.add(consonant, at);
  if (one === 'ឲ' || one === 'ឱ') sound.vowel(BITS.a | BITS.o);
  return 1;
}

// ---- What can be found.

// One for each field of each screen in each language: target, points, language, text of lines, marks.
let KEYS = [];
// The lines of titles and keywords: by line, in which keys.
let LINES = new Map();
// What says how often and how long; greetings and the like.
let [COUNTS, QUIET] = [[], []];
// Sentences, each with the situations that list it.
let LINKS = [];
let NUMBERS = [];
let LONGEST = 0;
// Sound to lines.
let HEARD = null;

function lay(data) {
  KEYS = data.keys.map(([target, points, language, key]) => ({ target, points, language, ...unmarked(key) }));
  [COUNTS, QUIET, LINKS, NUMBERS] = [data.counts, data.quiet, data.links, data.numbers];
  for (const key of KEYS) {
    key.lines = [];
    let from = 0;
    for (const line of key.text.split('\n')) {
      if (!LINES.has(line)) LINES.set(line, []);
      LINES.get(line).push({ key, from });
      if (line.length <= 60) LONGEST = Math.max(LONGEST, line.length);
      key.lines.push([line, from]);
      from += line.length + 1;
    }
  }
}

function layHeard() {
  if (HEARD) return;
  HEARD = new Map();
  for (const key of KEYS) {
    if (key.language !== 'th' && key.language !== 'km') continue;
    for (const [line, from] of key.lines) {
      if (!/[\u0e01-\u17d2]/.test(line)) continue;
      const sound = soundOf(marked(key, from, line));
      if (sound.text.length < 2) continue;
      if (!HEARD.has(sound.text)) HEARD.set(sound.text, []);
      HEARD.get(sound.text).push({ key, vowels: sound.vowels, line });
    }
  }
}

// A line with its marks again.
function marked(key, from, line) {
  let text = '';
  let at = from;
  for (const [after, mark] of marksIn(key.marks, from, from + line.length)) {
    text += line.slice(at - from, after) + mark;
    at = from + after;
  }
  return text + line.slice(at - from);
}

function marksIn(marks, start, end) {
  return marks.filter(([after]) => after > start && after <= end).map(([after, mark]) => [after - start, mark]);
}
