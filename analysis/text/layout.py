"""What on a page is not the article: its title, datelines, bylines, captions, credits, links, notices, embedded posts.

All of it stays in the text. `FURNITURE` has no words of the article and is not read; `APART` is read, but makes no claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from analysis.lexicon import rows
from analysis.lexicon.patterns import alternatives, lowered
from analysis.text.datelines import BARE, date_line, dateline_end
from analysis.text.span import Span
from analysis.text.wordforms import word_form

PARTS = (
    "title", "heading", "dateline", "byline", "caption", "credit", "link", "newsletter", "notice", "time", "post",
    "post author", "block quotation",
)  # fmt: skip
FURNITURE = frozenset({"byline", "credit", "link", "newsletter", "notice", "time"})
APART = frozenset({"title", "heading", "dateline", "post author"})

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
# Furniture is short: what is longer is no line of it, and is not searched.
_LONGEST = 400
_LONGEST_UNITS = 250
_MOST_WORDS = 30
_UNIT = re.compile(r"\s(?:(?<=[.!?]\s)\s*(?=\S)|(?<=[.!?]\)\s)\s*)")
_NAME = r"(?:[A-Z][\w.'’-]*|@\w+|\d{4}|d[aeiu]|v[ao]n|de[rln]?|al|bin|la|le)"
_NAMES = rf"{_NAME}(?:(?:\s*[/,&;|]\s*|\s+(?:(?:and|for|in|of|via)\s+)?){_NAME})*"
_ONLY_NAMES = re.compile(rf"\s*(?:by\s+)?{_NAMES}\s*[.)\]]*\s*")
_BYLINE = re.compile(rf"(?:Words\s+|Story\s+|Written\s+)?(?:By|BY|by)\s+{_NAMES}(?:[,|–—-]?\s+[\w .,'’&|–—-]*)?")
_CLOCK = re.compile(
    r"\W*(?:\d{1,2}[.:]\d{2}(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?)"
    r"(?P<zone>\s*(?:\([A-Z]{2,4}\)|[A-Z]{2,4}\b))?(?P<dash>\s*[–—|:-]+(?=\s))?\s*",
    re.IGNORECASE,
)
_AGO = re.compile(r"\W*\d+\s*(?:h|m|d|s|min|mins|minutes?|hours?|days?)(?:\s+ago|\s+read)\W*", re.IGNORECASE)
# What looks ahead for the first letter spares the search all other places.
_CREDITED = re.compile(
    rf"(?=[(PICVpic©])(?:\((?:AP |EPA |AFP )?(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Cc]redit)\w*\b[:/ ][^()]{{1,80}}\)"
    rf"|(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Cc]redit|Video)s?(?: by| credit)?[:/]\s*{_NAMES}|©\s*{_NAMES})\.?\s*$"
)
_SIGNED = re.compile(
    r"(?P<dash>[–—-]{1,2}\s*)(?P<name>[^()\s][^()]{0,60}?)\s*\((?P<handle>@\w{1,30})\)"
    r"(?P<rest>(?:\s+(?:on\s+)?[\w., :·]{0,40})?)\s*$"
)
_BEFORE_NAMES = re.compile(r"\W*$|\W*[:/|]|\s+by\b|(?:(?<=by)|(?<=of)|(?<=copyright))\s|(?<=©)")
_HEADING = re.compile(r"(?P<mark>#{1,6})\s+(?P<words>\S.*?)\s*#*\s*$")
_QUOTED = re.compile(r"(?:>\s*)+")
_QUOTES = "”\"'’“‘"
_ENDS = ".!?…:;,)—" + _QUOTES
_TURN = re.compile(r"[^\s:]+(?:\s[^\s:]+){0,3}:(?:\s|$)")


class Part(NamedTuple):
    """A part of the page: what it is, where it stands, and by which rule it is known."""

    span: Span
    part: str
    rule: str


def layout(text: str, marked: Sequence[tuple[str, int, int]] = ()) -> list[Part]:
    r"""Find the parts of a page in the order of the text; `marked` are those that the page itself marks.

    Examples
    --------
    >>> text = "Dam breaks\nBy Ann Lee\nVELM (Rota) - The dam broke on Monday.\nRead more: Ferry sinks"
    >>> [(part.part, part.span.of(text)) for part in layout(text)]
    [('title', 'Dam breaks'), ('byline', 'By Ann Lee'), ('dateline', 'VELM (Rota) -'), ('link', 'Read more: Ferry sinks')]
    """
    lines = [_stripped(text, match.span()) for match in _LINE.finditer(text)]
    lines = [line for line in lines if line.start < line.end]
    known = {(start, end): part for part, start, end in marked}
    parts: list[Part] = []
    block: list[Span] = []
    titled, before = False, ""
    for number, line in enumerate(lines):
        quoted = _QUOTED.match(text, *line)
        if quoted:
            block.append(Span(quoted.end(), line.end))
            continue
        parts += _block(text, block)
        block = []
        own = list(_line(text, line, before, known.get(line), first=not titled))
        signed = _signed(text, line) if not own else None
        if signed:
            _unsigned(text, parts, lines, number, signed)
            own = _post(text, line, signed)
        if not own and not titled and _is_title(text, lines, number):
            own = [Part(line, "title", "first line")]
        parts += own
        titled = titled or any(part.part == "title" for part in own) or not own
        before = own[-1].rule if own else "" if text[line.end - 1] in '.!?”"' or before != "links" else "links"
    return parts + _block(text, block)


def _stripped(text: str, bounds: tuple[int, int]) -> Span:
    start, end = bounds
    while start < end and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _line(text: str, line: Span, before: str, known: str | None, *, first: bool) -> Iterator[Part]:
    """Yield the parts of a line that no mark of a block quotation opens."""
    heading = _HEADING.match(text, *line)
    if heading:
        yield Part(Span(*heading.span("words")), "title" if first and heading["mark"] == "#" else "heading", "mark #")
        return
    if known == "caption":
        yield from _caption(text, line, "marked in the page")
        return
    if known == "post":
        if not _signed(text, line):
            yield Part(line, "post", "marked in the page")
        return
    if line.end - line.start <= _LONGEST:
        found = list(_short(text, line, before))
        if found:
            yield from found
            return
    end = dateline_end(text, line, bare=first or before in BARE)
    if end > line.start:
        yield Part(Span(line.start, end), "dateline", "place and agency")
        return
    clock = _CLOCK.match(text, *line)
    if clock and clock.end() < line.end and (clock["dash"] or (clock["zone"] or "").strip()[:1] == "("):
        yield Part(_stripped(text, clock.span()), "time", "time of a live blog")


def _short(text: str, line: Span, before: str) -> Iterator[Part]:
    """Yield the parts of a line that is short enough to be furniture."""
    said = line.of(text)
    credit = _CREDITED.search(said)
    if before == "links" and said[-1] not in '.!?…:”"' and len(said.split()) <= _MOST_WORDS:
        yield Part(line, "link", "links")
    elif _BYLINE.fullmatch(said) and _is_byline(said):
        yield Part(line, "byline", "by and a name")
    elif date_line(said):
        yield Part(line, "dateline", "a date alone")
    elif credit and credit.start() and not _ONLY_NAMES.fullmatch(said):
        yield from _caption(text, line, "before a credit")
    else:
        units = list(_units(text, line)) if len(said) <= _LONGEST_UNITS else []
        if not units and before == "credit" and _describes(said):
            units = [Part(line, "caption", "after a credit")]
        yield from units


def _is_byline(said: str) -> bool:
    tokens = said.split()
    return len(tokens) <= 12 and said[-1] != "." and (len(tokens) > 2 or tokens[-1].isupper() or tokens[0] == "BY")


def _caption(text: str, line: Span, rule: str) -> Iterator[Part]:
    credit = _CREDITED.search(line.of(text))
    if credit and credit.start():
        start = line.start + credit.start()
        yield Part(_stripped(text, (line.start, start)), "caption", rule)
        yield Part(Span(start, line.end), "credit", "label")
    else:
        yield Part(line, "caption", rule)


def _describes(said: str) -> bool:
    """Say whether a line is one sentence without a verb in the past, as a caption is: ``Rescuers carry a woman``."""
    if len(said.split()) > _MOST_WORDS or _UNIT.search(said) or said[-1] in ':?”"':
        return False
    forms = (word_form(word) for word in re.findall(r"\w+", lowered(said)))
    return not any(known is not None and known.tag in ("VBD", "MD") for known in forms)


@cache
def _words(where: str) -> re.Pattern[str]:
    """Return what finds the words of a kind; the group that matches names the part."""
    kinds: dict[str, list[str]] = {}
    for row in rows("furniture"):
        if row["where"] == where:
            kinds.setdefault(row["part"], []).append(row["words"])
    return re.compile("|".join(rf"(?P<{part}>{alternatives(entries)})" for part, entries in kinds.items()))


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(_words("ends").pattern + r"\W*$")


def _units(text: str, line: Span) -> Iterator[Part]:
    """Yield the sentences of a line that are furniture by their words."""
    start = line.start
    for end in [*(line.start + match.start() for match in _UNIT.finditer(line.of(text))), line.end]:
        unit = _stripped(text, (start, end))
        start = end
        part = _unit(unit.of(text)) if unit.start < unit.end else None
        if part is not None:
            whole = Span(unit.start, line.end) if part[1] in ("label", "links") else unit
            yield Part(whole, *part)
            if whole.end == line.end:
                return


def _unit(said: str) -> tuple[str, str] | None:
    low = lowered(said).replace("’", "'").strip("([*•·-–—> ")
    if len(low.split()) > _MOST_WORDS:
        return None
    label = _words("label").match(low)
    if label and re.match(r"\s*(?:[:|»›>–—-]|$)", low[label.end() :]):
        alone = not re.search(r"\w", low[label.end() :])
        return str(label.lastgroup), "links" if alone and label.lastgroup == "link" else "label"
    named = _words("names").match(low)
    if named and _BEFORE_NAMES.match(low, named.end()):
        names = re.sub(r"^[\s\W]+", "", said.strip("([*•·-–—> ")[named.end() :])
        if not names or _ONLY_NAMES.fullmatch(names):
            return "credit", "credit"
    opens = _words("opens").match(low)
    if opens and not _is_told(low) and not low[opens.end() : opens.end() + 1].isalnum():
        return str(opens.lastgroup), "words that open it"
    if _words("line").fullmatch(low.rstrip(".:!")):
        return "notice", "words of the line"
    if _ends().search(low):
        return "notice", "words that end it"
    return ("time", "time of a live blog") if _AGO.fullmatch(said) or _CLOCK.fullmatch(said) else None


@cache
def _speaking() -> frozenset[str]:
    return frozenset(row["cue"] for row in rows("cue_verbs") if row["class"] == "speech")


def _is_told(low: str) -> bool:
    """Say whether somebody says the words of a sentence: ``Sign up for alerts, the mayor told people``."""
    told = (word_form(word) for word in re.findall(r"\w+", low.rpartition(",")[2])) if "," in low else ()
    finite = (known for known in told if known is not None and known.tag in ("VBD", "VBZ"))
    return bool(re.search(r"[“”\"]", low)) or any(known.verb in _speaking() for known in finite)


# ---------------------------------------------------------------------- posts and block quotations


def _signed(text: str, line: Span) -> re.Match[str] | None:
    """Return the name and handle that sign a post at the end of a line; only its last letters are searched."""
    floor = max(line.start, line.end - 180)
    if text.find("(@", floor, line.end) < 0:
        return None
    return next((match for match in _SIGNED.finditer(text, floor, line.end) if match.end() >= line.end), None)


def _post(text: str, line: Span, signed: re.Match[str]) -> list[Part]:
    author = Part(Span(signed.start(), line.end), "post author", "name and handle")
    words = _stripped(text, (line.start, signed.start()))
    return [Part(words, "post", "signed"), author] if words.start < words.end else [author]


def _unsigned(text: str, parts: list[Part], lines: Sequence[Span], number: int, signed: re.Match[str]) -> None:
    """Make a post of what stands before a signature that is alone on its line: a line, or all lines that ``>`` opens."""
    if signed.start() != lines[number].start or not number:
        return
    quoted = len(parts)
    while quoted and parts[quoted - 1].part == "block quotation":
        quoted -= 1
    above = lines[number - 1]
    if quoted < len(parts) and parts[-1].span.end == above.end:
        parts[quoted:] = [part._replace(part="post") for part in parts[quoted:]]
    elif not (parts and parts[-1].span.overlaps(above)) and not _QUOTED.match(text, *above):
        parts.append(Part(above, "post", "before its author"))


def _block(text: str, block: Sequence[Span]) -> list[Part]:
    """Return the parts of lines that ``>`` opens: a post if it is signed, else a block quotation."""
    lines = [line for each in block if (line := _stripped(text, each)).start < line.end]
    if not lines:
        return []
    signed = _signed(text, lines[-1])
    part = "post" if signed else "block quotation"
    body = [Part(line, part, "mark >") for line in lines[: len(lines) - bool(signed)]]
    return body + (_post(text, lines[-1], signed) if signed else [])


# ---------------------------------------------------------------------- titles


def _is_title(text: str, lines: Sequence[Span], number: int) -> bool:
    """Say whether a first line is the title: no sentence itself, with sentences below."""
    said = lines[number].of(text)
    # "Row over £90,000 ‘bridge to nowhere’"
    quotes = said[-1] in _QUOTES and said[-2:-1].isalnum() and said[0] not in _QUOTES
    if len(said) > _LONGEST or not 2 <= len(said.split()) <= _MOST_WORDS or (said[-1] in _ENDS and not quotes):
        return False
    if any(line.of(text) == said for line in lines[number + 1 : number + 9]):
        return False
    if _TURN.match(said) and any(_TURN.match(line.of(text)[:80]) for line in lines[number + 1 : number + 4]):
        return False
    return any(text[line.end - 1] in '.!?…”"' for line in lines[number + 1 : number + 5])
