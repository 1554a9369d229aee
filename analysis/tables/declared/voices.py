"""Tables of who says what: articles, sources, attributions, claims."""

from __future__ import annotations

from analysis.extract.claims.checkable import NO, YES
from analysis.tables.columns import Column, Table
from analysis.tables.declare import SPANS, category, count, extracted, flag, list_of, span, text, texts, to

TABLES: tuple[Table, ...] = (
    Table(
        "articles",
        "One row an article that was read",
        (
            Column("article_id", "string", "The first characters of the SHA-256 of its text", required=True),
            text("name", "What it is called: the name of its file without the suffix", required=True),
            text("title", "Its title, as it is told with the text or stands over it"),
            text("publisher", "Who published it"),
            Column("published", "date", "The day it was published"),
            text("address", "Where it was published"),
            text("file", "The file of its text, to which all offsets refer", required=True),
            text("sha256", "The SHA-256 of its text in UTF-8", required=True),
            count("characters", "Code points of its text", required=True),
            count("words", "Words of its text", required=True),
        ),
        ("article_id",),
    ),
    extracted(
        "sources",
        "Who or what is said to know: one row a distinct source, the article's own voice among them",
        text("name", "The fullest name or description in the article", required=True),
        category(
            "kind", "What the source is",
            "person", "group", "organisation", "state", "document", "data", "author",
        ),
        flag("named", "Whether a reader could look the source up by the name given"),
        flag("anonymous", "Whether people speak here without their names"),
        count("count_low", "At least so many people"),
        count("count_high", "At most so many people; missing: no upper bound is stated"),
        text("role", "Office or occupation, as the article words it"),
        text("on_behalf_of", "Whom the source speaks or works for, as the article words it"),
        text("access", "How the source is said to know"),
        text("anonymity_reason", "Why the source is not named, if the article says so"),
        text("side", "Whose side the source speaks for: a state or organisation"),
        to("sources", "The group that this source is a part of", "subset_of"),
        count("mentions", "Mentions in the article", required=True),
        count("attributions", "Attributions to the source",
               required=True),
        count("words", "Words that are the source's; what it says that another said is the other's", required=True),
        Column("mention_spans", "string", "Where it is mentioned", pattern=SPANS, many=True),
        placed=False,
    ),
    extracted(
        "attributions",
        "One row an attribution: a source, the cue words that attribute, the content",
        to("sources", "The source; missing: the article does not tell who"),
        *span("the source's mention", "source_"),
        category(
            "source_by", "How the mention was told to be that source; not resolved: it stands for its own words alone",
            "first named", "first described", "same name", "short name", "same group", "same noun",
            "same description", "office", "general noun", "name before", "part of a group", "pronoun", "speaker", "author",
            "not resolved", required=False,
        ),
        text("rests_on", "Whom the source cites for it, as the article words it"),
        *span("the cue", "cue_"),
        category(
            "cue_class", "What the cue says that the source did",
            "speech", "writing", "belief", "intention", "perception", "document", "declined", required=False,
        ),
        *span("the content, from its first to its last piece", "content_"),
        Column("content_spans", "string", "The pieces of the content, without the gaps", pattern=SPANS, many=True),
        category("mode", "Whether the source's words are quoted", "direct", "indirect", "mixed"),
        text("audience", "To whom, as the article words it"),
        to("dates", "The date that goes with it"),
        flag("negated", "Whether the article says that the source did not say it"),
        to("attributions", "The attribution that this one is inside of", "nested_in"),
        category(
            "reach", "How far the source stands from the content",
            "same_sentence", "previous_sentence", "next_paragraph", "inferred",
        ),
    ),
    extracted(
        "claims",
        "One row a proposition, in a source's voice or the article's own",
        Column("claim_spans", "string", "Its pieces, without the clauses that stand within it", pattern=SPANS, many=True),
        *span("whom or what it is about, also where that stands outside of it,", "subject_"),
        to("attributions", "The attribution it is in; missing: the article's own voice"),
        to("sources", "Whose claim it is; S00: the article's own", required=False),
        category("polarity", "Whether it affirms or negates, with the clause that it takes (failed to … negates)", "affirmative", "negative"),
        category(
            "modality",
            "As what it is put forward, with the clause that it takes (there is no evidence that …); alleged: the words say "
            "only that somebody says so; open: they ask it, or leave it open whether it is so",
            "asserted", "possible", "conditional", "demand", "denial", "prediction", "alleged", "open",
        ),
        texts("hedges", "The words that weaken it, separated by ;"),
        texts("topics", "What it is about, separated by ;"),
        flag("checkable", "Whether a reader could check it"),
        category(
            "because", "Why it could be checked (by a figure, a date, a name), or why not", *YES, *NO, required=False
        ),
        list_of("figures", "figure_ids", "The figures inside it"),
        list_of("dates", "date_ids", "The dates inside it"),
        texts("places", "The places inside it, separated by ;"),
    ),
)  # fmt: skip
