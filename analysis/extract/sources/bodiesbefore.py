"""Bodies that are named before and have not spoken: by the noun in their name or beside it, or by the last word of the name."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.sources.clusters import Clusters
from analysis.extract.sources.mentions import Mention
from analysis.extract.sources.nameparts import names_body
from analysis.text.doc import Doc
from analysis.text.extents import Range, phrase_end
from analysis.text.phrases import Phrase
from analysis.text.tagsets import NAMES, small_words

_SENTENCES_BACK = 6


def body_before(told: Clusters, mention: Mention) -> int | None:
    """Find the body that is named before, and has not spoken, by the noun in its name or beside it: ``The Bank of Nord … The bank``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("We met the charity Selm Aid. The charity left."))
    >>> told = Clusters(doc, people(doc))
    >>> told.clusters[body_before(told, told.read((7, 9))) or 0].first.name
    'Selm Aid'
    """
    plain = mention.text.partition(",")[0].split()[1:]
    if not mention.definite or mention.kind != "organisation" or mention.name or not "".join(plain).islower():
        return None
    doc = told.doc
    here = doc.sentence_at(mention.span.start)
    before = doc.sentences[max(0, here.i - _SENTENCES_BACK) : here.i]
    named: dict[str, Mention] = {}
    for chunk in doc.chunks_in(before[0].first, here.first) if before else ():
        place = _called(doc, chunk.phrase, plain, here.first) if chunk.phrase is not None else None
        read = told.read(place) if place is not None else None
        if read is not None and read.name is not None and read.kind == mention.kind:
            named.setdefault(read.name, read)
    return told.made(next(iter(named.values()))) if len(named) == 1 else None


def _called(doc: Doc, phrase: Phrase, plain: Sequence[str], ceiling: int) -> Range | None:
    """Return where a name is that some words call: ``the charity Selm Aid``, ``the daily Selm Tidende``, ``Selm Aid, a charity``."""
    head = doc.tokens[phrase.head]
    before = [token.lower for token in doc.tokens[phrase.first : phrase.head] if token.text.islower()]
    if head.tag in NAMES:
        last = [head.lower] == list(plain)
        papers = small_words("paper of")
        paper = plain[-1] in papers and not papers.isdisjoint(before)
        called = last or paper or before[-len(plain) :] == list(plain)
        return (phrase.first, phrase_end(doc, phrase, ceiling)) if called else None
    same = [*before[1:], head.lower] == list(plain) and doc.tokens[phrase.first].tag == "DT"
    apposed = same and doc.before(phrase.first).tag == "," and phrase.place > 1
    named = doc.chunks[phrase.place - 2].phrase if apposed else None
    ends = named is not None and named.last == phrase.first - 1 and doc.tokens[named.head].tag in NAMES
    return (named.first, phrase.last) if named is not None and ends else None


def last_word_before(told: Clusters, mention: Mention) -> int | None:
    """Find the body that is named before by a name of two words, by the last of them: ``Marsh United … United``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Marsh United won. United left."))
    >>> told = Clusters(doc, people(doc))
    >>> told.clusters[last_word_before(told, told.read((4, 5))) or 0].first.name
    'Marsh United'
    """
    name = mention.name
    if name is None or " " in name or mention.kind != "organisation" or not names_body(name.lower()):
        return None
    doc = told.doc
    here = doc.sentence_at(mention.span.start).first
    named: dict[str, Mention] = {}
    for token in doc.tokens_spelled(name):
        before = doc.before(token.i) if token.i else token
        if token.i >= here or before.tag not in NAMES or doc.after(token.i).tag in NAMES:
            continue
        first = token.i - 1
        while first > 0 and doc.before(first).tag in NAMES and doc.before(first).text[0].isupper():
            first -= 1
        read = told.read((first, token.i + 1))
        if read.kind == "organisation" and read.name is not None:
            named.setdefault(read.name, read)
    return told.made(next(iter(named.values()))) if len(named) == 1 else None
