"""Years or days that a count from a beginning to an end may leave out: "none was played in the war", "twice stopped by fog"."""

from __future__ import annotations

from analysis.extract.relations.nearby import Mention, Passage, dates_within
from analysis.extract.relations.said import says, sentence_words, words_of
from analysis.extract.relations.stretches import Stretch


def token_of(passage: Passage, day: Stretch) -> int:
    """Return the token at which a day is told."""
    found = (one for one in passage.dates if (one.earliest, one.latest) == day[1:])
    return next((passage.doc.token_at(one.span.start) for one in found), 0)


def leaves_out(passage: Passage, mention: Mention, start: Stretch, end: Stretch) -> bool:
    """Say whether a year or day may not be counted from a beginning to an end: a third date, a break, or a pause is told.

    "Begun in 1240 and finished in 1310", "twice stopped by fog", "none was played in the war", "in its third year, was begun".
    """
    said = sentence_words(passage, mention.sentence)
    there = passage.doc.sentences[mention.sentence]
    dates = {
        (one.earliest, one.latest)
        for one in dates_within(passage, there.start, there.end)
        if one.earliest is not None and not one.span.overlaps(mention.figure.span) and one.kind != "present"
    }
    told = [token_of(passage, day) for day in (start, end)]
    before = mention.first < told[0] < told[1] and start.sentence == mention.sentence
    third = bool(dates - {start[1:], end[1:]}) and start.sentence == mention.sentence
    return (
        third
        or (before and says("will be", words_of(passage, *told)))
        or (mention.figure.subject != "birthday" and says("left out", said))
    )
