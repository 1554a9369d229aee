"""Word classes: Penn Treebank tags by rule, from two word lists.

They are the most frequent class of a word from the lexicon of Brill's tagger (as TextBlob ships it), the verb forms of the
SPECIALIST lexicon (as lemminflect ships it), and contextual rules. Both lists are read as plain files; nothing is trained,
nothing is downloaded.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from analysis.lexicon import words


@cache
def lexicon() -> dict[str, str]:
    """Map words to their most frequent word class.

    Examples
    --------
    >>> lexicon()["dam"]
    'NN'
    """
    spec = find_spec("textblob")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("The package textblob, whose lexicon gives the word classes, is not installed.")
    path = Path(spec.submodule_search_locations[0]) / "en" / "en-lexicon.txt"
    classes = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(";;;"):
            word, _, tagged = line.partition(" ")
            classes[word] = tagged
    return classes | {"'s": "POS", "’s": "POS", "’": "''", "‘": "``", "“": "``", "”": "''", '"': "''", "–": ":"}


@cache
def verb_forms() -> dict[str, tuple[str, frozenset[str]]]:
    """Map each verb form to its lemma and the tags that it can have.

    Examples
    --------
    >>> lemma, tags = verb_forms()["told"]
    >>> lemma, sorted(tags)
    ('tell', ['VBD', 'VBN'])
    """
    spec = find_spec("lemminflect")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("The package lemminflect, whose tables give the verb forms, is not installed.")
    path = Path(spec.submodule_search_locations[0]) / "resources" / "infl_lu.csv.gz"
    forms: dict[str, tuple[str, set[str]]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            lemma, word_class, *inflected = line.rstrip("\n").split(",")
            if word_class != "verb":
                continue
            past, participle, gerund, third, *_ = [*inflected, "", "", "", ""]
            tagged = [
                ("VB", lemma), ("VBD", past), ("VBN", participle or past), ("VBG", gerund), ("VBZ", third)
            ]  # fmt: skip
            for word_tag, spellings in tagged:
                for spelling in filter(None, spellings.split("/")):
                    known = forms.setdefault(spelling, (lemma, set()))
                    known[1].add(word_tag)
    return {form: (lemma, frozenset(tags)) for form, (lemma, tags) in forms.items()}


_SUFFIXES = (("ly", "RB"), ("ing", "VBG"), ("ed", "VBN"), ("ous", "JJ"), ("able", "JJ"), ("al", "JJ"), ("ive", "JJ"))
_BE = words("auxiliaries", "form", lemma="be")
_HAVE = words("auxiliaries", "form", lemma="have")
# Words after which a name may stand before an infinitive: did Lee leave, they let Lee leave.
_BEFORE_INFINITIVE = words("auxiliaries", "form", lemma="do") | set(
    "let lets make makes made help helped see saw".split()
)
_MANY = frozenset("some many others most few several those".split())
_CLITIC_VERBS = ("'s", "’s")
_POINTERS = ("that", "there", "here", "what", "who")
# In capitals, among small letters, these are no pronouns.
_ACRONYMS = frozenset({"US", "IT", "WHO"})
_PARTICLES_OF_NAMES = frozenset("de da di do dos du del della der den la le van von ter ten bin ibn al el y".split())
_OPEN = frozenset({"VB", "VBD", "VBN", "VBG", "VBP", "VBZ", "NN", "NNS", "JJ", "RB"})
_SETTLED = frozenset({"NNP", "MD", "IN", "DT", "CC", "PRP", "EX"})
_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_PARTICLES = (["out"], ["up"], ["down"], ["off"], ["back"], ["away"])
_NOUN_BEFORE = frozenset({"DT", "PRP$", "JJ", "POS", "CD", "JJR", "JJS", "PDT"})
_AFTER_VERB = frozenset({"DT", "PRP", "PRP$", "CD", "TO", "WP", "WRB", "EX", "``", "RP"})


def tag(forms: list[str], names: frozenset[str] = frozenset()) -> list[str]:
    """Give the Penn Treebank tags of a sentence's words; `names` are names also where they open the sentence.

    Examples
    --------
    >>> tag("Moscow controls a chunk .".split())
    ['NNP', 'VBZ', 'DT', 'NN', '.']
    >>> tag("The controls were weak .".split())
    ['DT', 'NNS', 'VBD', 'JJ', '.']
    """
    first = next((index for index, form in enumerate(forms) if form[0].isalnum()), 0)
    tags = [_first_tag(form, index == first) for index, form in enumerate(forms)]
    lowered = [form.lower() for form in forms]
    if any(form.islower() for form in forms):
        tags = ["NNP" if form in _ACRONYMS else tagged for form, tagged in zip(forms, tags, strict=True)]
    if forms and tags[first] in _OPEN and (forms[first] in names or (tags[first] == "VB" and _acts(tags, first + 1))):
        tags[first] = "NNP"
    if _is_title_case(forms):
        tags = [_tag_in_title(form, tagged) for form, tagged in zip(lowered, tags, strict=True)]
    verbs = verb_forms()
    for index, form in enumerate(lowered):
        tags[index] = _of_small_word(tags, forms, lowered, index)
        known = verbs.get(form)
        if known and tags[index] not in _SETTLED and ("-" not in form or form.endswith(("ed", "ing"))):
            tags[index] = _verb_or_not(known[1], tags, lowered, index)
    return tags


def _acts(tags: list[str], at: int) -> bool:
    """Say whether a finite verb follows at once: then what opens the sentence is no verb but a name."""
    while at < len(tags) and tags[at] == "RB":
        at += 1
    return at < len(tags) and tags[at] in ("VBD", "VBZ", "MD", "POS")


def _of_small_word(tags: list[str], forms: list[str], lowered: list[str], index: int) -> str:
    """Settle clitics, particles of names and adverbs that look like something else by the words around them."""
    now, form = tags[index], lowered[index]
    if not index:
        return now
    before, word_before = tags[index - 1], lowered[index - 1]
    after = tags[index + 1] if index + 1 < len(tags) else "."
    if form in ("'", "’") and before == "''":
        return "''"
    if form in _CLITIC_VERBS and (before in ("PRP", "EX", "WP") or word_before in _POINTERS):
        return "VBZ"
    if form in ("’", "'") and word_before.endswith("s") and before in _NOUNS and "‘" not in forms[:index]:
        return "POS" if index + 1 < len(forms) and forms[index + 1][0].isalnum() else now
    if form == "-" and before == "CD" and after in ("JJ", "NN"):
        return "HYPH"
    if form in ("long", "since") and word_before in _HAVE:
        return "RB"
    if now == "IN" and before == "DT" and after in ("NN", "NNS"):
        return "JJ"
    if form in _PARTICLES_OF_NAMES and before == "NNP" and _name_goes_on(forms, index + 1):
        return "NNP"
    return now


def _name_goes_on(forms: list[str], at: int) -> bool:
    """Say whether a capital follows, perhaps after another particle: ``Maria de la Cruz``."""
    at += at < len(forms) and forms[at] in _PARTICLES_OF_NAMES
    return at < len(forms) and forms[at][0].isupper()


def _is_title_case(forms: list[str]) -> bool:
    """Say whether a line capitalises its words as headlines do: ``Mayor Says New Dam Will Hold``."""
    long_words = [form for form in forms if len(form) >= 4 and form[0].isalpha()]
    if len(long_words) == 3 and forms[-1] != ".":
        return all(form[0].isupper() for form in forms if form[0].isalpha())
    return len(long_words) >= 4 and sum(form[0].isupper() for form in long_words) >= 0.8 * len(long_words)


def _tag_in_title(lower: str, tagged: str) -> str:
    known = lexicon().get(lower)
    if tagged == "NNP" and known in ("VBZ", "VBD", "VBP", "MD", "IN", "TO", "DT", "CC", "PRP", "PRP$", "WP", "WRB"):
        return known
    return tagged


def _first_tag(form: str, first: bool) -> str:
    classes = lexicon()
    lower = form.lower()
    if form[0].isdigit():
        return "CD"
    if form in "$€£¥₹":
        return "$"
    if not form[0].isalnum():
        return classes.get(form, ":")
    if form[0].isupper():
        if first or form.isupper():
            known = classes.get(lower)
            if known and (first or known not in ("NN", "NNS", "JJ", "VB")):
                return known if first or known in ("PRP", "DT", "IN", "CC") else "NNP"
        known = classes.get(form, "NNP")
        return known if known in ("NNP", "NNPS", "PRP", "MD", "DT", "IN", "UH") else "NNP"
    known = classes.get(lower)
    if known and not ("-" in form and known in ("VB", "VBP")):
        return known
    if "-" in form:
        last = classes.get(lower.rpartition("-")[2], "JJ")
        return last if last in ("NN", "NNS") else "JJ"
    if lower in verb_forms():
        return min(verb_forms()[lower][1] - {"VBD"} or {"VBD"})
    for suffix, tagged in _SUFFIXES:
        if lower.endswith(suffix):
            return tagged
    return "NNS" if lower.endswith("s") and not lower.endswith("ss") else "NN"


def _verb_or_not(can: frozenset[str], tags: list[str], lowered: list[str], index: int) -> str:
    """Choose among the verb and the other readings of a word by its neighbours."""
    now = tags[index]
    back = index - 1
    while back >= 0 and (tags[back] == "RB"):
        back -= 1
    if back > 0 and tags[back] == "``" and (lowered[back - 1] == "to" or tags[back - 1] == "MD"):
        back -= 1
    before = tags[back] if back >= 0 else ""
    word_before = lowered[back] if back >= 0 else ""
    after = tags[index + 1] if index + 1 < len(tags) else "."
    if word_before == "to" and index > 1 and lowered[index - 2] == "according":
        return now if now in _NOUNS else "NN"
    if "VB" in can and (before == "MD" or (word_before == "to" and now not in ("NNS", "JJ"))):
        return "VB"
    if word_before in _HAVE and "VBN" in can and now != "NNS":
        return "VBN"
    if word_before in _BE and can & {"VBN", "VBG"}:
        return "VBG" if "VBG" in can else "VBN"
    if now in ("NN", "NNS", "JJ"):
        return _noun_or_verb(can, tags, lowered, index, back)
    if now in ("VBN", "VBD") and {"VBN", "VBD"} <= can:
        return _past_or_participle(now, tags, lowered, index, back)
    many = now in ("VB", "VBP") and word_before in _MANY and after not in ("NN", "NNS", "JJ", "VBD", "VBZ", "VBP", "MD")
    if now in ("VB", "VBP", "VBD") and before in ("DT", "PRP$", "POS", "JJ") and "VBN" not in can and not many:
        return "NN"
    if (
        now == "VB"
        and before == "NNP"
        and after in (":", ",", ".")
        and "MD" not in tags
        and not _BEFORE_INFINITIVE & set(lowered)
    ):
        return "NN"
    if now == "VB" and "VBD" in can and before == "''":
        return "VBD"
    if now == "VB" and (before in ("NNS", "PRP", "NNPS") or many):
        return "VBP"
    return now


def _noun_or_verb(can: frozenset[str], tags: list[str], lowered: list[str], index: int, back: int) -> str:
    """Choose between the readings of "show", "claims"; `back` is the word before, adverbs left out."""
    now = tags[index]
    before = tags[back] if back >= 0 else ""
    word_before = lowered[back] if back >= 0 else ""
    after = tags[index + 1] if index + 1 < len(tags) else "."
    following = lowered[index + 1] if index + 1 < len(lowered) else ""
    if before in _NOUN_BEFORE:
        return now
    if "VBG" in can and before in (",", "CC", "''") and (following == "that" or after == "``"):
        return "VBG"
    form = "VBZ" if now == "NNS" and "VBZ" in can else "VBP"
    if before == "PRP" or word_before in ("who", "which") or (now == "NN" and before == "WP"):
        return form if form == "VBZ" or "VB" in can else now
    takes_object = after in _AFTER_VERB or following in ("that", "out", "as")
    if form == "VBZ" and before in ("NNP", "NN") and takes_object:
        return "VBZ"
    if form == "VBZ" and before in ("NNS", "CC", ":") and following == "that":
        return "VBZ"
    if form == "VBZ" and before == "NNP" and after == "." and "''" in tags[max(0, back - 3) : back]:
        return "VBZ"
    if now == "NN" and "VB" in can and before == "NNS" and takes_object:
        return "VBP"
    if now == "NN" and "VB" in can and before == "NNP" and takes_object and _awaits_verb(tags[:back]):
        return "VBP"
    return now


def _awaits_verb(tags: list[str]) -> bool:
    """Say whether a plural waits for its verb: ``Documents obtained by Lee show …``."""
    return "NNS" in tags and not any(tagged in ("VBD", "VBZ", "VBP", "MD") for tagged in tags)


def _past_or_participle(now: str, tags: list[str], lowered: list[str], index: int, back: int) -> str:
    """Choose between the two readings of "called", "struck", "said"; `back` is the word before, adverbs left out."""
    before = tags[back] if back >= 0 else ""
    after = tags[index + 1] if index + 1 < len(tags) else "."
    following = lowered[index + 1] if index + 1 < len(lowered) else ""
    if after == "IN" and following == "by" and tags[index + 2 : index + 3] != ["VBG"]:
        return "VBN"
    if before == "," and _lacks_verb(tags[:back], lowered[:back]):
        return "VBN" if _acts_later(tags, lowered, index) else "VBD"
    if before in ("NNP", "NNPS", "PRP"):
        return "VBD"
    if before == "''" and following == "that":
        return "VBD"
    if before == "''" and after in ("NNP", "NNPS", "DT", "JJ", "NN", "NNS", "PRP", "PRP$", "CD"):
        return "VBD"
    if before in ("NNP", "NNPS", "PRP") and (after in _AFTER_VERB or lowered[index + 1 : index + 2] in _PARTICLES):
        return "VBD"
    return (
        "VBD"
        if (before in ("NNP", "PRP", "NNS", "NN", "WP", "WDT") and (after != "IN" or following == "that"))
        or now == "VBD"
        else "VBN"
    )


def _acts_later(tags: list[str], lowered: list[str], index: int) -> bool:
    """Say whether a finite verb follows the next comma: ``Lee, asked about it, had left``."""
    comma = next((at for at in range(index, len(tags) - 1) if tags[at] == "," or lowered[at] == "that"), None)
    return comma is not None and tags[comma] == "," and tags[comma + 1] in ("VBD", "VBZ", "VBP", "MD")


def _lacks_verb(tags: list[str], lowered: list[str]) -> bool:
    """Say whether a sentence so far has no finite verb but those of relative clauses."""
    verbs = sum(tagged in ("VBD", "VBZ", "VBP", "MD") for tagged in tags)
    return verbs <= sum(word in ("who", "which", "whose", "where") for word in lowered)
