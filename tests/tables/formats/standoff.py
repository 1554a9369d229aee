"""A file of brat annotations, read as brat's description of the format says."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

Spans = tuple[tuple[int, int], ...]


@dataclass
class Standoff:
    """Annotations by their ids."""

    places: dict[str, tuple[str, Spans]] = field(default_factory=dict)
    events: dict[str, dict[str, str]] = field(default_factory=dict)
    relations: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict)
    attributes: dict[str, dict[str, str | None]] = field(default_factory=dict)
    same: list[list[str]] = field(default_factory=list)
    notes: list[tuple[str, dict[str, Any]]] = field(default_factory=list)


def read_standoff(annotations: str, text: str) -> Standoff:
    """Read annotations; each place has the words that stand in the text there, and is on one line."""
    read = Standoff()
    assert annotations.splitlines() == annotations.split("\n")[:-1]
    for line in annotations.splitlines():
        id_, said, *words = line.split("\t")
        if id_[0] == "T":
            kind, offsets = re.fullmatch(r"(\w+) (\d+ \d+(?:;\d+ \d+)*)", said).groups()
            spans = tuple(tuple(map(int, piece.split())) for piece in offsets.split(";"))
            pieces = [text[start:end] for start, end in spans]
            assert words == [" ".join(pieces)]
            assert all(piece and piece == "".join(piece.splitlines()) for piece in pieces)
            read.places[id_] = (kind, spans)
        elif id_[0] == "E":
            roles = dict(role.split(":") for role in said.split(" "))
            assert read.places[roles["Attribution"]][0] == "Attribution"
            assert all(read.places[place][0] == role for role, place in roles.items())
            read.events[id_] = roles
        elif id_[0] == "R":
            kind, *arguments = said.split(" ")
            read.relations[id_] = (kind, dict(argument.split(":") for argument in arguments))
        elif id_[0] == "A":
            name, target, *value = said.split(" ")
            read.attributes.setdefault(target, {})[name] = value[0] if value else None
        elif id_ == "*":
            kind, *same = said.split(" ")
            assert kind == "Equiv"
            read.same.append(same)
        else:
            kind, target = said.split(" ")
            assert (id_[0], kind) == ("#", "AnnotatorNotes")
            read.notes.append((target, json.loads(words[0])))
    known = read.places.keys() | read.events.keys() | read.relations.keys()
    assert {target for target, _ in read.notes} | read.attributes.keys() <= known
    assert {place for _, arguments in read.relations.values() for place in arguments.values()} <= known
    return read
