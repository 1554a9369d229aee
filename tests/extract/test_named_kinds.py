"""Which source a mention is: its name without titles, and its kind."""

from __future__ import annotations

import pytest

import analysis

# Each kind: texts, with the name and the kind of every source but the article.
KINDS: dict[str, list[tuple[str, list[tuple[str, str]]]]] = {
    "documents, data and bodies by their noun": [
        ("An autopsy determined that he had drowned.", [("An autopsy", "document")]),
        ("The review found that two doors were locked.", [("The review", "document")]),
        ("The probe concluded that the pilot was ill.", [("The probe", "document")]),
        ("The appraisal put the land at $9m.", [("The appraisal", "document")]),
        ("Surveillance video shows him wheeling a bin.", [("Surveillance video", "data")]),
        ("The dashboard shows that cases fell.", [("The dashboard", "data")]),
        ("The recording suggests that he was alone.", [("The recording", "data")]),
        ("The watchdog said the bank had lied.", [("The watchdog", "organisation")]),
        ("Brandt's label said the record had sold well.", [("Brandt's label", "organisation")]),
        ("The embassy said two men were hurt.", [("The embassy", "organisation")]),
        ("The platform said it had removed the post.", [("The platform", "organisation")]),
        ("The ombudsman said the clinic had failed.", [("The ombudsman", "person")]),
        ("The witness said it was late.", [("The witness", "person")]),
        ("The twins said it was late.", [("The twins", "group")]),
    ],
    "a noun for a body before a name": [
        ("The law firm Holt Marsh said it would appeal.", [("Holt Marsh", "organisation")]),
        (
            "Shares rose after a bid from the private equity firm Orrin Vale. Orrin Vale declined to comment.",
            [("Orrin Vale", "organisation")],
        ),
        ("The website DealWatch reported that it was for sale.", [("DealWatch", "organisation")]),
        ("The think tank Open Ways said taxes were high.", [("Open Ways", "organisation")]),
        ("The magazine Front Row reported that the band had split.", [("Front Row", "organisation")]),
        ("The mayor of the town Ann Lee said it was late.", [("Ann Lee", "person")]),
        ("Party leader Nils Orrin said it would win.", [("Nils Orrin", "person")]),
    ],
    "titles": [
        ("The chairman of the party in the state, Hon. Folake Adisa, said it failed. Adisa said it rained.", [("Folake Adisa", "person")]),
        ("His lawyer, public defender Aisha Grant, said it was weak. Grant said he slept.", [("Aisha Grant", "person")]),
        ("Her coach, former champion Ann Lee, said it was late. Lee said it rained.", [("Ann Lee", "person")]),
        ("The deputy prime minister, Emil Stroud, said it failed. Mr Stroud said it rained.", [("Emil Stroud", "person")]),
        ("Engr. Tunde Balewu said the road was done. Balewu said it cost a lot.", [("Tunde Balewu", "person")]),
        ("Alhaji Musa Bello said it was late. Bello said it rained.", [("Musa Bello", "person")]),
        ("Shri Ramesh Gupta said wheat was short. Mr Gupta said rain was late.", [("Ramesh Gupta", "person")]),
        ("Smt Lata Rao said schools would open. Rao said books were free.", [("Lata Rao", "person")]),
        ("Det Supt Jane Moss said it went on. Supt Moss said divers had come.", [("Jane Moss", "person")]),
        ("Fr. John Kelly said mass was late. Fr. Kelly said the bell fell.", [("John Kelly", "person")]),
        ("Cllr Anne Reed said bins were full. Cllr Reed said it rained.", [("Anne Reed", "person")]),
        ("Tom Price MP said the bill was bad. Price said it would fail.", [("Tom Price", "person")]),
        ("Brig Gen Paul Ochieng said the camp fell. Ochieng said it rained.", [("Paul Ochieng", "person")]),
        ("A friend of Tom Price said it was late.", [("A friend of Tom Price", "person")]),
        ("His lawyer, a friend of Aisha Grant, said it was weak.", [("His lawyer, a friend of Aisha Grant", "person")]),
        ("Her coach, tired of Ann Lee, said it was late.", [("Her coach, tired of Ann Lee", "person")]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [case for kind in KINDS.values() for case in kind])
def test_the_sources(text: str, expected: list[tuple[str, str]]) -> None:
    sources = analysis.read(analysis.Article(text)).records.sources
    assert [(source.name, source.kind) for source in sources if source.kind != "author"] == expected
