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
    "those of one origin": [
        ("African-Americans said it rained.", [("African-Americans", "group", False, "African-Americans")]),
        ("Millennials say it rains.", [("Millennials", "group", False, "Millennials")]),
        ("Many Europeans have said it rained.", [("Many Europeans", "group", False, "Europeans")]),
        ("Texans said it rained.", [("Texans", "group", False, "Texans")]),
        ("A Texan said it rained.", [("A Texan", "person", False, "Texan")]),
        ("The European Commission said it rained.", [("European Commission", "organisation", True, None)]),
        ("The Arab League said it rained.", [("Arab League", "organisation", True, None)]),
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
        ("Executives there said it rained.", [("Executives there", "group", False, "Executives")]),
        ("The migrant said it rained.", [("The migrant", "person", False, "migrant")]),
        ("Her American counterpart said it rained.", [("Her American counterpart", "person", False, "Her American counterpart")]),
        ("The poor said it rained.", [("The poor", "group", False, "poor")]),
        ("Candidates like Ida Moss said it rained.", [("Candidates like Ida Moss", "group", False, "Candidates")]),
        ("Farmers such as Tom Roe have said it rained.", [("Farmers such as Tom Roe", "group", False, "Farmers")]),
        ("Her deputy VP said it rained.", [("Her deputy VP", "person", False, "Her deputy VP")]),
        ("Majorities of farmers in both towns said it rained.", [("Majorities of farmers in both towns", "group", False, "farmers in both towns")]),
        ("Majorities in both towns said it rained.", [("Majorities in both towns", "group", False, None)]),
        ("The bakers, tailors and port officials said it rained.", [("The bakers, tailors and port officials", "group", False, "bakers, tailors and port officials")]),
        ("Poll: Voters say it rained.", [("Poll", "data", False, None), ("Voters", "group", False, "Voters")]),
        # Words that say of nobody what they are
        ("Two people said it rained.", [("Two people", "group", False, None)]),
        ("Five nurses left, two of whom said it rained.", [("two of whom", "group", False, None)]),
        ("Nurses left, and most of them say it rained.", [("most of them", "group", False, None)]),
        ("Those hurt in the fire have said it rained.", [("Those hurt in the fire", "group", False, None)]),
        ("Those paid for the work said it rained.", [("Those paid for the work", "group", False, None)]),
        ("Orvel and others said it rained.", [("Orvel and others", "group", False, None)]),
        ("Critics and others have said it rained.", [("Critics and others", "group", False, "Critics and others")]),
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
        # A noun that looks like a verb, a second verb, "whose", a state behind its town
        ("Ida Moss, vice chair for river traffic studies at the Holt House, said it rained.", [("Ida Moss", "person", True, "vice chair for river traffic studies at the Holt House")]),
        ("“No,” said Ida Moss, head of mine operations in the north.", [("Ida Moss", "person", True, "head of mine operations in the north")]),
        ("Nils Orr, a baker and mends a boat, said it rained.", [("Nils Orr", "person", True, "a baker")]),
        ("Ida Moss, a planner whose firm, Tarn, built it, left early. Moss said it rained.", [("Ida Moss", "person", True, "a planner")]),
        ("Ida Moss, mayor of Wells, Ohio, said it rained.", [("Ida Moss", "person", True, "mayor of Wells, Ohio")]),
        ("Tom Roe, 43, a plumber from Wells, North Dakota, said it rained.", [("Tom Roe", "person", True, "a plumber from Wells, North Dakota")]),
        ("Ida Moss, mayor of Wells, denied it rained.", [("Ida Moss", "person", True, "mayor of Wells")]),
        # Told in a clause of its own; not what somebody is about
        ("Ida Moss, who was majority leader under Roe, said it rained.", [("Ida Moss", "person", True, "majority leader under Roe")]),
        ("Ida Moss, who is a former judge, warned that it rained.", [("Ida Moss", "person", True, "a former judge")]),
        ("Ida Moss, who is ill, said it rained.", [("Ida Moss", "person", True, None)]),
        ("Ida Moss, eager to meet senators, said it rained. Moss left.", [("Ida Moss", "person", True, None)]),
        ("A worn-out Ida Moss said it rained.", [("Ida Moss", "person", True, None)]),
        # An office with its own "of", and one that a line ends
        ("He met Secretary of State Ida Moss. Moss said it rained.", [("Ida Moss", "person", True, "Secretary of State")]),
        ("A plan by the secretary of the Treasury, Ida Moss, was late. Moss said it rained.", [("Ida Moss", "person", True, "the secretary of the Treasury")]),
        ("The minister for trade, Ida Moss, said it rained.", [("Ida Moss", "person", True, "The minister for trade")]),
        ("The sister of the mayor, Ida Moss, said it rained.", [("The sister of the mayor, Ida Moss", "person", False, "sister of the mayor")]),
        ("They spoke at the Liberal convention Sen. Ida Moss left. Moss said it rained.", [("Ida Moss", "person", True, "Sen.")]),
        ("He met Ohio Sen. Ida Moss. Moss said it rained.", [("Ida Moss", "person", True, "Ohio Sen.")]),
        # Words that look like verbs before an office, marks in it, two offices
        ("“No,” said retired surgeon Ida Moss.", [("Ida Moss", "person", True, "retired surgeon")]),
        ("The disgraced banker Tom Roe said it rained.", [("Tom Roe", "person", True, "disgraced banker")]),
        ("He has named Mayor Ida Moss. Moss said it rained.", [("Ida Moss", "person", True, "Mayor")]),
        ("Novelist and prize-winning baker Ida Moss said it rained.", [("Ida Moss", "person", True, "Novelist and prize-winning baker")]),
        ("Ida Moss, host of “Tarn Today” on Nord TV, said it rained.", [("Ida Moss", "person", True, "host of “Tarn Today” on Nord TV")]),
        ("The chairman of the Board of Trade, Gen. Tom Roe, said it rained.", [("Tom Roe", "person", True, "The chairman of the Board of Trade")]),
        ("Rep. Ida Moss, chair of the panel, said it rained.", [("Ida Moss", "person", True, "Rep.")]),
        # An office with "of" before its name, a party told later, a firm with commas in its name
        ("Tarn County Inspector of Bridges Ida Moss said it rained.", [("Ida Moss", "person", True, "Tarn County Inspector of Bridges")]),
        ("Ohio's Secretary of Trade Tom Roe has said it rained.", [("Tom Roe", "person", True, "Ohio's Secretary of Trade")]),
        ("Ida Moss left early. Moss, a Democrat, said it rained.", [("Ida Moss", "person", True, "a Democrat")]),
        ("Ida Moss, an analyst at Holt, Luff & Marsh Securities Corp., said it rained.", [("Ida Moss", "person", True, "an analyst at Holt, Luff & Marsh Securities Corp.")]),
        ("“No,” said Ida Moss, a planner with Kite, Loom & Co.", [("Ida Moss", "person", True, "a planner with Kite, Loom & Co.")]),
        ("Ida Moss, head of Nord Foods, Leeds, said it rained.", [("Ida Moss", "person", True, "head of Nord Foods")]),
        # A party before a name, a second verb that looks like a noun
        ("She lost to stubborn Liberal Ida Moss. Moss said it rained.", [("Ida Moss", "person", True, "stubborn Liberal")]),
        ("Ida Moss, a tailor and mends the old sails, said it rained.", [("Ida Moss", "person", True, "a tailor")]),
        ("And retired Gen. Tom Roe said it rained.", [("Tom Roe", "person", True, "retired Gen.")]),
        # Titles of honour behind an office, and of courtesy
        ("British envoy Sir Tom Roe said it rained.", [("Tom Roe", "person", True, "British envoy")]),
        ("Governor Dr. Ida Moss said it rained.", [("Ida Moss", "person", True, "Governor")]),
        ("Sir Tom Roe said it rained.", [("Tom Roe", "person", True, "Sir")]),
        ("The elder Mr. Roe said it rained.", [("Roe", "person", True, None)]),
        # Between brackets or dashes
        ("Ida Moss (the mayor of Wells) said it rained.", [("Ida Moss", "person", True, "the mayor of Wells")]),
        ("Ida Moss -- a former judge -- warned that it rained. Moss left.", [("Ida Moss", "person", True, "a former judge")]),
        ("Rep. Ida Moss (D-Ohio) said it rained.", [("Ida Moss", "person", True, "Rep.")]),
        # Two offices of one
        ("Former Ohio governor and senate candidate Ida Moss said it rained.", [("Ida Moss", "person", True, "Former Ohio governor and senate candidate")]),
        ("He met Nord Mayor and council leader Ida Moss. Moss said it rained.", [("Ida Moss", "person", True, "Nord Mayor and council leader")]),
        ("Leeds police and council leader Ida Moss said it rained.", [("Leeds police and council leader Ida Moss", "group", False, None)]),
        ("Senior envoys and council leader Ida Moss said it rained.", [("Senior envoys and council leader Ida Moss", "group", False, None)]),
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


# Each with why it is wrong today.
KNOWN_WRONG: list[tuple[str, list[Row], str]] = [
    ("An army of bakers and tailors said it rained.", [("An army of bakers and tailors", "group", False, "bakers and tailors")], "nouns for a body that count people"),
    ("One of the security contractors said it rained.", [("One of the security contractors", "person", False, "security contractors")], "one noun for a firm and for somebody"),
    ("The Tarn (Ontario) Herald said it rained.", [("Tarn (Ontario) Herald", "organisation", True, None)], "a bracket within a name"),
    ("Grand Harbour agreed to print it. Grand Harbour said it rained.", [("Grand Harbour", "organisation", True, None)], "an adjective that opens a sentence and a name"),
]  # fmt: skip


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "expected"), [pytest.param(*row, id=why) for *row, why in KNOWN_WRONG])
def test_rows_of_sources_known_wrong(text: str, expected: list[Row]) -> None:
    test_rows_of_sources(text, expected)


@pytest.mark.parametrize(("text", "expected"), [case for kind in KINDS.values() for case in kind])
def test_rows_of_sources(text: str, expected: list[Row]) -> None:
    rows = analysis.read(analysis.Article(text)).records.sources[1:]
    assert [(each.name, each.kind, each.named, each.role) for each in rows] == expected


@pytest.mark.parametrize(
    ("who", "low", "high"),
    [
        ("A group of 34 Danish bakers", 34, 34),
        ("A team of three nurses", 3, 3),
        ("A group of artists", 2, None),
        ("A mere 12 percent of voters", 2, None),
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
