"""Draws messages of a language at random, with the English beside them, for someone who reads them as a stranger would.

    python3 tests/python/sample.py km --seed 1 --count 200

The same seed draws the same messages. Lists of search words are never shown, so they are left out.
"""

import argparse
import random
import re
from pathlib import Path

LOCALES = Path(__file__).resolve().parents[2] / "locales"
MESSAGE = re.compile(r"^([a-z][A-Za-z0-9-]*) =(.*)$")
ATTRIBUTE = re.compile(r"^    \.([a-z]+) =(.*)$")


def messages(language: str) -> dict[str, str]:
    """Every message and attribute of a language that is shown, in the order of its files."""
    found: dict[str, str] = {}
    for file in sorted((LOCALES / language).rglob("*.ftl")):
        message = name = None
        for line in file.read_text(encoding="utf-8").splitlines():
            if head := MESSAGE.match(line):
                message = name = head[1]
            elif message and (attribute := ATTRIBUTE.match(line)):
                name, head = f"{message}.{attribute[1]}", attribute
            elif name and line.startswith(" "):
                found[name] += "\n" + line.strip()
                continue
            else:
                name = None
                continue
            found[name] = head[2].strip()
    hidden = ("keywords", ".kana")
    return {name: words for name, words in found.items() if words and not name.endswith(hidden)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, default=200)
    asked = parser.parse_args()
    english, theirs = messages("en"), messages(asked.language)
    drawn = random.Random(asked.seed).sample(sorted(theirs), asked.count)
    for number, name in enumerate(sorted(drawn), 1):
        print(f"{number}. {name}\n   en: {english.get(name, '-')}\n   {asked.language}: {theirs[name]}\n")


main()
