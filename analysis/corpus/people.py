"""Who is named in several articles: sources joined by sieves, the most certain first, as within an article.

Of two who bear one name, a joint office, body or side is a reason to take them for one person; without a reason they stay
apart, and what is not sure says so. Two sources of one article are never one: its own sieves have kept them apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations, product
from typing import Any

from analysis.corpus.bearers import Bearer, Told, bearer
from analysis.extract.sources.people import same_full_name

Step = Callable[[Told, Told], bool]
ALONE = "one article"
"""What is said, instead of a sieve, of one whom no sieve joined to another."""


@dataclass(slots=True)
class Cluster:
    """Bearers of a name held to be one person, and the least certain sieve that joined any of them."""

    bearers: list[Bearer]
    told: list[Told]
    sieve: str = ALONE
    sure: str = "sure"

    @property
    def articles(self) -> set[str]:
        """The articles that name the person."""
        return {each.article_id for each in self.bearers}

    @property
    def rank(self) -> tuple[Any, ...]:
        """Who comes first: named in most articles; of these, by name."""
        first = self.bearers[0]
        return (-len(self.bearers), first.told.spelled, first.article_id, first.source_id)


def people(sources: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows of the table of people, those named in most articles first.

    Parameters
    ----------
    sources : iterable of mappings
        The rows of the tables of sources of all articles, in any order.

    Examples
    --------
    >>> row = {"kind": "person", "named": True, "on_behalf_of": None, "side": None, "attributions": 1, "words": 3}
    >>> told = [("5e", "Ann Lee", "the mayor of Assia"), ("6f", "Ann Lee", "Assia mayor"), ("70", "Ann Lee", None)]
    >>> rows = people(row | {"article_id": a, "source_id": "S01", "name": n, "role": r} for a, n, r in told)
    >>> [(row["person_id"], row["articles"], row["sieve"], row["sure"], row["may_be"]) for row in rows]
    [('P01', 2, 'office of a body', 'sure', None), ('P02', 1, 'one article', 'unsure', 'P01')]
    """
    named: dict[str, list[Bearer]] = defaultdict(list)
    for row in sources:
        if (each := bearer(row)) is not None:
            named[each.told.spelled[-1]].append(each)
    ranked = sorted(
        (pair for bearers in named.values() for pair in _with_namesakes(joined(bearers))), key=lambda pair: pair[0].rank
    )
    ids = {id(cluster): f"P{number:02}" for number, (cluster, _) in enumerate(ranked, start=1)}
    return [_row(cluster, ids, namesake) for cluster, namesake in ranked]


def joined(bearers: Iterable[Bearer]) -> list[Cluster]:
    """Join the bearers of one surname, in an order that does not hang on theirs."""
    clusters: list[Cluster] = []
    for namesakes in _by_full_name(sorted(bearers, key=lambda each: (each.article_id, each.source_id))):
        own = list(_alike(namesakes))
        for name, sure, step in STEPS:
            own = _sifted(own, name, sure, step)
        clusters += own
    if any(len(told.spelled) == 1 for each in clusters for told in each.told):
        clusters = _sifted(clusters, *OF_SURNAMES)
    apart = (_apart(each) if each.sieve == ALONE else [each] for each in clusters)
    return sorted(chain.from_iterable(apart), key=lambda cluster: cluster.rank)


def _by_full_name(bearers: Sequence[Bearer]) -> Iterator[list[Bearer]]:
    """Part those whose names are not one person's, over none of the others either."""
    left = list(dict.fromkeys(each.told.spelled for each in bearers))
    while left:
        names = [left.pop(0)]
        for name in names:
            same = [other for other in left if len(name) > 1 and len(other) > 1 and same_full_name(name, other)]
            names += same
            left = [other for other in left if other not in same]
        yield [each for each in bearers if each.told.spelled in names]


def _apart(cluster: Cluster) -> list[Cluster]:
    return [Cluster([each], [each.told]) for each in cluster.bearers]


def _alike(bearers: Sequence[Bearer]) -> Iterator[Cluster]:
    """Put together those of whom the same is told: a sieve joins them all or none."""
    found: dict[Told, Cluster] = {}
    seen: set[tuple[Told, str]] = set()
    for each in bearers:
        if (each.told, each.article_id) in seen:
            # Another of the same article, of whom no more is told.
            yield Cluster([each], [each.told])
            continue
        seen.add((each.told, each.article_id))
        found.setdefault(each.told, Cluster([], [each.told])).bearers.append(each)
    yield from found.values()


def _sifted(clusters: list[Cluster], name: str, sure: str, step: Step) -> list[Cluster]:
    """Join what a sieve holds together, but none that it holds together with two who differ."""
    telling = [
        i
        for i, each in enumerate(clusters)
        if any(told.offices or told.occupations or told.of or told.side for told in each.told)
    ]
    fits: dict[int, set[int]] = {i: set() for i in telling}
    against: dict[int, set[int]] = {i: set() for i in telling}
    for i, j in combinations(telling, 2):
        if _differ(clusters[i], clusters[j]):
            against[i].add(j)
            against[j].add(i)
        elif _held(clusters[i], clusters[j], step):
            fits[i].add(j)
            fits[j].add(i)
    torn = {i for i in telling if any(fits[i] & against[j] for j in fits[i])}
    made = [each for i, each in enumerate(clusters) if i not in fits or i in torn]
    left = dict.fromkeys(i for i in telling if i not in torn)
    while left:
        i = next(iter(left))
        del left[i]
        whole = clusters[i]
        if len(whole.bearers) > 1 and whole.sieve == ALONE and _held(whole, whole, step):
            whole = replace(whole, sieve=name, sure=sure)
        waiting = sorted(fits[i])
        while waiting:
            j = waiting.pop(0)
            if j in left and not _differ(whole, clusters[j]):
                del left[j]
                waiting += sorted(fits[j])
                whole = Cluster(whole.bearers + clusters[j].bearers, whole.told + clusters[j].told, name, sure)
        made.append(whole)
    return made


def _held(one: Cluster, other: Cluster, step: Step) -> bool:
    return any(step(told, else_told) for told, else_told in product(one.told, other.told))


def _cannot_be_one(one: Cluster, other: Cluster) -> bool:
    """Say whether two are never one person: an article names both, or their full names or sexes are others."""
    if any(
        _of_one_name(told, else_told) is False or (told.sex and else_told.sex and told.sex != else_told.sex)
        for told, else_told in product(one.told, other.told)
    ):
        return True
    return not one.articles.isdisjoint(other.articles)


def _differ(one: Cluster, other: Cluster) -> bool:
    """Say whether two cannot be one person, or are of other sides, bodies or occupations."""
    return _cannot_be_one(one, other) or any(
        _other_side(told, else_told)
        or (not _of_one_side(told, else_told) and _other_body(told, else_told))
        or _other_occupation(told, else_told)
        for told, else_told in product(one.told, other.told)
    )


def _other_side(one: Told, other: Told) -> bool:
    return bool(one.side and other.side) and one.side != other.side


def _of_one_side(one: Told, other: Told) -> bool:
    return bool(one.side) and one.side == other.side


def _other_body(one: Told, other: Told) -> bool:
    return bool(one.of and other.of) and not _same_body(one, other)


def _other_occupation(one: Told, other: Told) -> bool:
    """Say whether one is a nurse and the other a teacher or a mayor; one person can hold two offices, and those tell nothing."""
    if one.offices and other.offices:
        return False
    nouns, others = (told.offices | told.occupations for told in (one, other))
    return bool(nouns and others) and not nouns & others


def _why_apart(one: Cluster, other: Cluster) -> str:
    """Say why two who may be one person are kept apart."""
    pairs = list(product(one.told, other.told))
    if any(_other_side(*pair) for pair in pairs):
        return "other sides"
    if any(_other_body(*pair) for pair in pairs):
        return "other bodies"
    if any(_other_occupation(*pair) or _other_office(*pair) for pair in pairs):
        return "other occupations"
    return "too little is told"


def _other_office(one: Told, other: Told) -> bool:
    return bool(one.offices and other.offices) and not one.offices & other.offices


def _of_one_name(one: Told, other: Told) -> bool | None:
    """Say whether two full names of one surname are one person's; None where one of them is the surname alone."""
    if len(one.spelled) == 1 or len(other.spelled) == 1:
        return None
    return same_full_name(one.spelled, other.spelled)


def _same_body(one: Told, other: Told) -> bool:
    return bool(one.of and other.of) and (one.of <= other.of or other.of <= one.of)


def _same_place(one: Told, other: Told) -> bool:
    return _same_body(one, other) or _of_one_side(one, other)


def _office_of_body(one: Told, other: Told) -> bool:
    """Hold together those of one full name with one office of one body or state: ``Assia mayor``, ``mayor of Assia``."""
    return bool(_of_one_name(one, other)) and bool(one.offices & other.offices) and _same_place(one, other)


def _body(one: Told, other: Told) -> bool:
    """Hold together those of one full name who serve, or speak for, one body."""
    return bool(_of_one_name(one, other)) and _same_body(one, other)


def _office(one: Told, other: Told) -> bool:
    """Hold together those of one full name and one office."""
    return bool(_of_one_name(one, other)) and bool(one.offices & other.offices)


def _side(one: Told, other: Told) -> bool:
    """Hold together those of one full name and one side."""
    return bool(_of_one_name(one, other)) and _of_one_side(one, other)


def _surname(one: Told, other: Told) -> bool:
    """Hold together those of one surname, without a first name, with one office of one body or state."""
    return _of_one_name(one, other) is None and bool(one.offices & other.offices) and _same_place(one, other)


STEPS: tuple[tuple[str, str, Step], ...] = (
    ("office of a body", "sure", _office_of_body),
    ("body", "likely", _body),
    ("office", "likely", _office),
    ("side", "likely", _side),
)
"""The sieves of full names in their order: each with how sure those are whom it joins."""
OF_SURNAMES: tuple[str, str, Step] = ("surname and office", "likely", _surname)
"""The last sieve, which joins those without a first name to one with it."""


def _with_namesakes(clusters: Sequence[Cluster]) -> Iterator[tuple[Cluster, Cluster | None]]:
    """Yield each with the first other of its surname who may be the same person, for all that is told."""
    for cluster in clusters:
        others = (each for each in clusters if each is not cluster and not _cannot_be_one(each, cluster))
        yield cluster, next(others, None)


def _row(cluster: Cluster, ids: Mapping[int, str], namesake: Cluster | None) -> dict[str, Any]:
    names = Counter(each.name for each in cluster.bearers)
    variants = sorted(names, key=lambda name: (-len(name.split()), -names[name], name))
    offices = Counter(each.role.replace(";", ",") for each in cluster.bearers if each.role)
    sources = sorted(f"{each.article_id}:{each.source_id}" for each in cluster.bearers)
    alone = cluster.sieve == ALONE
    return {
        "person_id": ids[id(cluster)],
        "name": variants[0],
        "variants": ";".join(name.replace(";", ",") for name in variants),
        "offices": ";".join(sorted(offices, key=lambda office: (-offices[office], office))) or None,
        "sides": ";".join(sorted({told.side for told in cluster.told if told.side})) or None,
        "articles": len(cluster.bearers),
        "attributions": sum(each.attributions for each in cluster.bearers),
        "words": sum(each.words for each in cluster.bearers),
        "sieve": cluster.sieve,
        "sure": "unsure" if alone and namesake else cluster.sure,
        "may_be": ids[id(namesake)] if alone and namesake else None,
        "apart": _why_apart(cluster, namesake) if alone and namesake else None,
        "sources": ";".join(sources),
    }
