"""The tags of a page of HTML, before a parser sees them."""

from __future__ import annotations

import re

_LONGEST = 20_000

# Each part takes all that it can and is never given up again, so that one pass over the page is all it costs; what stands
# in comments, scripts and styles is no tag. A quotation mark counts only after "=".
_TAG = re.compile(
    r"<!--(?:.*?-->|.*)"
    r"|<(?P<raw>script|style)\b.*?(?:</(?P=raw)\s*>|\Z)"
    r"|(?P<start><[a-z][^\s/>]*+)(?P<rest>(?:[^=>]++|=\s*+(?:\"[^\"]*+\"?|'[^']*+'?)?)*+)",
    re.DOTALL | re.IGNORECASE,
)
_VALUE = re.compile(r"=\s*+(?:\"[^\"]*+\"?|'[^']*+'?)")


def slim(page: str) -> str:
    """Return a page without the attributes of tags that have thousands: a parser compares each with each.

    Examples
    --------
    >>> slim("<p class='a'>It rained.</p>")
    "<p class='a'>It rained.</p>"
    >>> slim(f"<p {' '.join(f'a{number}=1' for number in range(5000))}>It rained.</p>")
    '<p>It rained.</p>'
    """
    return _TAG.sub(_slimmed, page)


def _slimmed(tag: re.Match[str]) -> str:
    rest = tag["rest"]
    if rest is None or len(rest) <= _LONGEST or len(_VALUE.sub("=", rest)) <= _LONGEST:
        return tag[0]
    return tag["start"]
