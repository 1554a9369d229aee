"""Contents that stand before their source: ``"…," she said``, ``The dam will hold, engineers said, for a year``."""

from __future__ import annotations

from bisect import bisect_left

from analysis.extract.attributions.bidden import opens_sentence
from analysis.extract.attributions.contentends import right_end
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.draft import Draft, drafted
from analysis.extract.attributions.goingon import rest_behind
from analysis.extract.attributions.relatives import is_thing
from analysis.extract.attributions.setting import Setting, exclaimed, outside_before, quotation_at, span_of, stopped
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.extents import Range
from analysis.text.quotations import Quotation
from analysis.text.span import Span
from analysis.text.tagsets import ADJECTIVES, ADVERBS, BE, FINITE, HAVE, function_words, small_words

_CONNECTIVES = (function_words("connective", "coordinator") | {"so"}) - {"nor", "neither"}
_OPENINGS = small_words("unfinished")
_CONDITIONS = small_words("if")
_BY_THEN = small_words("by then")
_JOINS = frozenset({"and", "or", "but"})
_NEAR = 8
# How many cues back another content may end: no sentence that is prose has more.
_CUES_BACK = 5


def content_before(setting: Setting, cue: Cue, source: Range, end: int, rule: str) -> Draft | None:
    """Take the content that ends before token `end`: a quotation, or the sentence so far."""
    floor = setting.sentence.first
    end = min(end, cue.first)
    bracket = end > floor and setting.word(end - 1) == "("
    while end > floor and (setting.tag(end - 1) in (",", ":") or setting.word(end - 1) == "("):
        if end - 1 in setting.inside:
            break
        end -= 1
    if bracket and _is_unfinished(setting, floor, end):
        return None
    closed = end > floor or exclaimed(setting, end) or ("bare" in cue.frames and stopped(setting, end))
    number = setting.inside.get(end - 1) if closed else None
    if number is not None and ("quote" in cue.frames or cue.cue_class in ("speech", "writing")):
        whole = setting.quotations[number].span
        opening = setting.doc.token_at(whole.start)
        apart = opening > floor and (setting.tag(opening - 1) in (":", "-") or setting.word(opening - 1) == "(")
        if apart or not outside_before(setting, number):
            after = source[1] if source[1] > cue.first else cue.last
            return drafted(setting, cue, source, [whole, resumed(setting, after)], f"quotation, {rule}", (number,))
    if setting.word(end) == ";" and end not in setting.inside:
        # "It fell; a colleague disagreed, saying it stood."
        return None
    if end <= floor or not (cue.frames & {"after"} or cue.form in ("according", "as") or number is not None):
        return None
    if setting.word(end - 1) == "as" and source[0] == end:
        if _compares(setting, end - 1):
            return None
        end -= 1
    if number is not None and setting.word(source[0]) in ("he", "she") and _says_first(setting, end):
        # "Lee said it failed because “it was late,” she said."
        return drafted(setting, cue, source, [setting.quotations[number].span], f"quotation, {rule}", (number,))
    return _sentence_so_far(setting, cue, source, end, rule)


def _says_first(setting: Setting, end: int) -> bool:
    """Say whether the sentence begins with who says something, before a token."""
    firsts = (each for each in setting.cues if each.clause is not None and each.last < end)
    return any(
        each.clause is not None
        and each.clause.kind == "main"
        and each.clause.phrase is not None
        and each.clause.phrase.outermost().first == setting.sentence.first
        and "quote" in each.frames
        for each in firsts
    )


def _compares(setting: Setting, i: int) -> bool:
    """Say whether "as" ends a comparison that an "as" began: ``as much money as many had hoped``, ``as long as Lee said``."""
    for k in range(i - 1, max(setting.sentence.first, i - _NEAR), -1):
        if setting.tag(k) in FINITE or setting.tag(k) == ",":
            return False
        if setting.word(k) == "as":
            return setting.tag(k + 1) in ADJECTIVES | ADVERBS
    return False


def _sentence_so_far(setting: Setting, cue: Cue, source: Range, end: int, rule: str) -> Draft | None:
    floor = setting.sentence.first
    start = _content_first(setting, end)
    if cue.form == "verb" and _does_beside(setting, cue, start):
        return None
    unfinished = _is_unfinished(setting, start, end)
    opened = setting.inside.get(floor) if start == floor else None
    content = span_of(setting, start, end)
    if opened is not None and content is not None:
        # The sentence began within a quotation of several sentences: the content begins where that sentence did.
        content = Span(setting.doc.sentence_at(setting.quotations[opened].span.start).start, content.end)
    rest = rest_behind(setting, cue, source, unfinished)
    if setting.word(end - 1) in _JOINS and setting.tag(end) == ",":
        # "undone by a red card and, Lee insisted, a bad call": no more than what follows is Lee's.
        after = max(source[1], cue.last)
        only = rest or (span_of(setting, after + 1, setting.last) if setting.tag(after) == "," else None)
        return drafted(setting, cue, source, [only], rule) if only is not None else None
    if cue.form == "verb" and unfinished and rest is None and start < end:
        counted = setting.tag(start) == "IN" and setting.tag(start + 1) == "CD"
        if (setting.tag(start) in ("IN", "RB", "RBR", "WRB", "VBG") and not counted) or (
            end == start + 1 and setting.tag(start) == "JJR"
        ):
            return None
    return drafted(setting, cue, source, [content, rest], rule) if start < end else None


def _does_beside(setting: Setting, cue: Cue, start: int) -> bool:
    """Say whether a sentence begins with what the source does as well: ``Noting that it was late, the court directed``."""
    goes_on = setting.tag(cue.last) == "," and setting.tag(cue.last + 1) in FINITE
    if cue.clause is None or cue.clause.kind != "main" or goes_on:
        # "Riding alone, two women said, can be unsafe."
        return False
    return any(
        clause.group.first == start
        and clause.group.form == "gerund"
        and not clause.finite
        and clause.head is cue.clause
        for clause in setting.clauses
    )


def content_begun(setting: Setting, cue: Cue, source: Range, quotation: Quotation) -> Span | None:
    """Return the part of a content before its source that a quotation goes on with: ``The plan, she said, "is dead"``."""
    edge, opening = source[0] - 1, setting.doc.token_at(quotation.span.start)
    apart = edge > setting.sentence.first and setting.tag(edge) == "," and edge not in setting.inside
    if not apart or setting.tag(opening - 1) != "," or opening - cue.last != 1:
        return None
    if quotation.inner.of(setting.doc.text)[:1].isupper():
        return None
    return span_of(setting, _content_first(setting, edge), edge)


def resumed(setting: Setting, start: int) -> Span | None:
    """Return the quotation that goes on after the source, in the same sentence: ``"…," she said, "…"``."""
    i = start
    while i < setting.sentence.last and i not in setting.inside:
        if setting.doc.tokens[i].tag in FINITE or i in setting.cue_starts:
            return None
        i += 1
    quotation = quotation_at(setting, i) if i < setting.sentence.last else None
    if (
        quotation is None
        or setting.tag(i - 1) in ("IN", "TO")
        or setting.doc.token_at(quotation.span.end) in setting.cue_starts
    ):
        return None
    return quotation.span


def _is_unfinished(setting: Setting, start: int, end: int) -> bool:
    """Say whether words are no whole sentence: no verb among them, or only that of ``As the crowd cheered``."""
    if not any(setting.tag(i) in FINITE or _is_done(setting, i) for i in range(start, end)):
        return True
    if setting.tag(end - 1) in ("WRB", "WP", "WDT") or setting.word(end - 1) in ("because", "that"):
        return True
    if _awaits_rest(setting, end):
        return True
    opens = setting.word(start) in _OPENINGS or " ".join(setting.word(start + k) for k in range(3)) in _BY_THEN
    return opens and all(setting.tag(i) != "," for i in range(start, end)) and not _acts(setting, start, end)


def _awaits_rest(setting: Setting, end: int) -> bool:
    """Say whether words end with a verb that something has to follow: ``It was, she insisted, a joke``, ``He will not, Lee said, be there``."""
    last = end - 1 - (setting.word(end - 1) in ("not", "n't", "also", "never"))
    awaits = setting.word(last) in BE or setting.word(last) in HAVE or setting.tag(last) == "MD"
    return end - 1 > setting.sentence.first and (awaits or _awaits_object(setting, end))


def _awaits_object(setting: Setting, end: int) -> bool:
    """Say whether words end with the verb of their clause that needs an object: ``She has made, she reckons, 900 wheels``."""
    return any(
        clause.group.last == end
        and clause.kind == "main"
        and not clause.group.passive
        and clause.group.lemma in words("needing_objects", "verb")
        for clause in setting.clauses
    )


def _is_done(setting: Setting, i: int) -> bool:
    """Say whether a word is a participle that stands for a verb: ``Two men killed``, not ``the presumed change``."""
    return setting.tag(i) == "VBN" and setting.doc.chunks[setting.doc.chunk_at(i)].phrase is None


def _acts(setting: Setting, start: int, end: int) -> bool:
    """Say whether a clause that nothing opens stands among some tokens: ``In May the dam broke``."""
    acting = (
        clause
        for clause in setting.clauses
        if clause.finite and ((clause.kind == "main" and clause.opener < 0) or clause.opener == start - 1)
    )
    return any(
        clause.phrase is not None and start < clause.phrase.first < clause.group.first < end for clause in acting
    )


def _content_first(setting: Setting, end: int) -> int:
    """Return where the content begins: after a clause of another source, and after ``However,``."""
    start = setting.sentence.first
    for other in setting.cues:
        told = other.clause is None or (other.clause.kind == "adverbial" and not _is_condition(setting, other.clause))
        if told and other.last <= end and opens_sentence(setting, other):
            edge = right_end(setting, other, other.last, end)
            start = edge + 1 if edge < end else start
    start = max(start, _past_asides(setting, start, end))
    for i in range(end - 1, start, -1) if ":" in setting.tags else ():
        apart = setting.word(i) in (";", ":") and setting.tokens[i].end < setting.tokens[i + 1].start
        if apart and i not in setting.inside and _tells_before(setting, start, i):
            # "The bank expects less; more, it says, may come": only what follows the mark.
            start = i + 1
            break
    while start + 1 < end and setting.word(start) in _CONNECTIVES:
        if setting.tag(start + 1) != "," and setting.tag(start) != "CC":
            break
        start += 2 if setting.tag(start + 1) == "," else 1
    return start


def _first(cue: Cue) -> int:
    return cue.first


def _past_asides(setting: Setting, start: int, end: int) -> int:
    """Return where the last of two contents begins: ``It fell, the Post said, while it rose in Leeds, | the Herald said``."""
    behind = bisect_left(setting.cues, end, key=_first)
    for other in reversed(setting.cues[max(0, behind - _CUES_BACK) : behind]):
        clause = other.clause
        told = clause is not None and clause.kind == "aside" and start < other.first and other.last < end
        joined = setting.word(other.last + 1) in small_words("against another")
        if told and joined and setting.tag(other.last) == "," and other.head not in setting.inside:
            return other.last + 2
    return start


def _tells_before(setting: Setting, start: int, mark: int) -> bool:
    """Say whether somebody with a noun for a name or a calling says something between two tokens, the second a mark."""
    for other in setting.cues:
        clause = other.clause
        if clause is None or clause.phrase is None or clause.kind != "main" or not start <= other.first < mark:
            continue
        if setting.tag(clause.phrase.head) != "PRP" and not is_thing(setting, clause.phrase):
            return True
    gives = (each for each in setting.clauses if each.kind == "main" and start <= each.group.first < mark)
    return any(_gives_account(setting, each, mark) for each in gives)


def _gives_account(setting: Setting, clause: Clause, mark: int) -> bool:
    """Say whether the noun before a colon is one for what is told: ``a diplomat gave another account: …``."""
    named = setting.doc.chunks[setting.doc.chunk_at(mark - 1)].phrase
    told = named is not None and named.last == mark and setting.word(mark) == ":"
    return told and clause.group.lemma in small_words("giving") and clause.phrase is not None


def _is_condition(setting: Setting, clause: Clause) -> bool:
    """Say whether a clause is a condition of what is said: ``If he had pleaded guilty``, ``Had he pleaded guilty``."""
    return clause.opener < 0 or setting.word(clause.opener) in _CONDITIONS
