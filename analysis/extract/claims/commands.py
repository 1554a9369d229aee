"""Commands in somebody's own words: ``Stay away from the wall``, ``Don't expect a miracle``."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.lexicon import rows
from analysis.lexicon.sequences import by_first, phrase_at
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import ADVERBS, DO, small_words
from analysis.text.verbs import NO_VERB

_FORMULAS = by_first({row["words"]: True for row in rows("no_commands")})
POLITE = small_words("polite")
_LONGEST = 3


def commands(doc: Doc, tokens: Sequence[int]) -> bool:
    """Say whether a claim tells somebody to do something, or not to: it begins with a verb that has no subject.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Stay at home. Don't go out. Thank you for coming. They stay at home."))
    >>> [commands(doc, range(sentence.first, sentence.last)) for sentence in doc.sentences]
    [True, True, False, False]
    """
    begun = next((i for i in tokens if doc.before(i).tag == "," and doc.tokens[i].lower in POLITE), tokens[0])
    if doc.tokens[tokens[0]].tag == "IN" and not doc.verbs_in(tokens[0], begun):
        # "In the end, please vote."
        tokens = [i for i in tokens if i >= begun]
    first = next((i for i in tokens if doc.tokens[i].tag not in ADVERBS and doc.tokens[i].lower not in POLITE), -1)
    clause = next((each for each in doc.verbs_in(first, tokens[-1] + 1) if each.group.first == first), None)
    if clause is None or not (_is_bare(doc, clause, tokens[0]) or _forbids(doc, clause)):
        return False
    return phrase_at(_FORMULAS, [token.lower for token in doc.tokens[first : first + _LONGEST]], 0) is None


def _is_bare(doc: Doc, clause: Clause, first: int) -> bool:
    """Say whether a verb in its base form hangs on no verb before it: ``Stay at home``, ``It is free, but send the bus``."""
    head = clause.head
    if clause.group.form != "base":
        return False
    if head is not None and head.group.lemma in POLITE:
        head = head.head
    if head is None or head.group is NO_VERB or head.group.first > clause.group.first:
        return True
    apart = doc.before(first).tag == "CC" and doc.before(first - 1).tag == ","
    return apart and head.finite and not head.group.modal and doc.tokens[head.group.first].lower not in DO


def _forbids(doc: Doc, clause: Clause) -> bool:
    group = clause.group
    whole = group.form == "finite" and group.negated and group.first < group.head
    return whole and clause.phrase is None and not clause.inverted and doc.tokens[group.first].lower == "do"
