"""What a lone name is the name of, and what beside a name is no more than an office, an emphasis or another's name."""

from __future__ import annotations

import pytest

import analysis
from analysis.extract.records import Source


def sources(text: str) -> tuple[Source, ...]:
    """Return the sources of a text without the article's own voice."""
    return analysis.read(analysis.Article(text)).records.sources[1:]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # A town or a region
        ("Cleveland said the plan was safe. The dam in Cleveland broke.", "organisation"),
        ("Birmingham announced it would pay. Rents rose in Birmingham.", "organisation"),
        ("Preston says it will pay. The Preston council met.", "organisation"),
        ("Houston has denied that it is late. The mayor of Houston left.", "organisation"),
        ("Dallas, Texas, said it would pay. Rents rose.", "organisation"),
        ("South Carolina said it would pay the fine. Ann Lee left.", "organisation"),
        ("West Virginia has warned that the roads are bad.", "organisation"),
        ("Floods outside Stanton got worse. Stanton asked that the army come.", "organisation"),
        # Somebody
        ("Preston said it was late. Lee lost faith in Preston.", "person"),
        ("Stanton said it was late. She believed in Stanton.", "person"),
        ("In Stanton’s view it failed. Stanton said it was over.", "person"),
        ("Ann Preston left the council. Preston said it was late. The Preston area flooded.", "person"),
        ("Mr. Stanton left. Stanton, a nurse in Stanton, said it was late.", "person"),
        ("Georgia Roe said the roads were bad. Roe lives in Georgia.", "person"),
    ],
)
def test_a_lone_name_of_a_town_or_of_somebody(text: str, kind: str) -> None:
    assert sources(text)[0].kind == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tom Roe lost the vote. Roe himself said he was tired.", ["Tom Roe"]),
        ("Mayor Ann Lee left. The mayor herself has said it was late.", ["Ann Lee"]),
        ("The ministers left. The ministers themselves say they are late. The ministers add that they tried.", ["The ministers"]),
        ("The bank itself denied that it was weak. The bank said it was sound.", ["The bank"]),
        ("Kole himself told the court he was ill. Kole said it again: he was ill.", ["Kole"]),
        ("Nord Foods itself warned that sales fell. The firm said prices rose.", ["Nord Foods"]),
        # Whoever has one is another
        ("Roe and Lee’s brother said they were late.", ["Roe and Lee’s brother"]),
        ("Ann Lee left her son to himself. Her son said he was fine.", ["Her son"]),
        ("The nurse herself spoke. A nurse said it was late.", ["A nurse"]),
    ],
)  # fmt: skip
def test_an_emphasis_is_no_name(text: str, names: list[str]) -> None:
    assert [source.name for source in sources(text)] == names


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The late Kole Marsh said he left. Marsh was ill.", "Kole Marsh", None),
        ("A visibly tired Ann Lee said it was late.", "Ann Lee", None),
        ("A defiant Tom Roe has said it was late.", "Tom Roe", None),
        ("The teary-eyed Tom Roe says it is late.", "Tom Roe", None),
        ("Tom Roe, the first to leave, said it was late.", "Tom Roe", None),
        ("The incumbent, Tom Roe, said it was late.", "Tom Roe", "The incumbent"),
        ("The accused, Tom Roe, said it was late.", "Tom Roe", "The accused"),
        ("A Liberal, Ann Lee, warned that it was late.", "Ann Lee", "A Liberal"),
        ("The Democrat, Ann Lee, has denied that she left.", "Ann Lee", "The Democrat"),
        ("Tom Roe, a mother of two, said it was late.", "Tom Roe", "a mother of two"),
        ("One of his aides, Tom Roe, said it was late.", "Tom Roe", "One of his aides"),
        # What somebody is
        ("The veteran Tom Roe said it was late.", "Tom Roe", "veteran"),
        ("Tom Roe, a native of Leeds, said it was late.", "Tom Roe", "a native of Leeds"),
        ("Tom Roe, the general in charge, said it was late.", "Tom Roe", "the general in charge"),
        ("The Liberals, Tom Roe said, are late.", "Tom Roe", None),
    ],
)
def test_an_adjective_is_no_role(text: str, name: str, role: str | None) -> None:
    assert [(source.name, source.role) for source in sources(text)] == [(name, role)]


@pytest.mark.parametrize(
    ("text", "kind", "side"),
    [
        ("The Washington Post said the dam was safe.", "organisation", None),
        ("A Washington Post reporter said it was late.", "person", None),
        ("The Japan Times reported that it was late.", "organisation", None),
        ("Northern Ireland police said the road was shut.", "group", None),
        ("New Mexico officials have said it was late.", "group", None),
        ("Tom Roe, the mayor of New London, said it was late.", "person", None),
        ("Ida Moss, Nord Foods’ India manager, said sales fell.", "person", None),
        ("Ida Moss, China editor of the Post, writes that it is late.", "person", None),
        ("Ida Moss, Amnesty’s Syria researcher, said it was late.", "person", None),
        # Whose side it is
        ("A Chinese editor said it was late.", "person", "China"),
        ("Paris police said a man died.", "group", "France"),
        ("The New Zealand minister said it was late.", "person", "New Zealand"),
        ("France coach Ann Lee said it was late.", "person", "France"),
        ("The Kremlin press office said it was late.", "organisation", "Russia"),
        ("The British Post Office said it was late.", "organisation", "United Kingdom"),
        # A name that only begins with a word for a people
        ("American Teapot President Ida Moss said it was late.", "person", None),
        ("British Airways said it was late.", "organisation", None),
        ("Two Russian Orthodox bishops said it was late.", "group", None),
        ("A French National Rail spokesman has said it was late.", "person", "France"),
        ("The Israeli Prime Minister says it is late.", "person", "Israel"),
        ("The Turkish Interior Ministry denied it was late.", "organisation", "Turkey"),
        ("Two British Muslims said it was late.", "group", "United Kingdom"),
        # Where somebody studied, works or lives, and what somebody has to do with
        ("A professor at the University of Lisbon said it was late.", "person", None),
        ("Tom Roe, a University of Lisbon librarian, said it was late.", "person", None),
        ("The London School of Economics said it was late.", "organisation", None),
        ("A London lawyer said it was late.", "person", None),
        ("A resident of Moscow said it was late.", "person", None),
        ("Tom Roe, a Paris baker, has said it was late.", "person", None),
        ("Two Korea veterans said it was late.", "group", None),
        ("Tom Roe, a Chile border painter, says it is late.", "person", None),
        ("Two Moscow officials said it was late.", "group", "Russia"),
        ("A Tokyo court said it was late.", "organisation", "Japan"),
        ("Cancer Watch UK said it was late.", "organisation", None),
        ("The US said it was late.", "state", "United States"),
        ("German's plumber, Tom Roe, said it was late.", "person", None),
        ("Germany's chancellor said it was late.", "person", "Germany"),
        # Somebody close to one of a state is not of it
        ("Tom Roe, a friend of Israeli Prime Minister Dan Holt, said it was late.", "person", None),
        ("A critic of the Turkish army said it was late.", "person", None),
        ("A general of the Turkish army said it was late.", "person", "Turkey"),
        # Two halves of where a family comes from
        ("An African American pastor said it was late.", "person", None),
        ("Two Irish American voters said it was late.", "group", None),
        ("A Mexican American nurse denied it was late.", "person", None),
        ("An American pastor said it was late.", "person", "United States"),
        # Names of papers and clubs
        ("Italian daily La Voce said it was late.", "organisation", "Italy"),
        ("The weekly Der Turm wrote that he left.", "organisation", None),
        ("The Tarn Rovers said he left.", "organisation", None),
        ("The younger Marsh said it was late.", "person", None),
    ],
)
def test_whose_side_a_name_tells(text: str, kind: str, side: str | None) -> None:
    assert [(source.kind, source.side) for source in sources(text)] == [(kind, side)]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # A role that "and" joins
        ("Actor and director Tom Roe said it was late.", [("Tom Roe", "person", "Actor and director")]),
        ("Food and Drug Administration chief Ann Lee has said it was late.", [("Ann Lee", "person", "Food and Drug Administration chief")]),
        ("Health and Human Services Secretary Ann Lee denied it was late.", [("Ann Lee", "person", "Health and Human Services Secretary")]),
        ("Author and former judge Ida Moss says it is late.", [("Ida Moss", "person", "Author and former judge")]),
        pytest.param("Former Secretary of State and candidate Ann Lee said it was late.", [("Ann Lee", "person", "Former Secretary of State and candidate")], marks=pytest.mark.xfail(strict=True, reason="a title does not reach back over a preposition")),
        ("The Council on Trade National Executive Director Ida Moss said it was late.", [("Ida Moss", "person", "Council on Trade National Executive Director")]),
        ("University of Leeds librarian Ida Moss has said it was late.", [("Ida Moss", "person", "University of Leeds librarian")]),
        ("Department of Justice spokesman Tom Roe denied it was late.", [("Tom Roe", "person", "Department of Justice spokesman")]),
        ("A Bank for Rural Growth economist said it was late.", [("A Bank for Rural Growth economist", "person", "Bank for Rural Growth economist")]),
        ("Two University of Leeds nurses say it is late.", [("Two University of Leeds nurses", "group", "University of Leeds nurses")]),
        ("The University of Leeds said it was late.", [("University of Leeds", "organisation", None)]),
        # The name of a body from its first word on, at the beginning of a sentence
        ("Municipal Watch said it was late.", [("Municipal Watch", "organisation", None)]),
        ("Simple Roof Tiles Inc. said it was late.", [("Simple Roof Tiles Inc.", "organisation", None)]),
        ("Western Third Salt Corp. has said it was late.", [("Western Third Salt Corp.", "organisation", None)]),
        ("Tea Corporation denied it was late.", [("Tea Corporation", "organisation", None)]),
        ("Orchards USA said it was late.", [("Orchards USA", "organisation", None)]),
        ("Tarn Edition reported it was late.", [("Tarn Edition", "organisation", None)]),
        ("Rival Fillbook said it was late.", [("Fillbook", "organisation", None)]),
        ("Troubled Nord Bank said it was late.", [("Nord Bank", "organisation", None)]),
        ("Retailer Lidd says it is late.", [("Lidd", "organisation", None)]),
        # Common nouns in capitals
        ("A local TV said it was late.", [("A local TV", "organisation", None)]),
        ("Several small NGOs said it was late.", [("Several small NGOs", "organisation", None)]),
        ("Two NGOs have said it was late.", [("Two NGOs", "group", "NGOs")]),
        ("The BBC said it was late.", [("BBC", "organisation", None)]),
        # A firm of data, a site, a paper that is called as somebody could be
        ("Harbour Data Corp. said it was late. Harbour Data denied no more.", [("Harbour Data Corp.", "organisation", None)]),
        ("Harbour Bureau data show it was late.", [("Harbour Bureau data", "data", None)]),
        ("Tarncheck.org said it was late.", [("Tarncheck.org", "organisation", None)]),
        ("Forbes reported it was late.", [("Forbes", "organisation", None)]),
        ("Forbes said he was late.", [("Forbes", "person", None)]),
        # Surnames by how they end
        ("Orbachenko said it was late.", [("Orbachenko", "person", None)]),
        ("“It was late,” Tarkowski has said.", [("Tarkowski", "person", None)]),
        ("It is late, according to Brandtmann.", [("Brandtmann", "person", None)]),
        ("Lodopoulos warned it was late.", [("Lodopoulos", "person", None)]),
        ("Orbachenko said its profits fell.", [("Orbachenko", "organisation", None)]),
        ("Orbasov said it was late. Rain fell in Orbasov.", [("Orbasov", "organisation", None)]),
        ("Fillbook said it was late.", [("Fillbook", "organisation", None)]),
        # Family names that stand first
        ("Zhou Ningbai left early. Zhou said it was late.", [("Zhou Ningbai", "person", None)]),
        ("Park Seo-hyun left early. On Monday Park has said it was late.", [("Park Seo-hyun", "person", None)]),
        ("Ann Lorven left early. Ann said it was late.", [("Ann Lorven", "person", None)]),
        ("LIN Holdings grew. LIN said it was late.", [("LIN", "organisation", None)]),
        # Somebody of a people, a party or a faith, whose name is not told
        ("One grey-haired Canadian said it was late.", [("One grey-haired Canadian", "person", "grey-haired Canadian")]),
        ("Another Sikh who sold tea said it was late.", [("Another Sikh who sold tea", "person", "Sikh")]),
        ("Some young German has said it was late.", [("Some young German", "person", "young German")]),
        ("Mayor Finn said it was late.", [("Finn", "person", "Mayor")]),
        ("The Germans said it was late.", [("Germans", "state", None)]),
        # The name is that of the person, not of the place behind it
        ("Another witness, Ann Lee of Tarn University, said it was late.", [("Ann Lee", "person", "Another witness")]),
        ("Her rival, Sen. Tom Roe of Ohio, said it was late.", [("Tom Roe", "person", "Sen.")]),
        ("Mr. Holt, who runs Dole Foods, a food firm, said it was late.", [("Holt", "person", None)]),
        ("The oldest RAF operative at the quay said it was late.", [("The oldest RAF operative at the quay", "person", "oldest RAF operative at the quay")]),
        # Names of bodies that go on with "for", and polls of a body
        ("The Centers for Safe Work said it was late.", [("Centers for Safe Work", "organisation", None)]),
        ("The Partnership for Clean Water says it is late.", [("Partnership for Clean Water", "organisation", None)]),
        ("A Tarn Post rolling census shows it is late.", [("A Tarn Post rolling census", "data", None)]),
        ("The Marent Post's rolling survey shows it is late.", [("The Marent Post's rolling survey", "data", None)]),
        ("The Tarn Post winning average of tides shows it is late.", [("The Tarn Post winning average of tides", "data", None)]),
        ("A man holding flowers said it was late.", [("A man holding flowers", "person", "man holding flowers")]),
        ("Police and council leader Ann Lee said it was late.", [("Ann Lee", "person", "council leader")]),
        ("Marsh and Harbour Commissioner Doris Moss said it was late.", [("Marsh and Harbour Commissioner Doris Moss", "group", None)]),
        ("Doctors and hospital chief Ann Lee said it was late.", [("Doctors and hospital chief Ann Lee", "group", None)]),
        # A family name that stands first
        ("Gao Junlan left in May. Ms. Gao said it was late.", [("Gao Junlan", "person", None)]),
        ("Rhee Sooyun left in May. Mr. Rhee has said it was late. Rhee added that he tried.", [("Rhee Sooyun", "person", None)]),
        ("Tom Roe met Ann Lee. Mr. Tom said it was late.", [("Tom", "person", None)]),
        # The first half of a firm's name
        ("Anheld-Marsh Cos. said it cut jobs. Anheld said it was late.", [("Anheld-Marsh Cos.", "organisation", None)]),
        ("Anheld-Marsh Cos. said it cut jobs. Marsh said it was late.", [("Anheld-Marsh Cos.", "organisation", None), ("Marsh", "organisation", None)]),
        # Somebody beside another of the kind
        ("Mills and another aide said it was late.", [("Mills and another aide", "group", None)]),
        ("Ada Mills spoke. Mills and two other aides have said it was late.", [("Mills and two other aides", "group", None)]),
        ("The bank and another firm said it was late.", [("The bank and another firm", "organisation", None)]),
    ],
)  # fmt: skip
def test_whose_name_and_role_it_is(text: str, rows: list[tuple[str, str, str | None]]) -> None:
    assert [(source.name, source.kind, source.role) for source in sources(text)] == rows


@pytest.mark.parametrize(
    ("text", "name", "kind", "high"),
    [
        # A part of a number of people
        ("A large number of voters said it was late.", "A large number of voters", "group", None),
        ("A growing number of mayors have said it is late.", "A growing number of mayors", "group", None),
        ("Large numbers of nurses said it was late.", "Large numbers of nurses", "group", None),
        ("Big majorities of voters say it is late.", "Big majorities of voters", "group", None),
        ("A small minority of doctors warned that it was late.", "A small minority of doctors", "group", None),
        ("A senior minister of trade said it was late.", "A senior minister of trade", "person", 1),
        ("A leading member of the board said it was late.", "A leading member of the board", "person", 1),
        # Somebody and a body, or one body
        ("Ann Lee and the Trade Department have said it was late.", "Ann Lee and the Trade Department", "group", None),
        ("The bank and Mayor Ann Lee said it was late.", "The bank and Mayor Ann Lee", "group", None),
        ("The Tarn Post and the BBC reported that it was late.", "The Tarn Post and the BBC", "organisation", None),
        ("The Ministry of Trade and the Sea said it was late.", "Ministry of Trade and the Sea", "organisation", None),
        ("The Food and Drug Agency said it was late.", "Food and Drug Agency", "organisation", None),
        ("The Holt and Marsh Bank has denied that it was late.", "Holt and Marsh Bank", "organisation", None),
        # The subject of two verbs
        (
            "Tom Roe is trailing Lee but has put a lot of time into Nord, where he says he can win.",
            "Tom Roe",
            "person",
            1,
        ),
        ("The mayor is ill but has promised to stay.", "The mayor", "person", 1),
    ],
)
def test_how_many_speak(text: str, name: str, kind: str, high: int | None) -> None:
    assert [(source.name, source.kind, source.count_high) for source in sources(text)] == [(name, kind, high)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Lee’s communications director Ida Moss said it was late.", "Lee’s communications director"),
        ("Nord sales manager Ida Moss said it was late.", "Nord sales manager"),
        ("Former arts minister Ida Moss has said it was late.", "Former arts minister"),
        ("He told reporters President Ida Moss had left. Moss said it was late.", "President"),
    ],
)
def test_a_plural_within_a_title(text: str, role: str) -> None:
    assert [source.role for source in sources(text) if source.name == "Ida Moss"] == [role]


@pytest.mark.parametrize(
    ("text", "kind", "named"),
    [
        # One who makes or runs something
        ("A producer for Lark Studios said the show was off.", "person", False),
        ("A carrier at Nord Mail has said the round is long.", "person", False),
        ("The producer, Tom Roe, said it was late.", "person", True),
        ("The broker, Ann Lee, warned that it was late.", "person", True),
        ("A maker of tyres said it was late.", "organisation", False),
        ("The carrier, Air Nord, said it was late.", "organisation", True),
        ("The country’s biggest lender said it was late.", "organisation", False),
        # Nobody's name
        ("Anybody who watched that says it was late.", "person", False),
        ("Anyone who saw it would say it was late.", "person", False),
        ("Someone told police it was late.", "person", False),
    ],
)
def test_who_makes_something_and_who_is_anybody(text: str, kind: str, named: bool) -> None:
    assert [(source.kind, source.named) for source in sources(text)] == [(kind, named)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Early results of a poll of nurses found that most were tired. Early results of a poll of nurses showed that few would leave.", ["Early results of a poll of nurses"]),
        ("A report by the town’s flood defence office said it leaked. A report by the town’s flood defence office said that it was late.", ["A report by the town’s flood defence office"]),
        ("The majority of nurses said it was late.", ["The majority of nurses"]),
        # Another one
        ("A new poll found that most were tired. A new poll said that it was late.", ["A new poll", "A new poll"]),
        ("A report by the port said it leaked. A report by the town said that it was late.", ["A report by the port", "A report by the town"]),
    ],
)  # fmt: skip
def test_the_same_long_words_are_of_one_thing(text: str, names: list[str]) -> None:
    assert [source.name for source in sources(text)] == names


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mr. Roe had at last admitted that it was late.", "Mr. Roe"),
        pytest.param("The pilot, himself a father, said it was late.", "The pilot, himself a father", marks=pytest.mark.xfail(strict=True, reason="an aside with 'himself' is taken for the subject")),
    ],
)  # fmt: skip
def test_where_a_source_ends_today(text: str, said: str) -> None:
    rows = analysis.read(analysis.Article(text)).records.attributions
    assert [row.source_span.of(text) for row in rows if row.source_span] == [said]
