"""In whose voice a place of the text is: that of the innermost attribution around it, else the author's."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.records import Attribution
from analysis.text.span import Span, SpanIndex

AUTHOR = 0
"""The place of the author in the list of sources."""


def contents(attribution: Attribution) -> tuple[Span, ...]:
    """Return what the source says; one that declined to answer says nothing."""
    return () if attribution.cue_class == "declined" and not attribution.left_open else attribution.content


class Voices:
    """The contents of an article's attributions, to be asked who says what stands at a place.

    Examples
    --------
    >>> import analysis
    >>> reading = analysis.read(analysis.Article("The mayor said 40 people fled. It rained."))
    >>> voices = Voices(reading.records.attributions)
    >>> voices.source(Span(15, 24)), voices.source(Span(31, 33))
    (1, 0)
    """

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        told = [(index, piece) for index, each in enumerate(attributions) for piece in contents(each)]
        self._attributions = attributions
        self._telling = [index for index, _ in told]
        self._told = SpanIndex([piece for _, piece in told])

    def attribution(self, span: Span) -> int | None:
        """Return the attribution with the shortest content that holds `span`, None if none does."""
        around = {self._telling[place] for place in self._told.around(span)}
        return min(around, key=lambda index: (self._length(index), index), default=None)

    def source(self, span: Span) -> int | None:
        """Return the source in whose voice `span` is: `AUTHOR`'s if no one else's, None if no one knows whose."""
        attribution = self.attribution(span)
        return AUTHOR if attribution is None else self._attributions[attribution].source

    def _length(self, index: int) -> int:
        return sum(end - start for start, end in self._attributions[index].content)
