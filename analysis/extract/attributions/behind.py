"""The source that follows its verb: ``"…," said Ann Lee``."""

from __future__ import annotations

from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.relatives import is_thing
from analysis.extract.attributions.setting import Setting
from analysis.text.extents import Range, described_end, phrase_end
from analysis.text.tagsets import FINITE, NAMES, small_words


def source_behind(setting: Setting, cue: Cue, ceiling: int) -> Range | None:
    """Return the source that follows its verb: ``"…," said Ann Lee``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("“It rained,” said Ann Lee."))
    >>> [" ".join(token.text for token in doc.tokens[slice(*draft.source)]) for draft in drafts(doc, []) if draft.source]
    ['Ann Lee']
    """
    clause = cue.clause
    if clause is None or cue.form != "verb":
        return None
    if not clause.inverted or clause.phrase is None:
        return _named_at_end(setting, cue, ceiling)
    if clause.phrase.temporal:
        return None
    if not cue.frames & {"after", "quote"} or cue.last - cue.first > 1 or clause.phrase.first != cue.last:
        return None
    opens = cue.first == setting.sentence.first
    answer = setting.word(clause.phrase.head) in small_words("answer") and cue.lemma == "come"
    if answer and setting.word(clause.phrase.last) == "from":
        # "“No,” came the answer from Lee."
        return clause.phrase.last + 1, phrase_end(setting.doc, clause.phrase, ceiling)
    if setting.word(cue.first - 1) == ";" or setting.tag(clause.phrase.first) == "CD":
        # "Board turns 30; announces new homes", "recommended 22 changes": the verb has its object behind it.
        if setting.word(cue.first - 1) == ";" or is_thing(setting, clause.phrase):
            return None
    if opens or setting.tag(cue.first - 1) not in (",", "''", "``", ".", ":"):
        end = phrase_end(setting.doc, clause.phrase, ceiling)
        return (cue.last, end) if opens and setting.word(end) == ":" else None
    end = _before_quoted(setting, cue.last, described_end(setting.doc, clause.phrase, ceiling))
    return None if setting.tag(end) in FINITE else (cue.last, end)


def _named_at_end(setting: Setting, cue: Cue, ceiling: int) -> Range | None:
    """Return who is named behind a mark and a verb, where no more than that ends the sentence: ``It runs to May, said Ann Lee, a vet``."""
    marked = setting.tag(cue.first - 1) == "," or (setting.tag(cue.first - 1), setting.tag(cue.first - 2)) == (
        "''",
        ",",
    )
    addresses = not cue.frames.isdisjoint({"audience", "addressee"})
    if not marked or addresses or not cue.frames >= {"after", "quote"} or setting.tag(cue.last) not in NAMES:
        return None
    phrase = setting.doc.chunks[setting.doc.chunk_at(cue.last)].phrase
    if phrase is None or phrase.first != cue.last or phrase.temporal or cue.last - cue.first > 1:
        return None
    return (cue.last, ceiling) if described_end(setting.doc, phrase, ceiling) == ceiling else None


def _before_quoted(setting: Setting, first: int, end: int) -> int:
    """Return where a source ends, without a description that goes on with a quotation: ``a coach who called it “a mess”``."""
    behind = end + (setting.tag(end) == "IN")
    if setting.tag(behind) != "``" or behind not in setting.inside:
        return end
    relative = next((i for i in range(first + 1, end) if setting.tag(i) in ("WP", "WDT", "VBN")), end)
    return relative - (setting.tag(relative - 1) == ",")
