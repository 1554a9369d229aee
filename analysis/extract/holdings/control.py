"""Who controls what a figure measures: the verb of control that governs it, and the holder that the verb names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from analysis.extract.holdings.controlverbs import (
    BE,
    CLAUSE_VERBS,
    classes,
    control_class,
    head_verb,
    is_hypothetical,
    is_negated,
    is_perfect,
    leave_class,
    light_class,
)
from analysis.extract.holdings.holders import Holders
from analysis.extract.records import Figure, Place
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.tokens import Sentence


class Control(NamedTuple):
    """The statement that a holder controls what a figure measures.

    ``kind`` is hold, gain or lose; ``start`` is where the statement begins, ``end`` where its verb or holder ends.
    """

    holder: str | None
    kind: str
    negated: bool
    perfect: bool
    start: int
    end: int
    rule: str


_MEASURES = frozenset({"share", "area", "vague", "universal", "comparison"})


_BETWEEN = frozenset(
    {
        "RB",
        "VBZ",
        "VBP",
        "VBD",
        "VBN",
        "VBG",
        "IN",
        "NN",
        "NNS",
        "NNP",
        "JJ",
        "DT",
        "PRP",
        "PRP$",
        "CC",
        "CD",
        "POS",
        "WDT",
    }
)


def controls(doc: Doc, places: Sequence[Place], figures: Sequence[Figure]) -> dict[int, Control]:
    """Return, by the index of the figure, the statements of control in an article.

    Demands, plans and what would be are no statements of control.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.figures.figures import figures
    >>> doc = parse(Article("Rebels control half of the city, but should leave a third of the port."))
    >>> [control.holder for control in controls(doc, [], list(figures(doc, [], []))).values()]
    ['rebels']
    """
    found: dict[int, Control] = {}
    holders: Holders | None = None
    for index, figure in enumerate(figures):
        if figure.kind not in _MEASURES or not doc.sentences:
            continue
        sentence = _clipped(doc.sentence_at(figure.span.start), doc.token_at(figure.span.start))
        tokens = doc.tokens[sentence.first : sentence.last]
        if not any(
            control_class(tokens, at)
            or classes().get(tokens[at].lower) == "include"
            or leave_class(doc.tokens, sentence.first + at, sentence)
            for at in range(len(tokens))
        ):
            if not any(token.lower in ("control", "hands", "occupation") for token in tokens):
                continue
        holders = holders or Holders(doc, places)
        control = _read(doc, holders, sentence, figure, found)
        if control is not None:
            found[index] = control
    return found


# A verb further from its object than this governs another one; a text without full stops must not cost its square.
_REACH = 80


def _clipped(sentence: Sentence, at: int) -> Sentence:
    return sentence._replace(first=max(sentence.first, at - _REACH), last=min(sentence.last, at + _REACH))


def _read(
    doc: Doc, holders: Holders, sentence: Sentence, figure: Figure, found: Mapping[int, Control]
) -> Control | None:
    first = doc.token_at(figure.span.start)
    last = doc.token_at(figure.span.end - 1)
    if figure.wording == "mainly":
        return _passive(doc, holders, sentence, first, figure.span.start)
    return (
        (_before(doc, holders, sentence, first, found) if _right_after_verb(doc, first, sentence) else None)
        or _after(doc, holders, sentence, last, figure)
        or _before(doc, holders, sentence, first, found)
        or _resumed(doc, sentence, first, figure, found)
    )


def _right_after_verb(doc: Doc, first: int, sentence: Sentence) -> bool:
    """Say whether the figure is the object of the verb right before it: "has retaken half of the land they seized"."""
    return any(control_class(doc.tokens, at) for at in range(max(sentence.first, first - 3), first))


def _passive(doc: Doc, holders: Holders, sentence: Sentence, at: int, start: int) -> Control | None:
    """Read "held by X" from the participle at token `at` on."""
    tokens = doc.tokens
    for by in range(at, min(at + 6, sentence.last - 1)):
        if tokens[by].lower == "by":
            named = holders.after(by + 1, sentence)
            if named is None:
                return None
            return Control(named[0], "hold", is_negated(tokens, at, sentence), True, start, named[1], "passive")
        if tokens[by].tag not in ("RB", "VBN", "VBD", "CC", "IN", "JJ"):
            return None
    return None


def _after(doc: Doc, holders: Holders, sentence: Sentence, last: int, figure: Figure) -> Control | None:
    """Read what follows the figure: "still held by X", "is under X control", "that it holds"."""
    tokens = doc.tokens
    for at in range(last + 1, min(last + 16, sentence.last)):
        token = tokens[at]
        kind = control_class(tokens, at)
        if kind in ("hold", "gain") and token.tag in ("VBN", "VBD", "VBZ", "VBP", "VB"):
            by = next((k for k in range(at + 1, min(at + 4, sentence.last)) if tokens[k].lower == "by"), None)
            if by is not None and not any(tokens[k].lower in ("mainly", "mostly", "largely") for k in range(at, by)):
                if is_hypothetical(tokens, at, sentence):
                    return None
                return _passive(doc, holders, sentence, at, figure.span.start)
            if by is not None:
                return None
            return _relative(doc, holders, sentence, last, at, kind, figure)
        if token.lower in ("under", "in") and at + 2 < sentence.last:
            phrase = _under(doc, holders, sentence, at)
            if phrase is not None and not is_hypothetical(tokens, at, sentence):
                negated = is_negated(tokens, at, sentence)
                return Control(phrase[0], "hold", negated, False, figure.span.start, phrase[1], "under control")
        if token.tag not in _BETWEEN or (
            token.tag in CLAUSE_VERBS and token.lower not in BE and token.lower not in ("has", "have", "had")
        ):
            return None
    return None


def _under(doc: Doc, holders: Holders, sentence: Sentence, at: int) -> tuple[str | None, int] | None:
    """Read "under Russian control", "in rebel hands", "under the control of the army" at token `at`."""
    tokens = doc.tokens
    for end in range(at + 1, min(at + 6, sentence.last)):
        if tokens[end].lower in ("control", "occupation", "rule", "hands"):
            if end + 1 < sentence.last and tokens[end + 1].lower == "of" and tokens[end].lower != "hands":
                return holders.after(end + 2, sentence)
            if end + 1 < sentence.last and tokens[end].lower == "hands" and tokens[end + 1].lower == "of":
                return holders.after(end + 2, sentence)
            if end == at + 1:
                return None
            named = holders.named(at + 1, end, sentence)
            if named and f"{named}s" in words("holding", "word", **{"class": "rebel"}):
                # "in rebel hands": the rebels'.
                named = f"{named}s"
            return (named, tokens[end].end) if named else None
        if tokens[end].tag not in ("DT", "JJ", "NNP", "NN", "NNS", "PRP$", "POS", "VBN", "NNPS"):
            return None
    return None


def _relative(
    doc: Doc, holders: Holders, sentence: Sentence, last: int, at: int, kind: str, figure: Figure
) -> Control | None:
    """Read "patches of territory (that) it holds": the holder stands between the figure and the verb."""
    tokens = doc.tokens
    if is_hypothetical(tokens, at, sentence):
        return None
    verb = at
    while (verb - 1 > last and tokens[verb - 1].tag == "RB") or (
        verb - 1 > last and tokens[verb - 1].lower in ("has", "have", "had")
    ):
        verb -= 1
    holder = holders.before(verb, last + 1, sentence)
    if holder is None:
        return None
    return Control(
        holder[0],
        kind,
        is_negated(tokens, at, sentence),
        is_perfect(tokens, at, sentence),
        figure.span.start,
        tokens[at].end,
        "relative",
    )


def _before(doc: Doc, holders: Holders, sentence: Sentence, first: int, found: Mapping[int, Control]) -> Control | None:
    """Read the verb of control before the figure: "X controls 80% of …, and over 70% of …"."""
    tokens = doc.tokens
    quoted = False
    at = first - 1
    include = False
    while at >= sentence.first:
        token = tokens[at]
        kind = control_class(tokens, at) or light_class(tokens, at, sentence) or leave_class(tokens, at, sentence)
        if kind:
            break
        if classes().get(token.lower) == "include":
            include = True
        elif token.tag in CLAUSE_VERBS and not (token.lower in BE and include):
            return None
        elif token.tag in ("``", "''"):
            quoted = True
        elif token.lower == "from" and any(leave_class(tokens, at - back, sentence) for back in (1, 2)):
            pass
        elif token.lower in ("from", "while", "but", "because", "although", "if", ";") or token.tag == "TO":
            return None
        at -= 1
    else:
        return None
    if quoted or is_hypothetical(tokens, at, sentence):
        return None
    if tokens[at].tag == "VBN" and at + 1 < len(tokens) and tokens[at + 1].lower == "by":
        return None
    head = head_verb(tokens, at, sentence)
    while leave_class(tokens, at, sentence) and head > sentence.first and tokens[head - 1].lower in BE:
        head -= 1
    subject = holders.before(head, sentence.first, sentence)
    if subject is None:
        return None
    start = subject[1]
    return Control(
        subject[0],
        kind,
        is_negated(tokens, at, sentence),
        is_perfect(tokens, at, sentence),
        start,
        tokens[at].end,
        "coordinated" if found and next(reversed(list(found.values()))).end == tokens[at].end else "active",
    )


_ANAPHORS = frozenset({"the", "this", "that", "these", "those"})


_LANDS = frozenset(
    {
        "area",
        "areas",
        "territory",
        "territories",
        "land",
        "lands",
        "zone",
        "region",
        "part",
        "share",
        "gains",
        "holdings",
    }
)


def _resumed(doc: Doc, sentence: Sentence, first: int, figure: Figure, found: Mapping[int, Control]) -> Control | None:
    """Read "The area encompasses nearly 3% of …": goes on with the holder of the sentence before."""
    tokens = doc.tokens
    if not found:
        return None
    previous = next(reversed(list(found.values())))
    if doc.sentence_at(previous.start).i < sentence.i - 1:
        return None
    include = None
    for at in range(sentence.first, first):
        if classes().get(tokens[at].lower) == "include" and tokens[at].tag in ("VBZ", "VBP", "VBD", "NNS"):
            include = at
            break
    if include is None or any(tokens[k].tag in CLAUSE_VERBS for k in range(include + 1, first)):
        return None
    subject = [token for token in tokens[sentence.first : include] if token.tag not in {"RB", ","}]
    pronoun = len(subject) == 1 and subject[0].lower in ("it", "this", "that", "they", "these")
    anaphor = len(subject) == 2 and subject[0].lower in _ANAPHORS and subject[1].lower in _LANDS
    if not (pronoun or anaphor):
        return None
    return previous._replace(start=figure.span.start, end=tokens[include].end, rule="resumed", negated=False)
