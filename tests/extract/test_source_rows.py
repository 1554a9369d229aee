"""Rows of the table of sources, whole: name, kind, whether named, and the role."""

from __future__ import annotations

import pytest

import analysis

Row = tuple[str, str, bool, str | None]

# Each kind: sentences, each with the rows that they give.
KINDS: dict[str, list[tuple[str, list[Row]]]] = {
    "'and' within what is said of one who is named": [
        ("Mark Thorn, associate director for research at Nord University's Program on Energy and Sustainable Growth, said it rained.", [("Mark Thorn", "person", True, "associate director for research at Nord University's Program on Energy and Sustainable Growth")]),
        ("Greg Tate, a spokesman for the Port Authority of North Harbour and South Bay, said it rained.", [("Greg Tate", "person", True, "a spokesman for the Port Authority of North Harbour and South Bay")]),
        ("Kate Harb, Fillbook's global politics and outreach director, said it rained.", [("Kate Harb", "person", True, "Fillbook's global politics and outreach director")]),
        ("Gil Kerlow, the Nord Customs and Harbour Protection commissioner, said it rained.", [("Gil Kerlow", "person", True, "the Nord Customs and Harbour Protection commissioner")]),
        ("“It rained,” said Ann Patel, co-director of the Liberty and National Safety Program.", [("Ann Patel", "person", True, "co-director of the Liberty and National Safety Program")]),
        ("Ted Cole, Lund's aide and lawyer, said it rained.", [("Ted Cole", "person", True, "Lund's aide and lawyer")]),
        # Two of them
        ("Ted Cole, the mayor, and Ann Lee, a nurse, said it rained.", [("Ted Cole, the mayor, and Ann Lee, a nurse", "group", True, None)]),
        ("Ted Cole, Ann Lee and Tom Hill said it rained.", [("Ted Cole, Ann Lee and Tom Hill", "group", True, None)]),
        ("Ted Cole, head of the port and Ann Lee said it rained.", [("Ted Cole, head of the port and Ann Lee", "group", True, None)]),
    ],
    "a role in the words of the article, without the number": [
        ("Half of the town's elite donors said it rained.", [("Half of the town's elite donors", "group", False, "town's elite donors")]),
        ("Just 8 percent of drivers said it rained.", [("Just 8 percent of drivers", "group", False, "drivers")]),
        ("About four out of 10 voters said it rained.", [("About four out of 10 voters", "group", False, "voters")]),
        ("Some advocates for stem cell research said it rained.", [("Some advocates for stem cell research", "group", False, "advocates for stem cell research")]),
        ("Many in the crowd said it rained.", [("Many in the crowd", "group", False, None)]),
        ("A strategist for one of the four candidates said it rained.", [("A strategist for one of the four candidates", "person", False, "strategist for one of the four candidates")]),
        ("The officer in charge of the base said it rained.", [("The officer in charge of the base", "person", False, "officer in charge of the base")]),
        ("One of the security guards said it rained.", [("One of the security guards", "person", False, "security guards")]),
        ("Others said it rained.", [("Others", "group", False, None)]),
        # No number
        ("Lund's one and only friend said it rained.", [("Lund's one and only friend", "person", False, "Lund's one and only friend")]),
        ("A supporter of the 2016 bid for the port said it rained.", [("A supporter of the 2016 bid for the port", "person", False, "supporter of the 2016 bid for the port")]),
        ("Voters in all five states said it rained.", [("Voters in all five states", "group", False, "Voters in all five states")]),
    ],
    "a lone name that stands again as a person's": [
        ("Nakato warned of rain. The speech by Mr. Nakato was short.", [("Nakato", "person", True, None)]),
        ("Nakato warned of rain. It was in Nakato’s remarks.", [("Nakato", "person", True, None)]),
        ("Nakato warned of rain. Nobody heard Nakato’s speech.", [("Nakato", "person", True, None)]),
        ("Orvel warned of rain. Nobody knew Orvel himself.", [("Orvel", "person", True, None)]),
        ("Orvel warned of rain. Orvel's wife left.", [("Orvel", "person", True, None)]),
        ("Orvel warned of rain. It was late when Senator Orvel left.", [("Orvel", "person", True, "Senator")]),
        # No persons
        ("Fillbook warned of rain. Fillbook’s owners met.", [("Fillbook", "organisation", True, None)]),
        ("Fillbook warned of rain. It was Fillbook that he left.", [("Fillbook", "organisation", True, None)]),
        ("Fillbook warned of rain. Many people Fillbook asked left.", [("Fillbook", "organisation", True, None)]),
    ],
    "the word for a people that opens a name": [
        ("Saudi Arabia said it rained.", [("Saudi Arabia", "state", True, None)]),
        ("British Columbia said it rained.", [("British Columbia", "organisation", True, None)]),
        ("The Canadian Press said it rained.", [("Canadian Press", "organisation", True, None)]),
        ("American Ferries said it rained.", [("American Ferries", "organisation", True, None)]),
        ("The Irish Herald said it rained.", [("Irish Herald", "organisation", True, None)]),
        ("Danish Harbours said it rained.", [("Danish Harbours", "organisation", True, None)]),
        # Before a title
        ("French Prime Minister Roy said it rained.", [("Roy", "person", True, "French Prime Minister")]),
        ("German Chancellor Anna Roy said it rained.", [("Anna Roy", "person", True, "German Chancellor")]),
        ("Japanese Defence Minister Gen Nakato said it rained.", [("Nakato", "person", True, "Japanese Defence Minister Gen")]),
    ],
    "titles before a name, and hyphens in them": [
        ("NASA Administrator Charles Bold said it rained.", [("Charles Bold", "person", True, "NASA Administrator")]),
        ("House Works Republican Mike Tarn (R-Kans.) said it rained.", [("Mike Tarn", "person", True, "House Works Republican")]),
        ("Nord Workers Secretary-Treasurer Gary Case said it rained.", [("Gary Case", "person", True, "Nord Workers Secretary-Treasurer")]),
        ("Co-moderator Andrea Mitch said it rained.", [("Andrea Mitch", "person", True, "Co-moderator")]),
        ("Ex-mayor Tom Hill said it rained.", [("Tom Hill", "person", True, "Ex-mayor")]),
        ("A former park agent, Timothy Gill, said it rained.", [("Timothy Gill", "person", True, "A former park agent")]),
        ("Defense Secretary Roe said it rained.", [("Roe", "person", True, "Defense Secretary")]),
        ("Delta Pilots Union President Lund said it rained.", [("Lund", "person", True, "Delta Pilots Union President")]),
        ("Peter King said it rained. King said no more.", [("Peter King", "person", True, None)]),
        # No titles of anybody
        ("General Motors said it rained.", [("General Motors", "organisation", True, None)]),
        ("Burger King Holdings said it rained.", [("Burger King Holdings", "organisation", True, None)]),
        ("The Attorney General said it rained.", [("The Attorney General", "person", False, "Attorney General")]),
    ],
    "where a role beside a name begins and ends": [
        ("Dennis Prag, seeming to know the mayor, said it rained.", [("Dennis Prag", "person", True, None)]),
        ("Andrew Thom, in Ardwick to talk to union leaders, said it rained.", [("Andrew Thom", "person", True, None)]),
        ("Ann Lee, speaking to the mayor, said it rained.", [("Ann Lee", "person", True, None)]),
        ("Colleen Deac, a veteran staffer for Sen. Kirsten Gill (D-N.Y.), said it rained.", [("Colleen Deac", "person", True, "a veteran staffer for Sen. Kirsten Gill")]),
        ("Gawk.com writer Ashley Fein said it rained.", [("Ashley Fein", "person", True, "Gawk.com writer")]),
        ("Ann Lee, editor in chief of Mica.com, said it rained.", [("Ann Lee", "person", True, "editor in chief of Mica.com")]),
        ("Mike Purd, a historian who runs the history.com website, said it rained.", [("Mike Purd", "person", True, "a historian")]),
        ("Owen Marsh, a liberal columnist who is shy, left early. Mr. Marsh said it rained.", [("Owen Marsh", "person", True, "a liberal columnist")]),
        ("Dr. Ida Moss, a professor of law at Tarn University, said it rained.", [("Ida Moss", "person", True, "a professor of law at Tarn University")]),
        ("Dr. Ida Moss said it rained.", [("Ida Moss", "person", True, "Dr.")]),
        ("Tom Roe, 43, a plumber from Leeds, left early. Roe said it rained.", [("Tom Roe", "person", True, "a plumber from Leeds")]),
        ("Rep. Ann Lee, D-N.Y., said it rained.", [("Ann Lee", "person", True, "Rep.")]),
        ("Ann Lee, R-S.C., chairwoman of the panel, said it rained.", [("Ann Lee", "person", True, "chairwoman of the panel")]),
        ("Senators Tom Roe and Ann Lee left early. Mr. Roe said it rained.", [("Tom Roe", "person", True, None)]),
        ("Kelsey Roe, husband expecting second child. Roe warned of rain.", [("Kelsey Roe", "person", True, None)]),
        ("Ann Lee, the fire chief hoped, was safe. Ms. Lee said it rained.", [("Ann Lee", "person", True, None)]),
        # Participles that are no verbs
        ("Ann Lee, acting chair of the board, said it rained.", [("Ann Lee", "person", True, "acting chair of the board")]),
        ("Ann Lee, retired judge, said it rained.", [("Ann Lee", "person", True, "retired judge")]),
        ("Ann Lee, formerly mayor of Torn, said it rained.", [("Ann Lee", "person", True, "formerly mayor of Torn")]),
    ],
    "a body and one of its own, and names of bodies with 'of'": [
        ("The Fed and its chairman, Alan Green, said it rained.", [("The Fed and its chairman, Alan Green", "group", True, None)]),
        ("The ministry and its lawyers said it rained.", [("The ministry and its lawyers", "group", False, None)]),
        ("Ann Lee and her husband said it rained.", [("Ann Lee and her husband", "group", False, None)]),
        ("The National Bureau of Statistics said it rained.", [("National Bureau of Statistics", "organisation", True, None)]),
        ("The Tokyo Stock Exchange said it rained.", [("Tokyo Stock Exchange", "organisation", True, None)]),
        ("Rules Committee Chairman Bruce Ash said it rained.", [("Bruce Ash", "person", True, "Rules Committee Chairman")]),
        ("He met Ann Lee, an opponent. Lee said it rained.", [("Ann Lee", "person", True, None)]),
    ],
    "a description beside a name is of its bearer": [
        ("One of his advisers, Tad Hart, said it rained. Hart said it froze.", [("Tad Hart", "person", True, "One of his advisers")]),
        ("A third, Dan Traynor, said it rained. Traynor said it froze.", [("Dan Traynor", "person", True, None)]),
        ("A former candidate -- John Marsh, who lost in May -- said it rained. Marsh said it froze.", [("John Marsh", "person", True, None)]),
        ("“No,” says Christine Helm, a Middle East scholar who has written that it rained.", [("Christine Helm", "person", True, "a Middle East scholar")]),
        ("Tom Roe, a lawyer who said he was ill, left.", [("Tom Roe", "person", True, "a lawyer")]),
        ("Tom Roe, 43, a plumber who said it rained, left.", [("Tom Roe", "person", True, "a plumber")]),
        ("He met Tom Roe, the lawyer, who said it rained.", [("Tom Roe", "person", True, "the lawyer")]),
        # Somebody else
        ("Ann Lee, the mayor said, is late.", [("the mayor", "person", False, "mayor")]),
        ("He spoke to Ann Lee, a nurse and a man who said it rained.", [("a man", "person", False, "man")]),
        ("An aide to the mayor, Ann Lee, said it rained.", [("An aide to the mayor, Ann Lee", "person", False, "aide to the mayor")]),
    ],
    "a thing says what is written on it, and no more": [
        ("The shirts said he was great.", [("The shirts", "document", False, None)]),
        ("The notice says that dogs are banned.", [("The notice", "document", False, None)]),
        ("The thrift said it would pay.", [("The thrift", "organisation", False, None)]),
        ("A unit of Nord Partners said it would pay.", [("A unit of Nord Partners", "organisation", False, None)]),
        ("The firm's German arm said it would close.", [("The firm's German arm", "organisation", False, None)]),
        ("The fax said the gate was shut.", [("The fax", "document", False, None)]),
        # What is told is not written on it
        ("The dueling speeches offer a preview of the debate.", []),
        ("The answer did not rebut the point.", []),
        ("His comment described all young men as thieves.", []),
        ("The bickering began early, contradicting the mayor.", []),
        ("The criticism of his life comes as she mentions him often.", []),
        ("The film explains the treatment of miners.", [("The film", "document", False, None)]),
        ("An ultimatum demanded that the army leave.", [("An ultimatum", "document", False, None)]),
        ("Its submission notes that it was late.", [("Its submission", "document", False, None)]),
        ("Something said it was late.", []),
        ("But this only explains why it is late.", []),
        # It tells nothing
        ("Only time will tell if his power will last.", []),
        ("The long process explains why he lost.", []),
        ("The timing doesn’t surprise: “They run late,” she wrote.", []),
        ("Giant screens glittered: “Over the Top.”", []),
    ],
    "who holds an office, behind whom it serves": [
        ("The Chief Press Secretary to the Governor, Mr. Ken Aja, said it rained.", [("Ken Aja", "person", True, "The Chief Press Secretary to the Governor")]),
        ("The spokesman for the mayor, Tom Hill, said it rained.", [("Tom Hill", "person", True, "The spokesman for the mayor")]),
        # Either of the two
        ("An aide to the mayor, Ann Lee, said it rained.", [("An aide to the mayor, Ann Lee", "person", False, "aide to the mayor")]),
        ("The sister of the mayor, Ann Lee, said it rained.", [("The sister of the mayor, Ann Lee", "person", False, "sister of the mayor")]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [case for kind in KINDS.values() for case in kind])
def test_rows_of_sources(text: str, expected: list[Row]) -> None:
    rows = analysis.read(analysis.Article(text)).records.sources[1:]
    assert [(each.name, each.kind, each.named, each.role) for each in rows] == expected


@pytest.mark.parametrize(
    ("who", "low", "high"),
    [
        ("Half a dozen aides", 6, 6),
        ("A dozen aides", 12, 12),
        ("More than two dozen aides", 24, None),
        ("Thirty aides", 30, 30),
        ("Twenty-two aides", 22, 22),
        ("Dozens of aides", 12, None),
        ("Hundreds", 100, None),
        ("Sixty-six percent of aides", 2, None),
        ("Up to 20 percent of aides", 2, None),
        ("About four out of 10 aides", 2, None),
        ("6 of 10 aides", 2, None),
        ("Both aides", 2, 2),
    ],
)
def test_how_many_they_are(who: str, low: int, high: int | None) -> None:
    rows = analysis.read(analysis.Article(f"{who} said it rained.")).records.sources[1:]
    assert [(each.count_low, each.count_high) for each in rows] == [(low, high)]
