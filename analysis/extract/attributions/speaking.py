"""Who can be a source: a person, a body, a document, data; not a turnout, a place, a time or nobody."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from analysis.extract.attributions.draft import Draft
from analysis.extract.sources.parts import parts_of
from analysis.extract.sources.states import country_names
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.tagsets import FINITE, NAMES, RELATIVES, small_words
from analysis.text.timenouns import names_time
from analysis.text.tokens import Token, whole_number
from analysis.text.wordforms import word_form

_SPEAKING = frozenset({"person", "communication"})
_LOOSE = frozenset({"noun", "noun as", "noun complement", "to", "passive", "noun, to", "noun, that"})
# "All the experts I asked", "a study that failed", and a name in marks.
_OPENING = frozenset({"WDT", "WP", "WP$", "WRB", "PRP", "``"})
_THINGS = small_words("no speaker")
_VAGUE = frozenset({"rest", "wh"})
_RELATIVE = frozenset({"that", "which"})
# That an outcome shows something is the article's own word.
_EVENTS = small_words("event")
_EVIDENCE = small_words("evidence")
_YEAR = 4
_NEAR = 4
_YEARS = range(1700, 2100)
# What can be written on a thing.
_WORDED = small_words("written on")
# "He could try to say so."
_MAYBE = small_words("maybe")
_SEEING = frozenset({"belief", "perception"})
_ANYBODY = small_words("anybody")
_INDEFINITE = frozenset({"a", "an", *_ANYBODY})
# A thing believes, hopes and intends nothing.
_MINDED = frozenset({"belief", "intention"})


def says_nothing(doc: Doc, source: Range) -> bool:
    """Say whether the words for a source name nobody: ``nobody``, ``no study``, ``none of them``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("No study found it. A study found it."))
    >>> says_nothing(doc, (0, 2)), says_nothing(doc, (5, 7))
    (True, False)
    """
    first = doc.tokens[_past_joint(doc, source)].lower
    return first in words("nobody", "word") and (first != "no" or source[1] - source[0] > 1)


def only_listens(doc: Doc, draft: Draft) -> bool:
    """Say whether a court or the like is told what another, who is not named, says: ``Clerk lied, court told``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The clerk stole the money, jury told."))
    >>> [(draft.rule, draft.source) for draft in drafts(doc, [])]
    [('tell: after', None)]
    """
    if draft.source is None or draft.cue is None:
        return False
    if draft.cue.lemma == "come" and parts_of(doc.tokens[slice(*draft.source)]).head.lower in small_words("answer"):
        # "“No,” came the reply."
        return True
    told = draft.cue.lemma == "tell" and draft.frame == "after" and draft.source[1] - draft.source[0] == 1
    title = doc.sentence_at(doc.tokens[draft.source[0]].start).part == "title"
    told = told or (title and draft.cue.lemma == "tell" and draft.frame in ("after", "bare", "that", "rest"))
    tokens = doc.tokens[slice(*draft.source)]
    return told and parts_of(tokens).head.lower in small_words("listening")


def _past_joint(doc: Doc, source: Range) -> int:
    """Return where the last of two begins that a comma and "and" join: ``A blow for Lee, and nobody could say how``."""
    joints = [i for i in range(*source) if doc.tokens[i].lower == "and" and doc.before(i).tag == ","]
    return joints[0] + 1 if len(joints) == 1 and joints[0] + 1 < source[1] else source[0]


def may_speak(doc: Doc, draft: Draft) -> bool:
    """Say whether the source of a draft, if it has one, is of a kind that can speak.

    A thing is a source only of what is said in so many words: a website says that, a turnout is not praised by it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The vote was characterised by a low turnout. The vote was praised by a bishop."))
    >>> [draft.rule for draft in drafts(doc, [])]
    ['praise: passive']
    """
    if draft.source is None:
        return True
    tokens = doc.tokens[slice(*draft.source)]
    if _is_imagined(doc, draft, tokens) or _is_doing(doc, draft.source) or _ends_title(doc, draft):
        return False
    relative = len(tokens) == 1 or (len(tokens) > 2 and tokens[-1].tag in FINITE)
    if relative and tokens[0].lower in _RELATIVE:
        # "A trend that the bank predicts will go on": the trend goes on.
        return False
    thing = len(tokens) == 1 and tokens[0].tag != "PRP" and tokens[0].lower in _THINGS
    if thing or _holds_clause(tokens):
        return False
    parts = parts_of(tokens)
    # "The Nord primary"
    last = parts.base[-1] if parts.base else parts.head
    head = last if last.tag == "JJ" and parts.head.tag in NAMES else parts.head
    dated = head.lower in words("occasions", "noun", kind="day") and not head.text.isupper()
    if dated or _is_year(tokens):
        return False
    if parts.pronoun or head.tag in NAMES or parts.partitive:
        return True
    sort = sort_of(head)
    described = draft.cue is not None and draft.cue.clause is not None and draft.cue.clause.kind == "relative"
    if sort in ("time", "animal") or (described and _is_one_of_many(tokens)):
        return False
    if not sort and draft.cue is not None and draft.cue.form == "verb" and draft.cue.lemma not in _WORDED:
        # "Time will tell", "the timing does not surprise": what is said is not written on it.
        return False
    event = head.lower in words("event_nouns", "noun") or head.lower in _EVENTS
    if draft.cue is not None and draft.cue.lemma in _EVIDENCE and (not sort or event):
        return False
    if draft.cue is not None and draft.cue.cue_class in _MINDED and sort != "person" and head.tag in ("NN", "NNS"):
        return sort == "communication" and (draft.cue.cue_class != "intention" or _is_document(head.lower))
    if sort == "communication" and not _is_document(head.lower):
        # "The speeches offer a view", "the answer did not rebut it": what is told is not written on it.
        return draft.frame not in _LOOSE | _VAGUE
    return sort in _SPEAKING or draft.frame not in _LOOSE


def _is_imagined(doc: Doc, draft: Draft, tokens: Sequence[Token]) -> bool:
    """Say whether nobody in particular could say it: ``one might think``, ``he is not a man who says so``."""
    clause = draft.cue.clause if draft.cue is not None else None
    if clause is None:
        return False
    if tokens[0].lower == "any" or (len(tokens) == 1 and tokens[0].lower in _ANYBODY and clause.group.modal):
        return True
    if _may_come(doc, draft, clause) or _is_looked_at(doc, draft):
        return True
    if draft.source and tokens[0].lower in small_words("not all") and doc.before(draft.source[0]).lower == "not":
        return True
    outer = clause.head
    denied = outer is not None and outer.group.lemma == "be" and outer.negated and clause.kind == "relative"
    return denied and tokens[0].lower in _INDEFINITE


def _ends_title(doc: Doc, draft: Draft) -> bool:
    """Say whether what would speak only ends the name of a work in marks: ``On “Face the Town,” Mayor Lee blamed``."""
    if draft.source is None or draft.inside:
        return False
    first, last = draft.source
    before = [token.tag for token in doc.tokens[max(0, first - _NEAR) : first - 1]]
    opens = before.count("``") > before.count("''") and doc.before(first).tag != "``"
    return opens and "''" in [token.tag for token in doc.tokens[last : last + 2]]


def _may_come(doc: Doc, draft: Draft, clause: Clause) -> bool:
    """Say whether what is said hangs on what may come: ``he could try to demand that``, ``it might be seen by men``."""
    if draft.cue is None or draft.cue.form not in ("infinitive", "passive", "verb"):
        return False
    if draft.cue.form == "verb":
        words_of_cue = doc.tokens[draft.cue.first : draft.cue.last]
        chained = any(token.tag == "TO" for token in words_of_cue)
        return chained and any(token.lower in _MAYBE for token in words_of_cue)
    if draft.cue.form == "passive":
        return clause.group.modal in _MAYBE and draft.cue.cue_class in _SEEING
    outer = clause.head
    while outer is not None and not outer.finite:
        outer = outer.head
    return outer is not None and outer.group.modal in _MAYBE


def _is_looked_at(doc: Doc, draft: Draft) -> bool:
    """Say whether something is only looked at: ``the show was seen by men``, not ``was seen by men as weak``."""
    if draft.cue is None or draft.cue.form != "passive" or draft.cue.lemma not in small_words("look at"):
        return False
    said = [token for piece in draft.content for token in doc.tokens_in(piece)]
    return not any(token.lower == "as" or token.tag == "TO" for token in said)


def _is_doing(doc: Doc, source: Range) -> bool:
    """Say whether what would say it is something that is done: ``keeping Lee in prison``, not ``acting Mayor Lee``."""
    first, last = source
    group = doc.chunks[doc.chunk_at(first)].group
    if group is None or group.form != "gerund" or group.last >= last:
        return False
    behind = doc.tokens[group.last : last]
    past = next((token for token in behind if token.tag not in NAMES), None)
    titled = behind[0].lower in words("roles", "role")
    named = behind[0].tag in NAMES and not titled and past is not None and past.tag in ("IN", "TO")
    return named or behind[0].tag in ("DT", "PRP", "PRP$")


def _holds_clause(tokens: Sequence[Token]) -> bool:
    """Say whether a finite verb stands in the words for a source, and nothing opens its clause: nobody is called so."""
    for place, token in enumerate(tokens):
        if token.lower in RELATIVES or token.lower == "that" or token.tag in _OPENING:
            return False
        if token.tag in FINITE and not _may_describe(token, tokens[place + 1 : place + 2]):
            return True
    return False


def _may_describe(token: Token, behind: Sequence[Token]) -> bool:
    """Say whether a past can be a participle as well, with when or where behind it: ``documents filed Wednesday``."""
    form = word_form(token.lower)
    both = token.tag == "VBD" and form is not None and "VBN" in form.tags
    return both and any(each.tag == "IN" or names_time(each.lower) for each in behind)


def _is_document(noun: str) -> bool:
    """Say whether a noun is one for a document or data: ``report``, not ``answer``."""
    documents = words("bodies", "noun", kind="document") | words("bodies", "noun", kind="data")
    return noun in documents or noun.removesuffix("s") in documents


def _is_year(tokens: Sequence[Token]) -> bool:
    """Say whether a source is a year: ``bills in 2003 and 2005 … and opposed it``."""
    number = whole_number(tokens[0].text) if len(tokens) == 1 and len(tokens[0].text) == _YEAR else None
    return number is not None and number in _YEARS


def _is_one_of_many(tokens: Sequence[Token]) -> bool:
    """Say whether a noun for one person stands without an article, as in ``a liar, cheat and thief who claims``."""
    form = word_form(tokens[0].lower)
    single = len(tokens) == 1 and tokens[0].tag == "NN" and tokens[0].text.islower()
    return single and form is not None and form.what == "person" and form.noun == tokens[0].lower


def sort_of(head: Token) -> str:
    """Return what the noun for a source is, as WordNet and the lexicon class it; "person" where that is not known.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> [sort_of(token) for token in parse(Article("the bee, the clerk")).tokens if token.tag == "NN"]
    ['animal', 'person']
    """
    if head.lower in small_words("animal"):
        return "animal"
    known = word_form(head.lower)
    noun = known.noun if known is not None and known.noun else head.lower
    if any(word in _listed() for word in (head.lower, noun)) or head.lower in country_names():
        return "person"
    # "The primary", but "the accused" and "the poor"
    called = head.tag == "JJ" and known is not None and bool(known.noun) and "NN" in known.tags
    if known is None or not (called or head.tag in ("NN", "NNS")) or head.text[0].isupper():
        return "person"
    return known.what


@cache
def _listed() -> frozenset[str]:
    """Return the nouns for those who can speak that WordNet does not class as persons."""
    titled = words("roles", "role") | words("bodies", "noun")
    return (
        titled
        | words("people", "noun")
        | words("shares", "noun")
        | words("gatherings", "noun")
        | words("speaking_for", "noun")
        | words("place_nouns", "noun")
    )
