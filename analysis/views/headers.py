"""The columns of the tables in words, for readers."""

from __future__ import annotations

_WORDS = {
    "text": "words of the article",
    "low": "at least",
    "high": "at most",
    "low_closed": "least included",
    "high_closed": "most included",
    "because": "why",
    "mode": "quoted or retold",
    "reach": "where its source stands",
    "as_of": "as of",
    "anonymity_reason": "reason for no name",
    "in_common": "in common",
    "grain": "how exact",
    "resolved_by": "dated by",
    "whole": "of the whole",
    "characters": "characters between",
    "access": "how it knows",
    "rows": "rows it rests on",
    "share_low": "share in %, at least",
    "share_high": "share in %, at most",
    "area_low": "km², at least",
    "area_high": "km², at most",
    "area": "km²",
    "stated_low": "stated, at least",
    "stated_high": "stated, at most",
    "room_low": "possible, at least",
    "room_high": "possible, at most",
    "count_low": "people, at least",
    "count_high": "people, at most",
    "left": "one statement",
    "right": "other statement",
    "flesch_kincaid_grade": "school grade",
    "redundant": "adds nothing",
    "down": "may fall by",
    "up": "may rise by",
    "joint": "taken together",
    "f1": "F1",
    "said": "what is said",
    "first_text": "words of the first",
    "second_text": "words of the second",
}
_OF_SCORES = {"of": "to find", "rows": "given", "right": "right"}
"""Of a table of how many rows were found, and how many of them are right."""
_ENDINGS = {
    "_low": ", at least",
    "_high": ", at most",
    "_id": "",
    "_text": "",
    "_1": " (one)",
    "_2": " (other)",
    "_share": ", in %",
    "_ids": "",
    "_closed": " included",
}


def header(column: str) -> str:
    """Return what a column is called for a reader.

    Examples
    --------
    >>> header("share_low"), header("cue_text"), header("source_1"), header("words_share"), header("told_by")
    ('share in %, at least', 'cue', 'source (one)', 'words, in %', 'told by')
    """
    if column in _WORDS:
        return _WORDS[column]
    for ending, words in _ENDINGS.items():
        if column.endswith(ending) and column != ending:
            return header(column.removesuffix(ending)) + words
    return column.replace("_", " ")


def headers(columns: list[str]) -> list[str]:
    """Return what the columns of a table are called; two that would be called alike keep their names.

    Examples
    --------
    >>> headers(["source_id", "source"])
    ['source id', 'source']
    >>> headers(["of", "rows", "found", "right"]), headers(["left", "right", "rows"])
    (['to find', 'given', 'found', 'right'], ['one statement', 'other statement', 'rows it rests on'])
    """
    named = _OF_SCORES if "found" in columns else {}
    words = [named.get(column) or header(column) for column in columns]
    return [
        word if words.count(word) == 1 or word == name else name.replace("_", " ")
        for word, name in zip(words, columns, strict=True)
    ]
