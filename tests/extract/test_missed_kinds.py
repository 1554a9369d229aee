"""Kinds of attribution and quotation that are easily missed: each with a source ("": none is named) and its content."""

from __future__ import annotations

import pytest

import analysis

CASES = [
    # Single marks
    ("The mayor said it would rain. 'It is over for all of us,' said Ada Brandt.", [("The mayor", "it would rain"), ("Ada Brandt", "'It is over for all of us,'")]),
    ("In the '90s the miners' union was strong. 'It is over,' said Ada Brandt.", [("Ada Brandt", "'It is over,'")]),
    ("The miners' dogs' bowls were found in the '80s.", []),
    # Narrative without a cue
    ("Ada Brandt began to talk to the reporters. “The well has run dry again.” They nodded.", [("", "“The well has run dry again.”")]),
    ("The doors opened at noon. “We have nothing left to sell.” The crowd went home.", [("", "“We have nothing left to sell.”")]),
    # Names and titles
    ("“It was cold,” said a vendor who goes by the name “Pepper.”", [("a vendor who goes by the name", "“It was cold,”")]),
    ("“We lost,” Ada Holt said on CNN's “State of the Union.”", [("Ada Holt", "“We lost,”")]),
    ("“We won,” Tom Roe said in the film “Long Rain.”", [("Tom Roe", "“We won,”")]),
    ("The mayor, five sources told “The Herald”, will resign.", [("five sources", "The mayor, five sources told “The Herald”, will resign")]),
    # Adverbials
    ("Holt said on the other hand, “the old rule works.”", [("Holt", "“the old rule works.”")]),
    ("Holt said in the end, “the dam is what it is.”", [("Holt", "“the dam is what it is.”")]),
    # Joint ends
    ("The ministry said the matter was closed, but that it had “already been resolved.”", [("The ministry", "the matter was closed, but that it had “already been resolved.”")]),
    ("The board said the pier was shut, but that it would open in May.", [("The board", "the pier was shut, but that it would open in May")]),
    # Polls and surveys
    ("In the latest NBX poll, Orr leads by two points.", [("the latest NBX poll", "Orr leads by two points")]),
    ("In a survey of farmers, most wanted rain.", [("a survey of farmers", "most wanted rain")]),
    ("A survey by the Lowen Institute found Orr ahead.", [("A survey by the Lowen Institute", "Orr ahead")]),
    ("Ann Lee found a dog.", []),
    ("In the old town, Orr leads the choir.", []),
    # In the words of
    ("In the words of the prosecutor, Mark Tye, “She knew.”", [("the prosecutor, Mark Tye", "“She knew.”")]),
    ("The dam was weak and in the words of the mayor, Ann Lee, “it was a matter of time.”", [("the mayor, Ann Lee", "“it was a matter of time.”")]),
    ("In the view of the board, the dam was safe.", [("the board", "the dam was safe")]),
    # According to, without a comma
    ("According to the Interior Ministry over 345 pilgrims have been killed near Zafra.", [("the Interior Ministry", "over 345 pilgrims have been killed near Zafra")]),
    ("According to police, 12 people died.", [("police", "12 people died")]),
    ("The boats, according to Rota, were turned back.", [("Rota", "The boats, according to Rota, were turned back")]),
    # What it rests on
    ("Rota, citing police, said 12 men died.", [("Rota", "12 men died")]),
    ("According to Rota, quoting police, 12 men died.", [("Rota", "12 men died")]),
    # Before the cue
    ("New Zealand's Prime Minister John Key said redesigning the flag has a “strong rationale”.", [("New Zealand's Prime Minister John Key", "redesigning the flag has a “strong rationale”")]),
    ("MAYOR HOLT said the dam was safe.", [("MAYOR HOLT", "the dam was safe")]),
    ("O'Brien said the dam was safe.", [("O'Brien", "the dam was safe")]),
    ("Tom Molomby, SC, said that the parents trusted it.", [("Tom Molomby, SC", "the parents trusted it")]),
    ("Ada Brandt, Tom Roe and Ann Lee all said that the dam was safe.", [("Ada Brandt, Tom Roe and Ann Lee", "the dam was safe")]),
    ("The mayor and the bishop both said the dam was safe.", [("The mayor and the bishop", "the dam was safe")]),
    ("“The veto will be overridden,” Mitch Cole, R-Ky., said Tuesday.", [("Mitch Cole, R-Ky.", "“The veto will be overridden,”")]),
    ("The economy grew, the ministry reported on Friday, evidence that the crisis is over.", [("the ministry", "The economy grew")]),
    ("Many voters in the town said it was late.", [("Many voters in the town", "it was late")]),
    ("He said at a town hall in May that it was late.", [("He", "it was late")]),
    ("According to land records filed Wednesday, he owed her rent.", [("land records", "he owed her rent")]),
    ("Sales fell, the firm said Monday, a sign that demand is weak.", [("the firm", "Sales fell")]),
    ("The mayor said of her, in Leeds on Sunday, that it was late.", [("The mayor", "it was late")]),
    ("Sen. Tom Roe (I-Vt.) on Saturday criticized the accord, saying it was weak.", [("Sen. Tom Roe (I-Vt.)", "the accord"), ("Sen. Tom Roe (I-Vt.)", "it was weak")]),
    # What stands before a clause that no "that" opens
    ("She said, if elected, she would ask him.", [("She", "if elected, she would ask him")]),
    ("She said if elected, she would ask him.", [("She", "if elected, she would ask him")]),
    ("She said that, if elected, she would ask him.", [("She", "if elected, she would ask him")]),
    ("He left, Orr said, adding that, if needed, he would return.", [("Orr", "He left"), ("Orr", "if needed, he would return")]),
    ("She said, however, she would leave.", [("She", "she would leave")]),
    ("Orr said, despite the rain, the match would go on.", [("Orr", "despite the rain, the match would go on")]),
    ("Orr said, of the plan, it was bad.", [("Orr", "it was bad")]),
    ("Officials said on Monday, after the talks, the road would open.", [("Officials", "after the talks, the road would open")]),
    ("Orr told reporters on Friday, the plan was dead.", [("Orr", "the plan was dead")]),
    ("Orr said at a rally in Tolm, the roads were bad.", [("Orr", "the roads were bad")]),
    ("The mayor said that by setting strict rules, the town was only raising the risk.", [("The mayor", "by setting strict rules, the town was only raising the risk")]),
    ("Orr has said that while he fears the cost, “it may work.”", [("Orr", "while he fears the cost, “it may work.”"), ("he", "the cost, “it may work.”")]),
    ("Orr joked with his brother at the table, and the crowd left.", []),
    ("When Orr said so on Monday, the crowd left.", []),
    ("As Orr said last week in Tolm, “the harbour is the heart of the trade.”", [("Orr", "“the harbour is the heart of the trade.”")]),
    ("It was a speech which even critics say was her best.", [("critics", "which even critics say was her best")]),
    # "But", "at least", and marks
    ("The gang claimed the raid but town officials have said they doubt it.", [("town officials", "they doubt it")]),
    ("He left, but at least ten members of the board told The Post she would stay.", [("at least ten members of the board", "she would stay")]),
    ("“The vote is a farce” Orr said.", [("Orr", "“The vote is a farce”")]),
    ("“The vote is a farce.” Orr said.", [("Orr", "“The vote is a farce.”")]),
    ("The sign read “Keep out.” Orr nodded.", [("The sign", "“Keep out.”")]),
    ("Officials warned residents against travel.", [("Officials", "against travel")]),
    ("Orr warned them of floods.", [("Orr", "of floods")]),
    ("Orr reminds me of my father.", []),
    ("Orr warned the people of Tolm.", []),
    ("The Tarn Post also reported last month Roe had left.", [("The Tarn Post", "Roe had left")]),
    ("TARN TODAY reported that it rained.", [("TARN TODAY", "it rained")]),
    ("Canova “bristled” and said, “No comment.”", [("Canova", "“No comment.”")]),
    ("A reporter asked: Did they like the wall he wants to build?", []),
    ("According to Tom Roe, the party’s deputy leader, the dam was unsafe.", [("Tom Roe, the party’s deputy leader", "the dam was unsafe")]),
    ("According to Tom Roe, 43, a plumber from Leeds, the dam was unsafe.", [("Tom Roe, 43, a plumber from Leeds", "the dam was unsafe")]),
    ("According to Ida Moss, who runs a bakery in Leeds, sales fell.", [("Ida Moss, who runs a bakery in Leeds", "sales fell")]),
    ("According to Ann Lee, director of research at Tarn University, it rained in May.", [("Ann Lee, director of research at Tarn University", "it rained in May")]),
    ("According to Sen. Tom Roe, R-Ohio, it is late.", [("Sen. Tom Roe, R-Ohio", "it is late")]),
    ("According to the prosecutor, Mark Tye, it was late.", [("the prosecutor, Mark Tye", "it was late")]),
    ("According to the ministry, the dam, the pier and the road are unsafe.", [("the ministry", "the dam, the pier and the road are unsafe")]),
    ("According to Ann Lee, a teacher was hurt.", [("Ann Lee", "a teacher was hurt")]),
    ("According to Ann Lee, the mayor, two men were hurt.", [("Ann Lee, the mayor", "two men were hurt")]),
    ("Mitch Cole, R-N.C., noted that it would hold.", [("Mitch Cole, R-N.C.", "it would hold")]),
    ("“It will hold,” said Ann Cole, D-N.H.", [("Ann Cole, D-N.H.", "“It will hold,”")]),
    ("Cole‘s lawyer said he wasn‘t there.", [("Cole‘s lawyer", "he wasn‘t there")]),
    ("Mitch Cole, R-Ky., said Tuesday that it would hold.", [("Mitch Cole, R-Ky.", "it would hold")]),
    # Thought within a quotation
    ("Cole declared “I think it may be obsolete. Things are different now.”", [("Cole", "“I think it may be obsolete. Things are different now.”"), ("I", "it may be obsolete")]),
    # Documents
    ("A report by the board says that 12 died.", [("A report by the board", "12 died")]),
    # Sources behind the cue, within the sentence
    ("The new rules, said Lee, will hold for a year.", [("Lee", "The new rules, said Lee, will hold for a year")]),
    ("The dam, says the mayor, is safe.", [("the mayor", "The dam, says the mayor, is safe")]),
    # Marks set wrongly
    ('Wilkins said," [Warhol] liked the way booths looked". Nobody else did.', [("Wilkins", '" [Warhol] liked the way booths looked"')]),
    # Set off from the text
    ("The mayor wrote to the council on Monday:\n> The pier is fine. Nothing broke.\nThe council met.", [("The mayor", "The pier is fine. Nothing broke.")]),
    ("The mayor wrote:\n> The pier is fine.\n> Nothing broke.\nThe council met.", [("The mayor", "The pier is fine.\n> Nothing broke.")]),
    ("The church denied these allegations:\nShe was not forced to be there.", [("The church", "these allegations:\nShe was not forced to be there.")]),
]  # fmt: skip

# What is right, where it is read otherwise today, and why.
WRONG = [
    ("According to the Ministry of Health 12 people died, and 3 were hurt.", [("the Ministry of Health", "12 people died, and 3 were hurt")], "a noun and the number behind it are one phrase"),
    ("Greek court rules worship of ancient gods is legal\nIt ruled on Monday.", [("Greek court", "worship of ancient gods is legal")], "the verb of a title is taken for a noun in the plural"),
    ("The cost is high, although a recent poll found only a quarter of citizens favoured it.", [("a recent poll", "only a quarter of citizens favoured it")], "the verb of a poll is taken for a participle"),
    ("The hit of the evening, Ann Lee observed from the line, was the room.", [("Ann Lee", "The hit of the evening, Ann Lee observed from the line, was the room")], "the verb of an aside with a place is taken for a participle"),
    ("“It was cold,” said a vendor who goes by the name “Pepper.”", [("a vendor who goes by the name “Pepper.”", "“It was cold,”")], "a source ends before a name in marks"),
]  # fmt: skip


def _read(text: str) -> list[tuple[str, str]]:
    table = analysis.read(analysis.Article(text)).attributions
    return [
        (source, content)
        for source, content in zip(table["source_text"].fillna(""), table["content_text"], strict=True)
    ]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_missed_kinds(text: str, rows: list[tuple[str, str]]) -> None:
    assert _read(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [pytest.param(text, rows, marks=pytest.mark.xfail(strict=True, reason=why)) for text, rows, why in WRONG],
)
def test_missed_today(text: str, rows: list[tuple[str, str]]) -> None:
    assert _read(text) == rows
