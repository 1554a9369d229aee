"""Whether a date that stands near a figure is told of it: not of another thing, and not in somebody's words."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.figures.nouns import is_person, singular
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.timenouns import TIMES
from analysis.text.tokens import Sentence

_EVENTS = words("event_nouns", "noun")
_TELLING_WHEN = words("beside_numbers", "word", where="tells when")
# What is listed as a part has a time of its own: "seven of eight votes, including last week's".
_LISTING = frozenset({"including", "notably"})
# So many tokens before a date does a comma stand that ends what stands before: ", on".
_PREPOSED = 2
_CONTENTS = frozenset({"that", "wh", "bare"})
# What a clause with these tells of was at another time than what the clause around it tells.
_OTHER_TIMES = frozenset({"after", "before", "until", "since"})
_MOST = frozenset({"JJS", "RBS"})
_ASKING = frozenset({"whether", "how", "where", "when", "what"})
# No date is longer, in tokens.
_LONGEST_DATE = 7


def is_told_of(doc: Doc, sentence: Sentence, figure: Span, date: Span) -> bool:
    """Say whether what a date is told of can be the figure: not where it is said of another thing, or in somebody's words.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("It cost $9m after the floods of 2013. It lost $9m in May."))
    >>> [is_told_of(doc, doc.sentences[k], Span(at, at + 3), Span(to, to + 3)) for k, at, to in ((0, 8, 32), (1, 46, 53))]
    [False, True]
    """
    one, other = doc.token_at(figure.start), doc.token_at(date.start)
    verbs = doc.verbs_in(sentence.first, sentence.last)
    if (
        _is_of_a_noun(doc, figure, other)
        or _is_of_somebody(doc, figure, date)
        or _describes_a_thing(doc, figure, other)
        or _is_of_a_question(doc, verbs, one, other)
        or (one < other and _is_of_a_list(doc, one, other))
        or _is_of_aside(doc, verbs, one, other)
        or _is_of_what_was_done(doc, verbs, figure, other)
        or _is_of_a_superlative(doc, one, other)
        # "Fewer will vote this fall, according to a poll of 400 voters".
        or "according" in doc.words_in(min(one, other), max(one, other))
    ):
        return False
    own = [clause for clause in verbs if clause.first <= one < clause.last]
    if _is_aside_of_another(doc, own, one, other) or _is_of_another_tense(doc, verbs, one, other):
        return False
    clause = max((clause for clause in verbs if clause.first <= other < clause.last), key=_opening, default=None)
    if clause is not None and (_is_told_later(doc, own, clause) or _is_of_clause_before(own, clause, other)):
        return False
    while clause is not None and clause not in own:
        if not _goes_beyond(doc, clause, figure):
            return False
        clause = clause.head
    return True


def _is_of_a_noun(doc: Doc, figure: Span, date: int) -> bool:
    """Say whether "of" ties a date to a noun that is not what is counted: "the floods of 2013", but not "the 12 of May"."""
    if date < 2 or doc.before(date).lower != "of" or doc.before(date - 1).tag not in ("NNS", "NN"):
        return False
    noun = doc.before(date - 1)
    phrase = doc.chunks[doc.chunk_at(noun.i)].phrase
    within = phrase is not None and doc.tokens[phrase.first].start <= figure.start <= noun.end
    return not within and figure.start < noun.start and noun.lower not in TIMES


def _describes_a_thing(doc: Doc, figure: Span, date: int) -> bool:
    """Say whether a date stands within a phrase for a thing, behind "a": "under an Aug. 10, 1988, stock purchase agreement"."""
    if date < 1 or doc.before(date).lower not in ("a", "an") or figure.end > doc.tokens[date].start:
        return False
    noun = next((token for token in doc.tokens[date : date + _LONGEST_DATE] if token.tag in ("NN", "NNS")), None)
    return noun is not None and noun.lower not in _EVENTS and noun.lower not in TIMES


def _is_of_somebody(doc: Doc, figure: Span, date: Span) -> bool:
    """Say whether a date tells whom a possessor is of: "two places above Saturday's hosts"."""
    i = doc.token_at(date.end - 1) + 1
    noun = doc.tokens[i + 1] if i + 1 < len(doc.tokens) and doc.tokens[i].tag == "POS" else None
    return noun is not None and noun.tag == "NNS" and is_person(singular(noun.lower)) and figure.end <= date.start


def _is_of_a_question(doc: Doc, verbs: Sequence[Clause], figure: int, date: int) -> bool:
    """Say whether a date tells when that might be which is asked behind a figure: "asked its 140 members whether to close in May"."""
    asked = [clause.group for clause in verbs if figure < clause.group.first and clause.group.last <= date]
    group = asked[-1] if asked else None
    return group is not None and not group.finite and doc.before(group.first).lower in _ASKING


def _is_of_a_list(doc: Doc, figure: int, date: int) -> bool:
    """Say whether a date is told of what is listed behind a figure: "seven, including last week's", not "12, including Lee, in May"."""
    begin = next((i for i in range(figure, date) if doc.tokens[i].lower in _LISTING), date)
    marks = [i for i in range(begin, date) if doc.tokens[i].tag == ","]
    return begin < date and not (marks and date - marks[-1] <= _PREPOSED)


def _is_aside_of_another(doc: Doc, own: Sequence[Clause], figure: int, date: int) -> bool:
    """Say whether a figure stands in a relative clause between commas, and the date outside: "permits, which cost £5, end now"."""
    inner = max(own, key=_opening, default=None)
    if inner is None or inner.kind != "relative" or inner.first <= date < inner.last:
        return False
    if inner.opener >= 0 and doc.tokens[inner.opener].lower == "whose":
        # "Spoke in May of a firm whose owner cut 40 jobs".
        return True
    return doc.before(inner.first).lower == "," and inner.group.tense == "present" and not inner.group.perfect


def _is_told_later(doc: Doc, own: Sequence[Clause], outer: Clause) -> bool:
    """Say whether a date tells when a figure was reported or what came of it: "said on Monday that 40 had left", "fell on Monday after 40 left"."""
    if outer.kind == "aside":
        # "Sales rose 3%, the firm said on Monday".
        main = max(own, key=_opening, default=None)
        return outer not in own and main is not None and _is_over(main)
    if outer not in own:
        return False
    within = [clause for clause in own if clause.first > outer.first]
    led = (doc.tokens[clause.opener].lower for clause in within if clause.kind == "adverbial" and clause.opener >= 0)
    return any(_is_content(clause) and _is_over(clause) for clause in within) or not _OTHER_TIMES.isdisjoint(led)


def _is_content(clause: Clause) -> bool:
    """Say whether a clause is what somebody says or finds: "said that it fell", also "said on Monday it fell"."""
    antecedent = clause.antecedent
    return clause.kind in _CONTENTS or (clause.kind == "contact" and (antecedent is None or antecedent.temporal))


def _is_of_clause_before(own: Sequence[Clause], clause: Clause, date: int) -> bool:
    """Say whether a date ends a clause, and another thing does something in the one that follows: "three shut in May, and six sell 40 cars"."""
    main = max((each for each in own if each.kind == "main"), key=_opening, default=None)
    ended = clause.kind == "main" and clause not in own and clause.group.last <= date
    return ended and main is not None and clause.first < main.first and main.phrase not in (None, clause.phrase)


def _is_over(clause: Clause) -> bool:
    """Say whether what a clause tells is not what is so when it is said: "had left", "has left", "will leave"."""
    group = clause.group
    return group.finite and (group.tense != "present" or group.perfect or bool(group.modal))


def _is_of_a_superlative(doc: Doc, figure: int, date: int) -> bool:
    """Say whether a date tells among what something is the most: "12% voted, the second highest share in the past 24 years"."""
    before = doc.before(date).i if figure < date else 0
    phrase = doc.chunks[doc.chunk_at(before - 1)].phrase if before and doc.tokens[before].tag == "IN" else None
    most = phrase is not None and any(token.tag in _MOST for token in doc.tokens[phrase.first : phrase.last])
    return most and phrase is not None and not phrase.first <= figure < phrase.last


def _is_of_another_tense(doc: Doc, verbs: Sequence[Clause], figure: int, date: int) -> bool:
    """Say whether a date goes with a verb of the past, and the figure with the next one: "was opened in 2021 and carries 5,000"."""
    if date > figure:
        return False
    finite = [clause for clause in verbs if clause.finite and clause.group.last <= figure]
    last = finite[-1] if finite else None
    if last is None or last.sibling is None or not last.sibling.group.last <= date < last.group.first:
        return False
    if not any(token.tag == "CC" for token in doc.tokens[date : last.group.first]):
        return False
    return last.group.tense == "present" and not last.group.perfect and last.sibling.group.tense == "past"


def _is_of_aside(doc: Doc, verbs: Sequence[Clause], figure: int, date: int) -> bool:
    """Say whether a date tells when that was which a participle between commas adds: "the firm, founded in 1988, has"."""
    verb = max((clause for clause in verbs if clause.group.last <= date), key=_heading, default=None)
    if (
        verb is None
        or verb.finite
        or doc.tokens[verb.group.head].tag != "VBN"
        or doc.before(verb.group.first).lower != ","
    ):
        return False
    ends = next((i for i in range(date, len(doc.tokens)) if doc.tokens[i].tag in (",", ".", ":")), date)
    return not verb.group.first <= figure < ends


def _is_of_what_was_done(doc: Doc, verbs: Sequence[Clause], figure: Span, date: int) -> bool:
    """Say whether a date tells when that was done to which another thing than the figure belongs: "$5m on a road built in 1988"."""
    verb = max((clause for clause in verbs if clause.group.last <= date), key=_heading, default=None)
    if verb is not None and doc.before(verb.group.first).lower in _OTHER_TIMES and not verb.finite:
        # "Climbed 69 cents after being down in May".
        return figure.end <= doc.tokens[verb.group.first].start
    if (
        verb is None
        or verb.finite
        or doc.tokens[verb.group.head].tag != "VBN"
        or doc.tokens[verb.group.first].start < figure.end
    ):
        return False
    noun = doc.before(verb.group.first)
    phrase = doc.chunks[doc.chunk_at(noun.i)].phrase
    if phrase is None or noun.tag[:1] != "N":
        return False
    return (
        phrase.preposition >= 0
        and not doc.tokens[phrase.first].start <= figure.start < doc.tokens[phrase.last - 1].end
        and (
            doc.tokens[phrase.preposition].lower != "of"
            or not phrase.host
            # "5 points shy of the record set in 2008": of the record alone.
            or phrase.host.last != phrase.preposition
            or not doc.tokens[phrase.host.first].start <= figure.start < doc.tokens[phrase.host.last - 1].end
        )
    )


def _heading(clause: Clause) -> int:
    return clause.group.head


def _opening(clause: Clause) -> int:
    return clause.first


def _goes_beyond(doc: Doc, clause: Clause, figure: Span) -> bool:
    """Say whether a date in a clause tells when that is which the clause is embedded in, and the figure with it."""
    if clause.kind in _CONTENTS:
        return False
    if clause.kind == "adverbial":
        word = doc.tokens[clause.opener].lower if clause.opener >= 0 else ""
        # "As he told a paper in 1985"
        return (not word or word in _TELLING_WHEN) and not (word == "as" and clause.takes("that"))
    if clause.kind in ("relative", "contact"):
        antecedent = clause.antecedent
        if antecedent is None or (clause.opener >= 0 and doc.tokens[clause.opener].lower == "whose"):
            return False
        first = doc.tokens[antecedent.outermost().first].start
        return first <= figure.start < doc.tokens[antecedent.last - 1].end or (
            doc.tokens[antecedent.head].lower in _EVENTS
        )
    if clause.kind == "main" and clause.phrase is not None and doc.tokens[clause.first].start > figure.start:
        # "It killed 12 and hurt 30 on Monday", but "Exports are up 12 per cent, and talks begin on Monday".
        shared = clause.sibling is not None and clause.phrase is clause.sibling.phrase
        return shared or clause.takes("that")
    return True
