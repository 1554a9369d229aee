"""What goes on with a noun phrase: by the class of a word and what stands around it."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.lexicon import words
from analysis.text.tagsets import ACTORS, BE, FINITE, NAMES, NOUNS, small_words
from analysis.text.timenouns import DAYS, TIMES, ends_time, names_time
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_DESCRIBES = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "CD", "NN", "NNS", "NNP", "NNPS"})
_PREDETERMINERS = small_words("before article")
_BACK = frozenset({"ago", "earlier", "later"})
_FOR_THINGS = small_words("for things")
_DOCUMENTS = words("bodies", "noun", kind="document")
_MASS = small_words("mass")
_NEXT = small_words("next")
_ANEW = small_words("beginning a phrase")
_NEAR_TIMES = small_words("near time")
_LISTING = frozenset({"JJ", "VBN", "VBG", "JJR"})
_LISTED = 7
_FAR = 40
_BOUNDARY = frozenset({",", "CC", ".", ":", "``", "''"})
_OPENS = NOUNS | {"JJ"}
_SUBJECT = NOUNS | {"JJ", "PRP", "DT"}
_PAID = frozenset({"NNP", "NNPS", "NNS"})
_LETTERS = 3


def _noun_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    return not _apart(tokens, first, i)


def _number_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    return head < 0 or tokens[i - 1].tag not in ("NN", "NNS") or tokens[i - 1].lower in TIMES


def _determiner_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    if tokens[i - 1].lower in _FOR_THINGS:
        # "those | the firm struck with Lee"
        return False
    return tokens[i - 1].tag in ("PDT", "DT", "RB") or tokens[i - 1].lower in _PREDETERMINERS


def _possessive_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    return head >= 0 or tokens[i - 1].tag in ("JJ", "CD")


def _adjective_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    if head >= 0 and tokens[i].lower in _NEXT and i + 1 < ceiling and names_time(tokens[i + 1].lower):
        return False
    if _acts_behind_time(tokens, first, i) or (head >= 0 and tokens[i].lower in _ANEW and tokens[i - 1].tag != "POS"):
        # "at a time | other firms grew"
        return False
    owned = tokens[i - 1].tag == "POS" or (tokens[i - 1].tag in ("RB", "RBS") and tokens[i - 2].tag == "POS")
    return head < 0 or owned or _describes_next(tokens, i, ceiling)


def _always(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    return True


def _money_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    """Say whether a sum belongs to the words before it: ``US $2 million``, not ``paid Ann Lee | $2 million``."""
    before = tokens[i - 1]
    short = before.text.isupper() and len(before.text) <= _LETTERS
    return short or before.tag not in _PAID


def _apart(tokens: Sequence[Token], first: int, i: int) -> bool:
    """Say whether a noun after a noun begins a phrase of its own: "told reporters Monday", "workers Ann Lee hired"."""
    token, before = tokens[i], tokens[i - 1]
    if token.lower in DAYS and not (token.text.isupper() and before.text.isupper()):
        # "The firm Monday", not "USA TODAY".
        governed = i == first + 1 and first > 0 and tokens[first - 1].tag == "IN"
        return before.tag in NOUNS and before.lower not in TIMES and not governed
    if before.lower in DAYS and i == first + 1 and first > 0 and tokens[first - 1].tag == "IN":
        # "on Monday Ann Lee left", "on Monday hundreds left", not "on Monday night"
        return token.tag in ("NNP", "NNS") and not names_time(token.lower)
    if _acts_behind_time(tokens, first, i):
        return True
    if i + 1 < len(tokens) and tokens[i + 1].lower in _BACK and token.tag == "NNS" and names_time(token.lower):
        # "called on Ann Lee | months ago"
        return before.tag in NAMES
    if token.tag != "NNP" or before.text[0].isupper():
        return False
    if token.text.isupper() and "-" in before.text:
        # "An anti-Roe PAC"
        return False
    if tokens[first].lower in _NEAR_TIMES and names_time(before.lower):
        # "The paper reported last month Ann Lee had left."
        return True
    known = word_form(before.lower)
    thing = (
        before.tag == "NN"
        and (tokens[first].tag == "DT" or tokens[first].lower == "that")
        and (known is None or known.what not in ("person", "group"))
    )
    # "the use of information | Lee has gathered"
    mass = i == first + 1 and before.lower in _MASS and _acts_behind(tokens, i)
    # "a deal | Ann Lee had struck", but "the newspaper The Post"
    acted = before.lower in _DOCUMENTS and _acts_behind(tokens, i)
    return before.tag == "NNS" or mass or (thing and (before.lower not in ACTORS or acted))


def _acts_behind(tokens: Sequence[Token], i: int) -> bool:
    """Say whether a name at token `i` has a finite verb right behind it."""
    while i < len(tokens) and tokens[i].tag in NAMES:
        i += 1
    return i < len(tokens) and tokens[i].tag in FINITE


def _acts_behind_time(tokens: Sequence[Token], first: int, i: int) -> bool:
    """Say whether a subject with its verb begins behind a time: ``In 2019 | oil prices doubled``, ``Last week | he left``."""
    if not ends_time(tokens[i - 1].lower, tokens[i - 2].lower if i > 1 else "") or names_time(tokens[i].lower):
        return False
    fronted = first > 0 and tokens[first - 1].tag == "IN" and (first == 1 or tokens[first - 2].tag in _BOUNDARY)
    if not fronted and tokens[first].lower not in _NEAR_TIMES:
        return False
    k = i
    while k < len(tokens) and (tokens[k].tag in _SUBJECT or (k > i and tokens[k].lower == "of")):
        k += 1
    verb = k < len(tokens) and tokens[k].tag in FINITE
    return verb and k > i and tokens[i].tag in _OPENS and not names_time(tokens[k - 1].lower)


def _describes_next(tokens: Sequence[Token], i: int, ceiling: int) -> bool:
    """Say whether an adjective after a noun describes a noun after it: "world financial markets"."""
    k = i
    while k < ceiling and k < i + 4 and tokens[k].tag in ("JJ", "JJR", "JJS"):
        k += 1
    # "The Tarn presidential nominating contest"
    k += (
        k + 1 < ceiling and tokens[k].tag == "VBG" and tokens[k + 1].tag in ("NN", "NNS") and tokens[i - 1].tag == "NNP"
    )
    return k < ceiling and tokens[k].tag in NOUNS and tokens[i - 1].tag != "NNS"


def _modifier_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    """Say whether a participle or an adverb describes what follows in the phrase."""
    token = tokens[i]
    following = tokens[i + 1].tag if i + 1 < ceiling else ""
    if tokens[i - 1].tag == "HYPH" and token.tag == "VBN":
        return following in NOUNS
    if token.tag in ("RB", "RBR", "RBS"):
        # "the town's most modern mill"
        return (head < 0 or tokens[i - 1].tag == "POS") and following in (
            "JJ",
            "JJR",
            "VBN",
            "VBG",
            "CD",
            "DT",
            "RB",
            "NN",
            "NNS",
        )
    counted = all(one.tag in ("CD", "DT") for one in tokens[first : i - 1])
    if head == i - 1 and counted and token.tag == "VBN" and following == "NNS" and _only_describes(tokens, head):
        # "Democratic registered voters", "ten Turkish trained pilots"
        return True
    if head >= 0 and tokens[i - 1].tag != "POS":
        return (
            tokens[i - 1].tag in ("NN", "NNP", "JJ")
            and following in ("NN", "NNS")
            and i - 1 > first
            and token.tag == "VBG"
        )
    if following in _DESCRIBES or following == "CC":
        return True
    return tokens[first].tag in ("DT", "PRP$") and i == first + 1


def _only_describes(tokens: Sequence[Token], i: int) -> bool:
    """Say whether a name is an adjective, which can do nothing: ``Democratic``, and ``Turkish`` behind a preposition."""
    known = word_form(tokens[i].lower)
    led = i > 0 and tokens[i - 1].tag in ("IN", "CD")
    return tokens[i].tag == "NNP" and known is not None and "JJ" in known.tags and (led or not known.noun)


def _comma_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    """Say whether a comma stands between two adjectives before a noun: ``a broader, lasting agreement``, ``local, national and foreign news``."""
    k = i + 1
    if _is_based(tokens, i, ceiling):
        return True
    if i == first or (head >= 0 and not any(token.tag == "POS" for token in tokens[head:i])):
        return False
    if k < ceiling and tokens[k].tag == "CC" and not any(token.tag == "," for token in tokens[first:i]):
        return False
    while k < ceiling and k < i + _LISTED and (tokens[k].tag in _LISTING or _joins_adjectives(tokens, k, ceiling)):
        k += 1
    return tokens[i - 1].tag in ("JJ", "JJR") and i + 1 < k < ceiling and tokens[k].tag in ("NN", "NNS")


def _is_based(tokens: Sequence[Token], i: int, ceiling: int) -> bool:
    """Say whether a comma stands between a town and where it lies, which tell where something is at home: ``the Selm, Ohio-based firm``."""
    if tokens[i - 1].tag not in NAMES or i + 2 >= ceiling:
        return False
    place = tokens[i + 1]
    return place.text[0].isupper() and place.lower.endswith("-based") and tokens[i + 2].tag in _DESCRIBES


def _joins_adjectives(tokens: Sequence[Token], i: int, ceiling: int) -> bool:
    """Say whether a comma, "and" or both stand between two adjectives."""
    if tokens[i].tag not in (",", "CC") or i + 2 >= ceiling:
        return False
    begun = i - (tokens[i].tag == "CC" and tokens[i - 1].tag == ",")
    after = i + 1 + (tokens[i].tag == "," and tokens[i + 1].tag == "CC")
    return tokens[begun - 1].tag in ("JJ", "JJR") and tokens[after].tag in ("JJ", "JJR")


def _joined_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    """Say whether "and" joins two adjectives or two parts of a name within the phrase."""
    if i + 1 >= ceiling:
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    if before.tag == "," and head < 0 and any(token.tag == "," for token in tokens[first : i - 1]):
        # "sick, old, and poor farmers", not "is old, and poor farmers left"
        before = tokens[i - 2]
    if tokens[i].text == "&":
        return before.tag in NOUNS and after.tag in NOUNS
    if before.tag == "JJ" and after.tag == "NNP" and i + 2 < ceiling:
        # "young and Catholic voters", not "She is young and Catholic voters like her"
        return tokens[i + 2].tag == "NNS" and not (first and tokens[first - 1].lower in BE)
    if before.tag not in ("JJ", "VBN", "JJR", "CD") or after.tag not in ("JJ", "VBN", "JJR", "VBG", "CD"):
        return False
    k = i + 1
    while k < ceiling and k < i + 5 and tokens[k].tag in ("JJ", "VBN", "JJR", "VBG", "CD"):
        k += 1
    return k < ceiling and tokens[k].tag in NOUNS


def _slash_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    """Say whether a stroke joins two names within the phrase: ``a Tarn/Selm poll``."""
    between = i > first and i + 1 < ceiling and tokens[i].text == "/"
    return between and tokens[i - 1].tag in NAMES and tokens[i + 1].tag in NAMES


def _mark_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    """Say whether marks stand around a part of the phrase: ``a "merit" system``."""
    if tokens[i].tag == "``":
        close = next((k for k in range(i + 1, min(ceiling, i + 7)) if tokens[k].tag == "''"), 0)
        return bool(close) and all(
            tokens[k].tag in _DESCRIBES or tokens[k].tag in ("HYPH", "POS", "CC") for k in range(i + 1, close)
        )
    following = tokens[i + 1].tag if i + 1 < ceiling else ""
    return following in NOUNS and tokens[i - 1].tag in _DESCRIBES and head < i and not _ends_speech(tokens, i)


def _ends_speech(tokens: Sequence[Token], i: int) -> bool:
    """Say whether a mark ends what has a verb: ``"The vote is a farce" Lee said``, not ``the "old model" Lee knows``."""
    for k in range(i - 1, max(-1, i - _FAR), -1):
        if tokens[k].tag in ("``", "''") or tokens[k].text == tokens[i].text:
            return False
        if tokens[k].tag in FINITE:
            return True
    return False


# What decides, by the class of a word, whether it goes on with the phrase so far.
GOES_ON = (
    dict.fromkeys(NOUNS, _noun_goes_on)
    | dict.fromkeys(("DT", "PRP$", "PDT", "WP$"), _determiner_goes_on)
    | dict.fromkeys(("JJ", "JJR", "JJS"), _adjective_goes_on)
    | dict.fromkeys(("VBN", "VBG", "RB", "RBR", "RBS"), _modifier_goes_on)
    | dict.fromkeys(("``", "''"), _mark_goes_on)
    | dict.fromkeys(("HYPH", "FW"), _always)
    | {
        "$": _money_goes_on,
        "CD": _number_goes_on,
        "POS": _possessive_goes_on,
        "CC": _joined_goes_on,
        ",": _comma_goes_on,
        ":": _slash_goes_on,
    }
)
