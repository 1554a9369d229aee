"""Where words and numbers stop to be one kind of figure, and how far a figure reaches for what belongs to it."""

from __future__ import annotations

from typing import Any

import pytest

import analysis
from analysis.extract.records import Figure

# text; of each figure its words, kind and unit
KINDS: list[tuple[str, list[tuple[str, str, str | None]]]] = [
    # Ages end at 119 years, and "he is 3" is one from three years on.
    ("She turned 119 in May.", [("119", "age", "year of age")]),
    ("The museum turned 120 in May.", [("120", "count", None)]),
    ("Ann Lee, 119, left.", [("119", "age", "year of age")]),
    ("Code Red, 120, left.", [("120", "count", None)]),
    ("He was 3 when it fell.", [("3", "age", "year of age")]),
    ("He was 2 and 1 in finals.", [("2", "count", None), ("1", "count", None)]),
    ("Children at the age of 5 years may stay.", [("5 years", "age", "year of age")]),
    ("A child of 5 years may stay.", [("5 years", "duration", "year")]),
    ("Those aged 12, 13 or 14 to 15 may stay.", [("12", "age", "year of age"), ("13", "age", "year of age"), ("14 to 15", "age", "year of age")]),
    ("Those aged 12, 13 and 14 may stay.", [("12", "age", "year of age"), ("13", "age", "year of age"), ("14", "age", "year of age")]),
    ("He owed 99,999 pounds.", [("99,999 pounds", "money", "GBP")]),
    # So many pounds are money from a hundred thousand on.
    ("It has 100,000 pounds.", [("100,000 pounds", "money", "GBP")]),
    ("It weighs 99,999 pounds.", [("99,999 pounds", "mass", "pound")]),
    ("It caught 100,000 pounds of fish.", [("100,000 pounds", "mass", "pound")]),
    # Digits that count nothing are a name from a hundred on.
    ("A 747 landed.", []),
    ("A 100 landed.", []),
    ("A 99 landed.", [("99", "count", None)]),
    ("3M said so.", []),
    ("30M people said so.", [("30M", "source_count", "person")]),
    ("The 787 Dreamliner landed.", []),
    ("It sold 2787 Dreamliners.", [("2787", "count", "dreamliner")]),
    ("The 99s flew.", []),
    ("The 737s flew.", []),
    ("It is filmed in 16K.", []),
    ("It is worth 17K.", [("17K", "count", None)]),
    ("Come to SW1A or FL 33101 now.", []),
    ("The '68 protests were loud.", []),
    ("It is in the '682 boats sank.", [("682", "count", "boat")]),
    # A vote has fewer than a thousand on one side, a score no more than 200.
    ("They voted 999 to 17.", []),
    ("They voted 1000 to 17.", [("1000", "count", None), ("17", "count", None)]),
    ("The move was 200 to 17.", []),
    ("The move was 201 to 17.", [("201", "count", None), ("17", "count", None)]),
    ("It was passed by the lower house 48 to 52.", []),
    # What falls and rises "5 to 15%" falls and rises by a range; to three times as much and no more.
    ("Shares rose 5 to 15%.", [("5 to 15%", "share", "percent")]),
    ("Shares rose 5 to 16%.", [("5", "count", None), ("16%", "share", "percent")]),
    ("It rose by 5 to 50%.", [("5", "count", None), ("50%", "share", "percent")]),
    # Killed, however it is said.
    ("In all, 40 other people have also now been killed.", [("40", "casualties", "person")]),
    ("The storm's death toll has risen to 40.", [("40", "casualties", "person")]),
    # People are sources where their verb says so, over what stands between.
    (
        "Two officials in the office of the mayor of the old town by the sea, who asked for calm in the streets, said no.",
        [("Two", "source_count", "official")],
    ),
    ("Two of the people of the old town by the sea at the end of the long road by the river said no.", [("Two", "source_count", "person")]),
    (
        "A senior official in the office of the mayor of the old town by the sea, who asked for calm in it, said no.",
        [("A senior official", "source_count", "official")],
    ),
    (
        "Two of them, in the office of the mayor of the old town by the sea, who asked for calm in it, said no.",
        [("Two", "source_count", None)],
    ),
    ("Two sources of the information said no.", [("Two", "source_count", "source")]),
    ("Two sources of income fell.", [("Two", "count", "source")]),
    ("A source of the information said no.", [("A source", "source_count", "source")]),
    ("A source of income fell, he said.", []),
    ("It fell, according to a senior official familiar with the talks.", [("a senior official", "source_count", "official")]),
    ("They sold 12 out of the region's estimated 40 boats.", [("12", "count", "boat"), ("40", "count", "boat")]),
    ("A very senior German trade official said no.", [("A very senior German trade official", "source_count", "official")]),
    ("Two officials also then separately said no.", [("Two", "source_count", "official")]),
    # Noun phrases, lists of names, and the words of a comparison.
    ("The five current and former senior Russian officials left.", [("five", "count", "official")]),
    (
        "It was the fastest pace since the early days of the long war in the valley.",
        [("the fastest pace since the early days of the long war in the valley", "comparison", None)],
    ),
    ("It was the worst single loss of life since the war.", [("the worst single loss of life since the war", "comparison", None)]),
    ("It was the 100th straight loaf of the 101st consecutive year.", [("the 101st consecutive year", "ordinal", None)]),
    ("It was the champion's 100th straight win.", [("100th straight win", "ordinal", None)]),
    (
        "Fires burned about the size of the small old island of Malta.",
        [("the size of the small old island of Malta", "comparison", None)],
    ),
    # Numbers in names, addresses and runs are none.
    ("In Gaza 1,000 died.", [("1,000", "casualties", "person")]),
    ("It rose half a percentage point.", [("half a percentage point", "share", "percentage point")]),
    ("Fires burned about the size of a small village.", [("the size of a small village", "comparison", None)]),
    ("The 100s flew.", []),
    ("By half time it rained.", []),
    ("He lives at 12 Martin Luther King Boulevard.", []),
    ("Visit https://example.com/archive/of/the/town/story-123 for more.", []),
    ("Write to 123-of-the-very-old-town@example.com now.", []),
    ("Boats outnumber the remaining fishing lorries thereabouts by 5 to 1.", [("5 to 1", "ratio", "ratio")]),
    ("He lost every single one of the old red boats.", []),
    ("He lost every single small old red boat.", [("every single small old red boat", "universal", "percent")]),
]  # fmt: skip

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()

# text, whether each of its figures is of a rise or a fall
CHANGES: list[tuple[str, list[str | None]]] = [
    ("They raised the tax on all boats in the port by 2%.", ["up"]),
    ("Gold was 0.2% higher.", ["up"]),
    ("Shares closed at -3%.", ["down"]),
    ("Growth was −3%.", ["down"]),
    ("Growth was +3%.", ["up"]),
    ("It was -3°C.", [None]),
    ("Women make up 80% of the buyers.", [None]),
    ("The army dropped by 190 soldiers.", ["down"]),
    ("The index lost 190 points, or at least 0.6%.", ["down", "down"]),
    ("The index lost 190 points, or more than 0.6%.", ["down", "down"]),
]

# text, the unit of its one count: the singular of what is counted
COUNTED = [
    ("He has 4 pies.", "pie"),
    ("He has 4 cities.", "city"),
    ("He has 4 heroes.", "hero"),
    ("He has 4 potatoes.", "potato"),
    ("He has 4 shoes.", "shoe"),
    ("He has 4 foes.", "foe"),
    ("He has 4 flies.", "fly"),
    ("He has 4 floes.", "floe"),
    ("He has 4 boxes.", "box"),
    ("He has 4 matches.", "match"),
    ("He has 4 dishes.", "dish"),
    ("He has 4 classes.", "class"),
    ("He has 4 cups.", "cup"),
    ("He has 4 TVs.", "tv"),
]

# text, low and high of each figure
VALUES: list[tuple[str, list[tuple[float, float]]]] = [
    ("He is 6-foot-3.", [(6.25, 6.25)]),
    ("He is 6-foot-11.", [(6 + 11 / 12, 6 + 11 / 12)]),
    ("It cost $500,000 to $1 million.", [(500_000, 1e6)]),
    ("It cost 60 to 75 million euros.", [(60e6, 75e6)]),
    ("It cost 900 to 1,000 thousand euros.", [(900e3, 1e6)]),
    ("It drew two to three thousand people.", [(2000, 3000)]),
    ("It rose from 20% in the spring of 2008 to 29% in 2020.", [(20, 20), (29, 29)]),
    ("She is in her early 20s.", [(20, 23)]),
    ("She is in her mid-20s.", [(24, 26)]),
    ("She is in her late 20s.", [(27, 29)]),
    ("It took ½ of the land.", [(0.5, 0.5)]),
    ("It cost a quarter-million euros.", [(250_000, 250_000)]),
    ("He is five feet 10 inches tall.", [(5 + 10 / 12, 5 + 10 / 12)]),
    ("She is in her 20s.", [(20, 29)]),
    ("It drew dozens of people.", [(12, 120)]),
    ("It drew several dozen people.", [(36, 108)]),
    ("It drew several hundreds of people.", [(300, 900)]),
    ("It drew tens of thousands of people.", [(10_000, 100_000)]),
    ("It took a third of the land.", [(1 / 3, 1 / 3)]),
    ("It took three quarters of the land.", [(0.75, 0.75)]),
    ("It took a fifth of the land.", [(0.2, 0.2)]),
    ("It took one tenth of the land.", [(0.1, 0.1)]),
    ("It took two hundredths of the land.", [(0.02, 0.02)]),
    ("It took one half of the land.", [(0.5, 0.5)]),
    ("It took three fourths of the land.", [(0.75, 0.75)]),
    ("It took two sixths of the land, two sevenths of the sea.", [(1 / 3, 1 / 3), (2 / 7, 2 / 7)]),
    ("It took three eighths of the land, two ninths of the sea.", [(3 / 8, 3 / 8), (2 / 9, 2 / 9)]),
    ("It took nine thousandths of the land.", [(0.009, 0.009)]),
    ("It took 2 and a half hours.", [(2.5, 2.5)]),
    ("It took half a century.", [(0.5, 0.5)]),
    ("It fell by approximately half.", [(0.5, 0.5)]),
    ("It fell roughly a third.", [(1 / 3, 1 / 3)]),
    ("It is a third higher.", [(1 / 3, 1 / 3)]),
    ("A couple thousand boats sank.", [(2000, 2000)]),
    ("The final few boats sank.", [(3, 9)]),
    ("It rose from an average of 12% to 15%.", [(12, 12), (15, 15)]),
    ("It rose from 20% in the fourth quarter of 2008, to as much as 29%.", [(20, 20), (None, 29)]),
    ("It took 2½ cups, 2¼ cups and 2¾ cups.", [(2.5, 2.5), (2.25, 2.25), (2.75, 2.75)]),
    ("It took 2⅓ cups, 2⅔ cups and 2⅛ cups.", [(7 / 3, 7 / 3), (8 / 3, 8 / 3), (2.125, 2.125)]),
    ("It took 2⅜ cups, 2⅝ cups and 2⅞ cups.", [(2.375, 2.375), (2.625, 2.625), (2.875, 2.875)]),
    ("It took a quarter of a million euros.", [(250_000, 250_000)]),
    ("It is twice as large, thrice as old.", [(2, 2), (3, 3)]),
    ("It is double the size, triple the price, quadruple the cost.", [(2, 2), (3, 3), (4, 4)]),
    ("It took three and a half hours.", [(3.5, 3.5)]),
    ("It took half an hour.", [(0.5, 0.5)]),
    ("It drew one hundred and one thousand two hundred and thirty-four people.", [(101_234, 101_234)]),
    ("It drew nine hundred people.", [(900, 900)]),
    ("It weighs 2.5 × 10^30 kg.", [(2.5e30, 2.5e30)]),
    ("It weighs 2.5 × 10^299 kg.", [(2.5e299, 2.5e299)]),
    ("She has 40+2 boats.", [(40, 40)]),
    ("It fell 3 of 4 times, and 1/4 was lost.", [(3, 3), (4, 4), (0.25, 0.25)]),
]

# text, low and high of each figure, where it is read otherwise today, and what is wrong
VALUES_WRONG: list[tuple[str, list[tuple[float | None, float | None]], str]] = [
    ("It rose from about an estimated 20% to as much as 29%.", [(20, 20), (None, 29)], "a bound between the levels"),
    ("It drew five hundred to six hundred thousand people.", [(500_000, 600_000)], "a scale in words that two numbers share"),
    ("It drew a hundred thousand million people.", [(1e11, 1e11)], "two scales that multiply"),
    ("It struck 1 in 1000 people.", [(0.001, 0.001)], "four digits are taken for a year"),
]  # fmt: skip

# text; of each figure its words, kind and unit, where it is read otherwise today, and what is wrong
KINDS_WRONG: list[tuple[str, list[tuple[str, str, str | None]], str]] = [
    ("In all, 40 people have also now so far been killed.", [("40", "casualties", "person")], "four words before “killed”"),
    ("She turned one hundred.", [("one hundred", "age", "year of age")], "a number with a scale is no age"),
]  # fmt: skip

# How far what belongs to a figure may be from it: the figures that have the holder, place or unit.
FAR_PLACES = (
    "Rebels hold 70% of the Donetsk, Luhansk, Kherson, Zaporizhzhia, Kharkiv, Mykolaiv, Odesa, Sumy, Poltava, Chernihiv "
    "and Lviv regions."
)


def figures(text: str) -> tuple[Figure, ...]:
    return analysis.read(analysis.Article(text)).records.figures


def cases(right: list[tuple[str, Any]], wrong: list[tuple[str, Any, str]]) -> list[Any]:
    known = [
        pytest.param(text, rows, id=text, marks=pytest.mark.xfail(strict=True, reason=reason))
        for text, rows, reason in wrong
    ]
    return [*(pytest.param(text, rows, id=text) for text, rows in right), *known]


@pytest.mark.parametrize(("text", "expected"), cases(KINDS, KINDS_WRONG))
def test_kinds(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert [(row.span.of(text), row.kind, row.unit) for row in figures(text)] == expected


@pytest.mark.parametrize(("text", "expected"), cases(CHANGES, []))
def test_changes(text: str, expected: list[str | None]) -> None:
    assert [row.change for row in figures(text)] == expected


@pytest.mark.parametrize(("at", "word"), list(enumerate(ORDINALS, start=1)))
def test_ordinals(at: int, word: str) -> None:
    assert [row.low for row in figures(f"He fell ill for the {word} time.")] == [at]


@pytest.mark.parametrize(("text", "unit"), COUNTED, ids=[unit for _, unit in COUNTED])
def test_what_is_counted_is_named_in_the_singular(text: str, unit: str) -> None:
    assert [row.unit for row in figures(text)] == [unit]


@pytest.mark.parametrize(("text", "expected"), cases(VALUES, VALUES_WRONG))
def test_values(text: str, expected: list[tuple[float, float]]) -> None:
    assert [(row.low, row.high) for row in figures(text)] == [pytest.approx(ends) for ends in expected]


def test_a_share_of_many_regions_has_all_their_names() -> None:
    (row,) = figures(FAR_PLACES)
    assert (row.places[0], row.places[-1], len(row.places), row.holder) == ("Donetsk", "Lviv", 11, "rebels")
