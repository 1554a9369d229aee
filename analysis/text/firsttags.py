"""The first word class of each word of a sentence: its most frequent one, before what stands around it is looked at."""

from __future__ import annotations

from functools import lru_cache

from analysis.lexicon import words
from analysis.text.tagsets import ACTORS, AUXILIARIES, LETTER_SIGNS, VERBS, function_words, small_words, verbs_with
from analysis.text.timenouns import MONTHS
from analysis.text.wordforms import WordForm, word_form

Entry = tuple[str, WordForm | None, str, str]

_SUFFIXES = (("ly", "RB"), ("ing", "VBG"), ("ed", "VBN"), ("ous", "JJ"), ("able", "JJ"), ("al", "JJ"), ("ive", "JJ"))
_MARKS = {"’": "''", "‘": "``", "“": "``", "”": "''", '"': "''", "``": "``", "''": "''", "–": ":", "—": ":", "―": ":", "--": ":",
          ",": ",", ".": ".", "?": ".", "!": ".", "...": ":", "…": ":", ":": ":", ";": ":", "(": "(", ")": ")", "[": "(",
          "]": ")", "'": "''", "$": "$", "€": "$", "£": "$", "¥": "$", "₹": "$", "%": "NN", "#": "#", "&": "CC", "-": ":",
          "/": "HYPH", "@": "NNP"}  # fmt: skip
_CLITICS = {"'s": "POS", "'re": "VBP", "'m": "VBP", "'ve": "VBP", "'ll": "MD", "'d": "MD", "n't": "RB"}
# Small words before a name that a hyphen joins to it have no more letters: al-Hadi, el-Sayed.
_PARTICLE = 3
_YEAR = 4
# In capitals, among small letters, these are no pronouns.
_ACRONYMS = function_words("acronym")
_OPEN = (VERBS - {"MD"}) | {"NN", "NNS", "JJ", "RB", "FW"}
_FINITE_NEXT = frozenset({"VBD", "VBZ", "MD", "POS"})
_ASKING = frozenset({"WRB", "WP", "MD"})
_EVERYBODY = small_words("everybody")
_IDLE = small_words("idle behind if")
_ASIDE = 9
_HARDLY_NOUN = 3
_OPENING_MARKS = frozenset({'"', "“", "``"})
_LEADS = frozenset({":", ","})
_KEPT_IN_TITLES = frozenset({"VBZ", "VBD", "VBP", "MD", "IN", "TO", "DT", "CC", "PRP", "PRP$", "WP", "WRB"})


def first_tags(forms: list[str], entries: list[Entry], names: frozenset[str]) -> list[str]:
    """Return the first tags of a sentence's words; `names` are names also where they open the sentence."""
    tags = [entry[2] for entry in entries]
    first = next((i for i, form in enumerate(forms) if form[0].isalnum()), 0)
    tags[first] = entries[first][3]
    if not _ACRONYMS.isdisjoint(forms) and any(form.islower() for form in forms):
        tags = ["NNP" if form in _ACRONYMS else tagged for form, tagged in zip(forms, tags, strict=True)]
    lets = entries[first][0] == "let"
    named = (forms[first] in names and entries[first][0] not in AUXILIARIES) or (
        tags[first] in ("VB", "JJ", "FW") and not lets and (_acts(tags, first + 1) or _does(forms, entries, first))
    )
    surname = tags[first] != "RB" and entries[first][0] in words("surnames", "name")
    named = named or (surname and _acts_past_aside(tags, first + 1))
    if tags[first] in _OPEN and (named or _is_described(forms, entries, first)):
        tags[first] = "NNP"
    if tags[first] in _OPEN and tags[first + 1 : first + 2] == ["NNP"] and _is_name(entries[first][0], tags[first]):
        tags[first] = "NNP"
    if tags[first] == "MD" and forms[-1] != "?" and _opens_name(entries[first][0], tags, first + 1):
        tags[first] = "NNP"
    # "wrote @harbour_board"
    tags = ["NNP" if forms[i - 1] == "@" and i else tagged for i, tagged in enumerate(tags)]
    if not LETTER_SIGNS.isdisjoint(forms):
        tags = ["$" if _is_sign(forms, i) else tagged for i, tagged in enumerate(tags)]
    for i in range(2, len(forms) - 1):
        if forms[i] == "," and _is_in_date(forms, i):
            tags[i] = "HYPH"
        elif tags[i] == "NNP" and _asks_anew(forms, entries, i):
            tags[i] = entries[i][3]
    for i in range(len(forms) - 2):
        if entries[i][0] == "if" and entries[i + 1][0] in _IDLE and forms[i + 2] in _LEADS:
            # "The plan, if anything, will cost more."
            tags[i] = tags[i + 1] = "RB"
    if _is_title_case(forms):
        tags = [_tag_in_title(entry[1], tagged) for entry, tagged in zip(entries, tags, strict=True)]
        _settle_title(tags, entries)
    return tags


def _is_sign(forms: list[str], i: int) -> bool:
    """Say whether letters are the sign of a currency: ``Rs 2,500``, ``R 1.5bn``, not ``route R 62``."""
    number = forms[i + 1] if i + 1 < len(forms) and forms[i] in LETTER_SIGNS else ""
    return number[:1].isdigit() and (len(forms[i]) > 1 or not number.isdigit())


def _is_name(lower: str, tag: str) -> bool:
    """Say whether a word before a name is a part of it: a first name, a noun that is no title, "North"."""
    if tag == "RB":
        return lower in words("place_words", "word", kind="way")
    return lower in words("first_names", "name") or (tag == "NN" and lower not in ACTORS)


def _opens_name(lower: str, tags: list[str], i: int) -> bool:
    """Say whether a first name that is a modal as well opens a name with its verb or an aside behind it: ``Will Hart said``."""
    end = i
    while end < len(tags) and tags[end] == "NNP":
        end += 1
    return end > i and lower in words("first_names", "name") and tags[end : end + 1] in (["VBD"], ["VBZ"], [","])


@lru_cache(maxsize=1 << 16)
def entry(form: str) -> Entry:
    """Return a word in small letters, what is known of it, its first tag, and its first tag where it opens a sentence.

    Examples
    --------
    >>> lower, known, within, opening = entry("Police")
    >>> lower, within, opening
    ('police', 'NNP', 'NN')
    """
    lower = form.lower().replace("’", "'").replace("‘", "'")
    known = word_form(lower)
    return lower, known, _first_tag(form, lower, known, False), _first_tag(form, lower, known, True)


def _first_tag(form: str, lower: str, known: WordForm | None, first: bool) -> str:
    if form[0].isdigit():
        return "CD" if form[-1].isdigit() or not form[-1].isalpha() or form[:-1].isdigit() else "JJ"
    if not form[0].isalnum():
        if form[1:2].isdigit():
            return "CD"
        return _MARKS.get(form) or _CLITICS.get(lower, ":")
    if form[0].isupper():
        return _first_capitalised(form, known, first)
    if lower in _CLITICS:
        return _CLITICS[lower]
    if lower in _EVERYBODY:
        # "no-one"
        return "NN"
    if "-" in form and len(form.partition("-")[0]) <= _PARTICLE and form.partition("-")[2][:1].isupper():
        return "NNP"
    if known is not None and not ("-" in form and known.tag in VERBS and "NNS" in known.tags):
        return known.tag
    return _compound(lower) if "-" in form else _by_suffix(lower)


def _compound(lower: str) -> str:
    last = word_form(lower.rpartition("-")[2])
    if last is None and lower.endswith("s"):
        return "NNS"
    return last.tag if last is not None and last.tag in ("NN", "NNS") else "JJ"


def _by_suffix(lower: str) -> str:
    for suffix, tagged in _SUFFIXES:
        if lower.endswith(suffix):
            return tagged
    return "NNS" if lower.endswith("s") and not lower.endswith("ss") else "NN"


def _first_capitalised(form: str, known: WordForm | None, first: bool) -> str:
    if known is None:
        led = word_form(form.lower().rpartition("-")[2]) if "-" in form else None
        return "JJ" if led is not None and led.tag in ("VBN", "VBD") else "NNP"
    if first:
        return known.tag
    if known.tag == "PRP" and len(form) == 1 and form != "I":
        # "Justice S K Hill"
        return "NNP"
    if known.tag in ("PRP", "DT", "IN", "EX") or (known.tag == "CC" and form.isupper() and len(form) < 4):
        return known.tag
    return "NNP"


def _is_in_date(forms: list[str], i: int) -> bool:
    """Say whether a comma stands between a day and its year: ``May 5, 2013``."""
    day, year = forms[i - 1], forms[i + 1]
    return day.isdecimal() and year.isdecimal() and len(year) == _YEAR and forms[i - 2].lower() in MONTHS


def _asks_anew(forms: list[str], entries: list[Entry], i: int) -> bool:
    """Say whether a question begins behind a mark: ``Tarn Radio: Why did you leave?``, ``He asked, “Are you well?”``.

    So does a call behind one that opens: ``a sign read “Stay at home”``.
    """
    lower, _, _, opening = entries[i]
    asks = opening in _ASKING or lower in AUXILIARIES
    opens = forms[i - 1] == "“" or (forms[i - 1] == '"' and forms[:i].count('"') % 2 == 1)
    if opens and (opening == "VB" or lower in AUXILIARIES) and lower not in words("first_names", "name"):
        return forms[i + 1][0].islower() and forms[i + 1] != "of"
    mark = i - 1 - (forms[i - 1] in _OPENING_MARKS)
    led = forms[mark] == ":" or (forms[mark] in _LEADS and mark < i - 1)
    return asks and led and forms[i + 1][0].islower()


def _acts(tags: list[str], i: int) -> bool:
    """Say whether a finite verb follows at once: then what opens the sentence is no verb but a name."""
    while i < len(tags) and tags[i] == "RB":
        i += 1
    return i < len(tags) and tags[i] in _FINITE_NEXT


def _acts_past_aside(tags: list[str], i: int) -> bool:
    """Say whether commas enclose a few words without a verb, and a finite verb follows at once: ``Brown, however, said``."""
    if tags[i : i + 1] != [","] or "," not in tags[i + 1 : i + _ASIDE]:
        return False
    end = tags.index(",", i + 1)
    return not any(tag[0] == "V" or tag in ("MD", "PRP") for tag in tags[i:end]) and _acts(tags, end + 1)


def _does(forms: list[str], entries: list[Entry], first: int) -> bool:
    """Say whether a surname opens a sentence before a past form with an object: ``Brown denied that``, ``Lee called the``."""
    if first + 2 >= len(forms) or entries[first][0] not in words("surnames", "name"):
        return False
    known, behind = entries[first + 1][1], entries[first + 2]
    past = known is not None and "VBD" in known.tags and forms[first + 1].islower()
    return past and (behind[2] in ("DT", "PRP$") or behind[0] == "that")


def _is_described(forms: list[str], entries: list[Entry], first: int) -> bool:
    """Say whether "who" or an age follows a word that stands for one thing: ``Small, who came late,``, ``Young, 45,``."""
    lower, known, *_ = entries[first]
    after = [entry[0] for entry in entries[first + 1 : first + 4]]
    if known is None or len(after) < 3 or after[0] != "," or not forms[first][0].isupper() or lower in ACTORS:
        return False
    aged = after[1].isdecimal() and after[2] == "," and "RB" not in known.tags
    return (aged or after[1] == "who") and known.what != "group" and known.tag not in ("NNS", "RB", "VBG")


def _is_title_case(forms: list[str]) -> bool:
    """Say whether a line capitalises its words as headlines do: ``Mayor Says New Dam Will Hold``."""
    long_words = [form for form in forms if len(form) >= 4 and form[0].isalpha()]
    capitals = sum(form[0].isupper() for form in long_words)
    if len(long_words) == 3 and forms[-1] != ".":
        return all(form[0].isupper() for form in forms if form[0].isalpha())
    return len(long_words) >= 4 and capitals >= 0.8 * len(long_words)


def _settle_title(tags: list[str], entries: list[Entry]) -> None:
    """Find what is to be done, and adverbs before a verb, among the capitals of a title: ``Mayor Just Refused``, ``Refuses to Back Plan``."""
    for i in range(1, len(tags)):
        known = entries[i][1]
        if tags[i] != "NNP" or known is None:
            continue
        if "RB" in known.tags and tags[i + 1 : i + 2] in (["VBD"], ["VBZ"]):
            tags[i] = "RB"
        elif i > 1 and tags[i - 2] in ("VBZ", "VBP") and entries[i - 1][0] == "to":
            tags[i] = "VB" if _is_to_do(entries[i - 2][1], known) else "NNP"


def _is_to_do(verb: WordForm | None, known: WordForm | None) -> bool:
    """Say whether a word behind "to" in a title is what somebody refuses or means to do: ``Mayor Refuses to Back Plan``."""
    if known is None or "VB" not in known.tags:
        return False
    return (known.noun_share or 0) <= _HARDLY_NOUN or (verb is not None and verb.verb in verbs_with("to"))


def _tag_in_title(known: WordForm | None, tagged: str) -> str:
    return known.tag if tagged == "NNP" and known is not None and known.tag in _KEPT_IN_TITLES else tagged
