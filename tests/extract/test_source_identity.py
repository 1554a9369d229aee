"""Whose words they are: each mention of a source, in order, with the name of the source that it is."""

from __future__ import annotations

import pytest

import analysis

UNKNOWN = "not resolved"


def told(text: str) -> list[tuple[str | None, str | None]]:
    """Return the words for each source and the name of the source, ``UNKNOWN`` where no step told who it is."""
    article = analysis.Article(text.replace(" ¶ ", "\n"))
    records = analysis.read(article).records
    return [
        (
            each.source_span.of(article.text) if each.source_span else None,
            UNKNOWN
            if each.source_by == UNKNOWN
            else None
            if each.source is None
            else records.sources[each.source].name,
        )
        for each in sorted(records.attributions, key=lambda each: each.span.start)
        if each.content
    ]


# Two of one surname, those named further down, what only the title tells of.
NAMESAKES = [
    ("Mayor Ida Doyle said no. ¶ Councillor Tom Doyle said she was late. He said so twice. ¶ “They sat on it,” Doyle said.", ["Ida Doyle", "Tom Doyle", "Tom Doyle"]),
    ("Mayor Ida Doyle said no. Tom Doyle laughed. “They sat on it,” Doyle said.", ["Ida Doyle", UNKNOWN]),
    ("Tom Roe met Ann Roe, his sister. ¶ It rained. ¶ Tom Roe left. ¶ It snowed. ¶ Roe said he was glad.", ["Tom Roe"]),
    ("His sister, Laura Lang, said he was ill. Lang's widow, Maria, said it was late. “Nothing helps,” Mrs Lang said.", ["Laura Lang", "Maria", "Maria"]),
    ("Laura Lang said he was ill. “Nothing helps,” Mrs Lang said.", ["Laura Lang", "Laura Lang"]),
    ("Bernie Orr and Ann Roe came. Orr sang on Friday while Ann Roe led a march, where she praised the crowd. ¶ “It is late,” she said.", ["Ann Roe", "Ann Roe"]),
    ("Bernie Orr and Ann Roe came. Orr sang on Friday while Ann Roe led a march. ¶ “It is late,” she said.", [UNKNOWN]),
    ("One in five say it is late. ¶ Lee said no. ¶ One in five say it is early. Lee said yes.", ["One in five", "Lee", "One in five", "Lee"]),
    ("Khans: Orr lied ¶ Ada Khan said it was late. The Khans say it is early.", ["Khans", "Ada Khan", "Khans"]),
    ("Tom Mann told friends that the candidate knew of it and thought it was a joke.", ["Tom Mann", "the candidate"]),
    ("A nurse asked for a scan. ¶ The nurse, Grace Ade, said it was late.", ["Grace Ade", "Grace Ade"]),
    ("A nurse asked for a scan. ¶ A nurse, Grace Ade, said it was late.", ["A nurse", "Grace Ade"]),
    ("A woman said the tap was dry. Carla Weil, the woman, said it was not safe.", ["Carla Weil", "Carla Weil"]),
    ("President Orr said it was done. Kay Lund, the former president, was away. The former president said it was over.", ["Orr", "Kay Lund"]),
    ("Bridge to stay shut, council says ¶ The bridge will stay shut until May, the city council said on Tuesday. The council promised help.", ["the city council"] * 2),
    ("The two voters said they were tired. Both candidates believe that the road is safe.", ["The two voters", "Both candidates"]),
]  # fmt: skip

# A surname that is also the last word of bodies' names.
LIKE_BODIES = [
    ("Oakton Mayor Don Guardian said no. Guardian said it rained. The Guardian said it snowed.", ["Don Guardian", "Don Guardian", "Guardian"]),
    ("Judge Ann Post said no. Post added that it rained. The Post reported that it snowed.", ["Ann Post", "Ann Post", "Post"]),
    ("The lawyer, Peter Church, said no. Church said it rained. The church said it snowed.", ["Peter Church", "Peter Church", "The church"]),
    ("Steve Bank, a plumber, said no. Bank said it rained.", ["Steve Bank", "Steve Bank"]),
    ("Ann Church, 45, said no. Church said it rained.", ["Ann Church", "Ann Church"]),
    ("Chase Bank said no. The lender said it rained.", ["Chase Bank", "Chase Bank"]),
    ("Madison Press, a publisher, said no.", ["Madison Press"]),
    ("Austin Police said a man was held.", ["Austin Police"]),
]  # fmt: skip

# "He" is nobody's bet, watch or performance.
OWNED = [
    ("Tom Roe lost the vote. Mr. Roe's bet on the port was wrong. He said it was late.", ["Tom Roe"]),
    ("Ann Lee met the board. Mrs. Lee's vote was late. She said she was ill.", ["Ann Lee"]),
]

# Bodies by a shorter name, by what they do, and by whose they are.
BODIES = [
    ("Nord Foods Inc. said no. Nord Foods said it was late.", ["Nord Foods Inc."] * 2),
    ("Tarn Steel said no. Tarn Steel Corp. said it was late.", ["Tarn Steel"] * 2),
    ("Nord Foods Inc. shut two of its shops. The restaurant operator said it was late.", ["Nord Foods Inc."]),
    ("Lloyd's Inc. said no. The insurance giant said it was late. Lloyd's said more would follow.", ["Lloyd's Inc."] * 3),
    ("Tarn Foods said no. The giant foods, tobacco and brewing company said it was late.", ["Tarn Foods"] * 2),
    ("Speaker Ann Lee’s office said no. “It is late,” Lee’s office said.", ["Speaker Ann Lee’s office"] * 2),
    ("Tom Roe's campaign said no. The Roe campaign said it was late. The campaign said more.", ["Tom Roe's campaign"] * 3),
    # Others
    ("The White House said no. The Pentagon said it was late. Washington said more.", ["White House", "Pentagon", "Washington"]),
    ("The Roe administration said no. The Lee administration said it was late.", ["The Roe administration", "The Lee administration"]),
    ("The defence ministry said no. The foreign ministry said it was late.", ["The defence ministry", "The foreign ministry"]),
    ("Nord Foods said no. Nord Bank said it was late.", ["Nord Foods", "Nord Bank"]),
    ("Holt’s former lawyer said no. Holt’s lawyer said it was late.", ["Holt’s former lawyer", "Holt’s lawyer"]),
]  # fmt: skip

# Blanks between a title and its name.
BLANKS = [
    ("Tom Roe met Sen.  Ann Lee. Lee said that it was late.", ["Ann Lee"]),
    ("Tom Roe and Mayor   Ann Lee met. Lee said that it was late.", ["Ann Lee"]),
]

# Whose words a participle behind a place tells.
WHERE = [
    ("Ann Lee spoke at the gate, where 50 workers had gathered, chanting “no deal, no work today”.", ["50 workers"]),
    ("Ann Lee came to the dam, where engineers had met, warning that it could fail.", ["engineers"]),
    ("Ann Lee left the hall where workers sat, saying she was tired.", ["Ann Lee"]),
    ("Ann Lee spoke while Tom Hill slept, adding that it was late.", ["Ann Lee"]),
]

# Who said what somebody is blamed or thanked for.
BLAMED = [
    ("Ann Lee accused the mayor of saying the dam would fail.", ["Ann Lee", "the mayor"]),
    ("Ann Lee thanked Tom Hill for saying he was sorry.", ["Ann Lee", "Tom Hill"]),
    ("Ann Lee criticised the firm for claiming that the dam was safe.", ["Ann Lee", "the firm"]),
    ("Ann Lee apologised for saying that it rained.", ["Ann Lee", "Ann Lee"]),
    ("Tom Hill was fired for saying the dam was weak.", ["Tom Hill"]),
    ("The deal would cut the rate, according to three aides, compared with 25 per cent today.", ["three aides"]),
    ("Sales fell, according to the firm, followed by a slow spring.", ["the firm"]),
]

# Who answers to what he or it is accused of.
ACCUSED = [
    ("The union accused the company of bullying staff, a charge it denies.", ["The union", "the company"]),
    ("Ada Brandt accused the bank of theft, a claim it rejects.", ["Ada Brandt", "the bank"]),
    ("Tom Roe accused Jim Vale of fraud, a charge he denies.", ["Tom Roe", "Jim Vale"]),
    ("The report blamed the ministry for the delay, an allegation that it disputes.", ["The report", "the ministry"]),
    ("Ada Brandt accused Tom Roe of lying and said she was well.", ["Ada Brandt", "Ada Brandt"]),
    ("The union accused the company of theft. It said it would sue.", ["The union", "The union"]),
]

# The one firm, the one union.
ONLY = [
    ("The Dock Workers' Union said it would strike. Tarn Foods said it had paid. The union warned that ships would wait.", ["Dock Workers' Union", "Tarn Foods", "Dock Workers' Union"]),
    ("The Nurses' Federation said beds were full. Ada Brandt said so too. The union said it would sue.", ["Nurses' Federation", "Nurses' Federation"]),
    ("Tarn Foods said it had paid. Ada Brandt said she had not seen it. Management said talks would go on.", ["Tarn Foods", "Ada Brandt", "Tarn Foods"]),
    ("Tarn Foods said profits fell. Orrin Foods said sales rose. Management said talks would go on.", ["Tarn Foods", "Orrin Foods", "Management"]),
    ("The Nurses' Federation said beds were full. Management said talks would go on.", ["Nurses' Federation", "Management"]),
    ("Tarn Foods said it had paid. The union said it had not.", ["Tarn Foods", "The union"]),
]  # fmt: skip

# What a study found.
OUTCOMES = [
    ("People slept badly, according to a study of 40 men. The findings suggest that noise matters.", ["a study of 40 men", "a study of 40 men"]),
    ("A survey of farmers found that wells were dry. The results suggest that rain is late.", ["A survey of farmers", "A survey of farmers"]),
    ("Ada Brandt said the well was dry. The findings suggest that rain is late.", ["Ada Brandt", "The findings"]),
]  # fmt: skip

# The person beside the speaker.
BESIDE = [
    ("A spokesman for Ada Brandt said the mayor was well.", ["A spokesman for Ada Brandt"]),
    ("A lawyer for Ada Brandt said she was well.", ["A lawyer for Ada Brandt"]),
    ("The mother of Ada Brandt said she was well.", ["The mother of Ada Brandt"]),
    ("An aide to Ada Brandt said she was well.", ["An aide to Ada Brandt"]),
    ("A source close to Ada Brandt said she was well.", ["A source close to Ada Brandt"]),
    ("An adviser to Ada Brandt said she was well.", ["An adviser to Ada Brandt"]),
    ("Joe Tran, an aide to Ada Brandt, said: “She is well.”", ["Joe Tran"]),
    ("Health Minister Ola Brandt's adviser Tom Roe said no.", ["Tom Roe"]),
    (
        "“We cannot reach the village”, the prime minister, Ana Lindt, told the state agency Korda. “The roads are cut,” she added.",
        ["Ana Lindt", "Ana Lindt"],
    ),
    ("Her sister begged Paul to call a doctor, but he replied “I cannot do that”.", ["Her sister", "Paul"]),
    ("Guy Rask, the Herald's bureau chief, reports that three aides have quit.", ["Guy Rask"]),
    # Others of the kind.
    ("A spokeswoman for the port authority said the crane had failed.", ["A spokeswoman for the port authority"]),
    ("The lawyer representing Nora Quist said his client would appeal.", ["The lawyer representing Nora Quist"]),
    ("Mayor Iris Bode's spokesman said the bridge was closed.", ["Mayor Iris Bode's spokesman"]),
    ("Iris Bode's lawyer, Sven Holm, said she had paid.", ["Sven Holm"]),
    ("Sven Holm, a lawyer for Iris Bode, said the case was weak. Holm said Bode would testify.", ["Sven Holm"] * 2),
    ("The widow of Tom Keller said he had warned them.", ["The widow of Tom Keller"]),
    ("Counsel for the airline, Greta Pohl, said it had paid.", ["Greta Pohl"]),
    ("The sister of the suspect, Mira Dahl, said he was at home.", ["The sister of the suspect, Mira Dahl"]),
    ("A nurse who works with Dr. Paul Renn said the ward was full.", ["A nurse who works with Dr. Paul Renn"]),
    (
        "The son of President Otto Brand said his father was well. Brand said he was well.",
        ["The son of President Otto Brand", "Otto Brand"],
    ),
    ("Aker's deputy, Ruth Moe, said she was not. Moe said the crane was old.", ["Ruth Moe", "Ruth Moe"]),
    ("The mayor's wife said he was ill. The mayor said he was well.", ["The mayor's wife", "The mayor"]),
    ("Chief of staff Ivo Kral said the line had held.", ["Ivo Kral"]),
    (
        "The chief of staff, General Ivo Kral, said the line had held. Kral said losses were small.",
        ["Ivo Kral", "Ivo Kral"],
    ),
    ("The office of Governor Kim Vail said it would sue.", ["The office of Governor Kim Vail"]),
    ("A study led by Dr. Ann Keel found that mice slept. The study said they dreamed.", ["A study led by Dr. Ann Keel"] * 2),
    ("Elsa Brun's brother-in-law, the actor Max Fell, said she was well. Fell said she slept.", ["Max Fell"] * 2),
    ("The BBC's Ann Moss said shells fell.", ["Ann Moss"]),
    ("Lund's lawyer said Lund was ill. Lund's lawyer said he would go.", ["Lund's lawyer"] * 2),
]  # fmt: skip

# Two speakers, one name; one speaker, two names.
NAMES = [
    (
        "Maria Holt and Peter Holt own the mine. “It is safe,” Maria Holt said. “It is not,” said Peter Holt.",
        ["Maria Holt", "Peter Holt"],
    ),
    (
        "Mr. Alex Moreno criticised Ms. Greta Lund. She said the budget was a sham. He said it would pass.",
        ["Alex Moreno", "Greta Lund", "Alex Moreno"],
    ),
    ("“We agreed,” said Lena Voss and Omar Dahl.", ["Lena Voss and Omar Dahl"]),
    ("The mayor and the bishop said it was over.", ["The mayor and the bishop"]),
    (
        "A senior US official and a senior European official both said the goal was to create trouble.",
        ["A senior US official and a senior European official"],
    ),
    (
        "Bank of Assia deputy governor Ann Lee said growth was low. Ms Lee added rates would rise.",
        ["Ann Lee", "Ann Lee"],
    ),
    (
        "The International Aid Board said the road was cut. The organization did not say when.",
        ["International Aid Board", "International Aid Board"],
    ),
    (
        "Five Kremlin insiders said a deal was near. ¶ "
        "His sources, the insiders, warned it could fail. They said talks would take time.",
        ["Five Kremlin insiders"] * 3,
    ),
    (
        "William “Bolt” Harker said the pier would open in June. “It is ready,” Harker added.",
        ["William “Bolt” Harker"] * 2,
    ),
    ("The firm Dole & Sons, which makes shoes, said it would close. It expects sales of $3 million.", ["Dole & Sons"] * 2),
    # Others of the kind.
    (
        "Jonas Weil and his wife Carla Weil run the shop. “We are tired,” said Carla Weil. Mr Weil said he would sell.",
        ["Carla Weil", "Jonas Weil"],
    ),
    ("Tom Berg and Lisa Moor spoke. “I am done,” Moor said. “I am not,” he said.", ["Lisa Moor", "Tom Berg"]),
    ("Sir Alan Reeve met Dame Joan Petty. She said the fund was empty.", ["Joan Petty"]),
    ("Mr Rao and Ms Iyer met. Mr Rao said the road was bad. She said it was fine.", ["Rao", "Iyer"]),
    (
        "Lena Voss, Omar Dahl and Kay Lund said they would strike. Dahl said it would last.",
        ["Lena Voss, Omar Dahl and Kay Lund", "Omar Dahl"],
    ),
    ("Delmar Foods said profits fell. The company said it would cut jobs.", ["Delmar Foods"] * 2),
    ("UNICEF said the camp was full. The agency said water was short.", ["UNICEF"] * 2),
    ("Toyland Inc. said sales fell. The retailer said it would close nine shops.", ["Toyland Inc."] * 2),
    ("The World Food Council (WFC) said grain was short. The WFC said it rained.", ["World Food Council"] * 2),
    ("Brill & Co. said it would sell the mill. Brill said the buyer was Dutch.", ["Brill & Co."] * 2),
    (
        "The Ministry of Health and Family Welfare said the ward was safe. The ministry said tests went on.",
        ["Ministry of Health and Family Welfare"] * 2,
    ),
    ("The Bank of Nord raised rates. The bank said prices were rising.", ["Bank of Nord"]),
    (
        "Seven officers said they were wet. The officers said the order came late. Two of the officers said they objected.",
        ["Seven officers", "Seven officers", "Two of the officers"],
    ),
    ("Some of the miners said the roof was weak. The miners said so to the firm.", ["Some of the miners"]),
    ("Four residents said they heard shots. Another resident said he saw a car.", ["Four residents", "Another resident"]),
    ("Ursula von der Heide said it was fair. “It is over,” von der Heide said.", ["Ursula von der Heide"] * 2),
    ("Prime Minister Leo Sand said taxes would rise. The prime minister said he had no choice.", ["Leo Sand"] * 2),
    ("Clara said the tap was dry. Her brother Felix said it was not.", ["Clara", "Felix"]),
    ("Norway said it would pay. Oslo said it had paid.", ["Norway", "Norway"]),
    ("Minister for Trade Leo Banks said tariffs would fall. Banks said so to the press.", ["Leo Banks"]),
    ("Sheikh Omar al-Hadi said the truce held. Al-Hadi said he hoped it would last.", ["Omar al-Hadi"] * 2),
    ("Prince Carl said he was glad. The prince said it was fun.", ["Carl", "Carl"]),
    ("The Guardian said it had seen the letter. The paper said it was forged.", ["Guardian"] * 2),
    ("Kent Police said a man was held. The force said he was armed.", ["Kent Police"] * 2),
    ("The players' union, Pro Ball, said the cap was unfair. The union said it would sue.", ["Pro Ball"] * 2),
    (
        "Prosecutor Ann Moss and defence lawyer Tim Orr both said it was fair. Moss said it was long. He said it was not.",
        ["Prosecutor Ann Moss and defence lawyer Tim Orr", "Ann Moss", "Tim Orr"],
    ),
    ("A mother of three said it was shut. The mother said she was angry.", ["A mother of three"] * 2),
    ("Kristin Vogel said it froze. Kristen Vogel said it thawed.", ["Kristin Vogel"] * 2),
    ("An official close to the talks said it was near. The official said it might fail.", ["An official close to the talks"] * 2),
]  # fmt: skip

# Pronouns: by number, sex, what can speak, and who spoke last.
PRONOUNS = [
    ("He said the dam was safe. She said it was not.", [UNKNOWN, UNKNOWN]),
    ("Mr. Paul Haas met Mr. Karl Busch. He said the deal was done.", ["Paul Haas"]),
    ("Judge Paul Haas jailed Karl Busch. He said he was sorry.", [UNKNOWN]),
    ("Paul Haas criticised Karl Busch on Monday. He denied the charge.", ["Paul Haas", UNKNOWN]),
    ("Paul Haas told Karl Busch to go. He said he would.", ["Paul Haas", UNKNOWN]),
    ("Mr. Paul Haas sang and Mr. Karl Busch danced. He said the deal was done.", [UNKNOWN]),
    ("Carla Weil hugged Anna Moor. She said she was tired.", ["Carla Weil"]),
    ("Paul Haas owns a bakery that was built by Karl Busch. He said he was proud of it.", ["Paul Haas"]),
    ("Mayor Paul Haas wrote to Karl Busch. “We must act,” he said.", ["Paul Haas"]),
    (
        "Paul Haas said Anna Moor asked members to be “ready for rain.” She added that it was late.",
        ["Paul Haas", "Anna Moor"],
    ),
    ("“Ann Lee is a liar,” he said. Tom Hill laughed.", [UNKNOWN]),
    ("Andy Ward was famous. Kevin Hall was there. He said, “Andy Ward was the best.”", ["Kevin Hall"]),
    ("Judge Karin Blom fined Peter Aas. He said the fine was fair.", ["Peter Aas"]),
    ("Ivan Petrov told Nina Roth that it was sold. She said she was shocked.", ["Ivan Petrov", "Nina Roth"]),
    ("Ivan Petrov is open to talks with Olaf Brun. Still, he rules out a pause.", ["Ivan Petrov"]),
    ("Even as they hailed the raid, several officials cautioned that the land could be lost.", ["several officials"] * 2),
    ("Even as he praised the plan, Olaf Brun warned that it was dear.", ["Olaf Brun", "Olaf Brun"]),
    ("The port authority closed the pier. It said cracks had grown.", ["The port authority"]),
    ("The committee met on Monday. It concluded that the dam was weak.", ["The committee"]),
    ("Protesters gathered in Ardwick. They said the vote was stolen.", ["Protesters"]),
    ("A widow wept outside. She said her son was gone.", ["A widow"]),
    (
        "Police in Port Ardell arrested a man, Police Chief Dana Holt said. ¶ Holt praised the officers. ¶ "
        "“We wanted to keep Port Ardell safe,” he said.",
        ["Dana Holt", "Dana Holt", "Dana Holt"],
    ),
    ("“I will say so,” Mr Oduya said in Ravensk, one of seven states expected to decide the vote. ¶ “And again.”", ["Oduya", "Oduya"]),
    ("Late on Friday Dana Ruiz said she would go. On Monday Shell said it would close the well.", ["Dana Ruiz", "Shell"]),
    ("Weil said he would sell. Anna Weil and Jonas Weil own the shop.", [UNKNOWN]),
    ("Trade Minister Ana Sol met Energy Minister Raj Iyer. The minister said the deal was done.", ["The minister"]),
]  # fmt: skip


# A surname alone behind a title, and one with "Jr.".
TITLED = [
    ("President Orr left. Orr said it rained. The president said it froze.", ["Orr", "Orr"]),
    ("Vice President Joseph R. Dane Jr. said no. Mr. Dane said it rained. The vice president said it froze.", ["Joseph R. Dane Jr.", "Joseph R. Dane Jr.", "Joseph R. Dane Jr."]),
    ("James A. Bake III said no. Bake said it rained.", ["James A. Bake III", "James A. Bake III"]),
    ("Prince Alwar left the hall. Alwar said it rained. The prince said it froze.", ["Alwar", "Alwar"]),
    ("A lawyer for Mr. Nado left. Nado said it rained. He said it froze.", ["Nado", "Nado"]),
    ("Sen. Tarn left. Tarn told the board that it rained. The senator said it froze.", ["Tarn", "Tarn"]),
    # Somebody else
    ("President Orr left. Orr said it rained. The Senate minority leader said it froze.", ["Orr", "The Senate minority leader"]),
    ("Tom Roe said no. Tom Roe Jr. said it rained.", ["Tom Roe", "Tom Roe Jr."]),
    ("General Motors said no. Motors said it rained.", ["General Motors", "Motors"]),
]  # fmt: skip


def cases() -> list[object]:
    kinds = {
        "titled": TITLED,
        "like bodies": LIKE_BODIES,
        "bodies": BODIES,
        "namesakes": NAMESAKES,
        "owned": OWNED,
        "blanks": BLANKS,
        "where": WHERE,
        "blamed": BLAMED,
        "accused": ACCUSED,
        "only": ONLY,
        "outcomes": OUTCOMES,
        "beside": BESIDE,
        "names": NAMES,
        "pronouns": PRONOUNS,
    }
    return [pytest.param(*case, id=f"{kind}: {case[0][:60]}") for kind, listed in kinds.items() for case in listed]


@pytest.mark.parametrize(("text", "names"), cases())
def test_whose_words_they_are(text: str, names: list[str]) -> None:
    found = [name for _, name in told(text)]
    assert found[: len(names)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mayor Dora Finn said in Ardwick, one of five towns hit by the flood, that help was near.", ["Dora Finn"]),
    ],
)
@pytest.mark.xfail(
    strict=True,
    reason="an aside between verb and content ends the reading",
)
def test_whose_words_they_are_is_not_told(text: str, names: list[str]) -> None:
    assert [name for _, name in told(text)] == names


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("Ann Lee said it rained. Lee said it froze. She left, she said.", ["first named", "same name", "pronoun"]),
        ("Delmar Foods said it froze. The company said it rained.", ["first named", "general noun"]),
        ("The Bank of Nord met. The bank said it rained.", ["name before"]),
        ("Mayor Ann Lee met. The mayor said it rained.", ["office"]),
        ("President Igor Vell met. The leader of France said it rained.", ["office"]),
        ("President Igor Vell met. The Senate leader said it rained.", ["first described"]),
        ("A clerk said it rained. The clerk said it froze.", ["first described", "same description"]),
        ("Five clerks said it rained. Two of the clerks said it froze.", ["first described", "part of a group"]),
        ("A report said it rained. The report said it froze.", ["first described", "same noun"]),
        ("The World Food Council said it rained. WFC said it froze.", ["first named", "short name"]),
        ("Two clerks said it rained. The two clerks said it froze.", ["first described", "same group"]),
        ("He said it rained.", [UNKNOWN]),
    ],
)
def test_each_attribution_cites_the_step_that_told(text: str, steps: list[str]) -> None:
    records = analysis.read(analysis.Article(text)).records
    assert [each.source_by for each in records.attributions] == steps


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("“I think it rained,” Ann Lee said.", ["Ann Lee", "Ann Lee"]),
        ("Ann Lee said it rained. I doubt that it did.", ["Ann Lee", "the article"]),
    ],
)
def test_i_is_the_speaker_within_what_is_said_and_the_author_outside(text: str, kinds: list[str]) -> None:
    assert [name for _, name in told(text)] == kinds


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dale Tromp told the paper he liked it. “He is a great man,” the real estate developer said.", "Dale Tromp"),
        ("Ben Carlin admitted it was wrong. The candidate also said he would run.", "Ben Carlin"),
        ("Ann Lee, 68, spoke. The 68-year-old Tarn native said the river was high.", "Ann Lee"),
        ("Tom Hill won. The 24-year-old Briton said he was glad.", "Tom Hill"),
        ("Marc Rubel said no. The Florida Republican said it was late.", "Marc Rubel"),
        ("Tom Hill lost. The veteran Democrat told reporters that he was sad.", "Tom Hill"),
        ("Ann Lee opened the show. The singer said it was cold.", "Ann Lee"),
        ("Sen. Tom Hill sat down. Reporter Mia Strand stood up. The senator said it was late.", "Tom Hill"),
        ("Gov. Ann Lee was there. Tom Hill sang. The governor said it was late.", "Ann Lee"),
        # Somebody else is as likely meant.
        ("A singer came. Ann Lee opened the show. The singer said it was cold.", "The singer"),
        ("Ann Lee won and Tom Hill lost. The singer said it was cold.", "The singer"),
        ("Tom Hill was fined. The judge said he had lied.", "The judge"),
        ("Tom Hill won. The actress said he was ill.", "The actress"),
        ("Tom Hill won. The other candidate said he was ill.", "The other candidate"),
        ("“Ann Lee is a fraud,” the actor said.", "the actor"),
    ],
)
def test_who_is_called_by_another_noun(text: str, name: str) -> None:
    assert told(text)[-1][1] == name


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("Many Democrats said it was late.", "group", 2, None),
        ("House Republicans said it was late.", "group", 2, None),
        ("A Tarn Democrat said it was late.", "person", 1, 1),
        ("Some Americans said it was late.", "group", 2, None),
        ("A German said it was late.", "person", 1, 1),
        ("The Vatican said it was late.", "state", None, None),
        ("The Independent reported that it was late.", "organisation", None, None),
    ],
)
def test_one_of_a_people_or_a_party_has_no_name(text: str, kind: str, low: int | None, high: int | None) -> None:
    source = analysis.read(analysis.Article(text)).records.sources[1]
    assert (source.kind, source.count_low, source.count_high) == (kind, low, high)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Whoever says "he" in what is quoted means somebody else, and "they" is nobody who is named.
        ("Tom Hill praised Bob Roy. “He has shown that he can win,” Hill wrote.", ["Tom Hill"]),
        ("“They want to leave,” Ann Lee said.", ["Ann Lee"]),
        ("Ann Lee said: “I met Tom Hill. He says that he is ill.”", ["Ann Lee", "Tom Hill"]),
        ("“She believes that it is over,” said Ann Lee.", ["Ann Lee"]),
        # A surname that stood alone before another of that name came goes on to stand for the first.
        (
            "Hilda Klint spoke. Klint said it was late. We asked of Bob Klint. Klint said he was ill. Mr. Klint said no.",
            ["Hilda Klint", "Bob Klint"],
        ),
        ("Ann Lee sat. “We met,” Lee said. Tom Lee, her son, left. Lee said it was late.", ["Ann Lee"]),
        ("Anna Roy and Tom Roy resigned. Roy said it was late.", ["Roy"]),
        ("The cleric Anwar al-Tarmi said it was late. Al-Tarmi added that it rained.", ["Anwar al-Tarmi"]),
    ],
)
def test_the_sources_of_an_article(text: str, names: list[str]) -> None:
    records = analysis.read(analysis.Article(text)).records
    assert [source.name for source in records.sources[1:]] == names
