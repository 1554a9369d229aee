"""How many sources there are: two descriptions of one poll or party, things that are nobody, names joined by a stroke."""

from __future__ import annotations

import pytest

import analysis


def names(text: str) -> list[tuple[str, str]]:
    """Return the name and the kind of each source, the article's own voice left out."""
    return [(source.name, source.kind) for source in analysis.read(analysis.Article(text)).records.sources[1:]]


KINDS: dict[str, list[tuple[str, list[tuple[str, str]]]]] = {
    "a poll is called a survey as well": [
        ("A poll by Tarn University found that 40% agree. The survey found that 12% were unsure.", [("A poll by Tarn University", "data")]),
        ("A survey of 900 nurses found that most were tired. The poll also found that few would leave.", [("A survey of 900 nurses", "data")]),
        ("A KNN poll showed a tie. Lee said no. The survey found Roe ahead in the north.", [("A KNN poll", "data"), ("Lee", "organisation")]),
        ("New polling shows that Roe leads. The survey found he is liked.", [("New polling", "data")]),
        ("A poll released Monday found most agree. The poll showed Roe ahead.", [("A poll released Monday", "data")]),
        ("A KNN poll found Roe ahead. A Selm poll showed a tie. The survey also showed that few care.", [("A KNN poll", "data"), ("A Selm poll", "data")]),
        # Another one
        ("A poll found that 40% agree. Another survey found that 12% were unsure.", [("A poll", "data"), ("Another survey", "data")]),
        ("A poll found that 40% agree. A survey found that 12% were unsure.", [("A poll", "data"), ("A survey", "data")]),
        ("A report found that it leaked. The survey found that it was old.", [("A report", "document"), ("The survey", "data")]),
    ],
    "several things are nobody": [
        ("The water bottles said the spring was pure.", [("The water bottles", "document")]),
        ("The shirts said he was great.", [("The shirts", "document")]),
        ("Her lips said no.", [("Her lips", "document")]),
        ("Threats from Nord suggest it will fight.", [("Threats from Nord", "document")]),
        ("Street signs said the road was shut.", [("Street signs", "document")]),
        ("Court cases said that the rule was void.", [("Court cases", "document")]),
        # People
        ("Individuals with money said they would leave.", [("Individuals with money", "group")]),
        ("Local communities said they were poor.", [("Local communities", "group")]),
        ("Two stations said the mill had closed.", [("Two stations", "group")]),
        ("Senior sources said it was over.", [("Senior sources", "group")]),
    ],
    "a party is one source, some of its members are others": [
        ("Democrats believe that it will fail. All the Democrats hoped it would pass.", [("Democrats", "group")]),
        ("The Democrats said the bill was fair. Democrats fear it will fail.", [("Democrats", "organisation")]),
        ("Republicans said it was late. The Republicans hoped it would pass.", [("Republicans", "group")]),
        ("The Liberals said no. Lee said yes. Liberals feared it would fail.", [("Liberals", "organisation"), ("Lee", "organisation")]),
        ("Socialists want to wait. All the Socialists said no on Monday.", [("Socialists", "group")]),
        ("Republicans believe that it leaks. Republicans said that it was old.", [("Republicans", "group")]),
        # Some of them
        ("Republicans said it was late. Some Republicans said no.", [("Republicans", "group"), ("Some Republicans", "group")]),
        ("The Democrats said the bill was fair. Many Democrats feared it would fail.", [("Democrats", "organisation"), ("Many Democrats", "group")]),
        ("Democrats believe that it will fail. Two Democrats said it was late.", [("Democrats", "group"), ("Two Democrats", "group")]),
    ],
    "a headline that ends with a full stop gives nobody a first name": [
        ("Top Donor Adler and Tate Could Be Talking on Nord Today.\nSaul Adler said on Friday he met Ann Tate. Adler said he was glad.", [("Saul Adler", "person")]),
        ("Tate Just Responded To Roe’s Biggest Attack With One Line.\nMaria Tate told Tom Roe he was wrong. Tate said no.", [("Maria Tate", "person")]),
        ("Mayor Hurt Over Harbour Plan Wins Another Term Easily.\nTom Hurt said he was glad. Hurt said so to a crowd.", [("Tom Hurt", "person")]),
        ("Party Donor Finn Meets Council Over Bridge Plans Again.\nOlaf Finn said he was glad. Finn told a paper it was late.", [("Olaf Finn", "person")]),
        ("Voters Back Lund Against Rivals From Northern Towns.\nKay Lund said it was over. Lund thanked voters.", [("Kay Lund", "person")]),
        ("Union Head Voss Says Strike Will Last Until March.\nLena Voss said it would last. Voss told workers to wait.", [("Lena Voss", "person")]),
        # Sentences
        ("Ann Tate met Tom Roe. Roe said no.", [("Tom Roe", "person")]),
        ("Saul Adler and Maria Tate met Olaf Finn. Finn said no.", [("Olaf Finn", "person")]),
        ("“No,” said Kay Lund. Lund said it rained.", [("Kay Lund", "person")]),
    ],
    "a person is called by a noun, with who that is": [
        ("Tom Roe won. The 43-year-old former congressman, who led a revolt in June, thinks it is over.", [("Tom Roe", "person")]),
        ("Tom Roe won. The singer, who is 40, said he was glad.", [("Tom Roe", "person")]),
        ("Ada Brandt lost. The poet, whose book is out, said she was tired.", [("Ada Brandt", "person")]),
        ("Tom Roe won. The striker, who scored twice, said he was glad.", [("Tom Roe", "person")]),
        ("Ada Brandt left. The lawmaker, who is 51, told a paper she would not return.", [("Ada Brandt", "person")]),
        ("Olaf Finn won. The magnate, who owns a mill, said no.", [("Olaf Finn", "person")]),
        # Another one
        ("Tom Roe won. The singer, Ann Lee, said she was glad.", [("Ann Lee", "person")]),
        ("Tom Roe won. A singer, who is 40, said he was glad.", [("A singer, who is 40", "person")]),
        ("Tom Roe won. Another singer, who lost, said he was glad.", [("Another singer, who lost", "person")]),
    ],
    "a body is nobody's first name": [
        ("Ada Brandt lost. Team Brandt said it was late. Brandt said she was glad.", [("Team Brandt", "organisation"), ("Ada Brandt", "person")]),
        ("House Speaker Tom Roe said no. Roe said yes.", [("Tom Roe", "person")]),
        ("Judge Ada Hill said no. Hill said yes.", [("Ada Hill", "person")]),
    ],
    "percents are no head count": [
        ("In the survey 60 percent said they were tired.", [("60 percent", "group")]),
        ("Forty percent said that it was late.", [("Forty percent", "group")]),
        ("79 percent of nurses said they would leave.", [("79 percent of nurses", "group")]),
    ],
    "a stroke joins two names": [
        ("It leads 50% to 40%, according to a KNN/WTUR poll.", [("a KNN/WTUR poll", "data")]),
        ("A Tarn/Selm survey found that few care.", [("A Tarn/Selm survey", "data")]),
        ("The latest KNN/Gorse poll showed that Roe leads.", [("The latest KNN/Gorse poll", "data")]),
        ("According to the WTUR/Nord study, mills leak.", [("the WTUR/Nord study", "document")]),
        ("A KBC/Herald investigation found that it leaked.", [("A KBC/Herald investigation", "document")]),
        ("In a KNN/WTUR poll, Roe leads by two points.", [("a KNN/WTUR poll", "data")]),
        # No names
        ("Lee and/or Roe left. The mayor said no.", [("The mayor", "person")]),
        ("A man said 9/11 was a day of grief.", [("A man", "person")]),
        ("The mayor said the on/off switch broke.", [("The mayor", "person")]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [case for kind in KINDS.values() for case in kind])
def test_sources(text: str, expected: list[tuple[str, str]]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "count", "role"),
    [
        ("In the survey 60 percent said they were tired.", (2, None), None),
        ("79 percent of nurses said they would leave.", (2, None), "nurses"),
        ("About one in five say they would not vote.", (2, None), None),
        ("Two in ten voters said they were tired.", (2, None), "voters"),
        ("One in three of the nurses said they would leave.", (2, None), "nurses"),
        ("One in the crowd said it was late.", (1, 1), None),
        ("Sixty nurses said they were tired.", (60, 60), "nurses"),
        ("60 nurses said they were tired.", (60, 60), "nurses"),
        ("It has laid bare Mrs. Ann Clay’s doubts. Mrs. Clay said no.", (1, 1), None),
        ("Former Rep. Tom Roe said no.", (1, 1), "Former Rep."),
    ],
)
def test_count_and_role(text: str, count: tuple[int, int | None], role: str | None) -> None:
    source = analysis.read(analysis.Article(text)).records.sources[1]
    assert ((source.count_low, source.count_high), source.role) == (count, role)
