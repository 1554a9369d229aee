"""How numbers are written: the regular expression that finds them, and the values of number words."""

from __future__ import annotations

import re
from functools import cache

from analysis.lexicon import rows
from analysis.lexicon.patterns import alternatives

VULGAR = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8}


PARTS = {"half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
          "eighth": 8, "ninth": 9, "tenth": 10, "hundredth": 100, "thousandth": 1000}  # fmt: skip


MULTIPLES = {"twice": 2.0, "thrice": 3.0, "double": 2.0, "triple": 3.0, "quadruple": 4.0}


@cache
def values(kind: str) -> dict[str, tuple[float, float]]:
    """Return the least and the greatest value of the number words of a kind."""
    return {row["word"]: (float(row["low"]), float(row["high"])) for row in rows("numbers") if row["kind"] == kind}


def _either(*kinds: str) -> str:
    found = {word for kind in kinds for word in values(kind)}
    return "|".join(word.replace(" ", r"\s") for word in sorted(found, key=lambda one: (-len(one), one)))


def _codes(length: int) -> str:
    """Return the currency codes that may touch the digits, as "USD10m" or "RM3"."""
    signs = {sign for row in rows("currencies") for sign in row["signs"].split(";")}
    return "|".join(rf"\b{sign}" for sign in sorted(signs) if len(sign) == length and sign.isalpha() and sign.isascii())


# What can belong to a number before its first digit or number word.
LEADS = re.compile(r"(?i)(?:\b(?:an?|minus|early|mid|late)[\s-]|[-−]|(?<!\d)\.)\Z")


@cache
def hints() -> re.Pattern[str]:
    """Return what to look for in a text in small letters: a digit or a word that can be in a number."""
    words = [word.removeprefix("a ") for row in rows("numbers") if row["kind"] != "suffix" for word in [row["word"]]]
    parts = [f"{part}s" for part in PARTS]
    folds = [f"{word}fold" for word in words]
    return re.compile(rf"\d|\b{alternatives([*words, *PARTS, *parts, *folds, *MULTIPLES])}\b|[{''.join(VULGAR)}]")


@cache
def pattern() -> re.Pattern[str]:
    """Return the regular expression of a number; its named groups say how it is written."""
    small, scale = _either("small", "ten"), _either("scale")
    word = rf"(?:{small}|{scale})"
    part = "|".join(PARTS)
    return re.compile(
        rf"""(?ix)
        \b(?P<agepart>(?:early|mid|late)[\s-])?(?P<age>[2-9]0)s\b
        | (?P<digits>
          (?: (?<![\w.,)%°])[-−] | \bminus[\s-] )? (?: (?<![^\W\d]) | (?<=(?-i:{_codes(3)})) | (?<=(?-i:{_codes(2)})) | (?<=(?-i:\$US)) | (?<=(?-i:\$[AC])) | (?<=(?-i:\$NZ)) | (?<=(?-i:\bR)) ) (?<![\d][.,]) (?<!\d)
          (?: \d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?!\d)
            | \d{{1,2}}(?:,\d{{2}})+,\d{{3}}(?!\d)
            | \d{{1,3}}(?:[\u00a0\u202f\u2009]\d{{3}})+(?![\d])
            | \d{{1,3}}(?:\ \d{{3}})*\ 000(?![\d,])
            | \d+(?:\.\d+)? | (?<!\w)\.\d+ )
          (?: \s?[×x]\s?10\^?(?P<power>[-−–]?\d+) )?
          (?P<vulgar> \s?[{"".join(VULGAR)}] | \s\d/\d+(?![\d/]) | \s(?:and\s)?a\shalf\b )?
          (?P<over> (?<=\d)/(?:[23458]|10)(?![\d/.-]) )?
          (?P<scale> (?:[\s-]?(?:{scale})\b){{1,4}} | \s?(?:mil|mln|mn|bn|bln|tn|trn)\b | (?:m|k|b|t)(?![^\W]) )?
          (?: \s(?:(?:in|out\sof)\s(?:every\s)?|of\severy\s)(?P<outof>\d+|{small})\b(?![\s-]?(?:{scale})) )?
        )
        | \b(?P<fraction>
            (?P<top>an?|one|two|three|four|five|six|seven|eight|nine)[\s-](?P<part>{part})s?\b
            (?P<partscale>\sof\sa\s(?:million|billion|trillion)\b)? )
        | \b(?P<half>half|quarter)(?=\s(?:of|an?|the|its|their|his|her|our|all|that|those|these)\b|-(?:a|million|billion|dozen)\b|\sas\s(?:much|many|big|large|long|high|likely|old)\b)
          (?P<halfscale>\s(?:of\s)?a\s(?:{scale})\b|-(?:a-)?(?:million|billion|dozen)\b)?
        | \b(?P<plainhalf>half)\b
        | \b(?P<multiple>twice|thrice|(?:double|triple|quadruple)(?=\s(?:the|its|their|that|what|his|her)\b)|
            (?P<fold>{small}|\d+)[\s-]?fold)\b
        | \b(?P<vague> (?:(?P<several>{_either("several")})\s(?:of\s)?)?
              (?P<plural>{_either("vague")})\b (?: \sof\s(?P<plural2>thousands|millions|billions|trillions)\b )? )
        | \b(?P<few>{_either("several")})\b (?P<fewscale>\s(?:of\s)?(?:{scale})\b)?
        | \b(?P<words> (?:an?\s(?={scale}\b))? {word} (?: (?:\s?-\s?|\s)(?:and\s)?{word} ){{0,12}}
              (?P<andahalf>\sand\sa\shalf\b(?:\s(?:{scale})\b)?)?
              (?: \s(?:(?:in|out\sof)\s(?:every\s)?|of\severy\s)(?P<wordsoutof>\d+|{small})\b(?![\s-]?(?:{scale})) )? ) \b
        """
    )
