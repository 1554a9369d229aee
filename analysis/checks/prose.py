"""How findings put things in words: quotations, lists, and the verb that a holder takes."""

from __future__ import annotations

from collections.abc import Sequence


def quoted(text: str) -> str:
    """Return an article's words in quotation marks, shortened in the middle if they are long.

    Examples
    --------
    >>> quoted("two of the sources")
    '“two of the sources”'
    """
    plain = " ".join(text.replace("“", "‘").replace("”", "’").split())
    return f"“{plain}”" if len(plain) <= 90 else f"“{plain[:50].rstrip()} … {plain[-35:].lstrip()}”"


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
