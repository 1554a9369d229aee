"""How findings put things in words: quotations, lists, and the verb that a holder takes."""

from __future__ import annotations

from collections.abc import Sequence

# In characters: how long a quotation may be, and how much of its beginning and end is kept.
_LONG, _BEGIN, _END = 90, 51, 36


def quoted(text: str) -> str:
    """Return an article's words in quotation marks, shortened between two words in the middle if they are long.

    Examples
    --------
    >>> quoted("two of the sources")
    '“two of the sources”'
    >>> quoted("the five permanent members of the Security Council, which are Britain, China, France and the others")
    '“the five permanent members of the Security … China, France and the others”'
    """
    plain = " ".join(text.replace("“", "‘").replace("”", "’").split())
    if len(plain) <= _LONG:
        return f"“{plain}”"
    begin, end = plain[:_BEGIN].rpartition(" ")[0] or plain[:_BEGIN], plain[-_END:].partition(" ")[2] or plain[-_END:]
    return f"“{begin} … {end}”"


def listed(words: Sequence[str]) -> str:
    """Join words as in prose.

    Examples
    --------
    >>> listed(["Crimea", "Donbas", "Kherson"])
    'Crimea, Donbas and Kherson'
    >>> listed(["Donbas", "Zaporizhzhia and Kherson"])
    'Donbas, and Zaporizhzhia and Kherson'
    """
    if len(words) > 1 and any(" and " in word for word in words):
        return f"{', '.join(words[:-1])}, and {words[-1]}"
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def holds(holder: str | None) -> str:
    """Return the form of the verb that a holder takes.

    Examples
    --------
    >>> holds("Ukraine"), holds("government troops")
    ('holds', 'hold')
    """
    last = (holder or "").split(" ")[-1]
    return "hold" if last.islower() and last.endswith("s") else "holds"
