"""Invented sentences with the attributions that a careful reader finds in them.

A case is an id, the text, and its attributions as (source, cue, content, mode, class of cue). The source or the cue is
None where the text has none; the content is a string, or a tuple of strings where it has gaps, empty where nothing is
said. Spans as in the hand reading: content without "that" and the last full stop, direct speech with its marks.
"""

from __future__ import annotations

Expected = tuple[str | None, str | None, str | tuple[str, ...], str, str | None]

CASES: list[tuple[str, str, list[Expected]]] = [
    # Frames of a verb
    (
        "that-clause",
        "The minister said that the bridge would reopen in June.",
        [("The minister", "said", "the bridge would reopen in June", "indirect", "speech")],
    ),
    (
        "bare-clause",
        "Oduya says the count is nearly finished.",
        [("Oduya", "says", "the count is nearly finished", "indirect", "speech")],
    ),
    (
        "audience-bare",
        "Halvard told reporters the mine was safe.",
        [("Halvard", "told", "the mine was safe", "indirect", "speech")],
    ),
    (
        "audience-and-day-that",
        "The mayor told the council on Monday that taxes would not rise.",
        [("The mayor", "told", "taxes would not rise", "indirect", "speech")],
    ),
    (
        "wh-clause",
        "The judge asked why the file was missing.",
        [("The judge", "asked", "why the file was missing", "indirect", "speech")],
    ),
    (
        "demand-that",
        "Protesters demanded that the minister resign.",
        [("Protesters", "demanded", "the minister resign", "indirect", "speech")],
    ),
    (
        "infinitive",
        "The firm plans to close two plants.",
        [("The firm", "plans", "to close two plants", "indirect", "intention")],
    ),
    (
        "noun-phrase-as",
        "Dahl described the plan as a gamble.",
        [("Dahl", "described", "the plan as a gamble", "indirect", "speech")],
    ),
    (
        "auxiliary-and-adverb",
        "Officials have repeatedly said the border is open.",
        [("Officials", "have repeatedly said", "the border is open", "indirect", "speech")],
    ),
    (
        "made-clear",
        "Sarrania has made clear that it will not sign.",
        [("Sarrania", "has made clear", "it will not sign", "indirect", "speech")],
    ),
    (
        "in-a-statement-first",
        "In a statement, the ministry said it would appeal.",
        [("the ministry", "said", "it would appeal", "indirect", "speech")],
    ),
    (
        "relative-clause",
        "Kole, who has vowed to appeal, left the hall.",
        [("Kole", "has vowed", "to appeal", "indirect", "speech")],
    ),
    # Content before or around its source
    (
        "inversion-apposition-curly",
        "“We are ready,” said Maria Oduya, the electoral commissioner.",
        [("Maria Oduya", "said", "“We are ready,”", "direct", "speech")],
    ),
    (
        "inversion-role-straight",
        '"It is a bad law," said lawyer Tomas Beck.',
        [("lawyer Tomas Beck", "said", '"It is a bad law,"', "direct", "speech")],
    ),
    (
        "role-before-name",
        "“I will stay,” the bank’s director, Ines Okafor, told Reuters.",
        [("the bank’s director, Ines Okafor", "told", "“I will stay,”", "direct", "speech")],
    ),
    (
        "indirect-before-cue",
        "The dam could fail within days, engineers said.",
        [("engineers", "said", "The dam could fail within days", "indirect", "speech")],
    ),
    (
        "parenthesis",
        "The dam, engineers said, could fail within days.",
        [("engineers", "said", ("The dam", "could fail within days"), "indirect", "speech")],
    ),
    (
        "as-parenthesis",
        "The strike, as the union announced on Friday, will last two days.",
        [("the union", "announced", ("The strike", "will last two days"), "indirect", "speech")],
    ),
    (
        "as-passive",
        "Talks are under way, as confirmed by two diplomats.",
        [("two diplomats", "as confirmed by", "Talks are under way", "indirect", "speech")],
    ),
    (
        "according-to-first",
        "According to the harbour master, the ferry was overloaded.",
        [("the harbour master", "According to", "the ferry was overloaded", "indirect", "speech")],
    ),
    (
        "according-to-last",
        "The ferry was overloaded, according to two sailors who asked not to be named.",
        [
            (
                "two sailors who asked not to be named",
                "according to",
                "The ferry was overloaded",
                "indirect",
                "speech",
            )
        ],
    ),
    (
        "passive-by",
        "The deaths were confirmed by the hospital on Sunday.",
        [("the hospital", "were confirmed by", "The deaths", "indirect", "speech")],
    ),
    # Nouns as cues
    (
        "noun-possessive",
        "The minister's claim that crime has fallen is false.",
        [("The minister", "claim", "crime has fallen", "indirect", "speech")],
    ),
    (
        "noun-with-light-verb",
        "Beck made the accusation that votes had been bought.",
        [("Beck", "made the accusation", "votes had been bought", "indirect", "speech")],
    ),
    # Polls, documents, data
    (
        "poll",
        "A poll by the Lenna Institute found that 54% of voters back the treaty.",
        [("A poll by the Lenna Institute", "found", "54% of voters back the treaty", "indirect", "document")],
    ),
    (
        "people-in-a-survey",
        "In a survey, most farmers said they had lost income.",
        [("most farmers", "said", "they had lost income", "indirect", "speech")],
    ),
    (
        "document",
        "The contract stipulates that work must stop at dusk.",
        [("The contract", "stipulates", "work must stop at dusk", "indirect", "document")],
    ),
    (
        "records-show",
        "Court records show the firm paid no tax.",
        [("Court records", "show", "the firm paid no tax", "indirect", "document")],
    ),
    (
        "figures-showed-last",
        "Prices fell in May, official figures showed.",
        [("official figures", "showed", "Prices fell in May", "indirect", "document")],
    ),
    # Declined, denied, negated
    ("declined", "The bank declined to comment.", [("The bank", "declined to comment", (), "indirect", "declined")]),
    (
        "did-not-respond",
        "Tellmark did not respond to a request for comment.",
        [("Tellmark", "did not respond", "a request for comment", "indirect", "declined")],
    ),
    (
        "not-reached",
        "The owner could not immediately be reached.",
        [("The owner", "could not immediately be reached", (), "indirect", "declined")],
    ),
    (
        "refused-to-say",
        "The airline refused to say how many had boarded.",
        [("The airline", "refused to say", "how many had boarded", "indirect", "declined")],
    ),
    (
        "denied",
        "Beck denied that he had met the envoy.",
        [("Beck", "denied", "he had met the envoy", "indirect", "speech")],
    ),
    (
        "negated",
        "The general did not say when the troops would leave.",
        [("The general", "did not say", "when the troops would leave", "indirect", "declined")],
    ),
    # Belief, perception
    (
        "believe",
        "Many voters believe the count was honest.",
        [("Many voters", "believe", "the count was honest", "indirect", "belief")],
    ),
    (
        "fear",
        "Doctors fear the clinic will close.",
        [("Doctors", "fear", "the clinic will close", "indirect", "belief")],
    ),
    (
        "notice",
        "Divers noticed that the hull was cracked.",
        [("Divers", "noticed", "the hull was cracked", "indirect", "perception")],
    ),
    # Pronouns
    (
        "pronoun-before",
        "Ines Okafor runs the bank. She expects rates to fall.",
        [("She", "expects", "rates to fall", "indirect", "belief")],
    ),
    ("pronoun-after", "“It hurts,” he said.", [("he", "said", "“It hurts,”", "direct", "speech")]),
    # Unnamed sources
    (
        "familiar-with-the-matter",
        "Three people familiar with the matter said the sale was off.",
        [("Three people familiar with the matter", "said", "the sale was off", "indirect", "speech")],
    ),
    (
        "on-condition-of-anonymity",
        "A senior aide, who spoke on condition of anonymity because talks were private, said a deal was near.",
        [
            (
                "A senior aide, who spoke on condition of anonymity because talks were private",
                "said",
                "a deal was near",
                "indirect",
                "speech",
            )
        ],
    ),
    (
        "part-of-a-group",
        "Two of the officials said the gate was open.",
        [("Two of the officials", "said", "the gate was open", "indirect", "speech")],
    ),
    # Nested
    (
        "nested-indirect",
        "Antal said the army had admitted that it lost the town.",
        [
            ("Antal", "said", "the army had admitted that it lost the town", "indirect", "speech"),
            ("the army", "had admitted", "it lost the town", "indirect", "speech"),
        ],
    ),
    (
        "nested-in-quotation",
        "“The king has already said that taxes will fall,” the adviser told reporters.",
        [
            ("the adviser", "told", "“The king has already said that taxes will fall,”", "direct", "speech"),
            ("The king", "has already said", "taxes will fall", "indirect", "speech"),
        ],
    ),
    (
        "nested-quotation-in-indirect",
        "She said a guard told her: “Go home.”",
        [
            ("She", "said", "a guard told her: “Go home.”", "mixed", "speech"),
            ("a guard", "told", "“Go home.”", "direct", "speech"),
        ],
    ),
    (
        "stacked",
        "Analysts had expected a loss, according to data compiled by MarketLens.",
        [
            ("data compiled by MarketLens", "according to", "Analysts had expected a loss", "indirect", "speech"),
            ("Analysts", "had expected", "a loss", "indirect", "belief"),
        ],
    ),
    # Quotations
    ("colon", "Dahl replied: “We failed.”", [("Dahl", "replied", "“We failed.”", "direct", "speech")]),
    (
        "colon-several-sentences",
        "Dahl added: “The plan is paper. Rivers don’t read.”",
        [("Dahl", "added", "“The plan is paper. Rivers don’t read.”", "direct", "speech")],
    ),
    (
        "several-sentences-before-cue",
        '"I heard it. I ran," said Rosa Kent.',
        [("Rosa Kent", "said", '"I heard it. I ran,"', "direct", "speech")],
    ),
    (
        "broken",
        '"We will rebuild," she said, "and we will do it here."',
        [("she", "said", ('"We will rebuild,"', '"and we will do it here."'), "direct", "speech")],
    ),
    (
        "resumed",
        "“We will rebuild,” Beck said. “It will take years.”",
        [
            ("Beck", "said", "“We will rebuild,”", "direct", "speech"),
            ("Beck", "said", "“It will take years.”", "direct", "speech"),
        ],
    ),
    (
        "question-before-cue",
        "“Who will pay?” Okafor asked.",
        [("Okafor", "asked", "“Who will pay?”", "direct", "speech")],
    ),
    (
        "written",
        "“Volumes grew,” Okafor wrote in a note to clients.",
        [("Okafor", "wrote", "“Volumes grew,”", "direct", "writing")],
    ),
    (
        "two-apostrophes",
        "''We walked all night,'' Ruan said.",
        [("Ruan", "said", "''We walked all night,''", "direct", "speech")],
    ),
    (
        "backticks-and-apostrophes",
        "``The roof went first,'' Kent said.",
        [("Kent", "said", "``The roof went first,''", "direct", "speech")],
    ),
    (
        "partly-quoted",
        "Okafor said the fall was “overdone” and would not last.",
        [("Okafor", "said", "the fall was “overdone” and would not last", "mixed", "speech")],
    ),
    (
        "partly-quoted-noun",
        "The auditor called the accounts “a work of fiction”.",
        [("The auditor", "called", "the accounts “a work of fiction”", "mixed", "speech")],
    ),
    (
        "no-cue-no-source",
        "“Going up was easy, and coming down was not.”",
        [(None, None, "“Going up was easy, and coming down was not.”", "direct", None)],
    ),
    (
        "next-paragraph-without-cue",
        "“We lost everything,” Kent told the radio.\n“The house, the boat and the dog all went in one night.”",
        [
            ("Kent", "told", "“We lost everything,”", "direct", "speech"),
            ("Kent", None, "“The house, the boat and the dog all went in one night.”", "direct", None),
        ],
    ),
    (
        "open-over-two-paragraphs",
        "“The river rose at noon,” Kent said. “We ran to the church.\n“By night the square was gone.”",
        [
            ("Kent", "said", "“The river rose at noon,”", "direct", "speech"),
            ("Kent", "said", ("“We ran to the church.", "“By night the square was gone.”"), "direct", "speech"),
        ],
    ),
    # Several cues in a sentence
    (
        "two-sources",
        "The mayor said the road was closed, but police insisted it was open.",
        [
            ("The mayor", "said", "the road was closed", "indirect", "speech"),
            ("police", "insisted", "it was open", "indirect", "speech"),
        ],
    ),
    (
        "one-subject-three-verbs",
        "Drey said the war was over, warned that mines remained and promised to rebuild.",
        [
            ("Drey", "said", "the war was over", "indirect", "speech"),
            ("Drey", "warned", "mines remained", "indirect", "speech"),
            ("Drey", "promised", "to rebuild", "indirect", "speech"),
        ],
    ),
    (
        "participles-share-the-subject",
        "Maro left the room, saying the offer came too late and adding that nothing had changed.",
        [
            ("Maro", "saying", "the offer came too late", "indirect", "speech"),
            ("Maro", "adding", "nothing had changed", "indirect", "speech"),
        ],
    ),
    (
        "quotation-then-participle",
        "“The count is fair,” said Oduya, adding that it would end by noon.",
        [
            ("Oduya", "said", "“The count is fair,”", "direct", "speech"),
            ("Oduya", "adding", "it would end by noon", "indirect", "speech"),
        ],
    ),
    # Nobody in particular
    (
        "is-expected",
        "The bridge is expected to reopen in June.",
        [(None, "is expected", ("The bridge", "to reopen in June"), "indirect", "belief")],
    ),
    (
        "it-is-feared",
        "It is feared that dozens drowned.",
        [(None, "is feared", "dozens drowned", "indirect", "belief")],
    ),
    (
        "were-told",
        "Residents were told that the water was safe.",
        [(None, "were told", "the water was safe", "indirect", "speech")],
    ),
    # Not attributions
    ("scare-quotes", "The so-called “peace zones” were empty by dawn.", []),
    ("title-of-a-book", "He wrote “The March of Progress” in 2019.", []),
    ("name-of-a-product", 'The range, sold under the name "Good Start", grew last year.', []),
    ("may-and-march", "The army may march on Selm in May.", []),
    ("according-to-plan", "The launch went according to plan.", []),
    ("claimed-lives", "The flood claimed 23 lives.", []),
    ("that-said", "That said, the harvest was good.", []),
    ("a-story-told", "The tale he told was long.", []),
    ("state-and-report-as-nouns", "The state of the roads fills a report of 40 pages.", []),
]
