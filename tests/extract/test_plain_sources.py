"""Who speaks, where a reader has no doubt: the name and the kind of the source of each attribution of a text."""

from __future__ import annotations

import pytest

import analysis

Row = tuple[str, str]

KINDS: dict[str, list[tuple[str, list[Row]]]] = {
    "whoever speaks in a transcript between marks is somebody": [
        (
            "“ROSS: Did you lie to them?\n\n“LUND: I feel for them.\n\n“ROSS: What did you know?\n\n“LUND: I knew nothing.",
            [("ROSS", "person"), ("LUND", "person"), ("ROSS", "person"), ("LUND", "person")],
        ),
    ],
    "several names with more than one “and” are several": [
        ("Ann and Roe and Tom Hall all told me it was late.", [("Ann and Roe and Tom Hall", "group")]),
    ],
    "who says so between commas is no part of a source": [
        (
            "The young woman who let her in, Ms. Orr recalled, asked why she came.",
            [("Orr", "person"), ("The young woman who let her in", "person")],
        ),
    ],
    "an office described in passing is that of whoever holds it": [
        (
            "Governor Ilse Brand told reporters that it was early. The governor, a former clerk who took office in 2022, said it was late.",
            [("Ilse Brand", "person"), ("Ilse Brand", "person")],
        ),
    ],
    "who is only represented does not go on to speak": [
        (
            "Tom Quill, representing Mr Callow, told jurors that there was no proof. The pier had been sold by a panel, he said.",
            [("Tom Quill", "person"), ("Tom Quill", "person")],
        ),
        (
            "Tom Quill told Mark Roe that there was no proof. He said that it was late.",
            [("Tom Quill", "person"), ("", "")],
        ),
    ],
    "“himself a …” only describes": [
        (
            "His father, Tunde Adeyi, himself a former goalkeeper, told a station that it was late. “Sam has one dream,” he said.",
            [("Tunde Adeyi", "person"), ("Tunde Adeyi", "person")],
        ),
    ],
    "a document is not whoever signed it": [
        (
            "Lumen Foods will cut jobs, according to an internal memo. The memo, dated Oct. 27 and signed by the chief, Grant Ostrow, says that sales fell.",
            [("an internal memo", "document"), ("an internal memo", "document")],
        ),
    ],
    "an office for something is no name": [
        (
            "The Secretary of State for Rural Affairs said it was early.",
            [("The Secretary of State for Rural Affairs", "person")],
        ),
        (
            "The Minister for Foreign Trade told the House that it was late.",
            [("The Minister for Foreign Trade", "person")],
        ),
    ],
    "a seat of government with its whole name": [
        ("Downing Street denies the rumour.", [("Downing Street", "organisation")])
    ],
    "firms by the last word of their names": [
        ("Severn Water, which serves the coast, said it was safe.", [("Severn Water", "organisation")]),
        ("Northern Rail said that the line was shut.", [("Northern Rail", "organisation")]),
    ],
    "one who is told of as somebody’s goes on only if that is who spoke": [
        (
            "Lale Orhan, 34, was woken by the quake. Her mother-in-law, who slept below, did not follow.\n\n“I called her,” she said, sitting on a kerb.",
            [("Lale Orhan", "person")],
        ),
        (
            "Lale Orhan ran. Her mother said that it was late. “It was dark,” she said.",
            [("Her mother", "person"), ("Her mother", "person")],
        ),
    ],
    "a public body is no company": [
        (
            "The Water Inspectorate said that it knew. Ann Lee said that officers had come twice, a claim the company denies.",
            [("Water Inspectorate", "organisation"), ("Ann Lee", "person"), ("the company", "organisation")],
        ),
    ],
    "who is described after “according to” is the one named last": [
        ("It will open before June, according to Orr, who said it was late.", [("Orr", "person"), ("Orr", "person")]),
    ],
    "an age between commas is nobody": [
        (
            "It was filed by a retired engineer, Vikram Narasimhan, 71, who alleged that the rest existed on paper only.",
            [("Vikram Narasimhan", "person")],
        ),
    ],
    "a rank tells two of one surname apart": [
        (
            "Superintendent Glenn Pattemore said it was late. Jan Pattemore left. Supt Pattemore said he did not know.",
            [("Glenn Pattemore", "person"), ("Glenn Pattemore", "person")],
        ),
    ],
    "whoever goes on is whom the sentence before is about, not one within it": [
        (
            "Ambassador Tom Weil flew home. He paused, as one of his aides had suggested that he would.\n\n“I was told to pack,” he said.",
            [("one of his aides", "person"), ("Tom Weil", "person")],
        ),
        (
            "He has a second child, his brother Ben Roe added. “He is a good man,” he said.",
            [("Ben Roe", "person"), ("Ben Roe", "person")],
        ),
    ],
    "no proof is no source": [("There is no proof in the data that it sank; nor does it show that it did not.", [])],
    "whoever gives an account speaks behind the colon": [
        (
            "A spokesman, Jory Hald, said it was safe. A Western diplomat gave a different account: it was Meridia, he said, that had lied.",
            [("Jory Hald", "person"), ("A Western diplomat", "person")],
        ),
    ],
    "an amount does not speak": [
        ("A review completed in July recommended 22 changes.", [("A review completed in July", "document")])
    ],
    "a paper by the last word of its name": [
        (
            "It rained, the Chicago Sun-Times reported. The Sun-Times said that it was late.",
            [("Chicago Sun-Times", "organisation"), ("Chicago Sun-Times", "organisation")],
        ),
    ],
    "whoever is asked answers": [
        (
            "Tom Lee was not sure of the vote when Omar Dahl asked whether it would pass.\n“We have to see,” he said.",
            [("Omar Dahl", "person"), ("Tom Lee", "person")],
        ),
        (
            "Tom Lee laughed when Omar Dahl of the Herald asked him why he had left. “I was tired,” he said.",
            [("Omar Dahl", "person"), ("Tom Lee", "person")],
        ),
    ],
    "who is called no more than a person is whoever spoke last": [
        (
            "One adviser inside the firm said it was over. “Nobody cares,” the insider said.",
            [("One adviser inside the firm", "person"), ("One adviser inside the firm", "person")],
        ),
        (
            "A nurse at the clinic said it was full. “We are tired,” the woman said.",
            [("A nurse at the clinic", "person"), ("A nurse at the clinic", "person")],
        ),
        (
            "A person familiar with the talks said they had failed. The source said no more were planned.",
            [("A person familiar with the talks", "person"), ("A person familiar with the talks", "person")],
        ),
        # Another one
        (
            "An officer said the thief had gone. “I did it,” the man said.",
            [("An officer", "person"), ("the man", "person")],
        ),
        (
            "Chief Tom Roe said a man was held. “I did it,” the man said.",
            [("Tom Roe", "person"), ("the man", "person")],
        ),
    ],
    "who is described behind what was quoted": [
        (
            "“I’m just not ready,” Tom Lee told Jake Roe of the Herald. “I’m not there now. And I hope to. I want to.”\n"
            "It was a turn for the Ohio Republican, who had promised to back the plan. He said that it needs work.",
            [("Tom Lee", "person")] * 4,
        ),
    ],
    "whoever gives evidence answers, and nobody who asks": [
        (
            "Dr Nora Nwachu said the well was dry.\n“Did you see it?” asked Ms Quenby.\n“I saw a fan. It was in its box.”\n"
            "Cross-examined by Julian Sark, for the defence, she agreed that it was late.",
            [("Nora Nwachu", "person"), ("Quenby", "person"), ("Nora Nwachu", "person"), ("Nora Nwachu", "person")],
        ),
        (
            "Ann Lee said it was late.\n“Why?” asked Tom Roe.\n“It rained.”",
            [("Ann Lee", "person"), ("Tom Roe", "person"), ("Ann Lee", "person")],
        ),
        # Nobody has spoken before.
        ("It was late.\n“Why?” asked Tom Roe.\n“It rained.”", [("Tom Roe", "person"), ("", "")]),
    ],
    "who only passes by is not she of whom the article tells": [
        (
            "She was not easy. A clerk who wanted a fan was not spoken to again. She said it rained.",
            [("", "")],
        ),
    ],
    "a firm, a charity and a paper by what stands beside their names": [
        (
            "Shares in Nord Group fell after the furniture retailer blamed “a mild winter”. The company said that sales had dropped.",
            [("Nord Group", "organisation"), ("Nord Group", "organisation")],
        ),
        (
            "The tax was backed by the charity Selm Aid on Monday. The charity said that it would help.",
            [("Selm Aid", "organisation")],
        ),
        ("Selm Aid, a charity in Leeds, met the mayor. The charity said no.", [("Selm Aid", "organisation")]),
        (
            "The tax was backed by the think tank Nordlab. The think tank said that it would help.",
            [("Nordlab", "organisation")],
        ),
        (
            "She would not speak of reports in the daily Esker Tidende. The newspaper said that it was late.",
            [("Esker Tidende", "organisation")],
        ),
        (
            "It is backed by the charity Selm Aid and by the charity Home First. The charity said it would help.",
            [("The charity", "organisation")],
        ),
        ("Calder Point, an activist fund, said it was late.", [("Calder Point", "organisation")]),
        ("The ship’s owner, Norrland Sea Lines, said it was sorry.", [("Norrland Sea Lines", "organisation")]),
    ],
    "who is named between commas acts behind “after”": [
        (
            "Roe was held in May after a new treasurer, Dr Ife Nwa, asked to see the books.",
            [("Ife Nwa", "person")],
        ),
        ("The mill shut after the clerk, Ann Lee, told police that it leaked.", [("Ann Lee", "person")]),
    ],
    "what stands apart in marks is whose words it has": [
        (
            "'I wanted to be the one who says no'\n\nAnn Veitch is late.\n\n“I was the youngest. I wanted to be the one who says no,” she says.",
            [("Ann Veitch", "person"), ("Ann Veitch", "person")],
        ),
    ],
    "who was asked answers, and nobody who spoke before": [
        (
            "A clerk told me the train had left. When the prime minister was asked about it in May, he said that “mistakes were made”.",
            [("A clerk", "person"), ("", ""), ("the prime minister", "person")],
        ),
    ],
    "of several of an office, the one of whom it was said": [
        (
            "“It went up,” said one former senior official who saw the paper. A second person, who is in office, gave another account. "
            "The paper had five names, this official said. According to the former senior official, it was a ticket.",
            [
                ("one former senior official who saw the paper", "person"),
                ("A second person, who is in office", "person"),
                ("one former senior official who saw the paper", "person"),
            ],
        ),
        (
            "Three western diplomats said that allies were alarmed. Another played down the damage. “He sold nothing,” the diplomat said.",
            [("Three western diplomats", "group"), ("Another", "person"), ("Another", "person")],
        ),
    ],
    "so many people in the title are those of the text": [
        (
            "Clerk lied, say four people familiar with the matter\n\n"
            "A clerk lied twice, according to four people with knowledge of the talks.",
            [("four people familiar with the matter", "group")] * 2,
        ),
    ],
    "bodies of common nouns, offices “of”, times before a title": [
        ("City Hall admits the rule was changed.", [("City Hall", "organisation")]),
        ("Western Grid says that it is late.", [("Western Grid", "organisation")]),
        (
            "Leader of Opposition Saro Mahanta, who was not there, said the party was late.",
            [("Saro Mahanta", "person")],
        ),
        ("15.58 Minister defends rule\n\nIt rained in Selm.", [("Minister", "person")]),
    ],
    "animals, and what a page is, say nothing": [
        ("The bees recalled where they had eaten. The whales said so.", []),
        ("Pelican brief: how one bird split a town\n\nIt rained in Selm.", []),
    ],
    "whose answer a quotation is said to be": [
        ("“Never” was the mayor's reply.", [("the mayor", "person")]),
        ("“It is over,” was how Ann Lee put it.", [("Ann Lee", "person")]),
        ("“No,” came the answer from Tom Roe.", [("Tom Roe", "person")]),
        ("“No,” came the reply.", [("", "")]),
        ("“Go home” is the council’s advice to visitors.", [("the council", "organisation")]),
        ("Ann Lee's verdict: “Too long.”", [("Ann Lee", "person")]),
        ("Ann Lee left early. Her verdict? “Too long.”", [("Ann Lee", "person")]),
        ("“Jaws” was the town’s favourite film.", []),
    ],
    "who was asked answers in the next paragraph": [
        ("Tom Roe was asked whether he would run.\n“Not this time.”\nHe left.", [("", ""), ("Tom Roe", "person")]),
    ],
    "a name on a line of its own below what is set apart": [
        (
            "It was late in Selm, and the rain fell.\n\n“We lost it all and more”\n\nAnn Lee, farmer\n\nThe council met in May.",
            [("Ann Lee", "person")],
        ),
        ("“We lost it all. We had no warning.”\n— Ann Lee, farmer\n\nIt rained.", [("Ann Lee", "person")]),
        # Who wrote it
        ("“We lost it all”\nImogen Farr\n\nIt was late in Selm, and the rain fell.", [("", "")]),
    ],
    "one office with “and”, one firm with “and”": [
        (
            "The Comptroller and Auditor General said the plan was dear.",
            [("The Comptroller and Auditor General", "person")],
        ),
        ("Smith and Wesson said it would close the plant.", [("Smith and Wesson", "organisation")]),
    ],
    "the name of a work in marks does not speak": [
        ("On “Face the Town,” Mayor Ann Lee (Selm), who lost to Roe, blamed the tax.", []),
    ],
    "who defends or blames goes on to say why": [
        (
            "Tom Roe defended not paying a clerk who said he was cheated at one of his clubs, saying, “Maybe he did a bad job.”",
            [("a clerk", "person"), ("Tom Roe", "person")],
        ),
    ],
    "of whom else a name stands in what is said of one": [
        (
            "It is hard, said Grant Green, a security official under Presidents Roe and Tom W. Hill. “It has to be clear,” he said.",
            [("Grant Green", "person"), ("Grant Green", "person")],
        ),
        (
            "Khizr and Ann Lee say they were forced to speak.",
            [("Khizr and Ann Lee", "group")],
        ),
        ("Teacher and author Ann Lee said it was late.", [("Ann Lee", "person")]),
        (
            "Tom Roe and Ann Lee were both sternly critical of Republicans who suggest the plan might be good.",
            [("Republicans", "group")],
        ),
        (
            "It failed, according to a report from the ministry's inspector general to be released in May.",
            [("a report from the ministry's inspector general", "document")],
        ),
        ("The woman who started it all said it was late.", [("The woman who started it all", "person")]),
    ],
    "a paper is what is called one, not a firm that spoke": [
        (
            "Nord Water said it left. The daily Esker Tidende came. The newspaper said two men had left.",
            [("Nord Water", "organisation"), ("Esker Tidende", "organisation")],
        ),
    ],
    "who is asked is meant by what is asked": [
        (
            "Tom Roe spoke of Omar Dahl. The host raised the fall, asking Omar Dahl why he has criticized the mayor.",
            [("Tom Roe", "person"), ("The host", "person"), ("Omar Dahl", "person")],
        ),
        (
            "Omar Dahl argued that it was late.\n\n“Should there be a list?” a reporter asked Omar Dahl after an event in Selm.\n\n“There should be many lists,” the businessman replied. “I would do it,” he added.",
            [("Omar Dahl", "person"), ("a reporter", "person"), ("Omar Dahl", "person"), ("Omar Dahl", "person")],
        ),
    ],
}


def sources(text: str) -> list[Row]:
    """Return the name and the kind of the source of each attribution, both empty where none is told."""
    records = analysis.read(analysis.Article(text)).records
    told = [records.sources[each.source] if each.source is not None else None for each in records.attributions]
    return [(each.name, each.kind) if each is not None else ("", "") for each in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{kind}: {case[0]}") for kind, cases in KINDS.items() for case in cases],
)
def test_the_sources_of_a_text(text: str, expected: list[Row]) -> None:
    assert sources(text) == expected
