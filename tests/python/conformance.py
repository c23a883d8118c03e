"""Asks the real library everything, as the cheapest of all shells. Only the standard library.

    python3 conformance.py FOLDER WALKS SCRATCH [--test-library SIGNED]

FOLDER holds the generated helpcard.py and the library. SIGNED is a pack that the test key signed; with it the library is the one of the tests.
"""

import enum
import json
import resource
import shutil
import sys
import threading
import urllib.parse
from pathlib import Path

FOLDER, WALKS, SCRATCH = (Path(argument) for argument in sys.argv[1:4])
SIGNED = Path(sys.argv[5]).read_bytes() if "--test-library" in sys.argv else None
sys.path.insert(0, str(FOLDER))

import helpcard  # noqa: E402
from helpcard import Action, Block, HelpCard, HelpCardError, Platform, Refused, Setting, Stroke  # noqa: E402

LANGUAGES = ["en", "ja", "km", "th"]
NOON = 1795489200
BLOCKS = [
    Block.HEADING, Block.PARAGRAPH, Block.NOTICE, Block.STEP, Block.CONTACT, Block.PHRASE, Block.SOURCE, Block.LINKS, Block.CHOICE, Block.FIELD,
]


def scratch(name):
    folder = SCRATCH / name
    shutil.rmtree(folder, ignore_errors=True)
    return str(folder)


def person(card, language):
    return card.person(NOON, [language])


def strings(value):
    """Every string in a record, however deep."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, enum.Enum):
        return []
    if isinstance(value, (list, tuple)):
        return [text for item in value for text in strings(item)]
    return [text for item in vars(value).values() for text in strings(item)] if hasattr(value, "__dict__") else []


def buttons(screen):
    for block in screen.blocks:
        yield from getattr(block, "buttons", None) or (block.contact.buttons if isinstance(block, Block.CONTACT) else [])


def dials(screen, number):
    return any(isinstance(button.action, Action.DIAL) and button.action.number == number for button in buttons(screen))


def expect_error(kind, call, *arguments):
    try:
        call(*arguments)
    except kind as error:
        return error
    raise AssertionError(f"{call.__name__}{arguments} did not fail with {kind.__name__}")


def every_route_in_every_language():
    card = HelpCard.open(None, Platform.ANDROID)
    routes = card.routes() + ["/search", "/contacts?all"]
    assert len(routes) > 130, len(routes)
    seen = set()
    for language in LANGUAGES:
        for route in routes:
            screen = card.screen(route, person(card, language))
            assert screen.route == route and screen.title.value and screen.title.lang == language, (language, route, screen.title)
            assert screen.blocks or route == "/saved", route
            for block in screen.blocks:
                seen.add(next(index for index, kind in enumerate(BLOCKS) if isinstance(block, kind)))
        emergency = card.emergency(person(card, language))
        assert dials(emergency, "110") and dials(emergency, "119")
        found = card.search("passport", person(card, language))
        assert found[0].route == "/situation/passport-taken" and found[0].title.lang == language
    assert seen == set(range(len(BLOCKS))), "a kind of block never came"
    strokes = helpcard.sign_drawing("phone")
    assert strokes[0] == Stroke.MOVE(6.5, 3) and strokes[-1] == Stroke.CLOSE() and any(isinstance(stroke, Stroke.CURVE) for stroke in strokes)
    assert helpcard.sign_drawing("nothing") is None
    page = card.export(["km", "en"], "passport-taken", NOON)
    assert page.startswith("<!DOCTYPE html>") and "Content-Security-Policy" in page


def errors_are_typed():
    card = HelpCard.open(scratch("errors"), Platform.ANDROID)
    english = person(card, "en")
    unknown = expect_error(HelpCardError.UnknownRoute, card.screen, "/situation/passport-takem", english)
    assert unknown.route == "/situation/passport-takem" and "/situation/passport-taken" in unknown.nearest, unknown
    expect_error(HelpCardError.NotToSave, card.perform, Action.SAVE("/search?q=x"))
    value = expect_error(HelpCardError.UnknownValue, card.perform, Action.SET(Setting.LANGUAGE, "xx"))
    assert value.setting == "language" and "km" in value.known, value
    expect_error(HelpCardError.NotTheCards, card.perform, Action.LEAVE())
    expect_error(HelpCardError.NoFolder, HelpCard.open(None, Platform.ANDROID).perform, Action.SAVE("/about"))
    taken = expect_error(HelpCardError.NotTaken, card.install, b"PK\x03\x04", english)
    assert isinstance(taken.refused, Refused.NOT_A_CARD), taken.refused
    for language in LANGUAGES:
        taken = expect_error(HelpCardError.NotTaken, card.offer, b"", person(card, language))
        assert taken.screen.title.value and taken.screen.title.lang == language, taken
        said = card.say_trouble(helpcard.Trouble.FULL, person(card, language))
        assert said.value and said.lang == language, said
    wrong = Path(scratch("wrong"))
    wrong.mkdir(parents=True)
    (wrong / "private.sqlite").mkdir()
    trouble = expect_error(HelpCardError.NotRemembered, HelpCard.open(str(wrong), Platform.ANDROID).perform, Action.SAVE("/about"))
    assert trouble.reason and trouble.trouble in list(helpcard.Trouble), trouble
    assert card.screen("/", english).blocks, "the card goes on answering"


class Walker:
    """Walks as a person does; see tests/walks/README.md."""

    def __init__(self, walk, folder):
        self.walk, self.folder, self.stack = walk, folder, []
        self.card = HelpCard.open(folder, Platform.ANDROID)

    def person(self):
        return self.card.person(self.walk["now"], self.walk["languages"])

    def screen(self):
        return self.card.screen(self.stack[-1], self.person())

    def step(self, step):
        getattr(self, step["do"])(step)
        self.sees(step)

    def open(self, step):
        self.stack = [step["route"]]

    def tap(self, step):
        ways = []
        for block in self.screen().blocks:
            ways += [link.route for link in getattr(block, "items", [])]
            ways += [block.contact.route] if isinstance(block, Block.CONTACT) else []
            ways += [block.route] if isinstance(block, Block.PHRASE) else []
        assert step["route"] in ways, (step, ways)
        self.stack.append(step["route"])

    def answer(self, step):
        choice = next(block for block in self.screen().blocks if isinstance(block, Block.CHOICE) and block.id == step["choice"])

        def is_wanted(action):
            named = {"save": Action.SAVE, "forget": Action.FORGET, "erase": Action.ERASE}.get(step["value"])
            return isinstance(action, named) if named else isinstance(action, Action.SET) and action.value == step["value"]

        action = next(option.action for option in choice.options if is_wanted(option.action))
        self.stack[-1] = self.card.perform(action)

    def search(self, step):
        field = next(block for block in self.screen().blocks if isinstance(block, Block.FIELD))
        self.stack[-1] = field.route + urllib.parse.quote(step["words"], safe="")

    def back(self, _):
        self.stack.pop()

    def restart(self, _):
        self.card = HelpCard.open(self.folder, Platform.ANDROID)
        self.stack = ["/"]

    def sees(self, step):
        screen = self.screen()
        for name, seen in [("route", screen.route), ("title", screen.title.value), ("lang", screen.title.lang)]:
            assert step.get(name, seen) == seen, (step, seen)
        words = "\n".join(strings(screen))
        assert all(piece in words for piece in step.get("holds", [])), (step, words)
        assert not any(piece in words for piece in step.get("lacks", [])), (step, words)
        assert all(dials(screen, number) for number in step.get("dials", [])), step
        if "saved" in step:
            assert [saved.route for saved in self.card.saved(self.person())] == step["saved"], step


def every_walk():
    walks = sorted(WALKS.glob("*.json"))
    assert len(walks) >= 4, walks
    for path in walks:
        walker = Walker(json.loads(path.read_text(encoding="utf-8")), scratch("walk-" + path.stem))
        for step in walker.walk["steps"]:
            walker.step(step)


def resident_bytes():
    """What the process holds in memory now; where the system does not say, the most that it ever held."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def a_thousand_opens_do_not_grow():
    def open_and_look(times):
        for _ in range(times):
            card = HelpCard.open(None, Platform.ANDROID)
            card.screen("/", person(card, "km"))

    open_and_look(100)
    before = resident_bytes()
    open_and_look(1000)
    grown = resident_bytes() - before
    assert grown < 8 * 1024 * 1024, f"{grown} bytes more"


def four_threads_at_once():
    card, wrong = HelpCard.open(scratch("threads"), Platform.ANDROID), []

    def look(language):
        try:
            for route in card.routes()[:60]:
                assert card.screen(route, person(card, language)).title.lang == language
                card.perform(Action.SET(Setting.PHONE, "normal"))
        except Exception as error:  # noqa: BLE001
            wrong.append(error)

    threads = [threading.Thread(target=look, args=(language,)) for language in LANGUAGES]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert not wrong, wrong


def a_panic_goes_no_further_than_one_call():
    card = HelpCard.open(None, Platform.ANDROID)
    expect_error(helpcard.InternalError, card.test_panic)
    assert card.screen("/", person(card, "th")).blocks and card.routes()


def a_signed_card_is_offered_and_taken():
    folder = scratch("install")
    card = HelpCard.open(folder, Platform.ANDROID)
    english = person(card, "en")
    offer = card.offer(SIGNED, english)
    assert any(isinstance(button.action, Action.INSTALL) for button in buttons(offer)), offer
    taken = card.install(SIGNED, english)
    assert taken.title.value and "Card number 5" in " ".join(strings(taken)), taken
    assert "Card number 5" in " ".join(strings(HelpCard.open(folder, Platform.ANDROID).screen("/about", english)))
    card.perform(Action.ERASE())
    assert "Card number 1" in " ".join(strings(card.screen("/about", english))), "what was erased still answers"
    assert not any(Path(folder).iterdir())


TESTS = [every_route_in_every_language, errors_are_typed, every_walk, a_thousand_opens_do_not_grow, four_threads_at_once]
if SIGNED is not None:
    TESTS = [every_walk, a_panic_goes_no_further_than_one_call, a_signed_card_is_offered_and_taken]
for test in TESTS:
    test()
    print(f"{test.__name__}: ok")
