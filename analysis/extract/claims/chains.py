"""Which clauses within a claim it says what to think of: ``It is not true that …``, ``There is no evidence that …``."""

from __future__ import annotations

from analysis.extract.claims.clefts import cleft
from analysis.extract.claims.embedding import Governor, governor, standing
from analysis.extract.claims.judged import judging
from analysis.extract.claims.level import describes_noun
from analysis.extract.claims.signatures import UNLISTED, signature
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import small_words

_LIGHT = small_words("with a plan")
_BEING = small_words("copula") | {"be"}
_ASKED = small_words("asked")


def judged_chain(doc: Doc, clause: Clause | None, within: frozenset[int]) -> list[Clause]:
    """Return the clause of a claim and those within it that it says what to think of, the innermost last.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("There is no evidence that the firm failed to pay."))
    >>> chain = judged_chain(doc, doc.verbs[0], frozenset(range(len(doc.tokens))))
    >>> [doc.tokens[clause.group.head].text for clause in chain]
    ['is', 'failed', 'pay']
    """
    chain: list[Clause] = []
    while clause is not None:
        chain.append(clause)
        if len(chain) > 1 and _is_thought_by_others(doc, clause):
            # "I think they thought that it leaks": that they did is what is claimed.
            break
        told = cleft(doc, clause)
        if told is not None and told.group.head in within:
            clause = told
            continue
        clause = next((inner for inner in clause.inner if inner.group.head in within and _is_judged(doc, inner)), None)
    return chain


def _is_judged(doc: Doc, clause: Clause) -> bool:
    """Say whether a word of the lexicon, or an adjective, tells what to think of a clause.

    That somebody wants or demands something, or was told to do it, is a claim on them, not on what is wanted; and a formula
    such as "declined to comment" is one on what they did. A question that is known or seen is no statement.
    """
    taken, head = governor(doc, clause), clause.head
    if taken is None or head is None or (taken.signature is UNLISTED and taken.kind == "verb"):
        return False
    if taken.kind == "adjective" and describes_noun(doc, taken.word):
        return False
    if taken.kind == "noun":
        return _is_noun_judging(doc, head, clause, taken)
    if taken.kind != "verb":
        return True
    if _asked(doc, clause) or _only_concerns(doc, head, clause):
        return False
    effect, passive = taken.signature.affirmed, head.group.passive
    if effect == "prediction" and passive and head.group.perfect and head.group.tense == "past":
        # "had been scheduled to speak" tells of a plan that was.
        return False
    if effect == "prediction" and taken.signature.negated == "open" and standing(doc, head, clause.first).negative:
        return False
    if head.group.lemma in words("declined", "word", kind="verb"):
        return clause.group.lemma not in words("declined", "word", kind="about")
    asked = clause.antecedent is not None or any(phrase.last <= clause.first for phrase, _ in head.after)
    if effect == "demand" and not passive and asked and not _obliges(taken):
        # "invited the singer in to appear"
        return False
    if effect == "demand" and passive and not taken.signature.word.startswith("be "):
        return False
    return passive or effect not in ("prediction", "demand") or head.group.lemma not in words("cue_verbs", "cue")


def _is_noun_judging(doc: Doc, head: Clause, clause: Clause, taken: Governor) -> bool:
    """Say whether a noun tells what to think of its clause: ``no evidence that``, not ``criticised the plan to``."""
    if head.finite and head.group.lemma in judging() and head.group.last <= taken.word:
        # What is planned is not what is claimed.
        return False
    if taken.signature.affirmed == "false" and taken.word < head.group.first:
        # "Her refusal to sign was widely criticised" denies nothing of her refusal.
        return clause.kind != "infinitive"
    planned = taken.signature.affirmed in ("prediction", "demand")
    if planned and head.finite and head.group.last <= taken.word and head.group.lemma not in _LIGHT:
        # "reversed his promise not to sell": it was reversed.
        return False
    return not _is_within_phrase(doc, head, taken.word)


def _is_within_phrase(doc: Doc, head: Clause, noun: int) -> bool:
    """Say whether a noun behind the verb is only a part of what is named: ``told the story of an offer to lead``, ``clings to the hope``."""
    phrase = doc.chunks[doc.chunk_at(noun)].phrase
    if phrase is None or phrase.preposition < head.group.last:
        return False
    tied = phrase.preposition >= head.group.last and head.group.lemma not in _BEING
    return tied or (phrase.host is not None and head.group.last < phrase.preposition)


def _is_thought_by_others(doc: Doc, head: Clause) -> bool:
    """Say whether somebody but the speaker is said to think something."""
    if (
        head.phrase is None
        or head.group.passive
        or head.group.lemma not in words("cue_verbs", "cue", **{"class": "belief"})
    ):
        return False
    return doc.tokens[head.phrase.head].lower not in small_words("first person")


def _only_concerns(doc: Doc, head: Clause, clause: Clause) -> bool:
    """Say whether "has to do with" tells what something is about, and no duty."""
    first = clause.group.head
    return head.group.lemma == "have" and " ".join(doc.words_in(first, first + 2)) in small_words("no duty")


def _obliges(taken: Governor) -> bool:
    """Say whether a word makes a duty of its subject: ``needs to``, ``is required to``."""
    return taken.signature.word.startswith("be ") or signature(taken.signature.word, "straight to") is not None


def _asked(doc: Doc, clause: Clause) -> bool:
    """Say whether a clause is what is asked: ``know who they are``, ``know whether they left``."""
    opener = doc.tokens[clause.opener].lower if clause.opener >= 0 else ""
    return clause.kind == "wh" or opener in _ASKED
