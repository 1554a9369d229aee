"""Which sources there are: who speaks, in one row each, by the right name; nobody who only seems to."""

from __future__ import annotations

import pytest

import analysis


def names(text: str) -> list[str]:
    """Return the names of the sources, the article's own voice left out."""
    return [source.name for source in analysis.read(analysis.Article(text)).records.sources[1:]]


# Each kind: sentences, each with the names that it gives.
KINDS: dict[str, list[tuple[str, list[str]]]] = {
    "who is called something that 'who' stands for": [
        ("Ann Moss often stresses that she is a “proud Democrat” who wants to help others.", ["Ann Moss"]),
        ("Paul Reed is a lawyer who says the law is unfair.", ["Paul Reed"]),
        ("Ann Moss was once a nurse who believed that rest helps.", ["Ann Moss"]),
        ("Mayor Ann Moss left. She is a farmer who fears that prices will fall.", ["Ann Moss"]),
        ("Paul Reed was then a clerk who told everyone that he would rise.", ["Paul Reed"]),
        ("Dora Finn is also a poet who has said that rhyme is dead.", ["Dora Finn"]),
        ("Paul Reed is a serial liar, bully and cheat who has repeatedly vowed to ban all imports.", ["Paul Reed"]),
        # Others
        ("There is a nurse who says rest helps.", ["a nurse"]),
        ("It was the mayor who said the dam was safe.", ["the mayor"]),
        ("Paul Reed met a nurse who says rest helps.", ["a nurse"]),
        ("Paul Reed is not a man who admits that he was wrong.", []),
    ],
    "who is named behind a thing, before 'who'": [
        ("He sought to turn the tables on Ann Moss, who for weeks had said that prices rose.", ["Ann Moss"]),
        ("They shared a meal with Ann Moss, who said the food was cold.", ["Ann Moss"]),
        ("He lost a set to Paul Reed, who said the court was wet.", ["Paul Reed"]),
        ("It put him ahead of Ann Moss, who says she will win.", ["Ann Moss"]),
        ("It was a show with Paul Reed, who argues that it will last.", ["Paul Reed"]),
        ("The deck was stacked against Dora Finn, who believes she was robbed.", ["Dora Finn"]),
        # Whoever stands before
        ("He heard from a group of nurses, who said that beds were short.", ["a group of nurses"]),
        ("The wife of Paul Reed, who said she was ill, left.", ["The wife of Paul Reed"]),
        ("A crowd in Tarn, who said they were tired, left.", ["A crowd in Tarn"]),
    ],
    "a clause joined to one before it": [
        ("The firm, which was founded in May and which says it is safe, has shops.", ["The firm"]),
        ("The group, or ABC - which was founded by Paul Reed and which has asked for votes - grew.", ["ABC"]),
        ("The paper, which began in May and which argues that taxes are low, is free.", ["The paper"]),
    ],
    "a participle behind a clause on a thing": [
        ("Ann Moss pitched her plan as a way to create good building jobs that serve as a ladder, noting that she is poor.", ["Ann Moss"]),
        ("The mayor opened a bridge that links two towns, adding that more would come.", ["The mayor"]),
        ("The council approved a tax that will fund schools, warning that cuts would hurt.", ["The council"]),
        ("Dora Finn sold a boat that leaked, insisting that it was sound.", ["Dora Finn"]),
        ("A spokesman pointed to trains that ran late, saying that snow was the cause.", ["A spokesman"]),
        ("Paul Reed planted trees that shade the road, explaining that heat kills.", ["Paul Reed"]),
        # Who may speak
        ("Police arrested a man who ran, shouting that he was free.", ["a man"]),
        ("Dora Finn met a nurse who left, saying that she was tired.", ["a nurse"]),
        ("He gave money to a firm that builds roads, arguing that they would be safe.", ["a firm"]),
    ],
    "what nobody says": [
        ("One might think that the price is low.", []),
        ("Anyone could argue that it is unfair.", []),
        ("Somebody may say that it is late.", []),
        ("To say that it is a risk is wrong.", []),
        ("To claim that the dam is safe is a lie.", []),
        ("Dora Finn is not someone who claims that it rains.", []),
        # Somebody
        ("One said the price was low.", ["One"]),
        ("Someone told police that he fled.", ["Someone"]),
        ("One of the men could say that it was late.", ["One of the men"]),
        ("To show that it was safe, the mayor drank the water.", ["the mayor"]),
    ],
    "what is done or takes place": [
        ("Keeping Moss in prison will only make his voice louder: “They are making a monster.”", []),
        ("Moving the court to Tarn said that the town had won.", []),
        ("Holding him to the rules shows that they matter.", []),
        ("The Nord primary made it clear that he had lost.", []),
        ("The Tarn caucus made it clear that he was weak.", []),
        ("The primaries showed that she was ready.", []),
        # Those who can say so
        ("Acting Mayor Ann Lee said it was late.", ["Ann Lee"]),
        ("Visiting officials said the dam was safe.", ["Visiting officials"]),
        ("Polling by the firm shows that he leads.", ["Polling by the firm"]),
        ("A Tarn native said it was hot.", ["A Tarn native"]),
    ],
    "a king or a pope is called by a first name": [
        ("King Hussein met with Saddam Hussein. King Hussein said the talks were good. Saddam Hussein said they had failed.", ["Hussein", "Saddam Hussein"]),
        ("Prince Charles said it was late. Ray Charles said no.", ["Charles", "Ray Charles"]),
        ("Pope Francis said no. Anne Francis said yes.", ["Francis", "Anne Francis"]),
        ("Tom Carl said no. On Monday King Carl said yes.", ["Tom Carl", "Carl"]),
        ("The aide met Queen Anne. Queen Anne said no. Paul Anne said yes.", ["Anne", "Paul Anne"]),
        ("On Monday Sultan Hassan said no. Mr. Hassan, as Ali Hassan is called, left. Ali Hassan said yes.", ["Hassan", "Ali Hassan"]),
        # One of them
        ("On Monday Sheikh Hasina said no. Hasina said it was late.", ["Hasina"]),
        ("Tom King said no. Mr. King said it was late.", ["Tom King"]),
        ("Mayor Ann Prince said no. Prince said it was late.", ["Ann Prince"]),
    ],
    "a surname that two share": [
        ("Brothers Amos and Ryan Dale led it. Dale said it was late. Ryan Dale said no.", ["Dale", "Ryan Dale"]),
        ("Anna and Ryan Dale led the march. Mrs. Dale said it was peaceful.", ["Anna Dale"]),
        ("Amos and Ryan Cole ran. Amos said it was hot.", ["Amos Cole"]),
        ("They met Tom and Anna Lind. Lind said no.", ["Lind"]),
        ("He met Paul Tate at Tate Ranch. Amos Tate left. Amos Tate said no.", ["Amos Tate"]),
        # One bears it alone
        ("Kelly and Tom Roe met. Gary Kelly said it was late.", ["Gary Kelly"]),
        ("Paul Reed and Anna Lind met. Lind said no.", ["Anna Lind"]),
        ("Paul Reed and Anna Lind met. Reed said no.", ["Paul Reed"]),
    ],
    "a body by a shorter name": [
        ("First Harbor Corp. said no. Lima-based First Harbor said the deal was late.", ["First Harbor Corp."]),
        ("The Tarn Savings Bank said no. Tarn Savings said it was late.", ["Tarn Savings Bank"]),
        ("Merlin Latch & Co. said no. Merlin Latch said it was late.", ["Merlin Latch & Co."]),
        ("The House Armed Services Committee said no. The Services Committee said it was late.", ["House Armed Services Committee"]),
        ("The Nord Evening Herald said no. The Evening Herald said it was late.", ["Nord Evening Herald"]),
        ("Holt Marsh Inc. said no. Holt Marsh said it was late.", ["Holt Marsh Inc."]),
        # Others
        ("The Tarn Evening Times said no. The Nord Evening Times said it was late.", ["Tarn Evening Times", "Nord Evening Times"]),
        ("The Tarn Bank said no. The Nord Savings Bank said it was late.", ["Tarn Bank", "Nord Savings Bank"]),
        ("Nord Foods Inc. said no. Nord Steel Inc. said it was late.", ["Nord Foods Inc.", "Nord Steel Inc."]),
    ],
    "a surname that ends the names of bodies, and 'and' in the name of a post": [
        ("Tom Mills and Ann Wells said the vote was off. Mills said it would be held.", ["Tom Mills and Ann Wells", "Tom Mills"]),
        ("Ann Law said no. Law said it was late.", ["Ann Law"]),
        ("Peter Camp told a paper he was ill. Camp said it was late.", ["Peter Camp"]),
        ("“It is a risk,” said Paul Gale, the Anna and Frank Miller Chair in Policy at the Lund Institute. Gale said so.", ["Paul Gale"]),
        ("Paul Gale, the Tom and Jo Hill Professor of Law, said no.", ["Paul Gale"]),
        ("“No,” said Ida Moss, the Carl and Eve Roth Scholar in Tarn.", ["Ida Moss"]),
        ("“No,” said Paul Gale, the Arjo and Anna Miller Chair in Policy. Gale said no.", ["Paul Gale"]),
        # Bodies, and two of them
        ("Tarn Mills said no. Tarn Mills said it was late.", ["Tarn Mills"]),
        ("The General Mills said no.", ["General Mills"]),
        ("Ted Cole, the mayor, and Ann Lee, a nurse, said it rained.", ["Ted Cole, the mayor, and Ann Lee, a nurse"]),
    ],
    "a description of one who is named elsewhere": [
        ("Moss's campaign manager said he was sure. Jeff Wells, Moss's campaign manager, said it was late.", ["Jeff Wells"]),
        ("Ann Moss won. “She won,” the real estate developer said. Tom Hale, a real estate developer, said no.", ["Tom Hale"]),
        ("The suspect's lawyer said he was ill. Ida Moss, the suspect's lawyer, said it was late.", ["Ida Moss"]),
        ("A spokesman, Paul Gale, said no. The spokesman said it was late.", ["Paul Gale"]),
        ("“No,” said a clerk, Dora Finn. The clerk said it was late.", ["Dora Finn"]),
        ("Tom Hale is a farmer from Tarn. The farmer said prices fell.", ["Tom Hale"]),
        ("Ann Moss was the keeper of the park. The keeper said it was late.", ["Ann Moss"]),
        # Others
        ("Moss's campaign manager said no. Jeff Wells, Lund's campaign manager, said it was late.", ["Moss's campaign manager", "Jeff Wells"]),
        ("Tom Hale was once a farmer. Ann Moss met a farmer. The farmer said prices fell.", ["The farmer"]),
        ("The man is a driver. Ann Moss is a driver. The driver told police it was late.", ["The driver"]),
        ("A spokesman, Paul Gale, said no. A spokesman for the port said it was late. The spokesman said more.", ["Paul Gale", "A spokesman for the port"]),
    ],
    "whom a pronoun stands for": [
        ("“You lose!” the man yelled. “Thank you, sir,” Senator Dale Moss replied, adding that he thinks guests should be polite.", ["the man", "Dale Moss"]),
        ("Tom Hale left. He knows how hard it is to beat Paul Reed. He also knows that it is late.", ["Tom Hale"]),
        ("Tom Hale rose. He walked past Paul Reed. He said it was late.", ["Tom Hale"]),
        ("Ann Moss sat down. She looked at Dora Finn. She said it was late.", ["Ann Moss"]),
        ("Paul Reed left. Anna Lind and Bill Cole will speak. Reed's visit gives the party a stage as he seeks to lead.", ["Paul Reed"]),
        ("Bill Cole ran. Paul Reed's plan failed when he told a paper it was dead.", ["Paul Reed"]),
        # Another
        ("Tom Hale met Paul Reed. Ann Moss left. She said it was late.", ["Ann Moss"]),
        ("Tom Roe lost the vote. Mr. Roe's bet on the port was wrong. He said it was late.", ["Tom Roe"]),
        ("Tom Hale's lawyer said no. He said it was late.", ["Tom Hale's lawyer"]),
    ],
    "a name that opens as a question does": [
        ("Will Hart said it was dark.", ["Will Hart"]),
        ("May Lin said it was safe.", ["May Lin"]),
        ("Will Hart, 43, said it was late.", ["Will Hart"]),
        ("“No,” Will Moore said.", ["Will Moore"]),
        ("May Lund told a paper it was late. Lund said no.", ["May Lund"]),
        ("Will Stone denies that he ran.", ["Will Stone"]),
        # Questions and wishes
        ("Will Reed say no?", []),
        ("May Tarn say that it rained.", []),
        ("Will the mayor say that it rained?", []),
    ],
    "what hangs on what may come, and what is only looked at": [
        ("The next mayor could try to require that every firm pay.", []),
        ("Voters may begin to argue that it is late.", []),
        ("The council might be asked to explain why it paid.", []),
        ("The film could be seen by a large number of voters.", []),
        ("The show was seen by many people.", []),
        ("Any voter who says that taxes are low is rich.", []),
        ("Any doctor would say it is safe.", []),
        ("Not everyone saw the mayor as a crook.", []),
        ("Not all voters believe that taxes are low.", []),
        # Somebody says so
        ("The mayor is seen by voters as weak.", ["voters"]),
        ("The council will try to show that it paid.", ["The council"]),
        ("Not even his wife thinks he will win.", ["his wife"]),
        ("All voters believe that taxes are low.", ["All voters"]),
    ],
    "a description that tells that one was named, and two nouns for one": [
        ("Paul Moss fell to third in May. The retired surgeon has told a paper that he will go on.", ["Paul Moss"]),
        ("Paul Moss lost in June. The embattled chief said it was not over.", ["Paul Moss"]),
        ("Dora Finn won the race. The outspoken nurse told a paper she was glad.", ["Dora Finn"]),
        ("He dismissed criticism from Harold Dole, a banker and former city official who has suggested that aides were paid.", ["Harold Dole"]),
        ("He met Ann Lund, a nurse and mother who says it is late.", ["Ann Lund"]),
        ("They heard from Tom Hale, a singer and actor who thinks it will last.", ["Tom Hale"]),
        # Others
        ("Paul Moss won. A retired surgeon said no. The retired surgeon said it was late.", ["A retired surgeon"]),
        ("The retired judge said it was late.", ["The retired judge"]),
        ("He met Ann Lund, a nurse, and a clerk who says it is late.", ["a clerk"]),
    ],
    "who spoke, and who is only told of as speaking": [
        ("Ann Moss said that Dora Finn had warned of rain. She said it was late.", ["Ann Moss", "Dora Finn"]),
        ("Bennett denied the notion that a strike is coming, explaining that he was unaware of it.", ["Bennett"]),
    ],
    "of whom a share is told": [
        ("The share of voters saying “it is late” rose.", ["voters"]),
        ("The share of nurses saying that beds are short rose.", ["nurses"]),
        ("A rise of men claiming that it is late worries him.", ["men"]),
        ("A letter from nurses saying that beds are short came.", ["A letter from nurses"]),
        ("A group of nurses saying that beds are short came.", ["A group of nurses"]),
    ],
    "an adverb in a headline is no part of a name": [
        ("Paul Moss Finally Endorses Mayor Ann Lee.\n\nPaul Moss, a singer, said it was late.", ["Paul Moss"]),
        ("Dora Finn Again Denies That Bridge Was Unsafe.\n\nDora Finn said no.", ["Dora Finn"]),
        ("Ann Lund Still Thinks Town Will Pay for Bridge.\n\nAnn Lund said no.", ["Ann Lund"]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{kind}: {number}") for kind, cases in KINDS.items() for number, case in enumerate(cases)],
)
def test_who_speaks(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def said(text: str) -> list[tuple[str, str]]:
    """Return the words for each source, with what is said."""
    article = analysis.Article(text)
    return [
        (each.source_span.of(text) if each.source_span else "", " … ".join(span.of(text) for span in each.content))
        for each in analysis.read(article).records.attributions
    ]


# Each kind: sentences, each with the sources and what they say.
CONTENTS: dict[str, list[tuple[str, list[tuple[str, str]]]]] = {
    "a hyphen behind an abbreviation is no dash": [
        (
            "Fans sang, pointing to the wall along the U.S.-Tarn border, the Daily News reports.",
            [
                ("Fans", "the wall along the U.S.-Tarn border"),
                ("the Daily News", "Fans sang, pointing to the wall along the U.S.-Tarn border"),
            ],
        ),
        ("Paul Reed praised the U.S.-Nord deal.", [("Paul Reed", "the U.S.-Nord deal")]),
        ("Paul Reed praised U.K.-Tarn talks, and left.", [("Paul Reed", "U.K.-Tarn talks")]),
        ("Dora Finn discussed the U.S.-Nord row, Lund said.", [("Dora Finn", "the U.S.-Nord row"), ("Lund", "Dora Finn discussed the U.S.-Nord row")]),
        # A dash
        ("Paul Reed praised the U.S. - and left.", [("Paul Reed", "the U.S.")]),
    ],
    "a participle behind a verb of coming or going": [
        (
            "Bennett denied the notion that a strike is coming, explaining that he was unaware of it.",
            [("Bennett", "the notion that a strike is coming"), ("Bennett", "he was unaware of it")],
        ),
        ("Paul Reed rejected claims that rain was coming, saying that it was dry.", [("Paul Reed", "claims that rain was coming"), ("Paul Reed", "it was dry")]),
        ("Paul Reed came out saying that it was dry.", [("Paul Reed", "it was dry")]),
    ],
    "a past before a title, behind a quotation": [
        ("“It is late,” retired general Paul Moss said.", [("retired general Paul Moss", "“It is late,”")]),
        ("“It is late,” retired Air Force colonel Ann Lund said.", [("retired Air Force colonel Ann Lund", "“It is late,”")]),
        ("“It is late,” disgraced senator Tom Hill told reporters.", [("disgraced senator Tom Hill", "“It is late,”")]),
        ("“It is late,” accused banker Ann Lund wrote.", [("accused banker Ann Lund", "“It is late,”")]),
        ("“It is late,” renowned chef Paul Moss said.", [("renowned chef Paul Moss", "“It is late,”")]),
        ("“It is late,” convicted spy Dora Finn said.", [("convicted spy Dora Finn", "“It is late,”")]),
        # The verb of who speaks
        ("“No,” snapped Paul Moss.", [("Paul Moss", "“No,”")]),
        ("“No,” vowed mayor Ann Moss.", [("mayor Ann Moss", "“No,”")]),
        ("“No,” added Paul Moss, who said it was late.", [("Paul Moss, who said it was late", "“No,”"), ("Paul Moss", "it was late")]),
    ],
    "a relative clause joined to that of a cue": [
        ("Ann Lund, who endorses Moss and whom Moss took long to name, left.", [("Ann Lund", "Moss")]),
        ("Ann Lund, who praised the law and whom many like, left.", [("Ann Lund", "the law")]),
        ("He met Paul Reed, who praised the tax and whose firm pays none.", [("Paul Reed", "the tax")]),
        # Within what is said
        ("Ann Lund, who said that men who ran and who swam were late, left.", [("Ann Lund", "men who ran and who swam were late")]),
    ],
    "what the subject of what is said intends": [
        (
            "Reed says that the two met in a club and decided to host the show together.",
            [("Reed", "the two met in a club and decided to host the show together"), ("the two", "to host the show together")],
        ),
        ("Reed said that Ann Lund left early and opted to stay away.", [("Reed", "Ann Lund left early and opted to stay away"), ("Ann Lund", "to stay away")]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(*case, id=f"{kind}: {number}")
        for kind, cases in CONTENTS.items()
        for number, case in enumerate(cases)
    ],
)
def test_what_is_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(said(text)) == sorted(expected)


LIMIT = "a verb of writing with somebody behind it would make relative clauses (“wrote a book that sold”) its content"


@pytest.mark.xfail(strict=True, reason=LIMIT)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A nurse wrote her boss that beds were short.", ["A nurse"]),
        ("A student wrote the local newspaper, The Mill Chief, that fights were common.", ["A student"]),
    ],
)
def test_who_speaks_is_not_told(text: str, expected: list[str]) -> None:
    assert names(text) == expected
