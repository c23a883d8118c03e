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
  page.setDefaultTimeout(30000);
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
      home: 0, emergency: 1, list: numbers('section.people')[0], phrases, phrase: phrases + 1, about: sections - 3, all: sections - 2,
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
    const below = target.matches('.people') ? '.contact' : target.matches('.all') ? 'section:not(.all):not(.js-only)' : ':not(*)';
    const beside = [...target.parentElement.querySelectorAll(below)];
    const shown = [...document.querySelectorAll('section')].filter((one) => one.checkVisibility());
    const root = document.documentElement;
    const small = [...document.querySelectorAll('a, summary, label.leave, input:not(.out)')].filter((one) => one.checkVisibility()).flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      const path = [one.parentElement.parentElement, one.parentElement, one].map((part) => part.localName + (part.className ? `.${part.className}` : ''));
      return height < 47.99 ? [`${path.join(' > ')} ${Math.round(width)}x${Math.round(height)} lang=${one.lang}`] : [];
    });
    return {
      others: shown.filter((one) => one !== target && !beside.includes(one) && !(target.matches('.all') && one.matches('.js-only'))).map((one) => one.id),
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
    const cut = [...document.querySelectorAll('nav a, nav label')].filter((one) => one.checkVisibility() && isOut(one));
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
    ids.filter((id, index) => ids.indexOf(id) !== index || !/^([aio][0-9]+|k|s)$/.test(id)).forEach((id) => wrong.push(`(5) id ${id} twice or not neutral`));
    for (const link of document.querySelectorAll('[href]')) {
      const href = link.getAttribute('href');
      if (href.startsWith('#') && !document.getElementById(href.slice(1))) wrong.push(`(5) link to nowhere: ${href}`);
      if (href.startsWith('tel:') && !/^tel:(\+|%23)?[0-9]+$/.test(href)) wrong.push(`(5) no number: ${href}`);
    }
    if ([...document.querySelectorAll('section:not(.away) h1')].some((title) => title.textContent.trim() === document.title)) wrong.push('(5) the title of the file is that of a screen');
    return wrong;
  });
  found.forEach((one) => fail(name, one));
  // While nothing is asked for, the first screen stands above everything else.
  const [first, ...below] = await shownSections(page);
  const hidden = await page.evaluate(() => [...document.querySelectorAll('section:not(.away):not(.all):not(.js-only)')].length);
  expect(first === 'a1' && below.length === hidden - 1, name, `(1) opens with ${first} and ${below.length} of ${hidden} screens`);
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
    await page.waitForFunction((before) => Math.abs(scrollY - before) < 4, before, { timeout: 10000 }).catch(() => fail(where, '(8) Back loses the place in the list'));
    await link.click();
    const ask = page.locator('.shared details:visible');
    if (await ask.count()) {
      await ask.locator('summary').click();
      const numbered = page.locator('.shared details:visible .facing', { hasText: /[0-9]/ });
      await numbered.waitFor({ timeout: 10000 }).catch(() => fail(where, '(8) the sentence for another person has no number'));
    }
  }
  await page.context().close();
}

// A file about one situation opens with all of it.
async function checkOnly(browser) {
  for (const script of [true, false]) {
    const page = await open(browser, 'only.html', { script });
    const seen = () => page.evaluate(() => [...document.querySelector('.edition').querySelectorAll('.rights > *')].filter((one) => one.checkVisibility()).map((one) => one.localName));
    const opened = await seen();
    expect(opened[0] === 'h2' && opened.length > 1, 'only.html', `(14) opens without what the law says: ${opened}`);
    await go(page, 'only.html', 'a1');
    expect((await seen()).length === opened.length, 'only.html', '(14) its own anchor shows something else');
    await go(page, 'only.html', 'a2');
    expect(!(await seen()).length, 'only.html', '(14) the rights stand on other screens too');
    await page.context().close();
  }
}

// Nothing but the harmless page is seen; and where links lead on, the address is its own.
const isAway = (hasAddress) => {
  const seen = [...document.querySelectorAll('section, nav, .whole, .group, .foot, .shared > *')].filter((one) => one.checkVisibility());
  return seen.length === 1 && seen[0].matches('.away') && scrollY === 0 && (!hasAddress || document.querySelector('.away:target') !== null);
};

async function checkLeaving(browser, { languages, sections, targets }, index, script) {
  const where = `${languages[index]} ${script ? 'script' : 'no script'}`;
  const page = await open(browser, 'notes.html', { script });
  for (const target of [targets.emergency, targets.situation1, targets.contact1]) await go(page, 'notes.html', `a${index * sections + target + 1}`);
  await page.locator('.leave:visible').click();
  const left = await page.waitForFunction(isAway, script, { timeout: 5000 }).then(() => true, () => false);
  expect(left, where, '(9) "Leave now" does not show the harmless page alone');
  if (script) {
    await page.waitForFunction(() => !leaving && history.state && history.state.d === 1);
    await page.goBack();
    expect(await page.evaluate(isAway, true), where, '(9) Back shows the card again');
    await page.goForward();
    expect(await page.evaluate(isAway, true), where, '(9) Forward shows the card again');
  }
  await page.context().close();
}

// The page answers as the card does: it is sure of the same things, and says the same above what it finds.
async function checkAnswers(page, sections, languages) {
  const others = await page.evaluate(({ answers, languages, sections }) => answers.flatMap(({ language, query, sure, notes }) => {
    const section = document.getElementById(`a${languages.indexOf(language) * sections + sections - 3}`);
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
  await go(page, 'notes.html', `a${sections - 3}`);
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

// A browser that does not know :has drops each rule that names it; with script it shows one page at a time all the same.
async function checkOld(browser, { sections, targets }) {
  const page = readFileSync(join(folder, 'notes.html'), 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const old = page.replace(/<style>[^]*?<\/style>/, (style) => style.replace(/(^|[{}>])[^{}]*:has\([^{}]*\{[^{}]*\}/gm, '$1'));
  expect(!/:has\(/.test(old.match(/<style>[^]*?<\/style>/)[0]), 'old', '(11) this test did not take out every rule');
  writeFileSync(join(folder, 'old.html'), old);
  const opened = await open(browser, 'old.html');
  for (const [what, target] of Object.entries(targets)) {
    for (const id of [`a${target + 1}`, `a${sections + target + 1}`]) {
      await go(opened, 'old.html', id);
      await opened.waitForFunction((id) => document.querySelector('section:target').id === id && document.documentElement.matches('.at'), id);
      await checkSection(opened, `old ${what} ${id}`, id);
      const around = await opened.evaluate(() => ['nav', '.foot', '.whole', '.paper'].map((one) => [...document.querySelectorAll(one)].filter((one) => one.checkVisibility()).length));
      expect(around.join() === '1,1,0,0', `old ${what} ${id}`, `(11) bar, foot, headings, paper: ${around}`);
    }
  }
  await opened.locator('.leave:visible').click();
  await opened.waitForFunction(isAway, true).catch(() => fail('old', '(9) "Leave now" does not show the harmless page alone'));
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

// What is printed: the page that is seen, the first one alone, or everything where that was asked for; and what is behind an arrow.
async function checkPaper(browser, { languages, sections, targets }) {
  const page = await open(browser, 'notes.html', { script: false });
  await page.emulateMedia({ media: 'print' });
  const printed = () => page.evaluate(() => [...document.querySelectorAll('section')].filter((one) => one.checkVisibility()).map((one) => one.id));
  expect((await printed()).join() === 'a1', 'paper', `(18) home prints ${await printed()}`);
  expect(await page.locator('.paper:visible', { hasText: '110' }).count() === 1, 'paper', '(18) home prints no numbers for danger');
  await go(page, 'notes.html', `a${targets.situation2 + 1}`);
  expect((await printed()).length === 1, 'paper', `(18) a situation prints ${await printed()}`);
  expect(await page.locator('.paper:visible', { hasText: '119' }).count() === 1, 'paper', '(18) a situation prints no numbers for danger');
  const all = `a${sections + targets.all + 1}`;
  await go(page, 'notes.html', `a${sections + 1}`);
  await page.emulateMedia({ media: 'screen' });
  await page.locator(`a[href="#${all}"]:visible`).first().click();
  await page.emulateMedia({ media: 'print' });
  // All but the search and the harmless page.
  const both = (await printed()).filter((id) => Number(id.slice(1)) > sections && Number(id.slice(1)) <= 2 * sections);
  expect(both.length === sections - 2 && both.length === (await printed()).length, 'paper', `(18) everything is ${both.length} of ${sections - 2} screens in ${languages[1]}`);
  await go(page, 'notes.html', `a${targets.contact2 + 1}`);
  const closed = await page.evaluate(() => [...document.querySelectorAll('details')].filter((one) => one.checkVisibility()).filter((one) => {
    const words = document.createRange();
    words.selectNodeContents(one.querySelector('.facing'));
    return !one.querySelector('.facing').checkVisibility({ contentVisibilityAuto: true }) || words.getBoundingClientRect().height < 10;
  }).length);
  expect(!closed, 'paper', '(18) what is behind an arrow is not printed');
  await page.context().close();
}

// A viewer that shows the text of a page and follows no link in it: what a chat or a mail program shows. Everything can be read, and left.
async function openAsText(browser, name, { kind, script }) {
  const text = readFileSync(join(folder, name), 'utf8');
  const context = await browser.newContext({ offline: true, javaScriptEnabled: kind === 'frame' || script, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30000);
  page.on('pageerror', (error) => fail(name, `(15) script error in ${kind}: ${error.message}`));
  if (kind === 'data') {
    await page.goto(`data:text/html;charset=utf-8;base64,${Buffer.from(text).toString('base64')}`);
    return { page, frame: page.mainFrame() };
  }
  await page.goto('about:blank');
  await page.evaluate(([text, script]) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', script ? 'allow-scripts' : '');
    frame.setAttribute('style', 'width: 350px; height: 700px');
    frame.srcdoc = text;
    const shown = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame);
    return shown;
  }, [text, script]);
  return { page, frame: page.frames()[1] };
}

async function checkAsText(browser, name, options) {
  const where = `${name} as ${options.kind}, ${options.script ? 'script' : 'no script'}`;
  const { page, frame } = await openAsText(browser, name, options);
  const unread = await frame.evaluate(() => [...document.querySelectorAll('section:not(.away):not(.all):not(.js-only), .shared > *')].filter((one) => !one.checkVisibility()).length);
  expect(!unread, where, `(15) ${unread} screens cannot be read`);
  const order = await frame.evaluate(() => [...document.querySelectorAll('section, h2.whole')].filter((one) => one.checkVisibility()).slice(0, 2).map((one) => one.id || one.className));
  expect(order[0] === 'a1', where, `(15) the first screen is not first: ${order}`);
  const tip = await frame.locator('.tip').isVisible();
  expect(tip === !options.script, where, `(15) what to do when nothing happens ${tip ? 'is said where links work' : 'is not said'}`);
  if (options.script) {
    // With script a tap leads on all the same.
    const link = frame.locator('section.home .links a[href^="#"]').first();
    const to = (await link.getAttribute('href')).slice(1);
    await link.click();
    const top = await frame.evaluate((to) => document.getElementById(to).getBoundingClientRect().top, to);
    expect(Math.abs(top) < 60, where, `(15) a tap leads to nothing: ${top}`);
  }
  await frame.locator('.leave:visible').first().click();
  await page.waitForTimeout(300);
  const seen = await frame.evaluate(() => [...document.querySelectorAll('section, nav, .whole, .foot')].filter((one) => one.checkVisibility()).map((one) => one.className));
  expect(seen.join() === 'away', where, `(15) after "Leave now" is seen: ${seen.slice(0, 4)}`);
  if (options.script) {
    await page.waitForTimeout(2300);
    const later = await frame.evaluate(() => [...document.querySelectorAll('section, nav')].filter((one) => one.checkVisibility()).map((one) => one.className));
    expect(later.join() === 'away', where, `(15) a while after "Leave now" is seen: ${later.slice(0, 4)}`);
  }
  await page.context().close();
}

// WCAG 2.2, 2.4.11: what has the focus is not under the bar.
async function checkFocus(browser, name, id, script) {
  const page = await open(browser, name, { script, size: { width: 360, height: 740 } });
  if (id) await go(page, name, id);
  const under = [];
  for (let tab = 0; tab < 60; tab += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const [has, bar] = [document.activeElement, [...document.querySelectorAll('nav')].find((one) => one.checkVisibility())];
      if (!bar) return 'no bar';
      if (!has || has === document.body || bar.contains(has) || has.matches('.out')) return '';
      const [inside, edge] = [has.getBoundingClientRect(), bar.getBoundingClientRect().top];
      return inside.bottom > edge + 0.5 || inside.top < -0.5 ? `${has.outerHTML.slice(0, 60)} ${Math.round(inside.top)} to ${Math.round(inside.bottom)}, bar ${Math.round(edge)}` : '';
    });
    if (found) under.push(found);
  }
  expect(!under.length, `${name} ${id} ${script ? 'script' : 'no script'}`, `(16) ${under.length} of 60 with the focus are under the bar: ${under[0]}`);
  await page.context().close();
}

// From every page, by what can be seen on it: the numbers for danger, what the card is, and every other language, in one tap.
async function checkWays(browser, name, script) {
  const page = await open(browser, name, { script });
  const pages = await page.evaluate(async (script) => {
    const [languages, sections] = JSON.parse(document.getElementById('s').textContent);
    const found = {};
    const seen = (one) => one.checkVisibility();
    for (const section of document.querySelectorAll('section:not(.away):not(.js-only)')) {
      location.hash = section.id;
      // The script hears of it a little later.
      if (script) await new Promise((done) => addEventListener('hashchange', () => setTimeout(done), { once: true }));
      const links = [...document.querySelectorAll('main a')].filter(seen);
      found[section.id] = {
        to: links.map((one) => one.getAttribute('href')).filter((href) => href.startsWith('#')).map((href) => href.slice(1)),
        dials: links.map((one) => one.getAttribute('href')).filter((href) => href.startsWith('tel:')),
        sought: section.matches('.sought'),
        about: section.id === document.querySelectorAll('.foot a')[0].hash.slice(1),
      };
    }
    const about = [...document.querySelectorAll('.foot')].map((one) => one.querySelector('a').hash.slice(1));
    return { found, about, languages: languages.length, sections };
  }, script);
  const { found, about, languages, sections } = pages;
  const reached = new Set(['a1']);
  for (const id of reached) (found[id] ? found[id].to : []).forEach((to) => reached.add(to));
  const language = (id) => Math.min(languages - 1, Math.floor((Number(id.slice(1)) - 1) / sections));
  for (const [id, { to, sought }] of Object.entries(found)) {
    const near = [id, ...to].filter((one) => found[one]);
    for (const number of ['tel:110', 'tel:119']) expect(near.some((one) => found[one].dials.includes(number)), `${name} ${id}`, `(17) ${number} is not one tap away`);
    expect(near.some((one) => about.includes(one)), `${name} ${id}`, '(17) what the card is is not one tap away');
    expect(new Set(near.map(language)).size === languages, `${name} ${id}`, '(17) a language is not one tap away');
    // Somebody who has ended stands in no list: search leads there.
    expect(sought || reached.has(id), `${name} ${id}`, '(17) no visible link leads there');
  }
  console.log(`${name}: ${Object.keys(found).length} pages walked`);
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
// Named after the folder: only the parts whose name begins so, or with "!" before it all but those.
const named = process.argv.slice(3);
const [wanted, others] = [named.filter((one) => !one.startsWith('!')), named.filter((one) => one.startsWith('!')).map((one) => one.slice(1))];
const part = async (name, work) => {
  const begins = (one) => name.startsWith(one);
  if ((wanted.length && !wanted.some(begins)) || others.some(begins)) return;
  const done = await work().then(() => 'done', (error) => fail(name, error.message) || 'stopped');
  console.log(`${name}: ${done}`);
};
const each = planned.languages.map((_, index) => index);
const every = each.flatMap((index) => anchors(planned, index));
const walks = [PHONE, WIDE].flatMap((size) => [{ size, axe: true }, { size, script: false }]).concat({ size: PHONE, axe: true, colorScheme: 'dark' });
for (const name of ['notes.html', 'only.html']) await part(`${name} as a whole`, () => checkFile(browser, name));
await part('taps and languages', () => Promise.all(each.map((index) => checkTaps(browser, planned, index))));
await part('contacts', () => Promise.all(each.flatMap((index) => [true, false].map((script) => checkContacts(browser, planned, index, script)))));
await part('one situation', () => checkOnly(browser));
await part('leaving', () => Promise.all(each.flatMap((index) => [true, false].map((script) => checkLeaving(browser, planned, index, script)))));
for (const [name, script] of [['only.html', true], ['only.html', false], ['notes.html', false]]) await part(`ways in ${name}, ${script ? 'script' : 'no script'}`, () => checkWays(browser, name, script));
const viewers = ['data', 'frame'].flatMap((kind) => [true, false].map((script) => ({ kind, script })));
for (const name of ['only.html', 'notes.html']) for (const options of viewers) await part(`as text: ${name}, ${options.kind}, ${options.script ? 'script' : 'no script'}`, () => checkAsText(browser, name, options));
const focused = ['', 'a1', `a${planned.targets.situation1 + 1}`, `a${planned.targets.list + 1}`];
await part('focus', () => Promise.all(focused.flatMap((id) => [true, false].map((script) => checkFocus(browser, 'notes.html', id, script)))));
await part('search', () => checkSearch(browser, planned));
await part('as one page', () => checkOnePage(browser));
await part('old', () => checkOld(browser, planned));
await part('print', () => checkPrint(browser, every));
await part('paper', () => checkPaper(browser, planned));
const passport = planned.targets.situation1;
await part('pictures', () => Promise.all([takePicture(browser, 'card-km.png', 'a1'), takePicture(browser, 'card-th.png', `a${planned.sections + passport + 1}`)]));
await part('icons', () => checkIcons(browser));
for (const options of walks) {
  const title = `sections at ${options.size.width}, ${options.colorScheme || 'light'}, ${options.script === false ? 'without script' : 'with script and axe'}`;
  await part(title, () => Promise.all(each.map((index) => walk(browser, 'notes.html', anchors(planned, index), options))));
}
await browser.close();
failures.forEach((where, what) => console.log(`FAILED ${what}\n    at ${where.length} places: ${where.slice(0, 4).join('; ')}`));
console.log(failures.size ? `${failures.size} kinds of failure` : 'all good');
process.exitCode = failures.size ? 1 : 0;
