"""Sieves: small steps, most certain first, that tell which source a mention is; the first that knows decides.

After the multi-pass sieve of H. Lee and others, "Deterministic coreference resolution based on entity-centric,
precision-ranked rules", Computational Linguistics 39 (2013). Where no step is certain, the mention is a source of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from analysis.extract.sources.antecedents import antecedent
from analysis.extract.sources.apposed import apposed
from analysis.extract.sources.bodiesbefore import body_before, last_word_before
from analysis.extract.sources.clusters import Cluster, Clusters, keys
from analysis.extract.sources.descriptions import (
    called_before,
    office,
    same_description,
    same_title,
    spoke_before,
    told_above,
)
from analysis.extract.sources.epithets import named_before
from analysis.extract.sources.generalnouns import GENERAL, general_noun, only_one, outcome, sort_of
from analysis.extract.sources.mentions import Mention
from analysis.extract.sources.nameparts import names_body
from analysis.extract.sources.namesakes import spoke_again
from analysis.extract.sources.owners import of_same_owner
from analysis.extract.sources.parts_of_groups import like, whole_group
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import before_verb
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, small_words

_THINGS = frozenset({"document", "data", "organisation"})
THIRD = frozenset({"he", "she", "they"})
# Words that tell more than the kind of a thing: two polls are both "a new poll".
_FEW = 3
# The title and what stands below it.
_ABOVE = 1
_BOTH = frozenset({"both", "the two"})


def place(
    told: Clusters, mention: Mention, own: Sequence[Span] = (), apart: Sequence[Span] = (), quoted: bool = False
) -> tuple[int, str] | None:
    """Return the cluster that a mention belongs to, a new one if need be, and the step that told; None: it is of no source.

    "It" is of none where it stands for nothing, "she" where nobody is named and somebody is ``quoted``. A pronoun stands for
    nobody who is named in what is said, ``own``, or stands in the stretches ``apart``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee spoke. So did Lee and two aides. She left."))
    >>> told = Clusters(doc, people(doc))
    >>> [place(told, told.read(tokens)) for tokens in ((0, 2), (6, 7), (8, 10), (11, 12))]
    [(0, 'first named'), (0, 'same name'), (1, 'first described'), (0, 'pronoun')]
    """
    if mention.pronoun is not None:
        number = antecedent(told, mention, own, apart, partial(_whose, told))
        if number is not None:
            return told.join(number, mention), "pronoun"
        if mention.pronoun == "it" or (quoted and mention.pronoun in THIRD):
            return None
        return told.new(mention, "pronoun without an antecedent"), "not resolved"
    known = _step(told, mention) if not (mention.elliptic and mention.count_high == 1) else None
    if known is not None:
        return told.join(known[0], mention), known[1]
    bearer = named_before(told, mention, own, apart)
    if bearer is not None:
        return told.join(bearer, mention), "same description"
    parent = whole_group(told, mention)
    if parent is not None:
        return told.new(mention, "part of a group", parent), "part of a group"
    noun = like(told, mention) if mention.elliptic else None
    named = bool(keys(mention)) and mention.name is not None
    number = told.new(mention, "named" if named else "described")
    told.clusters[number].like = noun
    if mention.name is not None and mention.person is None and len(told.people.by_last.get(mention.head, ())) > 1:
        return number, "not resolved"
    return number, "first named" if named else "first described"


def _step(told: Clusters, mention: Mention) -> tuple[int, str] | None:
    """Return the cluster that the first step knows, and the step."""
    for name, step in STEPS:
        number = step(told, mention)
        if number is not None:
            return number, name
    return None


def _whose(told: Clusters, mention: Mention) -> int:
    """Return the cluster of one who is meant by a pronoun, made now if no step knows it."""
    known = _step(told, mention)
    return known[0] if known is not None else told.made(mention)


def same_name(told: Clusters, mention: Mention) -> int | None:
    """Find the source of the same name, or the same state; of two who share a surname, none."""
    for key in keys(mention):
        number = told.named_as(key)
        if number is not None and _may_be_one(told.clusters[number], mention):
            return number
    return None


def _may_be_one(cluster: Cluster, mention: Mention) -> bool:
    """Say whether nothing tells two bearers of one surname apart: not their sex, nor their first names."""
    if cluster.sex and mention.sex and cluster.sex != mention.sex:
        return False
    names = [name.split()[0].lower() for name in (cluster.first.name, mention.name) if name and " " in name]
    return mention.kind != "person" or len(names) < 2 or names[0] == names[1] or not mention.name


def short_name(told: Clusters, mention: Mention) -> int | None:
    """Find the one body whose longer name begins with, or is shortened to, a name."""
    if mention.name is None or mention.kind not in ("organisation", "person") or mention.person is not None:
        return None
    short = mention.name.lower()
    fitting = [
        number
        for number in told.backwards()
        if told.clusters[number].first.kind == "organisation" and _shortens(short, told.clusters[number].first.name)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _shortens(short: str, name: str | None) -> bool:
    spelled = (name or "").split()
    if len(spelled) < 2:
        return False
    if " " in short:
        # "Tarn Savings" is the Tarn Savings Bank, "the Services Committee" the Armed Services Committee.
        rest = (name or "").lower().removeprefix(f"{short} ").split()
        begins = len(rest) < len(spelled) and all(names_body(word) or word == "&" for word in rest)
        return begins or (names_body(rest[-1]) and (name or "").lower().endswith(f" {short}"))
    initials = "".join(word[0] for word in spelled if word[0].isupper()).lower()
    # "Anheld" is Anheld-Marsh Cos.
    hyphened = "-" in short and short == spelled[-1].lower()
    begins = short in (spelled[0].lower(), spelled[0].lower().partition("-")[0])
    return begins or hyphened or (len(short) > 2 and initials == short)


def same_group(told: Clusters, mention: Mention) -> int | None:
    """Find the group that a later description, with or without a number, can be read as."""
    if mention.kind != "group" or mention.partitive or mention.members:
        return None
    same = (n for n in told.backwards() if _same_group(told.clusters[n], mention) or _told_in_title(told, n, mention))
    return next(same, None)


def _told_in_title(told: Clusters, number: int, mention: Mention) -> bool:
    """Say whether so many of a noun have only spoken above the text: ``Clerk lied, say four people`` and ``four people with knowledge``."""
    earlier = told.clusters[number].first
    several = mention.count_high is not None and mention.count_high > 1 and earlier.count_high == mention.count_high
    if not several or earlier.kind != "group" or earlier.name is not None or not mention.heads & earlier.heads:
        return False
    above = (told.doc.sentence_at(each.span.start) for each in told.clusters[number].mentions)
    return all(each.paragraph <= _ABOVE and told.doc.before(each.last).tag != "." for each in above)


def _same_group(cluster: Cluster, mention: Mention) -> bool:
    earlier = cluster.first
    if earlier.kind not in ("group", "person") or earlier.name is not None:
        return False
    heads = {head for each in cluster.mentions for head in each.heads}
    shared = bool(mention.heads & heads)
    if earlier.partitive and not mention.partitive and mention.count_high is None:
        return False
    referring = mention.definite or len(mention.heads) > 1
    if earlier.count_low != mention.count_low or earlier.count_high != mention.count_high:
        return referring and mention.count_high is None and shared
    if referring:
        exact = mention.count_high is not None
        groups = {earlier.group, mention.group}
        # "Five sources … the five officials", "two officials … both ministers", not "two voters … both candidates".
        alike = None not in groups and (len(groups) == 1 or "source" in groups)
        return shared or (exact and alike)
    if mention.count_high is None:
        if mention.described <= words("shares", "noun"):
            # "One in five say so. … One in five": others, of another question.
            return False
        return any(each.text.lower() == mention.text.lower() for each in cluster.mentions)
    return len(mention.described) >= 3 and any(mention.described <= each.described for each in cluster.mentions)


def same_thing(told: Clusters, mention: Mention) -> int | None:
    """Find the body, the document or the data that a definite description calls by the same noun."""
    if mention.kind not in _THINGS or mention.name is not None:
        return None
    if not mention.definite:
        # "Early results of a poll of nurses", told twice in the same words.
        same = mention.text.lower() if len(mention.described) > _FEW else ""
        return next((n for n in told.backwards() if told.clusters[n].first.text.lower() == same), None)
    return next((n for n in told.backwards() if _same_thing(told.clusters[n], mention)), None)


def _same_thing(cluster: Cluster, mention: Mention) -> bool:
    named = (cluster.first.name or "").lower().split()
    same = mention.head in cluster.first.heads or mention.head in named
    return cluster.first.kind == mention.kind and same and not _tells_more(cluster, mention)


def _tells_more(cluster: Cluster, mention: Mention) -> bool:
    """Say whether a mention names whose it is, or which body, and the source was not told so: ``the Roe camp``, ``the Lee camp``."""
    told = frozenset[str]().union(*(each.described for each in cluster.mentions))
    if mention.kind == "organisation":
        return not mention.described <= told
    named = mention.text.partition(",")[0].split()[1:]
    return any(word.lower() not in told for word in named if word[:1].isupper())


def opening_name(told: Clusters, mention: Mention) -> int | None:
    """Find the firm whose name opens the sentence, or the one before: ``Nord Foods shares fell after the snack maker …``."""
    called = GENERAL.get(mention.head)
    if called not in ("firm", "any") or not mention.definite or mention.name is not None:
        return None
    doc = told.doc
    here = doc.sentence_at(mention.span.start)
    for sentence in [here, *doc.sentences[max(0, here.i - 1) : here.i]]:
        first = last = _past_share(doc, sentence.first)
        while last < sentence.last and (doc.tokens[last].tag in NAMES or _joins_names(doc, last)):
            last += 1
        if doc.tokens[last].tag == "POS" and doc.after(last).tag == "CC":
            # "The Bakers' and Millers' Union"
            continue
        if first < last and doc.before(last).end < mention.span.start:
            read = told.read((first, last))
            if read.kind == "organisation" and read.name is not None and sort_of(read) in ("any", "firm"):
                return _whose(told, read)
    return None


def _past_share(doc: Doc, i: int) -> int:
    """Return where the name begins that may open a sentence: ``The | Nord Bank``, ``Shares in | Nord Foods``."""
    if doc.tokens[i].lower in small_words("of a firm") and doc.after(i).lower in ("in", "of", "at"):
        i += 2
    return i + (doc.tokens[i].tag == "DT")


def _joins_names(doc: Doc, i: int) -> bool:
    """Say whether a token stands within a name: the ``'s`` of ``Lloyd's Inc.``, the ``&`` of ``Holt & Sons``."""
    joins = doc.tokens[i].tag == "POS" or doc.tokens[i].text == "&"
    return joins and doc.before(i).tag in NAMES and doc.after(i).tag in NAMES


def both_before(told: Clusters, mention: Mention) -> int | None:
    """Find the two who are named together just before: ``Ann Lee and Tom Roe met. Both said so.``."""
    if mention.text.lower() not in _BOTH:
        return None
    doc = told.doc
    here = doc.sentence_at(mention.span.start)
    for sentence in reversed(doc.sentences[max(0, here.i - 1) : here.i]):
        for clause in doc.verbs_in(sentence.first, sentence.last):
            subject = before_verb(doc, clause) if clause.finite and clause.kind == "main" else None
            read = told.read(subject) if subject is not None else None
            if read is not None and len(read.members) == len(_BOTH):
                return _whose(told, read)
    return None


STEPS: tuple[tuple[str, Callable[[Clusters, Mention], int | None]], ...] = (
    ("same name", same_name),
    ("short name", short_name),
    ("same description", apposed),
    ("same name", spoke_again),
    ("same description", told_above),
    ("same group", same_group),
    ("same noun", same_thing),
    ("same description", same_description),
    ("same description", of_same_owner),
    ("same description", same_title),
    ("same description", called_before),
    ("same description", spoke_before),
    ("office", office),
    ("name before", body_before),
    ("general noun", general_noun),
    ("general noun", outcome),
    ("same group", both_before),
    ("name before", opening_name),
    ("name before", last_word_before),
    ("general noun", only_one),
)
