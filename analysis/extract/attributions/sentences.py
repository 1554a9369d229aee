"""Attributions: who is said to say, write, believe or want what, sentence by sentence.

Every cue is tried in the frames that the lexicon gives it; a cue without one of its frames attributes nothing.
`context` adds what reaches over the sentence, `analysis.extract.sources` tells the sources apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from analysis.extract.attributions.asides import described_too
from analysis.extract.attributions.beside import verbs_beside
from analysis.extract.attributions.contentends import right_end
from analysis.extract.attributions.cues import Cue, cues
from analysis.extract.attributions.declined import says_all
from analysis.extract.attributions.draft import Draft, drafted
from analysis.extract.attributions.frames import clause_begins
from analysis.extract.attributions.nouns import noun_drafts
from analysis.extract.attributions.passives import named_at, read_passive, read_sourceless
from analysis.extract.attributions.preceding import content_before
from analysis.extract.attributions.resting import resting
from analysis.extract.attributions.setting import Setting, setting_of, span_of
from analysis.extract.attributions.speakers import source_of
from analysis.extract.attributions.speaking import may_speak, only_listens, says_nothing
from analysis.extract.attributions.verbs import read_verb
from analysis.lexicon import rows, words
from analysis.text.doc import Doc
from analysis.text.extents import Range, described_end
from analysis.text.phrases import Phrase
from analysis.text.quotations import Quotation
from analysis.text.span import Span, SpanIndex
from analysis.text.tagsets import ADVERBS, FINITE, NOUNS, small_words

_TIMES_OF_DAY = words("occasions", "noun", kind="time")
_BEFORE_NUMBERS = small_words("around")
_FIRST_PERSON = small_words("speakers")
_THIRD_PERSON = small_words("spoken of")


def quoted_tokens(doc: Doc, quotations: Sequence[Quotation]) -> dict[int, int]:
    """Map each token in a quotation of somebody's speech, marks included, to the quotation's number."""
    inside: dict[int, int] = {}
    for number, quotation in enumerate(quotations):
        if quotation.speech:
            for token in doc.tokens_in(quotation.span):
                inside[token.i] = number
    return inside


def drafts(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Draft]:
    """Find the attributions whose cue stands in the text, in order of their cues.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The dam will hold, engineers said."))
    >>> draft = next(drafts(doc, []))
    >>> [span.of(doc.text) for span in draft.content], draft.rule
    (['The dam will hold'], 'say: after')
    """
    inside = quoted_tokens(doc, quotations)
    starts = {doc.token_at(quotation.span.start) for quotation in quotations if quotation.speech}
    quoted = SpanIndex([quotation.inner for quotation in quotations])
    for sentence in doc.sentences:
        if sentence.heading and (sentence.part != "title" or Span(sentence.start, sentence.end).of(doc.text).isupper()):
            continue
        listed = list(cues(doc, sentence))
        if not inside.keys().isdisjoint(range(sentence.first, sentence.last)):
            beside = verbs_beside(doc, sentence, inside, listed, starts)
            listed = sorted((*listed, *beside), key=lambda cue: cue.first)
        yield from resting(doc, list(_drafts(setting_of(doc, sentence, listed, quotations, quoted, inside))))


def _drafts(setting: Setting) -> Iterator[Draft]:
    claimed: set[int] = set()
    for cue in setting.cues:
        draft = _draft(setting, cue)
        if draft is not None and draft.source is not None and says_nothing(setting.doc, draft.source):
            draft = replace(draft, source=None, cue=replace(cue, negated=True))
        if draft is not None and draft.source is not None and only_listens(setting.doc, draft):
            draft = replace(draft, source=None)
        if draft is not None and may_speak(setting.doc, draft):
            if draft.source is not None:
                setting.sources.append((cue, draft.source))
                if cue.clause is not None:
                    setting.source_of_verb.setdefault(cue.clause.group.head, draft.source)
            claimed.update(_claimed(setting.doc, draft))
            yield draft
    poll = _in_words_of(setting) if not claimed else None
    if poll is not None:
        yield poll
    yield from (draft for draft in noun_drafts(setting, claimed) if may_speak(setting.doc, draft))


def _claimed(doc: Doc, draft: Draft) -> set[int]:
    """Return the tokens of a draft's cue, source and content."""
    cue = range(draft.cue.first, draft.cue.last) if draft.cue else ()
    content = [token.i for piece in draft.content for token in doc.tokens_in(piece)]
    return {*cue, *range(*(draft.source or (0, 0))), *content}


def _draft(setting: Setting, cue: Cue) -> Draft | None:
    number = setting.inside.get(cue.head)
    floor, ceiling = setting.sentence.first, setting.last
    if number is not None:
        quoted = [token.i for token in setting.doc.tokens_in(setting.quotations[number].inner)]
        floor, ceiling = max(floor, quoted[0]), min(ceiling, quoted[-1] + 1)
        if cue.form != "verb" or (
            setting.word(cue.last) != "that" and not _believes(setting, cue) and not _is_heard(setting, cue)
        ):
            return None
    else:
        while floor in setting.inside:
            floor += 1
        floor, ceiling = _in_brackets(setting, cue, floor, ceiling)
    reader = _READERS.get(cue.form)
    draft = reader(setting, cue, floor, ceiling) if reader else None
    if number is not None and draft is not None and draft.source is not None:
        if setting.word(draft.source[1] - 1) in _FIRST_PERSON and not _believes(setting, cue):
            return None
    if draft is None or number is None:
        return draft
    while setting.doc.before(ceiling).tag == ".":
        ceiling -= 1
    end = setting.doc.before(ceiling).end
    content = tuple(Span(piece.start, min(piece.end, end)) for piece in draft.content if piece.start < end)
    return replace(draft, inside=True, content=content) if content else None


def _in_brackets(setting: Setting, cue: Cue, floor: int, ceiling: int) -> Range:
    """Return between which tokens a cue in brackets attributes: ``It fell (“I knew,” said Lee), and they left``."""
    if ")" not in setting.tags:
        return floor, ceiling
    opening = next((i for i in range(cue.first - 1, floor - 1, -1) if setting.word(i) in ("(", ")")), -1)
    closing = next((i for i in range(cue.last, ceiling) if setting.word(i) in ("(", ")")), ceiling)
    if opening < 0 or setting.word(opening) != "(" or closing == ceiling or setting.word(closing) != ")":
        return floor, ceiling
    while setting.tag(closing - 1) == ".":
        closing -= 1
    clause = cue.clause
    within = clause is not None and clause.kind != "relative" and clause.phrase and clause.phrase.first > opening
    return (opening + 1 if within else floor), closing


def _is_heard(setting: Setting, cue: Cue) -> bool:
    """Say whether whoever is quoted tells what another says: ``“My wife says I cried,” he said``."""
    phrase = cue.clause.phrase if cue.clause is not None else None
    if phrase is None or cue.cue_class != "speech" or "rest" not in cue.frames or "audience" in cue.frames:
        return False
    named = setting.tag(phrase.head) in NOUNS or setting.word(phrase.head) in _THIRD_PERSON
    return named and clause_begins(setting, cue, cue.last, setting.last)


def _believes(setting: Setting, cue: Cue) -> bool:
    """Say whether whoever is quoted tells what he or she thinks: ``“I think it will hold,” said Lee``."""
    phrase = cue.clause.phrase if cue.clause is not None else None
    spoken = phrase is not None and setting.word(phrase.head) == "i" and phrase.last == cue.first
    return spoken and cue.cue_class == "belief" and not cue.negated and "bare" in cue.frames


def _according(setting: Setting, cue: Cue, floor: int, ceiling: int) -> Draft | None:
    source = named_at(setting, cue.last, ceiling)
    if source is None or setting.word(cue.last) in words("idioms", "object", cue=cue.lemma):
        return None
    phrase = setting.doc.chunks[setting.doc.chunk_at(cue.last)].phrase
    described = described_end(setting.doc, phrase, ceiling) if phrase is not None else source[1]
    if described == ceiling or (described > source[1] and _acts_behind(setting, described)):
        source = (source[0], described)
    if _opens(setting, cue, floor):
        begun = _begun(setting, source, phrase)
        if begun is not None:
            return drafted(setting, cue, (source[0], begun), [span_of(setting, begun, ceiling)], "according to, first")
        source = (source[0], described_too(setting, source[1], ceiling))
        commas = [i for i in range(source[1], ceiling) if setting.tag(i) == ","]
        if len(commas) > 1 and setting.tag(commas[0] + 1) == "VBG":
            # "According to the agency, quoting police, …"
            commas.pop(0)
        start = commas[0] + 1 if commas else ceiling
        return drafted(setting, cue, source, [span_of(setting, start, ceiling)], "according to, first")
    return content_before(setting, cue, source, cue.first, f"{cue.form}, after")


def _acts_behind(setting: Setting, end: int) -> bool:
    """Say whether a subject with its verb stands behind the comma at a token: ``According to Ann Lee, a nurse, | it rained``."""
    acting = (clause for clause in setting.clauses if clause.finite and clause.kind == "main")
    named = (clause.phrase for clause in acting if clause.phrase is not None)
    return setting.tag(end) == "," and any(phrase.outermost().first > end for phrase in named)


def _opens(setting: Setting, cue: Cue, floor: int) -> bool:
    """Say whether a preposition opens its sentence, a coordinator aside, or what is quoted."""
    before = cue.first - 1
    joined = setting.tag(before) == "CC" and (before == setting.sentence.first or cue.lemma in _quoting_openings())
    return cue.first == setting.sentence.first or joined or (cue.first == floor and setting.tag(before) == "``")


def _quoting_openings() -> frozenset[str]:
    return words("cue_openings", "words", noun="")


def _begun(setting: Setting, source: Range, phrase: Phrase | None) -> int | None:
    """Return where a content begins that no comma parts from its source: ``According to the ministry 12 people died``."""
    if phrase is None:
        return None
    comma = next((i for i in range(phrase.last, setting.last) if setting.tag(i) in (",", ":", "``")), setting.last)
    for clause in setting.clauses:
        subject = clause.phrase
        if not clause.finite or subject is None or clause.kind == "relative" or clause.opener >= 0:
            continue
        first = subject.outermost().first
        if phrase.last <= first < comma and clause.group.first < comma:
            qualified = setting.tag(first) == "CD" and setting.word(first - 1) in _BEFORE_NUMBERS
            return first - (qualified and first - 1 >= phrase.last)
    return None


def _in_words_of(setting: Setting) -> Draft | None:
    """Read ``In the latest poll, Orr leads``, ``In Lee's view, it is lost``: what no one else says is the poll's, or Lee's."""
    first = setting.sentence.first
    if setting.word(first) != "in":
        return None
    source = named_at(setting, first + 1, setting.last)
    phrase = setting.doc.chunks[setting.doc.chunk_at(first + 1)].phrase if source else None
    if source is None or phrase is None or setting.tag(source[1]) != ",":
        return None
    classes = [row["class"] for row in rows("cue_openings") if row["noun"] == setting.word(phrase.head)]
    if not classes:
        return None
    content = span_of(setting, source[1] + 1, setting.last)
    told = any(clause.finite and clause.group.first > source[1] for clause in setting.clauses)
    cue = Cue(first, first + 1, first, "in", classes[0], frozenset(), "according", False)
    if classes[0] != "document":
        owner = _owner(setting, phrase)
        if owner is None:
            return None
        source = owner
        cue = Cue(phrase.head, phrase.head + 1, phrase.head, "in", classes[0], frozenset(), "according", False)
    return drafted(setting, cue, source, [content], "according to, first") if told else None


def _owner(setting: Setting, phrase: Phrase) -> Range | None:
    """Return whose a view is: ``Lee's view``, ``his view``; None of nobody's."""
    if setting.tag(phrase.first) == "PRP$":
        return phrase.first, phrase.first + 1
    mark = next((i for i in range(phrase.first + 1, phrase.head) if setting.tag(i) == "POS"), None)
    return (phrase.first, mark) if mark is not None else None


def _declined(setting: Setting, cue: Cue, floor: int, ceiling: int) -> Draft | None:
    source = source_of(setting, replace(cue, form="verb"))
    if source is None:
        return None
    if says_all(cue.lemma):
        return Draft(cue, source, (), "same_sentence", f"{cue.lemma}: declined")
    start = cue.last + (setting.word(cue.last) == "to")
    content = span_of(setting, start, _before_day(setting, start, right_end(setting, cue, start, ceiling)))
    adverbs = content is None or all(token.tag in ADVERBS for token in setting.doc.tokens_in(content))
    pieces = () if adverbs or content is None else (content,)
    return Draft(cue, source, pieces, "same_sentence", f"{cue.lemma}: declined")


def _before_day(setting: Setting, start: int, end: int) -> int:
    """Return where a content ends before the day of not answering: ``did not return a call seeking comment Wednesday``."""
    last = end - (setting.word(end - 1) in _TIMES_OF_DAY)
    asked = any(setting.tag(i) in FINITE for i in range(start, end))
    if asked or last < start + 2 or setting.word(last - 1) not in words("occasions", "noun", kind="day"):
        return end
    last -= 1
    while last > start + 1 and (setting.word(last - 1) == "on" or setting.tag(last - 1) in ("RB", "JJ")):
        last -= 1
    return last


# How a cue is read, by its form.
_READERS: dict[str, Callable[[Setting, Cue, int, int], Draft | None]] = {
    "sourceless": read_sourceless,
    "according": _according,
    "declined": _declined,
    "verb": read_verb,
    "participle": read_verb,
    "infinitive": read_verb,
    "as": _according,
    "passive": read_passive,
}
