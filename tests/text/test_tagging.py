"""Word classes: the ambiguous words that the reading turns on, in sentences."""

from __future__ import annotations

import pytest

from analysis.article import Article
from analysis.text.doc import parse

CASES = [
    ("The police chief resigned.", "chief", "NN"),
    ("The port's inspector general released a report.", "general", "NN"),
    ("The general election failed.", "general", "JJ"),
    ("The Gazette first reported the sale.", "first", "RB"),
    ("There were calls for a ban.", "calls", "NNS"),
    ("The editors also face trouble in the north.", "face", "VBP"),
    ("The firm also plans a new mill.", "plans", "VBZ"),
    ("Voters often cast ballots late.", "cast", "VBP"),
    ("Lawyers still question witnesses.", "question", "VBP"),
    ("He named the plants now under review.", "review", "NN"),
    ("It sold boats, cars and also land in May.", "land", "NN"),
    ("The dogs, now pets, sleep.", "pets", "NNS"),
    ("What people want is peace.", "people", "NNS"),
    ("What people want is peace.", "want", "VBP"),
    ("What farmers need is rain.", "need", "VBP"),
    ("What works best is rest.", "works", "VBZ"),
    ("Ann Lee, a spokesman for the port, called on the mayor to act.", "called", "VBD"),
    ("The port, called a wreck by its owner, was sold.", "called", "VBN"),
    ("Tom Hill, struck by her story, told her so.", "struck", "VBN"),
    ("He called for calm.", "called", "VBD"),
    ("Police arrested a man called Hill.", "called", "VBN"),
    ("A Chinese official responded by saying no.", "responded", "VBD"),
    ("The plan was backed by the union.", "backed", "VBN"),
    ("The union has long said so.", "long", "RB"),
    ("He's said that it would rain.", "'s", "VBZ"),
    ("The mayor's house burned.", "'s", "POS"),
    ("The teachers’ union notes that pay fell.", "notes", "VBZ"),
    ("The ad mocks her and claims that she lied.", "claims", "VBZ"),
    ("The claims were false.", "claims", "NNS"),
    ("There is little proof that the pill works.", "works", "VBZ"),
    ("The claim that the dam leaks is false.", "leaks", "VBZ"),
    ("He knows that the old law matters.", "matters", "VBZ"),
    ("They said that the car parts are new.", "parts", "NNS"),
    ("He noted that the steel works is old.", "works", "NNS"),
    ("She sells the car parts.", "parts", "NNS"),
    ("Lynch said nothing.", "Lynch", "NNP"),
    ("Small, who came late, said no.", "Small", "NNP"),
    ("Ann Vale met staff and victims on a surprise visit to Africa, and promised to act.", "visit", "NN"),
    ("The forces on the ground control the port.", "control", "VBP"),
    ("Experts at the bank forecast growth.", "forecast", "VBD"),
    ("Young, 45, said it was cold.", "Young", "NNP"),
    ("Cook, who left in May, told the court.", "Cook", "NNP"),
    ("Staff, who came late, said no.", "Staff", "NN"),
    ("Police, who came late, said no.", "Police", "NN"),
    ("Overall, 12, or a third, left.", "Overall", "JJ"),
    ("Pierre de Vos noted it.", "de", "NNP"),
    ("According to police, nobody was hurt.", "police", "NN"),
    ("Some argue that it will rain.", "argue", "VBP"),
    ("They warned, adding that it would rain.", "adding", "VBG"),
    ("Rebels took the port and now hold about 60% of it.", "hold", "VBP"),
    ("The Houthis, who took the port, rule a third of it.", "rule", "VBP"),
    ("The Houthis control the north.", "control", "VBP"),
    ("Government forces now hold half of it.", "hold", "VBP"),
    ("Police hold the rest of it.", "hold", "VBP"),
    ("The army and the navy jointly hold 40% of it.", "hold", "VBP"),
    ("The council no longer controls 60% of it.", "controls", "VBZ"),
    ("They lost control of half of it.", "control", "NN"),
    ("It holds the port and controls under 30% of the rest.", "controls", "VBZ"),
    ("Islamists rule the remaining 15% of it.", "rule", "VBP"),
    ("They met Kurdish-led forces.", "Kurdish-led", "JJ"),
    ("Mayor Says New Dam Will Hold", "Says", "VBZ"),
    ("Mayor Says New Dam Will Hold", "Will", "MD"),
    ("The killing of a nurse shook Tarn.", "killing", "NN"),
    ("Rebels fled, killing the guards.", "killing", "VBG"),
    ("She left, warning followers on Monday that it failed.", "warning", "VBG"),
    ("They heard a warning, and left.", "warning", "NN"),
    ("They swam in open water.", "open", "JJ"),
    ("The dam supply failed.", "supply", "NN"),
    ("The news reports say it failed.", "reports", "NNS"),
    ("The news reports say it failed.", "say", "VBP"),
    ("The rain falls were heavy.", "falls", "NNS"),
    ("“It failed,” Lee claims.", "claims", "VBZ"),
    ("Officials claim the dam broke.", "claim", "VBP"),
    ("Court records show it failed.", "records", "NNS"),
    ("Court records show it failed.", "show", "VBP"),
    ("If farmers strike, prices rise.", "strike", "VBP"),
    ("It mocks her and calls for war.", "calls", "VBZ"),
    ("He saw them leave.", "leave", "VB"),
    ("At 9 am she left.", "am", "RB"),
    ("They want to eat and drink it.", "drink", "VB"),
    ("They came to attack and loot shops.", "loot", "VB"),
    ("They will cut and water trees.", "water", "VB"),
    ("They went to buy food and water.", "water", "NN"),
    ("They like to swim.", "like", "VBP"),
    ("It looks like rain.", "like", "IN"),
    ("She would like it.", "like", "VB"),
    ("The might of the army fell.", "might", "NN"),
    ("The above rule holds.", "above", "JJ"),
    ("The mayor met her.", "her", "PRP"),
    ("The mayor met her son.", "her", "PRP$"),
    ("She told her that it failed.", "her", "PRP"),
    ("What's new?", "'s", "VBZ"),
    ("There's rain.", "'s", "VBZ"),
    ("That's all.", "'s", "VBZ"),
    ("The farmers' cows left.", "'", "POS"),
    ("“We call it 'rain',” she said.", "rain", "NN"),
    ("US troops left.", "US", "NNP"),
    ("Give it to us.", "us", "PRP"),
    ("It fell by 5%.", "%", "NN"),
    ("The 1990s were dry.", "1990s", "CD"),
    ("On the 5th it rained.", "5th", "JJ"),
    ("Ask who left.", "left", "VBD"),
    ("The dam was built in May.", "built", "VBN"),
    ("The dam built in May broke.", "built", "VBN"),
    ("In a letter seen by us, she resigned.", "seen", "VBN"),
    ("In a video posted on Monday, she wept.", "posted", "VBN"),
    ("Ann Lee, asked about it, had left.", "asked", "VBN"),
    ("The plan drawn up by nurses failed.", "drawn", "VBN"),
    ("Farmers said growth slowed.", "slowed", "VBD"),
    ("The army said it seized the port.", "seized", "VBD"),
    ("Those killed were farmers.", "killed", "VBN"),
    ("He helped girls embrace the game.", "embrace", "VB"),
    ("Did the mayor leave?", "leave", "VB"),
    ("According to claims, it failed.", "claims", "NNS"),
    ("They lost time to rest.", "rest", "VB"),
    ("This year marks the end.", "marks", "VBZ"),
    ("Some back the plan.", "back", "VBP"),
    ("Many fear it.", "fear", "VBP"),
    ("The fear is real.", "fear", "NN"),
    ("The group plans to leave.", "plans", "VBZ"),
    ("The plans to leave failed.", "plans", "NNS"),
    ("The union votes on Monday.", "votes", "VBZ"),
    ("Its troops control the port.", "control", "VBP"),
    ("Its forces on the ground control the port.", "control", "VBP"),
    ("He has cut pay.", "cut", "VBN"),
    ("He will cut pay.", "cut", "VB"),
    ("The cut in pay hurt.", "cut", "NN"),
    ("Pay cut after pay cut followed.", "followed", "VBD"),
    ("She has set a date.", "set", "VBN"),
    ("The war has since ended.", "since", "RB"),
    ("It was long thought safe.", "thought", "VBN"),
    ("He thought it was safe.", "thought", "VBD"),
    ("Both sides fight on.", "fight", "VBP"),
    ("The fight went on.", "fight", "NN"),
    ("She said the fight goes on.", "goes", "VBZ"),
    ("Two-thirds left.", "Two-thirds", "NNS"),
    ("The well-known mayor left.", "well-known", "JJ"),
    ("Mayor Vows To Cut Taxes As Storm Nears", "Vows", "VBZ"),
    ("Storm kills two.", "kills", "VBZ"),
    ("Added Ann Lee: “It failed.”", "Added", "VBD"),
    ("He rejected that, telling radio it failed.", "rejected", "VBD"),
    ("Because Ann Lee resigned in July, her aide has power.", "resigned", "VBD"),
    ("Most people with cows wish they could leave.", "wish", "VBP"),
    ("Turnout was 68% of 7 million registered voters.", "registered", "VBN"),
    ("The best way is to sit down and wait.", "wait", "VB"),
    ("How do these figures matter?", "figures", "NNS"),
    ("It will not accept the stationing of troops within its borders.", "borders", "NNS"),
    ("The wells that supply the town failed.", "supply", "VBP"),
    ("Rebels in the north rule half of it.", "rule", "VBP"),
    ("Wells that hold water are rare.", "hold", "VBP"),
    ("How do these figures matter?", "matter", "VB"),
    ("The storm rose and hit the town.", "hit", "VBD"),
    ("The mayor came, saw the dam, and left.", "saw", "VBD"),
    ("Bonuses rose, The Tarn Post reports.", "reports", "VBZ"),
    ("The man who felt betrayed left.", "betrayed", "VBN"),
    ("The man who felt betrayed left.", "left", "VBD"),
    ("He left – battered and bruised.", "battered", "VBN"),
    ("The woman he was asked about left.", "left", "VBD"),
    ("The army fled to the south.", "south", "NN"),
    ("The north coast was hit.", "north", "JJ"),
    ("The once proud town fell.", "once", "RB"),
    ("She wrote songs that score well.", "score", "VBP"),
    ("The wells that need repairs are old.", "need", "VBP"),
    ("A sign that demand fell was seen.", "demand", "NN"),
    ("Did the mayor visit the port?", "visit", "VB"),
    ("Will prices rise?", "rise", "VB"),
    ("Did the price rise hurt farmers?", "rise", "NN"),
    ("Few people understood it.", "people", "NNS"),
    ("Few argue.", "argue", "VBP"),
    ("The storm rose and cut the line.", "cut", "VBD"),
    ("Wells that supply of water fed failed.", "supply", "NN"),
    ("He'd also like it.", "like", "VB"),
]
# What is known wrong: why, the sentence, the word, and what is right.
WRONG = [
    ('a past tense after "those" and a participle', "Those killed left children.", "left", "VBD"),
    ("the second of two particles in a name", "Maria de la Cruz left.", "la", "NNP"),
    ('"no longer" before a verb that ends the sentence', "The council no longer rules.", "rules", "VBZ"),
    ("a noun that is mostly a participle", "The thought of it hurt.", "thought", "NN"),
    ("particles of verbs are adverbs", "She turned down the offer.", "down", "RP"),
    (
        "a base form that is mostly present, after an adverb",
        "Most of them firmly accept that it failed.",
        "accept",
        "VBP",
    ),
    (
        "a participle after a noun within what is said",
        "Giving a speech, she says the man nicknamed “King” left.",
        "nicknamed",
        "VBN",
    ),
]


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_word_class(text: str, word: str, expected: str) -> None:
    token = next(token for token in parse(Article(text)).tokens if token.text == word)
    assert token.tag == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [pytest.param(text, word, right, marks=pytest.mark.xfail(reason=why)) for why, text, word, right in WRONG],
)
def test_word_class_known_wrong(text: str, word: str, expected: str) -> None:
    token = next(token for token in parse(Article(text)).tokens if token.text == word)
    assert token.tag == expected


def test_a_name_is_a_name_at_the_head_of_a_sentence() -> None:
    """Where the article capitalises a word within sentences and never writes it small."""
    doc = parse(Article("The firm of Tom Stone failed. Stone left. A stone fell on Rose, and Rose wept."))
    stone, rose = (next(token for token in reversed(doc.tokens) if token.text == word) for word in ("Stone", "Rose"))
    assert (stone.tag, rose.tag) == ("NN", "NNP")
    doc = parse(Article("The firm of Tom Stone failed. Stone left."))
    assert doc.tokens[-3].text == "Stone"
    assert doc.tokens[-3].tag == "NNP"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("James B. Hill spoke. Vitamin C. The rest is known.", ["James", "B.", "Hill", "spoke", "."]),
        ("O’Donnell and D'Arcy met.", ["O’Donnell", "and", "D'Arcy", "met", "."]),
        ("It didn't rain.", ["It", "did", "n't", "rain", "."]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    doc = parse(Article(text))
    first = doc.sentences[0]
    assert [token.text for token in doc.tokens[first.first : first.last]] == expected
