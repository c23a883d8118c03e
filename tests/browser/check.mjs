// Opens the exported card in a browser as people do, and looks for what would fail them. Called by tests/browser.rs: node check.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv[2]);
// A build server keeps the packages in a folder of its own.
const packages = process.env.HELPCARD_NODE_MODULES;
const load = createRequire(packages ? join(resolve(packages), 'here.js') : import.meta.url);
const from = (name) => (packages ? join(resolve(packages), name) : name);
const { chromium } = load(from('playwright-core'));
const AXE = load(from('axe-core')).source;
const QUERIES = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8'));
const ANSWERS = JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8'));
const WANTED_OF_HUNDRED = 95;
// A text that is drawn anew elsewhere differs in a tenth of all points or more; the edges of the same letters in far fewer.
const MOST_APART = 0.06;
const PHONE = { width: 320, height: 640 };
const WIDE = { width: 800, height: 900 };

const failures = new Map();
const fail = (where, what) => failures.set(what, [...(failures.get(what) || []), where]);
const expect = (good, where, what) => good || fail(where, what);
const address = (name) => pathToFileURL(join(folder, name)).href;

// A page that has no network; whatever it asks for besides itself is a failure.
async function open(browser, name, { script = true, size = PHONE, axe = false, colorScheme = 'light' } = {}) {
  const context = await browser.newContext({ offline: true, javaScriptEnabled: script, viewport: size, colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(10000);
  page.on('request', (request) => expect(request.url().split('#')[0] === address(name), name, `asks for ${request.url()}`));
  page.on('pageerror', (error) => fail(name, `script error: ${error.message}`));
  if (axe) await page.addInitScript(AXE);
  await page.goto(address(name));
  // Unpacking the search changes the page; what is looked at must not change meanwhile.
  if (script) await page.evaluate(() => ready);
  return page;
}

const go = (page, name, id) => page.goto(`${address(name)}#${id}`);
const shownSections = (page) =>
  page.evaluate(() => [...document.querySelectorAll('section')].filter((one) => one.checkVisibility()).map((one) => one.id));

// Where the sections stand that are looked at: by their order and classes, because their anchors say nothing.
async function plan(page) {
  return page.evaluate(() => {
    const [languages, sections] = JSON.parse(document.getElementById('s').textContent);
    const edition = document.querySelector('.edition');
    const numbers = (selector) => [...edition.querySelectorAll(selector)].map((one) => Number(one.id.slice(1)) - 1);
    const situations = numbers('section.situation');
    const phrases = Math.max(...situations) + 1;
    const targets = {
      home: 0, emergency: 1, list: numbers('section.people')[0], phrases, phrase: phrases + 1, about: sections - 2,
      situation1: situations[0], situation2: situations[4], situation3: situations[situations.length - 1],
    };
    numbers('section.contact').filter((_, index) => index % 40 === 0).slice(0, 3).forEach((one, index) => (targets[`contact${index + 1}`] = one));
    return { languages, sections, targets };
  });
}

function anchors({ languages, sections, targets }, index) {
  const named = Object.entries(targets).map(([name, target]) => [`${languages[index]} ${name}`, `a${index * sections + target + 1}`]);
  // The sources are one page behind all languages.
  return index === 0 ? [...named, ['sources', `a${languages.length * sections + 1}`]] : named;
}

// What can be seen at once of one section, and what of it cannot be touched.
async function checkSection(page, where, id) {
  const seen = await page.evaluate((id) => {
    const target = document.getElementById(id);
    const beside = target.matches('.people') ? [...target.parentElement.querySelectorAll('.contact')] : [];
    const shown = [...document.querySelectorAll('section')].filter((one) => one.checkVisibility());
    const root = document.documentElement;
    const small = [...document.querySelectorAll('a, summary, input')].filter((one) => one.checkVisibility()).flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      const path = [one.parentElement.parentElement, one.parentElement, one].map((part) => part.localName + (part.className ? `.${part.className}` : ''));
      return height < 47.99 ? [`${path.join(' > ')} ${Math.round(width)}x${Math.round(height)} lang=${one.lang}`] : [];
    });
    return {
      others: shown.filter((one) => one !== target && !beside.includes(one)).map((one) => one.id),
      missing: [target, ...beside].filter((one) => !shown.includes(one)).map((one) => one.id),
      overflow: root.scrollWidth - root.clientWidth,
      small: [...new Set(small)],
    };
  }, id);
  expect(!seen.others.length, where, `(1) other sections are visible too: ${seen.others.slice(0, 5)}`);
  expect(!seen.missing.length, where, `(1) sections are not visible: ${seen.missing.slice(0, 5)}`);
  expect(seen.overflow <= 0, where, `(2) scrolls sideways by ${seen.overflow} px`);
  seen.small.forEach((one) => fail(where, `(3) less than 48 high: ${one}`));
}

async function checkLargeLetters(page, where) {
  const overflow = await page.evaluate(() => {
    const root = document.documentElement;
    root.style.fontSize = '200%';
    const over = root.scrollWidth - root.clientWidth;
    const isOut = (one) => {
      const words = document.createRange();
      words.selectNodeContents(one);
      const [inner, outer] = [words, one].map((part) => part.getBoundingClientRect());
      return inner.left < outer.left - 0.5 || inner.right > outer.right + 0.5;
    };
    const cut = [...document.querySelectorAll('nav a')].filter((one) => one.checkVisibility() && isOut(one));
    const wide = [...document.querySelectorAll('main *')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > root.clientWidth + 0.5);
    root.style.fontSize = '';
    return (over > 0 || cut.length > 0) && `${over} px, ${cut.length} cut off in the bar: ${wide.slice(-2).map((one) => `${one.localName}.${one.className} in ${one.parentElement.localName}.${one.parentElement.className}`)}`;
  });
  expect(!overflow, where, `(2) with letters of 200 % scrolls sideways by ${overflow}`);
}

async function checkAxe(page, where) {
  const found = await page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).map(({ id, impact, nodes }) => {
      const first = nodes.slice(0, 2).map(({ html, any }) => html.slice(0, 160) + ' ' + any.map(({ message }) => message).join(' ').slice(0, 160));
      return `${id} (${impact}): ${first.join(' | ')}`;
    });
  });
  found.forEach((one) => fail(where, `(6) axe: ${one}`));
}

async function walk(browser, name, sections, options) {
  const page = await open(browser, name, options);
  const label = `${options.size.width}${options.script === false ? ' no script' : ''} ${options.colorScheme || 'light'}`;
  for (const [what, id] of sections) {
    await go(page, name, id);
    await checkSection(page, `${name} ${what} ${id} [${label}]`, id);
    if (options.size === PHONE) await checkLargeLetters(page, `${name} ${what} ${id} [${label}]`);
    if (options.axe) await checkAxe(page, `${name} ${what} ${id} [${label}]`);
  }
  await page.context().close();
}

// Of the file as a whole: every text has a language, every link leads somewhere, no name says anything.
async function checkFile(browser, name) {
  const page = await open(browser, name, { script: false });
  const found = await page.evaluate(() => {
    const wrong = [];
    const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const scripts = [[/\p{Script=Khmer}/u, /^km|-Khmr/], [/\p{Script=Thai}/u, /^th|-Thai/], [/[\u3041-\u3096\u30a1-\u30fa]/, /^ja/]];
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent.trim();
      // The language of the whole file is that of its first edition; it says nothing of the others.
      const around = texts.currentNode.parentElement.closest('main [lang]');
      const bad = text && (!around || scripts.some(([letters, lang]) => letters.test(text) && !lang.test(around.lang)));
      if (bad) wrong.push(`(4) text in no or the wrong language (${around && around.lang}): ${text.slice(0, 60)} in ${texts.currentNode.parentElement.outerHTML.slice(0, 60)}`);
    }
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
    ids.filter((id, index) => ids.indexOf(id) !== index || !/^(a[0-9]+|i[0-9]+|k|s)$/.test(id)).forEach((id) => wrong.push(`(5) id ${id} twice or not neutral`));
    for (const link of document.querySelectorAll('[href]')) {
      const href = link.getAttribute('href');
      if (href.startsWith('#') && !document.getElementById(href.slice(1))) wrong.push(`(5) link to nowhere: ${href}`);
      if (href.startsWith('tel:') && !/^tel:(\+|%23)?[0-9]+$/.test(href)) wrong.push(`(5) no number: ${href}`);
    }
    if ([...document.querySelectorAll('section:not(.away) h1')].some((title) => title.textContent.trim() === document.title)) wrong.push('(5) the title of the file is that of a screen');
    return wrong;
  });
  found.forEach((one) => fail(name, one));
  const start = await shownSections(page);
  expect(start.join() === 'a1', name, `(1) opens with ${start}`);
  await page.context().close();
}

async function checkTaps(browser, { languages, sections, targets }, index) {
  const page = await open(browser, 'notes.html', { script: false });
  await go(page, 'notes.html', `a${index * sections + 1}`);
  const id = await page.evaluate(() => {
    const links = [...document.querySelectorAll('section a[href^="#"]')].filter((one) => one.checkVisibility());
    return links.map((one) => one.hash.slice(1)).find((id) => document.getElementById(id).matches('.situation'));
  });
  await page.locator(`section a[href="#${id}"]:visible`).first().click();
  expect(await page.locator('a[href^="tel:"]:visible').count(), languages[index], '(7) no number two taps from home');
  await go(page, 'notes.html', `a${index * sections + targets.situation1 + 1}`);
  const other = languages[index] === 'th' ? 'km' : 'th';
  await page.locator(`.languages a[lang="${other}"]:visible`).first().click();
  const [shown, ...more] = await page.evaluate(() => [...document.querySelectorAll('section')].filter((one) => one.checkVisibility()).map((one) => one.closest('[lang]').lang));
  expect(shown === other && !more.length, languages[index], `(8) the language switch to ${other} shows ${shown}`);
  await page.context().close();
}

// From the page of a contact to the same in another language with script, to the list without; and back to where she was in the list.
async function checkContacts(browser, { languages, sections, targets }, index, script) {
  const where = `${languages[index]} contact ${script ? 'script' : 'no script'}`;
  const page = await open(browser, 'notes.html', { script });
  const [list, contact] = [targets.list, targets.contact2].map((target) => `a${index * sections + target + 1}`);
  await go(page, 'notes.html', list);
  const link = page.locator(`#${contact} h1 a`);
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  const other = (index + 1) % languages.length;
  await page.locator(`.switch a[lang="${languages[other]}"]:visible`).click();
  const [shown] = await page.evaluate(() => [document.querySelector('section:target').id]);
  const wanted = `a${other * sections + (script ? targets.contact2 : targets.list) + 1}`;
  expect(shown === wanted, where, `(8) the language switch shows another section than it should`);
  await page.goBack();
  await page.goBack();
  if (script) {
    await page.waitForFunction((before) => Math.abs(scrollY - before) < 4, before, { timeout: 3000 }).catch(() => fail(where, '(8) Back loses the place in the list'));
    await link.click();
    const ask = page.locator('.shared details:visible');
    if (await ask.count()) {
      await ask.locator('summary').click();
      const numbered = page.locator('.shared details:visible .facing', { hasText: /[0-9]/ });
      await numbered.waitFor({ timeout: 3000 }).catch(() => fail(where, '(8) the sentence for another person has no number'));
    }
  }
  await page.context().close();
}

// A file about one situation opens with all of it.
async function checkOnly(browser) {
  for (const script of [true, false]) {
    const page = await open(browser, 'only.html', { script });
    const seen = () => page.evaluate(() => [...document.querySelectorAll('.rights > *')].filter((one) => one.checkVisibility()).map((one) => one.localName));
    const opened = await seen();
    expect(opened[0] === 'h2' && opened.length > 1, 'only.html', `(14) opens without what the law says: ${opened}`);
    await go(page, 'only.html', 'a1');
    expect((await seen()).length === opened.length, 'only.html', '(14) its own anchor shows something else');
    await go(page, 'only.html', 'a2');
    expect(!(await seen()).length, 'only.html', '(14) the rights stand on other screens too');
    await page.context().close();
  }
}

const isAway = () => [...document.querySelectorAll('section')].filter((one) => one.checkVisibility()).every((one) => one.matches('.away')) && document.querySelector('.away:target') !== null;

async function checkLeaving(browser, { languages, sections, targets }, index, script) {
  const where = `${languages[index]} ${script ? 'script' : 'no script'}`;
  const page = await open(browser, 'notes.html', { script });
  for (const target of [targets.emergency, targets.situation1, targets.contact1]) await go(page, 'notes.html', `a${index * sections + target + 1}`);
  await page.locator('a.leave:visible').first().click();
  const left = await page.waitForFunction(isAway, null, { timeout: 5000 }).then(() => true, () => false);
  expect(left, where, '(9) "Leave now" does not show the harmless page alone');
  if (script) {
    await page.waitForFunction(() => !leaving && history.state && history.state.d === 1);
    await page.goBack();
    expect(await page.evaluate(isAway), where, '(9) Back shows the card again');
  }
  await page.context().close();
}

// The page answers as the card does: it is sure of the same things, and says the same above what it finds.
async function checkAnswers(page, sections, languages) {
  const others = await page.evaluate(({ answers, languages, sections }) => answers.flatMap(({ language, query, sure, notes }) => {
    const section = document.getElementById(`a${languages.indexOf(language) * sections + sections - 2}`);
    const input = section.querySelector('input');
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const shown = [...section.querySelectorAll('form p')].filter((one) => !one.closest('[hidden]') && !one.querySelector('a'));
    const said = shown.map((one) => one.textContent.trim());
    const answer = ask(query, language);
    const isSure = answer.found.length > 0 && answer.sure;
    return isSure === sure && said.join() === notes.join() ? [] : [`${language} ${query}: ${isSure} ${said.join(' | ')}, not ${sure} ${notes.join(' | ')}`];
  }), { answers: ANSWERS, languages, sections });
  console.log(`search: ${ANSWERS.length - others.length} of ${ANSWERS.length} answers as the card gives them; others: ${others.join('; ')}`);
  // Where words begin is known to the card alone, so now and then it is surer than the page.
  expect(others.length * 100 <= ANSWERS.length * 3, 'search', '(10) the page answers otherwise than the card');
}

async function checkSearch(browser, { languages, sections }) {
  const page = await open(browser, 'notes.html');
  const missed = await page.evaluate(({ queries, languages, sections }) => queries.flatMap(({ language, query, folded, title }) => {
    const titleOf = (target) => document.getElementById(`a${languages.indexOf(language) * sections + target + 1}`).querySelector('h1').textContent.trim();
    const first = find(query, language).slice(0, 3).map(titleOf);
    return [fold(query) === folded ? '' : `(10) ${query} folds to ${fold(query)}, not ${folded}`, first.includes(title) ? '' : `${language} ${query}: ${title}`];
  }).filter(Boolean), { queries: QUERIES, languages, sections });
  missed.filter((one) => one.startsWith('(10)')).forEach((one) => fail('search', one));
  const notFound = missed.filter((one) => !one.startsWith('(10)'));
  const recall = (100 * (QUERIES.length - notFound.length)) / QUERIES.length;
  console.log(`search: ${recall.toFixed(1)} % of ${QUERIES.length} queries among the first three; missed: ${notFound.join('; ')}`);
  expect(recall >= WANTED_OF_HUNDRED, 'search', `(10) only ${recall} % found`);
  await checkAnswers(page, sections, languages);
  await go(page, 'notes.html', `a${sections - 2}`);
  const { query, title } = QUERIES.find(({ language }) => language === languages[0]);
  await page.locator('input[type="search"]:visible').fill(query);
  await page.locator('.found a:visible').first().click();
  const shown = await page.evaluate(() => document.querySelector('section:target h1').textContent.trim());
  expect(shown === title, 'search', `(10) the first result for ${query} is ${shown}, not ${title}`);
  await page.context().close();
}

// A viewer that does not know :target drops every rule that names it, and must show everything.
async function checkOnePage(browser) {
  const page = readFileSync(join(folder, 'notes.html'), 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const plain = page.replace(/<style>[^]*?<\/style>/, (style) => style.replace(/(^|[{}>])[^{}>]*:target[^{}]*\{[^{}]*\}/gm, '$1'));
  expect(!/:target/.test(plain.match(/<style>[^]*?<\/style>/)[0]), 'one page', '(11) this test did not take out every rule');
  writeFileSync(join(folder, 'plain.html'), plain);
  const opened = await open(browser, 'plain.html', { script: false });
  const hidden = await opened.evaluate(() => [...document.querySelectorAll('section:not(.js-only), .shared > div')].filter((one) => !one.checkVisibility() || !one.innerText.trim()).map((one) => one.id || one.className));
  expect(!hidden.length, 'one page', `(11) hidden without :target: ${hidden.slice(0, 8)}`);
  await opened.context().close();
}

async function checkPrint(browser, listed) {
  const page = await open(browser, 'notes.html', { size: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  for (const [what, id] of listed) {
    await go(page, 'notes.html', id);
    expect(!(await page.locator('nav:visible').count()), `print ${what} ${id}`, '(12) the bar is printed');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const words = await page.evaluate(() => document.body.innerText.trim().length);
    expect(words > 10, `print ${what} ${id}`, '(12) prints an empty page');
    expect(overflow <= 0, `print ${what} ${id}`, `(12) wider than the paper by ${overflow} px`);
  }
  await go(page, 'notes.html', listed.find(([what]) => what.endsWith('situation1'))[1]);
  expect((await page.pdf({ format: 'A4' })).length > 20000, 'print', '(12) an empty PDF');
  await page.context().close();
}

async function takePicture(browser, name, id) {
  const page = await open(browser, 'notes.html', { size: { width: 360, height: 760 } });
  await go(page, 'notes.html', id);
  await page.screenshot({ path: join(folder, name) });
  await page.goto('about:blank');
  const known = join('..', '..', 'docs', 'pictures', name);
  const [drawn, kept] = [join(folder, name), known].map((file) => `data:image/png;base64,${readFileSync(file).toString('base64')}`);
  const apart = await page.evaluate(partsApart, [drawn, kept]);
  expect(apart <= MOST_APART, name, `(13) ${(100 * apart).toFixed(1)} % of the README's picture is not what is drawn now; look at ${join(folder, name)} and copy it over docs/pictures/${name}`);
  await page.context().close();
}

// The pictures of the app on iOS are drawn from `ios/icons`.
async function checkIcons(browser) {
  const page = await open(browser, 'notes.html');
  await page.goto('about:blank');
  for (const name of ['AppIcon', 'Notes', 'Recipes']) {
    const drawing = join('..', '..', 'ios', 'icons', `${name}.svg`);
    const kept = join('..', '..', 'ios', 'App', 'Resources', 'Assets.xcassets', `${name}.appiconset`, `${name}.png`);
    const address = (kind, file) => `data:image/${kind};base64,${readFileSync(file).toString('base64')}`;
    const apart = await page.evaluate(partsApart, [address('svg+xml', drawing), address('png', kept)]);
    expect(apart <= MOST_APART, name, `(13) ${(100 * apart).toFixed(1)} % of ${kept} is not what ${drawing} draws; draw it anew, 1024 by 1024, without transparency`);
  }
  await page.context().close();
}

// The part of two pictures that differs. Letters may be drawn a little differently elsewhere; another size is another picture.
async function partsApart(addresses) {
  const pixels = async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
    const pen = canvas.getContext('2d');
    pen.drawImage(picture, 0, 0);
    return pen.getImageData(0, 0, picture.width, picture.height).data;
  };
  const [first, second] = await Promise.all(addresses.map(pixels));
  if (first.length !== second.length) return 1;
  let apart = 0;
  for (let at = 0; at < first.length; at += 4) apart += [0, 1, 2].some((one) => Math.abs(first[at + one] - second[at + one]) > 48);
  return apart / (first.length / 4);
}

const browser = await chromium.launch({ executablePath: process.env.HELPCARD_BROWSER || '/usr/bin/chromium', args: ['--no-sandbox'] });
const start = await open(browser, 'notes.html');
const planned = await plan(start);
await start.context().close();
const part = async (name, work) => {
  const done = await work.then(() => 'done', (error) => fail(name, error.message) || 'stopped');
  console.log(`${name}: ${done}`);
};
const each = planned.languages.map((_, index) => index);
const every = each.flatMap((index) => anchors(planned, index));
const walks = [PHONE, WIDE].flatMap((size) => [{ size, axe: true }, { size, script: false }]).concat({ size: PHONE, axe: true, colorScheme: 'dark' });
for (const name of ['notes.html', 'only.html']) await part(`${name} as a whole`, checkFile(browser, name));
await part('taps and languages', Promise.all(each.map((index) => checkTaps(browser, planned, index))));
await part('contacts', Promise.all(each.flatMap((index) => [true, false].map((script) => checkContacts(browser, planned, index, script)))));
await part('one situation', checkOnly(browser));
await part('leaving', Promise.all(each.flatMap((index) => [true, false].map((script) => checkLeaving(browser, planned, index, script)))));
await part('search', checkSearch(browser, planned));
await part('as one page', checkOnePage(browser));
await part('print', checkPrint(browser, every));
const passport = planned.targets.situation1;
await part('pictures', Promise.all([takePicture(browser, 'card-km.png', 'a1'), takePicture(browser, 'card-th.png', `a${planned.sections + passport + 1}`)]));
await part('icons', checkIcons(browser));
for (const options of walks) {
  const title = `sections at ${options.size.width}, ${options.colorScheme || 'light'}, ${options.script === false ? 'without script' : 'with script and axe'}`;
  await part(title, Promise.all(each.map((index) => walk(browser, 'notes.html', anchors(planned, index), options))));
}
await browser.close();
failures.forEach((where, what) => console.log(`FAILED ${what}\n    at ${where.length} places: ${where.slice(0, 4).join('; ')}`));
console.log(failures.size ? `${failures.size} kinds of failure` : 'all good');
process.exitCode = failures.size ? 1 : 0;
