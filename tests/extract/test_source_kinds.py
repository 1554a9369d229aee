"""What a source is: its kind and number, for whom it speaks, whose side it is on; and who is none."""

from __future__ import annotations

import pytest

import analysis
from analysis.extract.records import Source
from analysis.extract.sources.counts import count
from analysis.text.doc import parse


def sources(text: str) -> tuple[Source, ...]:
    """Return the sources of a text without the article's own voice."""
    return analysis.read(analysis.Article(text)).records.sources[1:]


@pytest.mark.parametrize(
    ("text", "kind", "named"),
    [
        ("Janine is a professor. Janine said the test was fair.", "person", True),
        ("Trump, who has vowed to act, will assume office as the river rises.", "person", True),
        ("Mayor Holt made the following comment: “We lost the vote and the town.”", "person", True),
        ("Rolf, a baker, said he liked it.", "person", True),
        ("Hollis, who owns the farm, said the cows were ill.", "person", True),
        ("Zora said she was glad.", "person", True),
        ("Roe, 71, said he was tired.", "person", True),
        ("The 71-year-old said he would rest.", "person", False),
        ("The players' union, Pro Ball, said the cap was unfair.", "organisation", True),
        ("Kent Police said a man was held.", "organisation", True),
        ("Oksana Bily said it rained.", "person", True),
        ("On Monday Shell said it would close the well.", "organisation", True),
        ("Delmar Foods said profits fell.", "organisation", True),
        ("The firm Dole & Sons, which makes shoes, said it would close.", "organisation", True),
        ("The Prosecutor General's Office said two men were charged.", "organisation", True),
        ("The Office of the Prosecutor said the case was closed.", "organisation", True),
        ("The Ministry of Health said the ward was safe.", "organisation", True),
        ("The University of Ardwick said fees would rise.", "organisation", True),
        ("The Harbour Workers' Union said it would strike.", "organisation", True),
        ("The village of Torn said it needed water.", "organisation", False),
        ("The jury said he had lied.", "group", False),
        ("Keldia said it would talk. Keldia's foreign ministry said no more.", "state", True),
        ("Vargia said it would talk. The Vargian Prime Minister had left.", "state", True),
        ("Orvel said it won. Two men from Orvel's army left.", "state", True),
        ("Selmor said it would close. Selmor's owners left.", "organisation", True),
        ("Zorn Foods said it would close. The ministry left.", "organisation", True),
        ("Tom Roe said it was late. Roe's government fell.", "person", True),
        ("Both governments denied that it was over.", "group", False),
        ("Two ministries said it rained.", "group", False),
        ("Keldia’s state television reported that it was over.", "organisation", True),
        ("State radio said it was cold.", "organisation", False),
        ("A report by the ministry said that fees had doubled.", "document", False),
        ("Data from the port show that trade fell.", "data", False),
        ("Oslo said it had paid.", "state", True),
        ("A spokesman for Ada Brandt said the mayor was well.", "person", False),
        ("A source close to the education secretary said the plan was dead.", "person", False),
        ("The release said nobody was hurt.", "document", False),
        ("The budget says that taxes will rise.", "document", False),
        ("A faded sign by the gate said that dogs were banned.", "document", False),
        ("The rival camp said it would not give up.", "organisation", False),
        ("Exit polling showed that few had switched.", "data", False),
        ("A blogger said the rumour was false.", "person", False),
        ("The steel mogul said he would sell.", "person", False),
        ("One owner of a shop on the square said it was dark.", "person", False),
        ("Many said the queue was long.", "group", False),
        ("The columnist Rhea Tarm said it was late.", "person", True),
        # Acronyms and forms of firms, families, those who share a faith
        ("DPC Acquisition said no.", "organisation", True),
        ("UBS Warburg said no.", "organisation", True),
        ("N.V. DSM said income rose.", "organisation", True),
        ("JD Vance said no.", "person", True),
        ("The Clintons said they had left.", "group", True),
        ("Conservative Christians said no.", "group", False),
        ("Many Muslims said no.", "group", False),
        ("An independent said no.", "person", False),
        ("Staff for the House Committee said it was late.", "group", False),
        ("The Netherlands said no.", "state", True),
        # A state, and its offices and bodies
        ("The Russians said it was late.", "state", True),
        ("The French said it was late.", "state", True),
        ("Washington said it was late.", "state", True),
        ("The Kremlin said it was late.", "state", True),
        ("The State Department said it was late.", "organisation", True),
        ("The Pentagon said it was late.", "organisation", True),
        ("The European Commission said it was late.", "organisation", True),
        ("The Knesset said it was late.", "organisation", True),
        ("Americans say it is late.", "group", False),
        # Whose it is does not tell what it is
        ("Mr. Marsh's proposal shows that it is late.", "document", False),
        ("Mrs. Marsh's tax plan says that it is late.", "document", False),
        # A surname that stands alone
        ("Morrissey has denied that the pier was unsafe.", "person", True),
        ("“We lost,” Kestner said.", "person", True),
        ("The strike will go on, according to Zhang.", "person", True),
        ("Walker said taxes would fall and that he would vote for it.", "person", True),
        ("Snow: It rained.\nHill: Where?\nSnow: In town.", "person", True),
        ("Bill: It rained.\nHill: Where?\nBill: In town.", "person", True),
        ("Trump welcomed the news, saying he would go.", "person", True),
        ("Macron has also said it was late.", "person", True),
        ("He spoke of Ford. Ford itself said it was late.", "organisation", True),
        ("Each May, Tarnwood announces who won.", "organisation", True),
        ("MillFeed reported that he was late.", "organisation", True),
        ("NordBook said he was late.", "organisation", True),
        ("McAllen said he was late.", "person", True),
        ("Tarnpost.ca said it was late.", "organisation", True),
        # The name of a firm, or of one that is called so
        ("Honda said sales fell.", "organisation", True),
        ("Apple said sales fell.", "organisation", True),
        ("Morrissey said profits rose. The company bought Morrissey Foods of Leeds in May.", "organisation", True),
        ("Holt said its profits rose.", "organisation", True),
        ("Court papers were read. Church leaders left. Management said it was sorry.", "group", False),
        ("The band Tarm said it was late.", "organisation", True),
        ("Several told the court that they were hurt.", "group", False),
        ("Those around her acknowledge that the bid may fail.", "group", False),
        ("A lot of people said it was too warm.", "group", False),
    ],
)
def test_kind(text: str, kind: str, named: bool) -> None:
    source = sources(text)[0]
    assert (source.kind, source.named) == (kind, named)


@pytest.mark.parametrize(
    ("text", "kind", "named", "low", "high"),
    [
        ("“We agreed,” said Lena Voss and Omar Dahl.", "group", True, 2, 2),
        ("The mayor and the bishop said it was over.", "group", False, 2, 2),
        ("Tom Roe left. He and his wife said it was late.", "group", False, 2, 2),
        ("Ann Lee left. She and two aides said it was late.", "group", False, 3, 3),
        ("Baker and author Ann Lee said it was late.", "person", True, 1, 1),
        ("A senior US official and a senior European official both said the goal was trouble.", "group", False, 2, 2),
        ("Lena Voss, Omar Dahl and Kay Lund said they would strike.", "group", True, 3, 3),
        ("Police chief Omar Said and two aides said the road was open.", "group", False, 3, 3),
        ("Three teachers and a nurse said the school was unsafe.", "group", False, 4, 4),
        ("“It was dark,” said Ray Poole and Kim Sand, who saw the crash.", "group", True, 2, 2),
        ("Ann Lee and residents said it rained.", "group", False, 3, None),
        ("Two officers, Lt. Jo Park and Sgt. Al Rhee, said it was dark.", "group", True, 2, 2),
        ("Jim Tate, his wife Sue and their son Bob said they were cold.", "group", True, 3, 3),
        ("Mayor Finn and Rota's Tom Hill said it leaked.", "group", True, 2, 2),
        ("Ruth Amsel, a former judge, and Olaf Brun, a priest, said it was wrong.", "group", True, 2, 2),
        ("A group of residents said it rained.", "group", False, 2, None),
        ("Stuart Hale, a Labour operative and Ann Brook's chief strategist, said no.", "person", True, 1, 1),
        ("“No,” said Kate Jameson, a professor of law at Tarn and an expert on fraud.", "person", True, 1, 1),
        ("Adam Schell, a Liberal from Tarn and the top member of the panel, said it was late.", "person", True, 1, 1),
        ("Former surgeon and author Ben Marsh said it would rain.", "person", True, 1, 1),
        ("The influential delegate and party activist, who owns a farm, said it would rain.", "person", False, 1, 1),
        ("The founder and chief executive told investors that sales fell.", "person", False, 1, 1),
        ("The president and prime minister said they agreed.", "group", False, 2, 2),
        ("Labour leader Ann Lee and Liberal leader Tom Hill said it was over.", "group", True, 2, 2),
        ("A lawyer and Mia Strand said it was over.", "group", False, 2, 2),
        ("Russia and Ukraine said the exchange was complete.", "state", True, None, None),
        ("The Ministry of Trade and Industry said it rained.", "organisation", True, None, None),
        ("The five current and former officials said it rained.", "group", False, 5, 5),
        (
            "Three people who worked for Brightfork until last spring told the paper it was ruined.",
            "group",
            False,
            3,
            3,
        ),
    ],
)
def test_who_speak_together_are_counted(text: str, kind: str, named: bool, low: int | None, high: int | None) -> None:
    source = sources(text)[0]
    assert (source.kind, source.named, source.count_low, source.count_high) == (kind, named, low, high)


def test_one_of_those_who_spoke_together_is_a_part_of_them() -> None:
    together, alone = sources("Lena Voss and Omar Dahl said they would strike. Dahl said it would last.")
    assert (together.subset_of, alone.name, alone.subset_of) == (None, "Omar Dahl", 1)


@pytest.mark.parametrize(
    ("text", "behalf", "access"),
    [
        ("A spokesman for Ada Brandt said the mayor was well.", "Ada Brandt", None),
        ("Iris Bode's lawyer said she had paid.", "Iris Bode", None),
        ("Joe Tran, an aide to Ada Brandt, said she was well.", "Ada Brandt", None),
        ("An adviser to President Ruth Amsel said the veto was certain.", "President Ruth Amsel", None),
        ("The lawyer representing Nora Quist said he would appeal.", "Nora Quist", None),
        ("Lawyers for the two men said they were innocent.", "the two men", None),
        ("A source close to the education secretary said the plan was dead.", None, "close to the education secretary"),
        ("Two diplomats briefed on the talks said a deal was close.", None, "briefed on the talks"),
        # The body, or whoever it is, right before the noun
        ("A company spokesman said the mine was safe.", "company", None),
        ("Nord Foods spokeswoman Ada Brandt said the mine was safe.", "Nord Foods", None),
        ("Ada Brandt, a Lund campaign spokeswoman, denied that he left.", "Lund campaign", None),
        ("“No,” said Lund press secretary Joe Tran.", "Lund", None),
        ("Two senior city council aides have said the vote was close.", "city council", None),
        ("Interior Ministry deputy spokesman Joe Tran says the road is shut.", "Interior Ministry", None),
        ("A family spokesman said the boy was well.", "family", None),
        ("Liberal National Committee spokesman Joe Tran said the vote was close.", "Liberal National Committee", None),
        ("Former Lund aide Joe Tran said the vote was close.", "Lund", None),
        # Told where the name stood before
        ("Joe Tran, the press aide for Ada Brandt, was calm. “She will win,” Tran said.", "Ada Brandt", None),
        ("Lund's lawyer Joe Tran left. Later Tran said the case was closed.", "Lund", None),
        ("A spokeswoman with the port said the pier was shut.", "the port", None),
        ("Nord Office and Holt spokesmen said the pier was shut.", "Nord Office and Holt", None),
        ("“No,” said an official who was briefed on the plan and asked for time.", None, "briefed on the plan"),
        (
            "“No,” said an aide briefed on the plan and the talks.",
            None,
            "briefed on the plan and the talks",
        ),
        ("Ada Brandt, Lund's deputy adviser for strategic planning, said no.", "Lund", None),
        ("An aide for the mayor said no.", "the mayor", None),
        # Nobody is told
        ("An adviser for strategic planning said no.", None, None),
        ("Ada Brandt, Time’s Assistant Managing Editor, said the pier was shut.", None, None),
        ("Two Republican advisers said the vote was close.", None, None),
        ("A legal adviser said the case was closed.", None, None),
        ("A trusted foreign policy aide said the talks went on.", None, None),
        ("U.S. Representative Joe Tran said the vote was close.", None, None),
        ("Spokeswoman Ada Brandt said the pier was shut.", None, None),
        ("Defense Secretary Joe Tran said the base was shut.", None, None),
        ("A Leeds lawyer said the case was closed.", None, None),
        ("The mother of Ada Brandt said she was well.", None, None),
        ("The French ambassador to Chile said the deal was dead.", None, None),
    ],
)
def test_for_whom_a_source_speaks_and_how_it_knows(text: str, behalf: str | None, access: str | None) -> None:
    source = sources(text)[0]
    assert (source.on_behalf_of, source.access) == (behalf, access)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Maria Voss, an expert on America who lives in Boston, said the vote was close.", None),
        ("Robin Clark, a professor of Chinese history, said the map was wrong.", None),
        ("An analyst in Moscow said the claim was false.", None),
        ("Valeska Paris said she was held.", None),
        ("An ally of Mayor Finn said the vote was close.", None),
        ("A US general said the base was hit.", "United States"),
        ("A Polish analyst in Moscow said the claim was false.", "Poland"),
        ("A spokesman for the Turkish army said the post was hit.", "Turkey"),
        ("The president of France said it rained.", "France"),
        ("A French official and a German official said the talks had stalled.", None),
    ],
)
def test_side_only_where_the_text_gives_it(text: str, side: str | None) -> None:
    assert sources(text)[0].side == side


@pytest.mark.parametrize(
    "text",
    [
        "The election was characterised by a low turnout.",
        "The river levels showed a falling trend.",
        "The greater thrift of the engine offered a hedge against the price of gas.",
        "The storm raised the risk of floods.",
        "The outcome shows that voters are tired.",
        "The vote made it clear that she would lose.",
        "The look on his face suggested that he knew.",
        "The silence confirmed that it was over.",
        "The debate revealed a stark contrast between the two.",
        "The rise in prices offered little comfort to shoppers.",
        "The bridge collapse underlined the need for repair.",
        "The autumn promised rain.",
        "The year decided to end well.",
        "Trump will assume office as the river rises.",
        "It was cold. It said much about the town.",
        "No study found that the pill works. Nobody said that the dam was safe.",
        "No one said that the road was open.",
        "None of the doctors said he would live.",
        "Neither the mayor nor her aide said that the road was open.",
        "Nothing suggested that he lied.",
        "They said the queue was long.",
        "He said that the queue was long.",
        "You know that it takes an hour.",
    ],
)
def test_no_source(text: str) -> None:
    assert sources(text) == ()


def test_what_nobody_says_is_negated_and_of_no_source() -> None:
    records = analysis.read(analysis.Article("Nobody said that the dam was safe.")).records
    assert [(each.source, each.negated) for each in records.attributions] == [(None, True)]


@pytest.mark.parametrize(
    ("text", "name", "rests_on"),
    [
        ("Rota, citing police, said 12 men died.", "Rota", "police"),
        ("Interfax, citing a police source, reported that two men were held.", "Interfax", "a police source"),
        ("The Daily Post reported that the bank had failed, citing two officials.", "Daily Post", "two officials"),
        ("Eight people were killed, the agency Tanjug said, citing rescuers.", "Tanjug", "rescuers"),
        ("Citing the health ministry, the BBC said nine people had died.", "BBC", "the health ministry"),
        ("The BBC said nine people had died.", "BBC", None),
    ],
)
def test_on_whom_a_report_rests(text: str, name: str, rests_on: str | None) -> None:
    records = analysis.read(analysis.Article(text)).records
    found = [(records.sources[each.source or 0].name, each.rests_on) for each in records.attributions]
    assert found == [(name, rests_on)]


def test_a_trend_that_goes_on_says_nothing() -> None:
    found = sources("It is a trend that the foundation predicts will continue “for the next few years.”")
    assert [source.name for source in found] == ["the foundation"]


def test_who_is_asked_stands_alone() -> None:
    text = "What do you think it is?"
    rows = analysis.read(analysis.Article(text)).records.attributions
    assert [row.source_span.of(text) for row in rows if row.source_span] == ["you"]


def test_a_bound_without_its_number_bounds_nothing() -> None:
    tokens = parse(analysis.Article("More than")).tokens
    assert count(tokens, tokens, tokens[1], False) == (1, 1)
