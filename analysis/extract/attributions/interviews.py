"""Interviews and transcripts: whose turn each paragraph is, by labels or, without any, by questions and answers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from analysis.extract.attributions.interviewee import interviewee, tells_of_interview
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.span import Span
from analysis.text.tagsets import small_words
from analysis.text.tokens import Sentence

_NAME = r"[^\W\d_a-z][\w.'’-]*"
_LABEL = re.compile(
    rf"[\"“*]*(?P<name>[QA](?=[.:])|{_NAME}(?: (?:de |van |von |al-)?{_NAME}){{0,3}}(?: \([^()]{{1,40}}\))?)[*]*(?P<mark>[:.])[*]*\s+(?=\S)"
)
_ENDS = (".", "!", "?", "…", "”", '"', "—", "--", ":", ")", "]", ";")
_FIRST = small_words("i")
_OF_ASKER = frozenset({"us", "our"})
_SECOND = small_words("you")
_MARKS = "“\"‘'"
_LONGEST_QUESTION = 90
_ALTERNATING = 3
_BRIEF, _LONGEST_PROMPT = 15, 40


@dataclass(slots=True)
class Turn:
    """What somebody says until another does: ``source`` are the tokens that name who, None for a question without a name.

    ``label`` are the tokens of the label with its colon or full stop, ``content`` a stretch a paragraph.
    """

    source: Range | None
    label: Range | None
    rule: str
    content: list[Span] = field(default_factory=list)
    key: str = ""


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph of the running text: its place, and its sentences."""

    span: Span
    sentences: Sequence[Sentence]


def turns(doc: Doc) -> list[Turn]:
    r"""Return the turns of an interview or a transcript, none of an article that is neither.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee runs.\nWhy do you run?\nI like it.\nDo you win?\nMy sister does."))
    >>> [(turn.rule, turn.content[0].of(doc.text)) for turn in turns(doc)][:2]
    [('interview, question', 'Why do you run?'), ('interview, answer', 'I like it.')]
    """
    paragraphs = _paragraphs(doc)
    found = _labelled(doc, paragraphs) or _unlabelled(doc, paragraphs)
    if found:
        _end_last(doc, found[-1])
    return found


def _end_last(doc: Doc, turn: Turn) -> None:
    """End the last turn where "I" and "we" end: no label or question tells where the article goes on."""
    kept = 1
    while kept < len(turn.content) and _is_first_person(doc, turn.content[kept]):
        kept += 1
    del turn.content[kept:]


def _paragraphs(doc: Doc) -> list[_Paragraph]:
    grouped: dict[int, list[Sentence]] = {}
    for sentence in doc.sentences:
        if sentence.part in ("", "block quotation"):
            grouped.setdefault(sentence.paragraph, []).append(sentence)
    found = [_Paragraph(Span(held[0].start, held[-1].end), held) for held in grouped.values()]
    return [paragraph for paragraph in found if not _is_direction(paragraph.span.of(doc.text))]


def _is_direction(text: str) -> bool:
    """Say whether a paragraph is in nobody's mouth: ``(BEGIN VIDEO CLIP.)``, ``[Laughter]``, ``….``."""
    return text[:1] + text[-1:] in ("()", "[]") or not any(letter.isalnum() for letter in text)


# ---------------------------------------------------------------------- by labels


def _labelled(doc: Doc, paragraphs: Sequence[_Paragraph]) -> list[Turn]:
    found = [_label(doc, paragraph) for paragraph in paragraphs]
    counts = Counter(label[0] for label in found if label)
    kept = _believed(counts)
    alone = {} if kept else _names_alone(doc, paragraphs)
    if not kept and not alone:
        return []
    made: list[Turn] = []
    for number, (paragraph, label) in enumerate(zip(paragraphs, found, strict=True)):
        if number in alone:
            line = (paragraph.sentences[0].first, paragraph.sentences[-1].last)
            made.append(Turn(alone[number], line, "transcript", key=paragraph.span.of(doc.text)))
        elif label and label[0] in kept:
            made.append(
                Turn(
                    label[1], (label[1][0], label[2] + 1), "transcript", [Span(label[3], paragraph.span.end)], label[0]
                )
            )
        elif made and _goes_on(doc, paragraph, made[-1]):
            made[-1].content.append(paragraph.span)
        elif made:
            made.append(Turn(None, None, "narrative"))
    _name_answers(doc, made)
    return [turn for turn in made if turn.content and turn.rule != "narrative"]


def _label(doc: Doc, paragraph: _Paragraph) -> tuple[str, Range, int, int] | None:
    """Return the label that a paragraph begins with, its tokens, that of its mark, and where what is said begins."""
    match = _LABEL.match(doc.text, paragraph.span.start, min(paragraph.span.end, paragraph.span.start + 120))
    if match is None or (match["mark"] == "." and match["name"] not in ("Q", "A")) or match.end() >= paragraph.span.end:
        return None
    first = doc.token_at(match.start("name"))
    mark = doc.token_at(match.start("mark"))
    last = next((i for i in range(first + 1, mark) if doc.tokens[i].text == "("), mark)
    return match["name"], (first, max(last, first + 1)), mark, match.end()


def _believed(counts: Counter[str]) -> frozenset[str]:
    """Return the labels that are of speakers: in capitals, twice or more in all; or names, two of them, one repeated."""
    capitals = {label for label in counts if label.isupper() and _can_name(label)}
    asked = bool(capitals & {"Q", "A"})
    names = {label for label in counts if label not in capitals and _can_name(label)}
    repeated = {label for label in names if counts[label] > 1}
    if sum(counts[label] for label in capitals) > 1 and (asked or len(capitals) > 1 or not names):
        return frozenset(capitals | repeated | (names if asked else set()))
    if repeated and len(names | capitals) > 1:
        return frozenset(names | capitals)
    return frozenset()


def _can_name(label: str) -> bool:
    """Say whether a label can be a name: a single letter is only Q or A, and no label is a weekday or a month."""
    if len(label) == 1:
        return label in ("Q", "A")
    return not any(word.lower().strip(".") in words("occasions", "noun") for word in label.split())


def _names_alone(doc: Doc, paragraphs: Sequence[_Paragraph]) -> dict[int, Range]:
    """Return the paragraphs that are a name alone, above what that speaker says, if at least one name comes back."""
    named: dict[int, str] = {}
    for number, paragraph in enumerate(paragraphs[:-1]):
        line = paragraph.span.of(doc.text) if paragraph.span.end - paragraph.span.start < 60 else ""
        if re.fullmatch(rf"{_NAME}(?: {_NAME}){{0,3}}:?|[QA][.:]?", line) and line[-1:] not in (".", "!", "?"):
            below = paragraphs[number + 1].span
            if doc.text[below.end - 1] in "".join(_ENDS) and _can_name(line.rstrip(":")):
                named[number] = line.rstrip(":")
    counts = Counter(named.values())
    if len(counts) < 2 or max(counts.values()) < 2:
        return {}
    ranges = {}
    for number in named:
        sentences = paragraphs[number].sentences
        last = sentences[-1].last - (doc.before(sentences[-1].last).text == ":")
        ranges[number] = (sentences[0].first, last)
    return ranges


def _goes_on(doc: Doc, paragraph: _Paragraph, turn: Turn) -> bool:
    """Say whether a paragraph without a label goes on with a turn: nothing in it names who speaks."""
    if turn.rule == "narrative" or (turn.content and not _is_said(doc, paragraph)):
        return False
    if turn.source is None:
        return True
    name = doc.before(turn.source[1]).text.lower()
    tokens = doc.tokens_in(paragraph.span)
    return not any(token.lower == name and token.tag[:3] == "NNP" for token in tokens if len(name) > 1)


def _is_said(doc: Doc, paragraph: _Paragraph) -> bool:
    """Say whether a paragraph is more than a heading or a caption: it ends as a sentence does."""
    return doc.text[: paragraph.span.end].endswith(_ENDS, max(0, paragraph.span.end - 2))


def _name_answers(doc: Doc, made: Sequence[Turn]) -> None:
    """Give the answers of Q. and A. the one who is named: by the only other label, or in the introduction."""
    answers = [turn for turn in made if turn.key.rstrip(".:") == "A"]
    if not answers:
        return
    others = {turn.key: turn.source for turn in made if turn.key.rstrip(".:") not in ("Q", "A") and turn.source}
    named = next(iter(others.values())) if len(others) == 1 else interviewee(doc, answers[0].content[0].start)
    if named is None:
        return
    for turn in answers:
        turn.source = named
    for turn in made:
        if turn.key.rstrip(".:") == "Q":
            turn.source, turn.rule = None, "transcript, question"


# ---------------------------------------------------------------------- without labels


def _unlabelled(doc: Doc, paragraphs: Sequence[_Paragraph]) -> list[Turn]:
    asks = [number for number, paragraph in enumerate(paragraphs) if _asks(doc, paragraph)]
    # Of two questions one after the other, the first belongs to the second: an answer follows.
    followed = [number for number in asks if number + 1 < len(paragraphs)]
    if not followed:
        return []
    told = tells_of_interview(doc)
    begin = _begin(doc, paragraphs, followed[0]) if told else followed[0]
    asks = _prompts(doc, paragraphs, sorted({begin, *followed}))
    spoken = [number for number in asks if _is_first_person(doc, paragraphs[number + 1].span)]
    introduction = [each for each in paragraphs[:begin] if doc.text[each.span.start] not in _MARKS]
    # Whoever says "I" before the first question writes an opinion, and asks it of himself.
    if 2 * len(spoken) < len(asks) or (not told and any(_is_first_person(doc, each.span) for each in introduction)):
        return []
    if not told and len(asks) == 1 and not _only_asks(doc, paragraphs[begin]):
        return []
    named = interviewee(doc, paragraphs[begin].span.start)
    if named is None:
        return []
    made: list[Turn] = []
    surname = doc.before(named[1]).lower
    for number, paragraph in enumerate(paragraphs[begin:], start=begin):
        if number in asks:
            made.append(Turn(None, None, "interview, question", [paragraph.span]))
        elif not _is_said(doc, paragraph):
            continue
        elif made[-1].rule == "interview, question":
            made.append(Turn(named, None, "interview, answer", [paragraph.span]))
        elif any(token.lower == surname and token.tag[:3] == "NNP" for token in doc.tokens_in(paragraph.span)):
            made.append(Turn(None, None, "narrative"))
        elif made[-1].rule == "interview, answer":
            made[-1].content.append(paragraph.span)
    return [turn for turn in made if turn.rule != "narrative"]


def _prompts(doc: Doc, paragraphs: Sequence[_Paragraph], asks: list[int]) -> list[int]:
    """Return the questions and what is said to the interviewee in their stead, where every other paragraph is a question."""
    if len(asks) < _ALTERNATING or len({number % 2 for number in asks}) > 1:
        return asks
    between = [number for number in range(asks[0], asks[-1], 2) if number not in asks]
    said = [number for number in between if _is_put(doc, paragraphs[number].span)]
    answered = [number for number in said if _is_first_person(doc, paragraphs[number + 1].span)]
    return sorted([*asks, *answered])


def _is_put(doc: Doc, span: Span) -> bool:
    """Say whether a paragraph is short, or says "you", and is not told by "I"."""
    spoken = [token.lower for token in doc.tokens_in(span) if token.is_word]
    brief = len(spoken) <= _BRIEF or (len(spoken) <= _LONGEST_PROMPT and any(word in _SECOND for word in spoken))
    # "They told us it was late": whoever asks says "us" as well.
    return brief and not (_is_first_person(doc, span) and any(word in _FIRST - _OF_ASKER for word in spoken))


def _begin(doc: Doc, paragraphs: Sequence[_Paragraph], first: int) -> int:
    """Return the first paragraph that is put to the interviewee: that of the first question, or one before it with "you"."""
    for number, paragraph in enumerate(paragraphs[:first]):
        tokens = doc.tokens_in(paragraph.span)
        if any(token.lower in _SECOND for token in tokens) and len(tokens) <= _LONGEST_QUESTION:
            if doc.text[paragraph.span.start] not in _MARKS:
                return number
    return first


def _asks(doc: Doc, paragraph: _Paragraph) -> bool:
    """Say whether a paragraph is a question that is put to somebody, and no quotation."""
    span = paragraph.span
    count = sum(sentence.last - sentence.first for sentence in paragraph.sentences)
    ends = doc.text[: span.end].endswith("?", span.end - 1)
    return ends and count <= _LONGEST_QUESTION and doc.text[span.start] not in _MARKS and not _is_first(doc, paragraph)


def _is_first(doc: Doc, paragraph: _Paragraph) -> bool:
    """Say whether a paragraph is told by "I": an answer that ends with a question."""
    tokens = [token.lower for token in doc.tokens_in(paragraph.span)]
    return len(tokens) > 40 and sum(token in _FIRST for token in tokens) > sum(token in _SECOND for token in tokens)


def _only_asks(doc: Doc, paragraph: _Paragraph) -> bool:
    return all(doc.before(sentence.last).text == "?" for sentence in paragraph.sentences)


def _is_first_person(doc: Doc, span: Span) -> bool:
    """Say whether "I" or "we" stands in a paragraph, outside of quotation marks."""
    depth = 0
    for token in doc.tokens_in(span):
        depth += (token.tag == "``") - (token.tag == "''")
        if depth <= 0 and token.lower in _FIRST and token.text not in ("US", "U.S."):
            return True
    return False
