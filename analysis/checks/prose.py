"""How findings put things in words: quotations, lists, and the verb that a holder takes."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.text.wordforms import word_form

_PLURAL = {"NNS", "NNPS"}
_NOUN_PHRASE = {"JJ", "JJR", "JJS", "NN", "VBG", "VBN"}
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


def the(holder: str | None) -> str:
    """Return a holder as it stands in a sentence: a description of one body has an article, a name and a plural have none.

    Examples
    --------
    >>> the("army"), the("paramilitary Free Guard"), the("a militia")
    ('the army', 'the paramilitary Free Guard', 'a militia')
    >>> the("government troops"), the("Ukraine"), the("al-Shabaab")
    ('government troops', 'Ukraine', 'al-Shabaab')
    """
    words = (holder or "").split()
    first, last = (word_form(word) for word in (words[0], words[-1].lower())) if words else (None, None)
    one = first is not None and first.tag in _NOUN_PHRASE and (last is None or last.tag not in _PLURAL)
    return f"the {holder}" if one else holder or ""


def holds(holder: str | None) -> str:
    """Return the form of the verb that a holder takes.

    Examples
    --------
    >>> holds("Ukraine"), holds("government troops")
    ('holds', 'hold')
    """
    last = (holder or "").split(" ")[-1]
    return "hold" if last.islower() and last.endswith("s") else "holds"
