"""Tokens with word classes, sentences and paragraphs of an article.

Word classes are Penn Treebank tags: the most frequent class of a word from the lexicon of Brill's tagger (as TextBlob
ships it), the verb forms of the SPECIALIST lexicon (as lemminflect ships it), and a few contextual rules below.
Both are read as plain files; nothing is trained, nothing is downloaded.
"""

from __future__ import annotations

import gzip
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from analysis.article import Article
from analysis.lexicon import words
from analysis.span import Span

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|\b(?:[OD]|[dl](?=['’][A-Z]))['’][^\W\d_]+|\d+(?:[.,]\d+)*|[^\W_]+(?:[-‐‑][^\W_]+)*|``|''|--+|\.{2,}|[^\w\s]|_+",
)
_CLITIC = re.compile(r"(?i)['’](?:s|re|ve|ll|d|m)\b|(?<=n)['’]t\b")
_SENTENCE_END = frozenset(".!?…")
_CLOSERS = frozenset({*"”’»", '"', "'", "''", ")", "]"})


class Token(NamedTuple):
    """A word, number or mark: its place in the text and its Penn Treebank tag."""

    i: int
    start: int
    end: int
    text: str
    lower: str
    tag: str

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()


class Sentence(NamedTuple):
    """A sentence: its place in the text, and its tokens ``doc.tokens[first:last]``."""

    i: int
    paragraph: int
    start: int
    end: int
    first: int
    last: int
    heading: bool


@dataclass(frozen=True, slots=True, eq=False)
class Doc:
    """An article's text with tokens, sentences and paragraphs; every place is an offset into ``text``."""

    article: Article
    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[Span, ...]
    _sentence_starts: tuple[int, ...]
    _token_ends: tuple[int, ...]

    def sentence_at(self, offset: int) -> Sentence:
        """Return the sentence that holds the character at `offset`, or the nearest one before it."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    def token_at(self, offset: int) -> int:
        """Return the index of the first token that ends after `offset`."""
        return bisect_right(self._token_ends, offset)

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """Return the tokens that share a character with `span`."""
        first = last = self.token_at(span.start)
        while last < len(self.tokens) and self.tokens[last].start < span.end:
            last += 1
        return self.tokens[first:last]


def parse(article: Article, tagger: Callable[[list[str]], list[str]] | None = None) -> Doc:
    """Split an article into tokens, sentences and paragraphs.

    Parameters
    ----------
    article : Article
    tagger : callable, optional
        Gives the Penn Treebank tags of a sentence's words, in place of the lexicon's.

    Examples
    --------
    >>> doc = parse(Article("Floods hit Mykolaiv.Nobody was hurt, the U.S. envoy said."))
    >>> [doc.text[sentence.start : sentence.end] for sentence in doc.sentences]
    ['Floods hit Mykolaiv.', 'Nobody was hurt, the U.S. envoy said.']
    >>> doc.tokens[-2].text, doc.tokens[-2].tag
    ('said', 'VBD')
    """
    text = article.text
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    paragraphs: list[Span] = []
    for line in re.finditer(r"[^\r\n\x0b\x0c\x85\u2028\u2029]*\S[^\r\n\x0b\x0c\x85\u2028\u2029]*", text):
        pieces = list(_pieces(text, line.start(), line.end()))
        if not pieces:
            continue
        paragraph = Span(pieces[0][0], pieces[-1][1])
        heading = _is_heading(paragraph.of(text))
        for first, last in _sentence_bounds(text, pieces):
            forms = [text[start:end] for start, end in pieces[first:last]]
            tags = tagger(forms) if tagger else tag(_turned(text, pieces[first:last], forms))
            at = len(tokens)
            for (start, end), form, word_class in zip(pieces[first:last], forms, tags, strict=True):
                tokens.append(Token(len(tokens), start, end, form, form.lower().replace("’", "'"), word_class))
            start, end = pieces[first][0], pieces[last - 1][1]
            sentences.append(Sentence(len(sentences), len(paragraphs), start, end, at, len(tokens), heading))
        paragraphs.append(paragraph)
    return Doc(
        article,
        text,
        tuple(tokens),
        tuple(sentences),
        tuple(paragraphs),
        tuple(sentence.start for sentence in sentences),
        tuple(token.end for token in tokens),
    )


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the places of the tokens: clitics apart from their words, abbreviations with their full stop."""
    at = start
    while match := _TOKEN.search(text, at, end):
        at, stop = match.span()
        if text[at] in "'’" and at > start and text[at - 1].isalpha() and (clitic := _CLITIC.match(text, at, end)):
            stop = clitic.end()
        elif text[stop - 1 : stop + 2].lower() in ("n't", "n’t") and stop - at > 1:
            stop -= 1
        elif text[stop - 1 : stop + 2].lower() in ("n't", "n’t"):
            stop += 2
        elif text[stop : stop + 1] == "." and text[at : stop + 1] in words("abbreviations", "abbreviation"):
            stop += 1
        elif stop - at == 1 and text[at].isupper() and _is_initial(text, at, stop):
            stop += 1
        yield at, stop
        at = stop


def _is_initial(text: str, at: int, stop: int) -> bool:
    """Say whether a capital letter is the initial of a name: ``Roxana M. Leon``."""
    name = text[:at].rstrip()[-1:].islower() and text[stop : stop + 2] == ". " and text[stop + 2 : stop + 3].isupper()
    return name and text[at] != "I" and text[max(0, at - 40) : at].rsplit(maxsplit=1)[-1][:1].isupper()


def _turned(text: str, pieces: list[tuple[int, int]], forms: list[str]) -> list[str]:
    """Turn straight quotation marks into opening and closing ones, by the spaces around them."""
    turned = list(forms)
    for index, (start, end) in enumerate(pieces):
        if forms[index] in ('"', "''"):
            before, after = text[start - 1 : start], text[end : end + 1]
            opens = (not before or before.isspace() or before in "([—–-") and bool(after) and not after.isspace()
            turned[index] = "“" if opens else "”"
    return turned


def _is_heading(paragraph: str) -> bool:
    letters = [letter for letter in paragraph if letter.isalpha()]
    return len(letters) > 3 and all(letter.isupper() for letter in letters) and paragraph.rstrip()[-1] not in ".,;"


def _sentence_bounds(text: str, pieces: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    first, index, count = 0, 0, len(pieces)
    while index < count:
        last = index + 1
        if _ends_sentence(text, pieces, index):
            while last < count and text[pieces[last][0] : pieces[last][1]] in _CLOSERS and _touches(pieces, last):
                last += 1
            if last == count or _starts_sentence(text, pieces, last):
                yield first, last
                first = last
        index = last
    if first < count:
        yield first, count


def _touches(pieces: list[tuple[int, int]], index: int) -> bool:
    return pieces[index - 1][1] == pieces[index][0]


def _ends_sentence(text: str, pieces: list[tuple[int, int]], index: int) -> bool:
    start, end = pieces[index]
    if text[end - 1] not in _SENTENCE_END:
        return False
    if text[start].isalnum():
        # "U.S." or "Inc." ends a sentence only if what follows could not go on with it.
        word = text[start:end]
        return word not in words("abbreviations", "abbreviation", kind="title") and _opens_with_starter(
            text, pieces, index + 1
        )
    if text[start:end] == "." and end < len(text) and text[end].isalnum():
        # No space after the full stop: a sentence end only between a word in small letters and a capitalised one.
        return text[start - 1 : start].islower() and text[end].isupper() and text[end + 1 : end + 2].islower()
    initial = index > 0 and pieces[index - 1] == (start - 1, start) and text[start - 1].isupper()
    return not (initial and index + 1 < len(pieces) and text[pieces[index + 1][0]].isupper() and text[start - 1] != "I")


def _opens_with_starter(text: str, pieces: list[tuple[int, int]], index: int) -> bool:
    if index >= len(pieces):
        return True
    word = text[pieces[index][0] : pieces[index][1]]
    tagged = _lexicon().get(word.lower(), "")
    return word[0].isupper() and tagged in ("DT", "PRP", "PRP$", "IN", "CC", "EX", "WRB", "WP", "MD", "RB")


def _starts_sentence(text: str, pieces: list[tuple[int, int]], index: int) -> bool:
    letter = text[pieces[index][0]]
    return not letter.islower() and letter not in ",;:)]”’%"


@cache
def _lexicon() -> dict[str, str]:
    spec = find_spec("textblob")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("The package textblob, whose lexicon gives the word classes, is not installed.")
    path = Path(spec.submodule_search_locations[0]) / "en" / "en-lexicon.txt"
    lexicon = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(";;;"):
            word, _, tagged = line.partition(" ")
            lexicon[word] = tagged
    return lexicon | {"'s": "POS", "’s": "POS", "’": "''", "‘": "``", "“": "``", "”": "''", '"': "''", "–": ":"}


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
_BE = frozenset("is are was were be been being am 's 're 'm".split())
_HAVE = frozenset("has have had having 've".split())
_CLITIC_VERBS = ("'s", "’s")
_POINTERS = ("that", "there", "here", "what", "who")
_PARTICLES_OF_NAMES = frozenset("de da di do dos du del della der den la le van von ter ten bin ibn al el y".split())
_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_PARTICLES = (["out"], ["up"], ["down"], ["off"], ["back"], ["away"])
_NOUN_BEFORE = frozenset({"DT", "PRP$", "JJ", "POS", "CD", "JJR", "JJS", "PDT"})
_AFTER_VERB = frozenset({"DT", "PRP", "PRP$", "CD", "TO", "WP", "WRB", "EX", "``", "RP"})


def tag(forms: list[str]) -> list[str]:
    """Give the Penn Treebank tags of a sentence's words.

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
    if _is_title_case(forms):
        tags = [_tag_in_title(form, tagged) for form, tagged in zip(lowered, tags, strict=True)]
    verbs = verb_forms()
    for index, form in enumerate(lowered):
        if (
            form in _CLITIC_VERBS
            and index
            and (tags[index - 1] in ("PRP", "EX", "WP") or lowered[index - 1] in _POINTERS)
        ):
            tags[index] = "VBZ"
        elif form in ("’", "'") and index and lowered[index - 1].endswith("s") and tags[index - 1] in _NOUNS:
            if "‘" not in forms[:index] and index + 1 < len(forms) and forms[index + 1][0].isalnum():
                tags[index] = "POS"
        elif (
            tags[index] == "IN"
            and index
            and tags[index - 1] == "DT"
            and tags[index + 1 : index + 2] in (["NN"], ["NNS"])
        ):
            tags[index] = "JJ"
        elif form in _PARTICLES_OF_NAMES and 0 < index < len(forms) - 1:
            if tags[index - 1] == "NNP" and forms[index + 1][0].isupper():
                tags[index] = "NNP"
        known = verbs.get(form)
        if known and tags[index] not in ("NNP", "MD", "IN", "DT", "CC", "PRP", "EX"):
            tags[index] = _verb_or_not(known[1], tags, lowered, index)
    return tags


def _is_title_case(forms: list[str]) -> bool:
    """Say whether a line capitalises its words as headlines do: ``Mayor Says New Dam Will Hold``."""
    long_words = [form for form in forms if len(form) >= 4 and form[0].isalpha()]
    return len(long_words) >= 4 and sum(form[0].isupper() for form in long_words) >= 0.8 * len(long_words)


def _tag_in_title(lower: str, tagged: str) -> str:
    known = _lexicon().get(lower)
    if tagged == "NNP" and known in ("VBZ", "VBD", "VBP", "MD", "IN", "TO", "DT", "CC", "PRP", "PRP$", "WP", "WRB"):
        return known
    return tagged


def _first_tag(form: str, first: bool) -> str:
    lexicon = _lexicon()
    lower = form.lower()
    if form[0].isdigit():
        return "CD"
    if form in "$€£¥₹":
        return "$"
    if not form[0].isalnum():
        return lexicon.get(form, ":")
    if form[0].isupper():
        if first or form.isupper():
            known = lexicon.get(lower)
            if known and (first or known not in ("NN", "NNS", "JJ", "VB")):
                return known if first or known in ("PRP", "DT", "IN", "CC") else "NNP"
        known = lexicon.get(form, "NNP")
        return known if known in ("NNP", "NNPS", "PRP", "MD", "DT", "IN", "UH") else "NNP"
    known = lexicon.get(lower)
    if known:
        return known
    if "-" in form:
        last = lexicon.get(lower.rpartition("-")[2], "JJ")
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
    following = lowered[index + 1] if index + 1 < len(lowered) else ""
    if "VB" in can and (before == "MD" or (word_before == "to" and now not in ("NNS", "JJ"))):
        return "VB"
    if word_before in _HAVE and "VBN" in can and now != "NNS":
        return "VBN"
    if word_before in _BE and can & {"VBN", "VBG"}:
        return "VBG" if "VBG" in can else "VBN"
    if now in ("NN", "NNS", "JJ"):
        if before in _NOUN_BEFORE:
            return now
        if "VBG" in can and before in (",", "CC", "''") and (following == "that" or after == "``"):
            return "VBG"
        form = "VBZ" if now == "NNS" and "VBZ" in can else "VBP"
        if before == "PRP" or word_before in ("who", "which") or (now == "NN" and before == "WP"):
            return form if form == "VBZ" or "VB" in can else now
        takes_object = after in _AFTER_VERB or (
            index + 1 < len(lowered) and lowered[index + 1] in ("that", "out", "as")
        )
        if form == "VBZ" and before in ("NNP", "NN") and takes_object:
            return "VBZ"
        if form == "VBZ" and before in ("NNS", "CC") and following == "that":
            return "VBZ"
        if now == "NN" and "VB" in can and before == "NNS" and takes_object:
            return "VBP"
        return now
    if now in ("VBN", "VBD") and {"VBN", "VBD"} <= can:
        if after == "IN" and following == "by":
            return "VBN"
        if before == "," and not any(tagged in ("VBD", "VBZ", "VBP", "MD") for tagged in tags[:back]):
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
    if now in ("VB", "VBP", "VBD") and before in ("DT", "PRP$", "POS", "JJ") and "VBN" not in can:
        return "NN"
    if now == "VB" and before in ("NNS", "PRP", "NNPS"):
        return "VBP"
    return now
