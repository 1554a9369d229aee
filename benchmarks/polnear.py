"""Articles and gold attributions in PolNeAR's layout: ``text/STEM.txt`` beside brat's ``attributions/STEM_NAME.ann``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Pieces = tuple[tuple[int, int], ...]

_RECORD = re.compile(r"\n(?=[TERAMN#*]\d*\t)")


@dataclass(frozen=True, slots=True)
class Marked:
    """An attribution as pieces of text: half-open offsets; ``source`` and ``cue`` may be empty."""

    source: Pieces
    cue: Pieces
    content: Pieces


@dataclass(frozen=True, slots=True)
class Gold:
    """An article as its first annotator (by name) read it; ``skipped`` is what was marked as boilerplate."""

    stem: str
    text: str
    marked: tuple[Marked, ...]
    skipped: Pieces


def gold(folder: Path) -> Iterator[Gold]:
    """Read the annotated articles of a folder, in order of their names.

    Raises
    ------
    ValueError
        If the folder holds no annotated article.
    """
    first: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        first.setdefault(path.stem.rsplit("_", 1)[0], path)
    if not first:
        raise ValueError(f"{folder} holds no attributions/*.ann: it is not in PolNeAR's layout.")
    for stem, path in first.items():
        # No translation of line ends: the offsets count every character of the file.
        with (folder / "text" / f"{stem}.txt").open(encoding="utf-8", newline="") as file:
            text = file.read()
        with path.open(encoding="utf-8", newline="") as file:
            marked, skipped = standoff(file.read())
        yield Gold(stem, text, marked, skipped)


def standoff(lines: str) -> tuple[tuple[Marked, ...], Pieces]:
    r"""Return the attributions and the discarded stretches of an annotation file.

    Examples
    --------
    >>> lines = "T1\tContent 0 4\tRain\nT2\tCue 11 15\tsaid\nT3\tSource 6 10\tAnna\nE1\tContent:T1 Cue:T2 Source:T3\n"
    >>> standoff(lines)[0]
    (Marked(source=((6, 10),), cue=((11, 15),), content=((0, 4),)),)
    """
    spans: dict[str, list[tuple[int, int]]] = {}
    events: list[dict[str, list[str]]] = []
    skipped: list[tuple[int, int]] = []
    for record in _RECORD.split(lines.strip("\n")):
        if record.startswith("T"):
            key, head, _ = record.split("\t", 2)
            kind, field = head.split(" ", 1)
            spans[key] = [(int(start), int(end)) for start, end in (part.split() for part in field.split(";"))]
            if kind == "Discard":
                skipped.extend(spans[key])
        elif record.startswith("E"):
            event: dict[str, list[str]] = {"source": [], "cue": [], "content": []}
            for part in record.split("\t", 1)[1].split():
                label, reference = part.split(":")
                role = label.rstrip("0123456789").lower()
                if role in event:
                    event[role].append(reference)
            events.append(event)

    def pieces(references: list[str]) -> Pieces:
        return tuple(sorted(piece for reference in references for piece in spans[reference]))

    marked = tuple(Marked(pieces(event["source"]), pieces(event["cue"]), pieces(event["content"])) for event in events)
    return tuple(each for each in marked if each.content), tuple(skipped)
