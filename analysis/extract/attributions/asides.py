"""Asides that tell who a source is, where what is said follows: ``According to Ann Lee, 31, a nurse, it rained``."""

from __future__ import annotations

from analysis.extract.attributions.setting import Setting
from analysis.extract.sources.callings import calls_person
from analysis.text.tagsets import FINITE, NAMES, RELATIVES

_NO_CALLING = NAMES | {"VBG"}
_ENDS = frozenset({",", "``"})


def described_too(setting: Setting, end: int, ceiling: int) -> int:
    """Return where the asides end that tell of a source which ends at token `end`: its name, its age, what it is.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("According to Ann Lee, 31, a nurse who saw it, the dam, the pier and the road are shut."))
    >>> [draft.content[0].of(doc.text) for draft in drafts(doc, [])]
    ['the dam, the pier and the road are shut']
    """
    named = setting.tag(end - 1) in NAMES
    while setting.tag(end) == ",":
        last = next((i for i in range(end + 1, ceiling) if setting.tag(i) in _ENDS), ceiling)
        if last in (end + 1, ceiling) or setting.tag(last + 1) in FINITE or not _tells_who(setting, end, last, named):
            break
        end = last
    return _past_name(setting, end, ceiling)


def _tells_who(setting: Setting, comma: int, last: int, named: bool) -> bool:
    """Say whether what stands between two commas tells who a source is; `named` is one who is named."""
    aside = setting.tokens[comma + 1 : last]
    if aside[0].lower in RELATIVES:
        return True
    if any(token.tag in FINITE for token in aside) and not any(token.lower in RELATIVES for token in aside):
        return False
    party = len(aside) == 1 and aside[0].text[1:2] == "-"
    aged = len(aside) == 1 and aside[0].tag == "CD"
    return aged or party or (named and aside[0].tag not in _NO_CALLING and calls_person(aside))


def _past_name(setting: Setting, end: int, ceiling: int) -> int:
    """Return where the name ends that stands between commas after an office: ``the prosecutor, Mark Tye,``."""
    name = end + 1
    while name < ceiling and setting.tag(name) in NAMES:
        name += 1
        if setting.tag(name) == "," and setting.tag(name + 1) in NAMES and setting.tag(name + 2) == ",":
            name += 1
    named = setting.tag(end) == "," and setting.tag(end - 1) not in NAMES
    return name if named and name > end + 1 and setting.tag(name) in _ENDS else end
