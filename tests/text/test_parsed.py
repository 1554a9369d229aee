"""A pipeline with a parser: phrases, verbs and clauses from its heads and labels, made by hand, for none can be downloaded."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.article import Article
from analysis.reading import read
from analysis.text.dependencies import Dependencies, PipelineError
from analysis.text.doc import Doc, parse
from analysis.text.parsedclauses import parsed_syntax
from analysis.text.pipeline import tagger, tagger_of
from analysis.text.tokens import Token

spacy = pytest.importorskip("spacy", reason="the extra spacy is not installed")


def stub(parsed: str) -> SimpleNamespace:
    """Make a pipeline of one sentence, each word written ``word/tag/label/head``, the head as its place, from 1."""
    rows = [word.split("/") for word in parsed.split()]
    words, tags, labels = ([row[column] for row in rows] for column in range(3))
    heads = [int(row[3]) - 1 for row in rows]

    def component(doc: spacy.tokens.Doc) -> spacy.tokens.Doc:
        assert [token.text for token in doc] == words
        return spacy.tokens.Doc(doc.vocab, words=words, tags=tags, heads=heads, deps=labels)

    return SimpleNamespace(vocab=spacy.vocab.Vocab(), pipeline=[("parser", component)], pipe_names=[])


def parsed_doc(text: str, parsed: str) -> Doc:
    return parse(Article(text), tagger_of(stub(parsed)))


def clauses(doc: Doc) -> list[tuple[str, str, str, str, str]]:
    """Return each clause's kind, opener, subject, verb, and the verb of the clause that it is embedded in."""
    return [
        (
            clause.kind,
            doc.tokens[clause.opener].text if clause.opener >= 0 else "",
            clause.subject.of(doc.text) if clause.subject else "",
            clause.verb.of(doc.text),
            clause.head.verb.of(doc.text) if clause.head else "",
        )
        for clause in doc.verbs
    ]


SAID_IT_BROKE = (
    "She/PRP/nsubj/2 said/VBD/ROOT/2 the/DT/det/4 dam/NN/nsubj/6 had/VBD/aux/6 broken/VBN/ccomp/2 ././punct/2"
)
CASES = [
    (
        "plain",
        "The army holds the port.",
        "The/DT/det/2 army/NN/nsubj/3 holds/VBZ/ROOT/3 the/DT/det/5 port/NN/dobj/3 ././punct/3",
        [("main", "", "The army", "holds", "")],
    ),
    (
        "passive",
        "The port was not seized by rebels.",
        "The/DT/det/2 port/NN/nsubjpass/5 was/VBD/auxpass/5 not/RB/neg/5 seized/VBN/ROOT/5 by/IN/agent/5 "
        "rebels/NNS/pobj/6 ././punct/5",
        [("main", "", "The port", "was not seized", "")],
    ),
    (
        "a that-clause",
        "Ann Lee said that the dam had broken.",
        "Ann/NNP/compound/2 Lee/NNP/nsubj/3 said/VBD/ROOT/3 that/IN/mark/8 the/DT/det/6 dam/NN/nsubj/8 had/VBD/aux/8 "
        "broken/VBN/ccomp/3 ././punct/3",
        [("main", "", "Ann Lee", "said", ""), ("that", "that", "the dam", "had broken", "said")],
    ),
    (
        "a bare clause",
        "She said the dam had broken.",
        SAID_IT_BROKE,
        [("main", "", "She", "said", ""), ("bare", "", "the dam", "had broken", "said")],
    ),
    (
        "whether",
        "He asked whether it broke.",
        "He/PRP/nsubj/2 asked/VBD/ROOT/2 whether/IN/mark/5 it/PRP/nsubj/5 broke/VBD/ccomp/2 ././punct/2",
        [("main", "", "He", "asked", ""), ("that", "whether", "it", "broke", "asked")],
    ),
    (
        "a relative clause, and one without its pronoun",
        "The man who left sold the boat he built.",
        "The/DT/det/2 man/NN/nsubj/5 who/WP/nsubj/4 left/VBD/relcl/2 sold/VBD/ROOT/5 the/DT/det/7 boat/NN/dobj/5 "
        "he/PRP/nsubj/9 built/VBD/relcl/7 ././punct/5",
        [
            ("relative", "who", "who", "left", "sold"),
            ("main", "", "The man", "sold", ""),
            ("contact", "", "he", "built", "sold"),
        ],
    ),
    (
        "whose",
        "The man whose old house burned left.",
        "The/DT/det/2 man/NN/nsubj/7 whose/WP$/poss/5 old/JJ/amod/5 house/NN/nsubj/6 burned/VBD/relcl/2 left/VBD/ROOT/7 "
        "././punct/7",
        [("relative", "whose", "whose old house", "burned", "left"), ("main", "", "The man", "left", "")],
    ),
    (
        "in which",
        "The house in which he lived burned.",
        "The/DT/det/2 house/NN/nsubj/7 in/IN/prep/6 which/WDT/pobj/3 he/PRP/nsubj/6 lived/VBD/relcl/2 burned/VBD/ROOT/7 "
        "././punct/7",
        [("relative", "which", "he", "lived", "burned"), ("main", "", "The house", "burned", "")],
    ),
    (
        "three verbs of one subject",
        "The army took the port, lost it and fled.",
        "The/DT/det/2 army/NN/nsubj/3 took/VBD/ROOT/3 the/DT/det/5 port/NN/dobj/3 ,/,/punct/3 lost/VBD/conj/3 it/PRP/dobj/7 "
        "and/CC/cc/7 fled/VBD/conj/7 ././punct/3",
        [
            ("main", "", "The army", "took", ""),
            ("main", "", "The army", "lost", ""),
            ("main", "", "The army", "fled", ""),
        ],
    ),
    (
        "two clauses that and joins within what is said",
        "He said it broke and that nobody left.",
        "He/PRP/nsubj/2 said/VBD/ROOT/2 it/PRP/nsubj/4 broke/VBD/ccomp/2 and/CC/cc/4 that/IN/mark/8 nobody/NN/nsubj/8 "
        "left/VBD/conj/4 ././punct/2",
        [
            ("main", "", "He", "said", ""),
            ("bare", "", "it", "broke", "said"),
            ("that", "that", "nobody", "left", "said"),
        ],
    ),
    (
        "an aside that hangs on the verb that it parts from its subject",
        "The dam, he said, will hold.",
        "The/DT/det/2 dam/NN/nsubj/8 ,/,/punct/8 he/PRP/nsubj/5 said/VBD/parataxis/8 ,/,/punct/8 will/MD/aux/8 "
        "hold/VB/ROOT/8 ././punct/8",
        [("aside", "", "he", "said", "will hold"), ("main", "", "The dam", "will hold", "")],
    ),
    (
        "an aside on which the sentence hangs",
        "The dam, he said, will hold.",
        "The/DT/det/2 dam/NN/nsubj/8 ,/,/punct/5 he/PRP/nsubj/5 said/VBD/ROOT/5 ,/,/punct/5 will/MD/aux/8 "
        "hold/VB/ccomp/5 ././punct/5",
        [("aside", "", "he", "said", "will hold"), ("main", "", "The dam", "will hold", "")],
    ),
    (
        "a source behind its verb",
        "It broke, said Ann Lee.",
        "It/PRP/nsubj/2 broke/VBD/ccomp/4 ,/,/punct/4 said/VBD/ROOT/4 Ann/NNP/compound/6 Lee/NNP/nsubj/4 ././punct/4",
        [("main", "", "It", "broke", ""), ("aside", "", "Ann Lee", "said", "broke")],
    ),
    (
        "speech in marks",
        "“The dam will hold,” he said.",
        "“/``/punct/9 The/DT/det/3 dam/NN/nsubj/5 will/MD/aux/5 hold/VB/ccomp/9 ,/,/punct/9 ”/''/punct/9 he/PRP/nsubj/9 "
        "said/VBD/ROOT/9 ././punct/9",
        [("main", "", "The dam", "will hold", "said"), ("main", "", "he", "said", "")],
    ),
    (
        "an infinitive and its doer",
        "They want him to leave.",
        "They/PRP/nsubj/2 want/VBP/ROOT/2 him/PRP/nsubj/5 to/TO/aux/5 leave/VB/ccomp/2 ././punct/2",
        [("main", "", "They", "want", ""), ("infinitive", "", "", "to leave", "want")],
    ),
    (
        "participles",
        "Asked about it, the man seen there left, killing two.",
        "Asked/VBN/advcl/9 about/IN/prep/1 it/PRP/pobj/2 ,/,/punct/9 the/DT/det/6 man/NN/nsubj/9 seen/VBN/acl/6 "
        "there/RB/advmod/7 left/VBD/ROOT/9 ,/,/punct/9 killing/VBG/advcl/9 two/CD/dobj/11 ././punct/9",
        [
            ("participle", "", "", "Asked", "left"),
            ("participle", "", "", "seen", "left"),
            ("main", "", "the man", "left", ""),
            ("participle", "", "", "killing", "left"),
        ],
    ),
    (
        "there is",
        "There were three men on the roof.",
        "There/EX/expl/2 were/VBD/ROOT/2 three/CD/nummod/4 men/NNS/attr/2 on/IN/prep/4 the/DT/det/7 roof/NN/pobj/5 "
        "././punct/2",
        [("main", "", "three men", "were", "")],
    ),
    (
        "an adverbial clause first",
        "Although it rained, nobody left when asked.",
        "Although/IN/mark/3 it/PRP/nsubj/3 rained/VBD/advcl/6 ,/,/punct/6 nobody/NN/nsubj/6 left/VBD/ROOT/6 "
        "when/WRB/advmod/8 asked/VBN/advcl/6 ././punct/6",
        [
            ("adverbial", "Although", "it", "rained", "left"),
            ("main", "", "nobody", "left", ""),
            ("participle", "", "", "asked", "left"),
        ],
    ),
    (
        "a question",
        "Did the mayor not leave?",
        "Did/VBD/aux/5 the/DT/det/3 mayor/NN/nsubj/5 not/RB/neg/5 leave/VB/ROOT/5 ?/./punct/5",
        [("main", "", "the mayor", "leave", "")],
    ),
    (
        "what is the subject",
        "What he saw was bad.",
        "What/WP/dobj/3 he/PRP/nsubj/3 saw/VBD/csubj/4 was/VBD/ROOT/4 bad/JJ/acomp/4 ././punct/4",
        [("wh", "What", "he", "saw", "was"), ("main", "", "What he saw", "was", "")],
    ),
    (
        "a gerund is the subject",
        "Building dams takes time.",
        "Building/VBG/csubj/3 dams/NNS/dobj/1 takes/VBZ/ROOT/3 time/NN/dobj/3 ././punct/3",
        [("participle", "", "", "Building", "takes"), ("main", "", "Building dams", "takes", "")],
    ),
    (
        "what belongs to an infinitive opens the clause of the finite verb before it",
        "He knows what she wants to do.",
        "He/PRP/nsubj/2 knows/VBZ/ROOT/2 what/WP/dobj/7 she/PRP/nsubj/5 wants/VBZ/ccomp/2 to/TO/aux/7 do/VB/xcomp/5 "
        "././punct/2",
        [
            ("main", "", "He", "knows", ""),
            ("wh", "what", "she", "wants", "knows"),
            ("infinitive", "", "", "to do", "wants"),
        ],
    ),
    (
        "a claim that",
        "The claim that it broke is false; nobody replied.",
        "The/DT/det/2 claim/NN/nsubj/6 that/IN/mark/5 it/PRP/nsubj/5 broke/VBD/acl/2 is/VBZ/ccomp/10 false/JJ/acomp/6 "
        ";/:/punct/10 nobody/NN/nsubj/10 replied/VBD/ROOT/10 ././punct/10",
        [
            ("that", "that", "it", "broke", "is"),
            ("main", "", "The claim", "is", ""),
            ("main", "", "nobody", "replied", ""),
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "parsed", "expected"),
    [pytest.param(text, parsed, expected, id=name) for name, text, parsed, expected in CASES],
)
def test_clauses(text: str, parsed: str, expected: list[tuple[str, str, str, str, str]]) -> None:
    assert clauses(parsed_doc(text, parsed)) == expected


def words(doc: Doc, first: int, last: int) -> str:
    return " ".join(token.text for token in doc.tokens[first:last])


@pytest.mark.parametrize(
    ("case", "verb", "expected"),
    [
        ("a that-clause", "had broken", "that the dam had broken"),
        ("a relative clause, and one without its pronoun", "left", "who left"),
        ("a relative clause, and one without its pronoun", "built", "he built"),
        ("in which", "lived", "which he lived"),
        ("three verbs of one subject", "took", "The army took the port"),
        ("three verbs of one subject", "lost", "lost it"),
        ("two clauses that and joins within what is said", "broke", "it broke"),
        ("two clauses that and joins within what is said", "left", "that nobody left"),
        ("a source behind its verb", "broke", "It broke , said Ann Lee"),
        ("a source behind its verb", "said", "said Ann Lee"),
        ("an aside on which the sentence hangs", "said", "he said"),
        ("an aside on which the sentence hangs", "will hold", "The dam , he said , will hold"),
        ("speech in marks", "will hold", "The dam will hold"),
        ("a claim that", "replied", "nobody replied"),
    ],
)
def test_where_a_clause_begins_and_ends(case: str, verb: str, expected: str) -> None:
    text, parsed = next((text, parsed) for name, text, parsed, _ in CASES if name == case)
    doc = parsed_doc(text, parsed)
    clause = next(clause for clause in doc.verbs if clause.verb.of(text) == verb)
    assert words(doc, clause.first, clause.last) == expected


@pytest.mark.parametrize(
    ("case", "verb", "expected"),
    [
        ("passive", "was not seized", {"passive": True, "negated": True, "tense": "past", "form": "finite"}),
        ("a bare clause", "had broken", {"passive": False, "perfect": True, "tense": "past"}),
        ("speech in marks", "will hold", {"modal": "will", "tense": "future", "lemma": "hold"}),
        ("a question", "leave", {"tense": "past", "negated": True, "form": "finite", "lemma": "leave"}),
        ("an infinitive and its doer", "to leave", {"form": "infinitive", "tense": ""}),
        ("participles", "killing", {"form": "gerund"}),
    ],
)
def test_verb_groups(case: str, verb: str, expected: dict[str, object]) -> None:
    text, parsed = next((text, parsed) for name, text, parsed, _ in CASES if name == case)
    group = next(clause.group for clause in parsed_doc(text, parsed).verbs if clause.verb.of(text) == verb)
    assert {name: getattr(group, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "parsed", "expected"),
    [
        (
            "At least six former and current officials of the mayor's office met the press on June 5.",
            "At/IN/advmod/2 least/JJS/advmod/3 six/CD/nummod/7 former/JJ/amod/7 and/CC/cc/4 current/JJ/conj/4 "
            "officials/NNS/nsubj/13 of/IN/prep/7 the/DT/det/10 mayor/NN/poss/12 's/POS/case/10 office/NN/pobj/8 "
            "met/VBD/ROOT/13 the/DT/det/15 press/NN/dobj/13 on/IN/prep/13 June/NNP/pobj/16 5/CD/nummod/17 ././punct/13",
            [
                ("At least six former and current officials", "officials", "", ""),
                ("the mayor 's office", "office", "of", "officials"),
                ("the press", "press", "", ""),
                ("June 5", "June", "on", ""),
            ],
        ),
        (
            "Even the mayor, the two ministers and their aides left about 40 of them behind.",
            "Even/RB/advmod/3 the/DT/det/3 mayor/NN/nsubj/11 ,/,/punct/3 the/DT/det/7 two/CD/nummod/7 ministers/NNS/conj/3 "
            "and/CC/cc/7 their/PRP$/poss/10 aides/NNS/conj/7 left/VBD/ROOT/11 about/RB/advmod/13 40/CD/dobj/11 of/IN/prep/13 "
            "them/PRP/pobj/14 behind/RB/advmod/11 ././punct/11",
            [
                ("the mayor", "mayor", "", ""),
                ("the two ministers", "ministers", "", ""),
                ("their aides", "aides", "", ""),
                ("about 40", "40", "", ""),
                ("them", "them", "of", "40"),
            ],
        ),
        (
            "Because of rain, some in the “merit” group left.",
            "Because/IN/prep/12 of/IN/pcomp/1 rain/NN/pobj/2 ,/,/punct/12 some/DT/nsubj/12 in/IN/prep/5 the/DT/det/11 "
            "“/``/punct/11 merit/NN/compound/11 ”/''/punct/11 group/NN/pobj/6 left/VBD/ROOT/12 ././punct/12",
            [
                ("rain", "rain", "Because", ""),
                ("some", "some", "", ""),
                ("the “ merit ” group", "group", "in", "some"),
            ],
        ),
    ],
)
def test_noun_phrases(text: str, parsed: str, expected: list[tuple[str, str, str, str]]) -> None:
    doc = parsed_doc(text, parsed)
    given = [
        (
            words(doc, phrase.first, phrase.last),
            doc.tokens[phrase.head].text,
            doc.tokens[phrase.preposition].text if phrase.preposition >= 0 else "",
            doc.tokens[phrase.host.head].text if phrase.host else "",
        )
        for phrase in doc.phrases
    ]
    assert given == expected


def test_chunks_are_all_of_a_sentence() -> None:
    for _, text, parsed, _ in CASES:
        doc = parsed_doc(text, parsed)
        ends = [0, *(chunk.last for chunk in doc.chunks)]
        assert [chunk.first for chunk in doc.chunks] == ends[:-1]
        assert ends[-1] == len(doc.tokens)
        assert [doc.chunks[phrase.place].phrase for phrase in doc.phrases] == list(doc.phrases)


def test_a_subject_holds_all_that_and_joins() -> None:
    doc = parsed_doc(
        "The mayor and her aide left.",
        "The/DT/det/2 mayor/NN/nsubj/6 and/CC/cc/2 her/PRP$/poss/5 aide/NN/conj/2 left/VBD/ROOT/6 ././punct/6",
    )
    assert doc.clauses[0].subject is not None
    assert doc.clauses[0].subject.of(doc.text) == "The mayor and her aide"


@pytest.mark.parametrize(
    ("case", "verb", "expected"),
    [
        ("a relative clause, and one without its pronoun", "left", "The man"),
        ("a relative clause, and one without its pronoun", "built", "the boat"),
        ("participles", "seen", "the man"),
        ("an infinitive and its doer", "to leave", "him"),
        ("a claim that", "broke", ""),
    ],
)
def test_antecedents(case: str, verb: str, expected: str) -> None:
    text, parsed = next((text, parsed) for name, text, parsed, _ in CASES if name == case)
    doc = parsed_doc(text, parsed)
    clause = next(clause for clause in doc.verbs if clause.verb.of(text) == verb)
    assert (words(doc, clause.antecedent.first, clause.antecedent.last) if clause.antecedent else "") == expected


def test_joined_verbs_know_the_one_before() -> None:
    text, parsed = next((text, parsed) for name, text, parsed, _ in CASES if name == "three verbs of one subject")
    took, lost, fled = parsed_doc(text, parsed).verbs
    assert (took.sibling, lost.sibling, fled.sibling) == (None, took, lost)
    assert (took.joined, lost.joined, fled.joined) == ("", "and", "and")
    assert lost.phrase is took.phrase


def test_there_is_and_verbs_before_their_subject() -> None:
    said = parsed_doc(*next((text, parsed) for name, text, parsed, _ in CASES if name == "a source behind its verb"))
    there = parsed_doc(*next((text, parsed) for name, text, parsed, _ in CASES if name == "there is"))
    assert [(clause.inverted, clause.existential) for clause in said.verbs] == [(False, False), (True, False)]
    assert [(clause.inverted, clause.existential) for clause in there.verbs] == [(False, True)]


def test_extractors_read_a_parse() -> None:
    reading = read(Article("She said the dam had broken."), tagger_of(stub(SAID_IT_BROKE)))
    assert reading.attributions[["source_text", "cue_text", "content_text"]].to_numpy().tolist() == [
        ["She", "said", "the dam had broken"]
    ]


def test_brackets_are_marks() -> None:
    doc = parsed_doc(
        "It (the dam) broke.",
        "It/PRP/nsubj/6 (/-LRB-/punct/1 the/DT/det/4 dam/NN/appos/1 )/-RRB-/punct/1 broke/VBD/ROOT/6 ././punct/6",
    )
    assert [token.tag for token in doc.tokens if token.text in "()"] == ["(", ")"]


@pytest.mark.parametrize(
    ("told", "message"),
    [
        (["DT"], r"^The pipeline gives 1 word classes for 3 words: it must keep the words it is given\.$"),
        (Dependencies(["PRP", "VBD", "."], [1, 1], ["nsubj", "ROOT"]), r"^The pipeline gives heads that make no tree"),
        (Dependencies(["PRP", "VBD", "."], [1, 0, 1], ["a", "b", "c"]), r"^The pipeline gives heads that make no tree"),
        (Dependencies(["PRP", "VBD", "."], [1, 1, 9], ["a", "b", "c"]), r"^The pipeline gives heads that make no tree"),
    ],
)
def test_what_is_no_parse_gets_one_sentence(told: list[str] | Dependencies, message: str) -> None:
    with pytest.raises(PipelineError, match=message):
        parse(Article("It broke."), lambda _: told)


def test_a_parser_with_other_labels_gets_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    made = stub("The/DT/det/2 mayor/NN/nsubj/3 said/VBD/ROOT/3 so/RB/advmod/3 ././punct/3")
    made.pipe_names, made.get_pipe = ["parser"], lambda _: SimpleNamespace(labels=("nsubj", "case", "obl"))
    monkeypatch.setattr(spacy, "load", {"made": made}.get)
    with pytest.raises(PipelineError, match=r"^The parser of made uses other labels [^\n]*\.$"):
        tagger("made")


def test_a_parser_with_spacys_labels_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    made = stub("The/DT/det/2 mayor/NN/nsubj/3 said/VBD/ROOT/3 so/RB/advmod/3 ././punct/3")
    made.pipe_names, made.get_pipe = ["parser"], lambda _: SimpleNamespace(labels=("nsubj", "dobj", "pobj"))
    monkeypatch.setattr(spacy, "load", {"made": made}.get)
    doc = parse(Article("The mayor said so."), tagger("made"))
    assert clauses(doc) == [("main", "", "The mayor", "said", "")]


TAGS = "NN NNS NNP PRP PRP$ DT CD JJ RB IN TO VB VBD VBG VBN VBZ MD WDT WP WP$ WRB EX CC RP POS , : . `` '' ( )".split()
LABELS = (
    "ROOT nsubj nsubjpass csubj dobj iobj dative pobj attr acomp xcomp ccomp pcomp advcl relcl acl conj cc mark aux auxpass neg "
    "prep agent det poss amod compound nummod quantmod advmod npadvmod appos parataxis expl punct prt case dep nonsense"
).split()
FORMS = "It that who whose not n't because of at least which was did to said he 40 , ; “ ” ( )".split()


@st.composite
def parses(draw: st.DrawFn) -> tuple[list[str], Dependencies]:
    """Draw words with any tags and labels, each hanging on a word that does not hang on it."""
    count = draw(st.integers(1, 14))
    order = draw(st.permutations(range(count)))
    heads = [0] * count
    for rank, i in enumerate(order):
        heads[i] = order[draw(st.integers(0, rank))]
    words = draw(st.lists(st.sampled_from(FORMS), min_size=count, max_size=count))
    tags = draw(st.lists(st.sampled_from(TAGS), min_size=count, max_size=count))
    labels = draw(st.lists(st.sampled_from(LABELS), min_size=count, max_size=count))
    return words, Dependencies(tags, heads, labels)


@given(parses())
def test_any_tree_gives_clauses_that_lie_in_the_sentence(drawn: tuple[list[str], Dependencies]) -> None:
    forms, told = drawn
    tokens = [Token(i, 2 * i, 2 * i + 1, form, form.lower(), told.tags[i]) for i, form in enumerate(forms)]
    chunks, clauses = parsed_syntax(tokens, 0, 7, told)
    assert [chunk.first for chunk in chunks] == [0, *(chunk.last for chunk in chunks)][:-1]
    assert chunks[-1].last == len(forms)
    for place, chunk in enumerate(chunks, 7):
        if chunk.phrase is not None:
            assert (chunk.phrase.first, chunk.phrase.last, chunk.phrase.place) == (chunk.first, chunk.last, place)
            assert chunk.first <= chunk.phrase.head < chunk.last
            assert chunk.last <= chunk.phrase.joined_last <= len(forms)
            chunk.phrase.outermost()
    assert [clause.group.head for clause in clauses] == sorted({clause.group.head for clause in clauses})
    for clause in clauses:
        assert (
            0
            <= clause.first
            <= clause.group.first
            <= clause.group.head
            < clause.group.last
            <= clause.last
            <= len(forms)
        )
        passed, outer = [], clause
        while outer.head is not None:
            assert outer not in passed
            passed.append(outer)
            outer = outer.head
            assert outer in clauses
