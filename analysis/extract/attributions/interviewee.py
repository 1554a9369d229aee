"""The interviewee: the person whom the words before the first question are about."""

from __future__ import annotations

from collections import Counter

from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.tagsets import ACTORS, NAMES, small_words
from analysis.text.tokens import Sentence

_INTERVIEW = small_words("interview")

_TITLES = small_words("courtesy") | words("roles", "role")
_FIRST_SENTENCES = 12
_FULL = 2


def interviewee(doc: Doc, before: int) -> Range | None:
    r"""Return the tokens that name the one who is interviewed, among the words before an offset; None if none does.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee runs. She has met Tom Roe. Lee spoke to us.\nWhy?"))
    >>> interviewee(doc, 51)
    (0, 2)
    """
    named: dict[str, Range] = {}
    said: Counter[str] = Counter()
    for sentence in doc.sentences:
        if sentence.start >= before:
            break
        if sentence.part in ("dateline", "post"):
            continue
        for titled, last in _names(doc, sentence):
            if doc.before(titled).lower == "by":
                # "Interview by Ann Lee": who asks.
                continue
            first = _past_titles(doc, titled, last)
            surname = doc.before(last).lower
            if last - first > 1:
                named.setdefault(surname, (first, last))
            said[surname] += 1 + 3 * _is_interviewed(doc, sentence, first, last) + 2 * _has_first_name(doc, first, last)
    if not named:
        return None
    best = max(named, key=lambda surname: (said[surname], -named[surname][0]))
    return named[best]


def tells_of_interview(doc: Doc) -> bool:
    r"""Say whether the title, the first sentences or the last one call the article an interview.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tells_of_interview(parse(Article("Ann Lee runs.\nShe spoke to our reporter in Leeds.\nWhy do you run?")))
    True
    """
    if not doc.sentences:
        return False
    ceiling = doc.sentences[min(len(doc.sentences), _FIRST_SENTENCES) - 1].last
    if any(token.lower in _INTERVIEW for token in doc.tokens[:ceiling]) or _talked_to_us(doc, ceiling):
        return True
    last = {token.lower for token in doc.tokens[doc.sentences[-1].first :]}
    return bool(last & small_words("talk")) and bool(last & small_words("edited"))


def _talked_to_us(doc: Doc, ceiling: int) -> bool:
    """Say whether somebody talked to the paper before the first question: ``She spoke to our reporter``."""
    for clause in doc.verbs_in(0, ceiling):
        if clause.group.lemma in small_words("talking") and doc.tokens[clause.group.last].lower in ("to", "with"):
            told = doc.tokens[clause.group.last + 1 : clause.group.last + 3]
            if any(token.lower in ("our", "us") for token in told[:1]):
                return True
    return False


def _names(doc: Doc, sentence: Sentence) -> list[Range]:
    """Return the names in a sentence that can be persons': two to four words, or the last word of one that came before."""
    found = []
    first = None
    not_persons = ACTORS | words("occasions", "noun")
    states = words("countries", "name")
    for i in range(sentence.first, sentence.last + 1):
        token = doc.tokens[i] if i < sentence.last else None
        joins = token is not None and token.tag in NAMES and token.text[0].isupper() and token.lower not in not_persons
        if joins and first is None:
            first = i
        if not joins and first is not None:
            if i - first <= 4 and doc.tokens[first].text not in states:
                found.append((first, i))
            first = None
    return found


def _past_titles(doc: Doc, first: int, last: int) -> int:
    """Return where the name behind titles begins: ``Ann Lee`` of ``Dr Ann Lee``."""
    titles = (i for i in range(first, last - _FULL) if doc.tokens[i].lower in _TITLES)
    return max(titles, default=first - 1) + 1


def _has_first_name(doc: Doc, first: int, last: int) -> bool:
    return last - first > 1 and doc.tokens[first].lower in words("first_names", "name")


def _is_interviewed(doc: Doc, sentence: Sentence, first: int, last: int) -> bool:
    """Say whether a name is that of who is interviewed: ``interview with X``, ``interviewed X``, ``X, interviewed by``."""
    verbs = [i for i in range(sentence.first, sentence.last) if doc.tokens[i].lower in _INTERVIEW]
    for verb in verbs:
        if verb < first and all(doc.tokens[i].tag not in ("VBD", "VBZ") for i in range(verb + 1, first)):
            return doc.before(first).lower != "by"
        if last <= verb and doc.tokens[verb].lower in ("interview", "interviewed") and verb - last <= 6:
            return doc.after(verb).lower == "by" or doc.tokens[last].text == ":"
    return False
