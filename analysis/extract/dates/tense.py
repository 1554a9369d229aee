"""Whether the clause that a date stands in speaks of what has been or of what is to come, by its verb group."""

from __future__ import annotations

from typing import NamedTuple

from analysis.extract.dates.coming import is_condition, is_due, is_end, verb_end
from analysis.extract.dates.vocabulary import known
from analysis.lexicon import rows, words
from analysis.text.chunks import PHRASE, PREPOSITION, Chunk
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tokens import Sentence
from analysis.text.verbs import VerbGroup
from analysis.text.wordforms import lemma, word_form

# No verb that a date goes with stands farther off, in tokens.
_FARTHEST = 60
_SAYS = frozenset(row["cue"] for row in rows("cue_verbs") if "after" in row["frames"].split())
_PLANS = words("looking_ahead", "word", kind="plan")
_GRANTS = words("looking_ahead", "word", kind="grant") | _PLANS
_DUE = words("looking_ahead", "word", kind="due")
_OPEN = words("looking_ahead", "word", kind="open")
_MAY = words("looking_ahead", "word", kind="may")
_OF = words("date_words", "word", **{"class": "of"})
_AHEAD = words("date_words", "word", **{"class": "ahead"})
_ARTICLES = words("date_words", "word", **{"class": "the"})
_FROM = words("date_words", "word", **{"class": "from"})
_TO = words("date_words", "word", **{"class": "to"}) | words("date_words", "word", **{"class": "on"}, value="weak")
_UNTIL = words("date_words", "word", **{"class": "to"}, value="") | words("date_words", "word", **{"class": "by"})
# "The planned visit", "ahead of the vote"; what is done because of something has that behind it.
_PLANNED = words("looking_ahead", "word", kind="planned")
_AHEAD_OF, _BECAUSE = words("looking_ahead", "word", kind="before"), words("looking_ahead", "word", kind="because")
_THROUGH = frozenset({"through", "thru"})
_LEANING = words("looking_ahead", "word", kind="leaning")
_AS = words("looking_ahead", "word", kind="link")
_AS_SOON = words("looking_ahead", "word", kind="as")


class Tense(NamedTuple):
    """Whether the clause of a time speaks of what is to come (None: it does not tell), and how the time stands in it.

    ``modal``: it is what could or should be; ``certain``: wherever the time stands, as with a future tense; ``beside``: a
    noun stands between the verb and the time, which may go with it ("the letter of May 3"); ``within``: the time describes
    a noun ("the May 3 vote"); ``overtaken``: it was planned when something else was done ("planned for Sunday was called
    off"), so that it may lie on either side.
    """

    ahead: bool | None
    modal: bool = False
    certain: bool = False
    beside: bool = False
    within: bool = False
    overtaken: bool = False

    @property
    def of_adverb(self) -> bool | None:
        """Whether a time is to come that seldom goes with a noun before it: a weekday."""
        return self.ahead if self.certain or not self.within else None

    @property
    def of_any(self) -> bool | None:
        """Whether a time is to come that may as well go with a noun."""
        return self.ahead if self.certain or self.direct else None

    @property
    def direct(self) -> bool:
        """Whether the time says when what the verb says is."""
        return not self.beside and not self.within


def tense(doc: Doc, span: Span) -> Tense:
    """Say whether a date is to come, by the verb group of its clause.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("She said that the dam, which broke on Monday, will be closed on Friday."))
    >>> [tense(doc, Span(at, at + 6)).ahead for at in (doc.text.index("Monday"), doc.text.index("Friday"))]
    [False, True]
    """
    first, last = doc.token_at(span.start), doc.token_at(span.end - 1) + 1
    sentence = doc.sentence_at(span.start)
    word, other = _words_before(doc, sentence, first)
    if (opened := _of_clause_ahead(doc, sentence, first, last)) is not None:
        return opened
    if is_condition(doc, sentence, first):
        return Tense(ahead=True, certain=True)
    before, clause, begin = _verbs(doc, sentence, first, last)
    if is_end(doc, first, before):
        # "All trains cancelled until Friday", "until the first service on Friday".
        return Tense(ahead=True, certain=True)
    told = _by_words(doc, word, other, first, before) or _by_noun(doc, before, first)
    if told is not None:
        return told
    group = before[-1] if before else clause
    if group is None:
        return Tense(None, beside=True)
    ahead = _ahead(doc, before, word) if before else _finite_ahead(doc, group)
    beside, within = _nouns(doc, verb_end(doc, group, first) if before else max(begin, first - _FARTHEST), first, last)
    # What has been done of late may be about a day to come: "have set Nov. 10", "has lent it the money until May".
    open_ended = group.perfect and group.tense == "present"
    if before and is_due(doc, group, first):
        return Tense(ahead=True, certain=True)
    if word in _THROUGH and open_ended and group.lemma not in _GRANTS:
        # "The states that have voted through Tuesday".
        return Tense(ahead=False)
    if word in _UNTIL and (ahead or group.tense == "past" or beside or open_ended):
        # What has been until a day without a year may be until the nearest one.
        coming = ahead is True or group.tense != "past"
        return Tense(coming, certain=coming, beside=True)
    modal = bool(group.modal) and group.tense != "future"
    certain = ahead is True and _is_certain(before or [group])
    if before and _is_to_come(doc, sentence, group, last):
        ahead = certain = True
    # "Planned for Sunday" may lie behind what was done about it.
    late = ahead is True and not group.finite and group.form == "participle" and bool(before)
    overtaken = late and clause is not None and clause.first >= last and clause.tense == "past"
    return Tense(ahead, modal, certain, beside or open_ended, within or (word in _FROM and beside), overtaken)


def _words_before(doc: Doc, sentence: Sentence, first: int) -> tuple[str, str]:
    """Return the word before token `first`, an article left out, and the word before that one."""
    words = doc.words_in(max(sentence.first, first - 3), first)
    if words and words[-1] in _ARTICLES:
        words.pop()
    return words[-1] if words else "", words[-2] if len(words) > 1 else ""


def _by_words(doc: Doc, word: str, other: str, first: int, before: list[VerbGroup]) -> Tense | None:
    """Return what the words right before a time tell of it, None if they leave it to the verb."""
    if word in _DUE or (word in _AS and other in _AS_SOON):
        return Tense(ahead=True)
    if word in _OF:
        return Tense(ahead=True, certain=True) if other in _AHEAD else Tense(None, beside=True)
    if first and doc.before(first).tag == "VBN" and not (before and before[-1].last == first):
        return Tense(lemma(word) in _PLANS)
    return None


def _by_noun(doc: Doc, before: list[VerbGroup], first: int) -> Tense | None:
    """Return what the nouns tell that a time stands beside: "the planned visit in May", "ahead of the Tuesday vote", "because of"."""
    begin = max(before[-1].last if before else 0, first - _FARTHEST)
    chunks = [chunk for chunk in doc.chunks_in(begin, first) if chunk.first < first]
    for chunk in reversed(chunks):
        if chunk.kind == PHRASE and _PLANNED.intersection(doc.words_in(chunk.first, min(chunk.last, first))):
            return Tense(ahead=True, certain=True)
        if chunk.kind != PREPOSITION:
            if chunk.kind != PHRASE:
                return None
            continue
        lead = " ".join(doc.words_in(chunk.last - 2, chunk.last))
        described = chunks[-1].kind == PHRASE and chunks[-1].last > first
        if lead in _AHEAD_OF and described and chunk.last == chunks[-1].first:
            # "Ahead of the Tuesday vote", but not "ahead of the man who won on Tuesday".
            return Tense(ahead=True, certain=True)
        if _is_before_event(doc, chunks, chunk, before):
            return Tense(ahead=True, certain=True)
        if lead in _BECAUSE:
            return Tense(ahead=False, certain=True)
    return None


def _is_before_event(doc: Doc, chunks: list[Chunk], chunk: Chunk, before: list[VerbGroup]) -> bool:
    """Say whether a time tells when that is before which something is to be done: "hopes to win before the talks in July"."""
    event = [one.kind for one in chunks[-2:]] == [PHRASE, PREPOSITION] and chunk.last == chunks[-2].first
    finite = [group for group in before if group.finite]
    now = bool(finite) and finite[-1].tense == "present" and not finite[-1].perfect
    return event and now and doc.tokens[chunk.first].lower == "before"


def _of_clause_ahead(doc: Doc, sentence: Sentence, first: int, last: int) -> Tense | None:
    """Return what the verb behind a time tells that opens a clause: ", but on Thursday the party announced"."""
    i = first - (doc.before(first).tag == "IN")
    # ... “Hill,” and on Monday
    k = i - 1 - (i > 1 and doc.before(i - 1).tag == "''")
    opens = doc.before(i).tag == "CC" and k > 0 and doc.before(k).lower == ","
    following = next((clause for clause in doc.verbs_in(last, sentence.last) if clause.finite), None) if opens else None
    if following is None or following.kind not in ("main", "aside", "bare"):
        return None
    return Tense(_finite_ahead(doc, following.group))


def _is_to_come(doc: Doc, sentence: Sentence, group: VerbGroup, last: int) -> bool:
    """Say whether what may be is to come: "could win in May if the vote is close", "were likely to vote in May"."""
    leaning = group.form == "infinitive" and doc.before(group.first).lower in _LEANING
    if leaning or group.modal not in _OPEN or group.perfect or not group.finite:
        return leaning
    if_clauses = [clause for clause in doc.verbs_in(last, sentence.last) if clause.opener >= last]
    return any(
        doc.tokens[clause.opener].lower == "if" and clause.group.tense == "present" and not clause.group.perfect
        for clause in if_clauses
    )


def _verbs(doc: Doc, sentence: Sentence, first: int, last: int) -> tuple[list[VerbGroup], VerbGroup | None, int]:
    """Return the verbs before a time in its clause, the finite verb of the clause, and where the clause begins."""
    near = doc.verbs_in(max(sentence.first, first - _FARTHEST), min(sentence.last, last + _FARTHEST))
    clause = None
    for verb in near:
        if verb.first <= first < verb.last and verb.finite and (clause is None or verb.first >= clause.first):
            clause = verb
    begin = sentence.first if clause is None else clause.first
    # A verb that is not finite has no end of its own; the clause of one that is has to go on to the time.
    before = [
        verb.group for verb in near if begin <= verb.group.first < first and (verb.last > first or not verb.finite)
    ]
    return before, None if clause is None else clause.group, begin


def _is_certain(groups: list[VerbGroup]) -> bool:
    """Say whether what is to come by the last of some verbs is so whatever the time beside it goes with."""
    group = groups[-1]
    governing = groups[-2].modal if not group.finite and len(groups) > 1 else ""
    modal = group.modal or governing
    return bool(modal and modal not in _MAY) or group.lemma in _PLANS


def _nouns(doc: Doc, begin: int, first: int, last: int) -> tuple[bool, bool]:
    """Say whether a noun stands between token `begin` and a time, and whether the time describes one."""
    beside = within = False
    for chunk in doc.chunks_in(begin, last):
        if chunk.kind == PHRASE and chunk.phrase is not None:
            head = chunk.phrase.head
            within = within or head >= last
            noun = doc.tokens[head].tag != "PRP" and known(doc.tokens[head].text) is None
            beside = beside or (head < first and noun)
    return beside, within


def _ahead(doc: Doc, groups: list[VerbGroup], word: str) -> bool | None:
    """Say whether a date after some verbs, the last of which it goes with, is to come; `word` stands before the date."""
    group, governing = groups[-1], groups[-2] if len(groups) > 1 else None
    if group.lemma in _GRANTS and word in _TO:
        return True
    if group.finite:
        return True if group.lemma in _PLANS and not group.negated else _finite_ahead(doc, group)
    if group.form in ("infinitive", "base"):
        return _infinitive_ahead(group, governing)
    state = governing is not None and governing.last == group.first
    if group.form == "participle" and not state:
        return group.lemma in _PLANS
    # "Schools may stay closed": the verb that the participle completes tells.
    return None if governing is None else _finite_ahead(doc, governing)


def _infinitive_ahead(group: VerbGroup, governing: VerbGroup | None) -> bool | None:
    if group.perfect:
        return False
    if governing is not None and governing.modal in _OPEN:
        return None
    return True if governing is None or governing.tense != "past" or governing.lemma in _PLANS else None


def _finite_ahead(doc: Doc, group: VerbGroup) -> bool | None:
    """Say whether what a finite verb says is to come; what is said in the present has been said, what begins is to begin."""
    if group.tense == "past" or group.perfect:
        return False
    if group.modal:
        refused = group.negated and group.lemma in _SAYS
        return False if refused else None if group.modal in _OPEN else True
    form = word_form(doc.tokens[group.first].lower)
    past_as_well = form is not None and "VBD" in form.tags
    return None if past_as_well or (group.lemma in _SAYS and not group.passive) else True
