"""Formats that annotate the text: what is read back are the rows that have a place in it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyld import jsonld

from analysis.article import Article
from analysis.tables.formats.brat import configuration, standoff
from analysis.tables.formats.cells import Row, from_plain, plain
from analysis.tables.schemas import EXTRACTED, table
from tests.tables.formats.conftest import ARTICLES, read_once
from tests.tables.formats.standoff import Standoff, read_standoff
from tests.tables.making import table as making

HERE = Path(__file__).parent
CONTEXTS = {"http://www.w3.org/ns/anno.jsonld": "anno.jsonld", "https://schema.org": "schemaorg.jsonld"}
AS, OA = "http://www.w3.org/ns/activitystreams#", "http://www.w3.org/ns/oa#"
RDF, SCHEMA = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://schema.org/"


def load_context(address: str, options: object) -> dict[str, Any]:
    """Give pyld a context from this folder; it fetches nothing."""
    context = json.loads((HERE / CONTEXTS[address]).read_text(encoding="utf-8"))
    return {"contextUrl": None, "documentUrl": address, "document": context, "contentType": "application/ld+json"}


def as_table(name: str, rows: list[Row], text: str) -> pd.DataFrame:
    """Return described rows as a table, with the texts that stand at their places."""
    made = []
    for row in rows:
        texts = {}
        for column in table(name).names:
            prefix = column.removesuffix("text")
            if column in ("text", f"{prefix}text") and f"{prefix}start" in row:
                texts[column] = text[row[f"{prefix}start"] : row[f"{prefix}end"]]
        made.append(dict.fromkeys(table(name).names) | row | texts)
    return from_plain(name, made)


def described(rows: list[Row], name: str) -> list[Row]:
    others = {f"{each[:-1]}_id" for each in EXTRACTED}
    return [row for row in rows if next(key for key in row if key in others) == f"{name[:-1]}_id"]


def spans_of(cells: list[str]) -> list[tuple[int, int]]:
    return [tuple(map(int, cell.split(":"))) for cell in cells]


@pytest.fixture(scope="session")
def brat(export):
    @cache
    def back(name: str) -> tuple[str, Standoff]:
        reading, tables = read_once(name)
        folder = export("brat", [reading.article], tables)
        text = (folder / f"{reading.article.article_id}.txt").read_bytes().decode("utf-8")
        annotations = (folder / f"{reading.article.article_id}.ann").read_bytes().decode("utf-8")
        return text, read_standoff(annotations, text)

    return back


@pytest.mark.parametrize("name", EXTRACTED)
@pytest.mark.parametrize("article", ARTICLES)
def test_brat_has_the_same_rows(brat, article: str, name: str) -> None:
    text, read = brat(article)
    back = as_table(name, described([row for _, row in read.notes], name), text)
    pd.testing.assert_frame_equal(back, read_once(article)[1][name])


@pytest.mark.parametrize("article", ARTICLES)
def test_the_places_in_brat_are_those_of_the_rows(brat, article: str) -> None:
    _, read = brat(article)
    for target, row in read.notes:
        if target in read.events:
            roles = {role: read.places[place][1] for role, place in read.events[target].items()}
            assert roles["Attribution"] == ((row["cue_start"], row["cue_end"]),)
            assert ("Source" in roles) == ("source_start" in row)
            assert ("Content" in roles) == ("content_spans" in row)
            if "Source" in roles:
                assert (roles["Source"][0][0], roles["Source"][-1][1]) == (row["source_start"], row["source_end"])
            if "Content" in roles:
                assert (roles["Content"][0][0], roles["Content"][-1][1]) == (row["content_start"], row["content_end"])
        elif target in read.places and "attribution_id" not in row:
            _, spans = read.places[target]
            assert (spans[0][0], spans[-1][1]) == (row["start"], row["end"])


def test_mentions_of_a_source_are_the_same_in_brat(brat) -> None:
    _, read = brat("flood")
    mentions = [spans_of(row["mention_spans"]) for _, row in read.notes if "mention_spans" in row]
    kept = [[read.places[place][1][0] for place in same] for same in read.same]
    assert kept == [spans for spans in mentions if len(spans) > 1] != []


@pytest.mark.parametrize("article", ARTICLES)
def test_brat_is_told_of_everything_that_is_annotated(brat, article: str) -> None:
    _, read = brat(article)
    known = configuration()
    for target, attributes in read.attributes.items():
        kind = "Attribution" if target in read.events else read.places[target][0]
        for name, value in attributes.items():
            (line,) = [line for line in known.splitlines() if line.startswith(f"{name}\tArg:{kind}")]
            assert value is None or value in line.partition("Value:")[2].split("|")
    kinds = {kind for kind, _ in read.places.values()} | {kind for kind, _ in read.relations.values()}
    assert kinds <= {line.partition("\t")[0] for line in known.splitlines()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained", "0 9\tIt rained"),
        ("It\nrained", "0 2;3 9\tIt rained"),
        ("It\r\nrained", "0 2;4 10\tIt rained"),
        ("It\trained", "0 2;3 9\tIt rained"),
        ("It\u2028rained\n", "0 2;3 9\tIt rained"),
        ("\u0085🌊", "1 2\t🌊"),
    ],
)
def test_an_annotation_in_brat_never_crosses_a_line(text: str, expected: str) -> None:
    rows = plain("dates", making("dates", {"text": text, "start": 0, "end": len(text)}))
    assert standoff(text, {"dates": rows}).split("\n", maxsplit=1)[0] == f"T1\tDate {expected}"


@settings(max_examples=80)
@given(
    text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip),
    name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
)
def test_any_text_and_any_cell_is_read_back_from_brat(text: str, name: str) -> None:
    written = making(
        "sources", {"text": text, "start": 0, "end": len(text), "name": name, "mention_spans": f"0:{len(text)}"}
    )
    read = read_standoff(standoff(text, {"sources": plain("sources", written)}), text)
    pd.testing.assert_frame_equal(as_table("sources", [row for _, row in read.notes], text), written)


@pytest.fixture(scope="session")
def annotations(export):
    """Write an article as web annotations, and read it with pyld."""

    @cache
    def back(name: str) -> tuple[str, list[dict[str, Any]]]:
        reading, tables = read_once(name)
        (path,) = export("webanno", [reading.article], tables).glob("*.jsonld")
        nodes = jsonld.expand(json.loads(path.read_text(encoding="utf-8")), {"documentLoader": load_context})
        assert len(nodes) == 1
        (page,) = nodes[0][f"{AS}first"]
        (items,) = page[f"{AS}items"]
        (total,) = nodes[0][f"{AS}totalItems"]
        assert total["@value"] == len(items["@list"])
        return reading.article.text, items["@list"]

    return back


def value(node: dict[str, Any], key: str) -> Any:
    (only,) = node[key]
    return only.get("@value", only)


def selected(annotation: dict[str, Any], text: str) -> list[tuple[int, int]]:
    """Return where an annotation's targets are; each selector of a target selects the same."""
    spans = []
    for target in annotation[f"{OA}hasTarget"]:
        selectors = {node["@type"][0].removeprefix(OA): node for node in target[f"{OA}hasSelector"]}
        position, quote = selectors["TextPositionSelector"], selectors["TextQuoteSelector"]
        start, end = value(position, f"{OA}start"), value(position, f"{OA}end")
        exact, prefix, suffix = (value(quote, f"{OA}{part}") for part in ("exact", "prefix", "suffix"))
        assert text[start:end] == exact
        assert text[start - len(prefix) : end + len(suffix)] == prefix + exact + suffix
        spans.append((start, end))
    return spans


def body(annotation: dict[str, Any]) -> tuple[str, dict[str, Any] | str]:
    """Return what an annotation is of, and the row, or the address of the row's annotation."""
    by_purpose = {node[f"{OA}hasPurpose"][0]["@id"].removeprefix(OA): node for node in annotation[f"{OA}hasBody"]}
    kind = value(by_purpose["tagging"], f"{RDF}value")
    if "describing" in by_purpose:
        return kind, json.loads(value(by_purpose["describing"], f"{RDF}value"))
    return kind, by_purpose["linking"][f"{OA}hasSource"][0]["@id"]


@pytest.mark.parametrize("name", EXTRACTED)
@pytest.mark.parametrize("article", ARTICLES)
def test_web_annotations_have_the_same_rows(annotations, article: str, name: str) -> None:
    text, items = annotations(article)
    rows = [row for kind, row in map(body, items) if kind == name[:-1] and isinstance(row, dict)]
    pd.testing.assert_frame_equal(as_table(name, rows, text), read_once(article)[1][name])


@pytest.mark.parametrize("article", ARTICLES)
def test_web_annotations_have_the_places_of_the_rows(annotations, article: str) -> None:
    text, items = annotations(article)
    rows: dict[str, dict[str, Any]] = {}
    parts: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for annotation in items:
        assert annotation["@type"] == [f"{OA}Annotation"]
        spans = selected(annotation, text)
        kind, row = body(annotation)
        if isinstance(row, dict):
            rows[annotation["@id"]] = row
            assert (spans[0][0], spans[-1][1]) == (row["start"], row["end"])
            assert "claim_spans" not in row or spans == spans_of(row["claim_spans"])
        else:
            parts.setdefault((row, kind), []).extend(spans)
    for (id_, kind), spans in parts.items():
        row = rows[id_]
        if f"{kind}_spans" in row:
            assert spans == spans_of(row[f"{kind}_spans"])
        else:
            assert spans == [(row[f"{kind}_start"], row[f"{kind}_end"])]
    assert len({annotation["@id"] for annotation in items}) == len(items)


@pytest.mark.parametrize("article", ARTICLES)
def test_citron_has_the_same_attributions(export, article: str) -> None:
    reading, tables = read_once(article)
    path = export("citron", [reading.article], tables) / f"{reading.article.article_id}.json"
    whole = json.loads(path.read_text(encoding="utf-8"))
    assert whole["text"] == reading.article.text
    rows = plain("attributions", tables["attributions"])
    assert len(whole["quotes"]) == len(rows) > 5
    for quote, row in zip(whole["quotes"], rows, strict=True):
        assert (quote["attribution_id"], quote["source_id"]) == (row["attribution_id"], row["source_id"])
        assert [(piece["start"], piece["end"]) for piece in quote["contents"]] == spans_of(row["content_spans"] or [])
        assert [piece["text"] for piece in quote["sources"]] == [row["source_text"]] * (row["source_text"] is not None)
        assert (quote["cue"] or {}).get("text") == row["cue_text"]
        for piece in (*quote["contents"], *quote["sources"], *filter(None, [quote["cue"]])):
            assert whole["text"][piece["start"] : piece["end"]] == piece["text"]


@pytest.mark.parametrize("article", ARTICLES)
def test_schema_org_has_the_same_claims(export, article: str) -> None:
    reading, tables = read_once(article)
    (path,) = export("schemaorg", [reading.article], tables).glob("*.jsonld")
    nodes = jsonld.expand(json.loads(path.read_text(encoding="utf-8")), {"documentLoader": load_context})
    (news,) = [node for node in nodes if node["@type"] == [f"{SCHEMA}NewsArticle"]]
    assert value(news, f"{SCHEMA}headline") == reading.article.title
    claims = [node for node in nodes if node["@type"] == [f"{SCHEMA}Claim"]]
    names = tables["sources"].set_index("source_id")["name"]
    rows = plain("claims", tables["claims"])
    assert len(claims) == len(rows) > 10
    for node, row in zip(claims, rows, strict=True):
        assert (value(node, f"{SCHEMA}identifier"), value(node, f"{SCHEMA}text")) == (row["claim_id"], row["text"])
        assert node[f"{SCHEMA}appearance"] == [{"@id": news["@id"]}]
        assert [each["@value"] for each in node.get(f"{SCHEMA}about", [])] == (row["topics"] or [])
        whose = [*node.get(f"{SCHEMA}author", []), *node.get(f"{SCHEMA}isBasedOn", [])]
        attributed = row["source_id"] not in (None, "S00")
        assert [value(each, f"{SCHEMA}name") for each in whose] == ([names[row["source_id"]]] if attributed else [])


@pytest.mark.parametrize(
    ("kind", "link", "type_"),
    [
        ("person", "author", "Person"),
        ("organisation", "author", "Organization"),
        ("group", "author", "Organization"),
        ("document", "isBasedOn", "CreativeWork"),
        ("data", "isBasedOn", "Dataset"),
        ("author", None, None),
    ],
)
def test_whose_a_claim_is(export, kind: str, link: str | None, type_: str | None) -> None:
    article = Article("It rained, it says.", address="https://news.example/rain")
    tables = {
        "sources": making("sources", {"source_id": "S01", "kind": kind}),
        "claims": making("claims", {"source_id": "S01"}),
    }
    own = {name: frame.assign(article_id=article.article_id) for name, frame in tables.items()}
    (path,) = export("schemaorg", [article], own).glob("*.jsonld")
    news, claim = json.loads(path.read_text(encoding="utf-8"))["@graph"]
    assert news["url"] == article.address
    assert {key: claim[key]["@type"] for key in ("author", "isBasedOn") if key in claim} == (
        {link: type_} if link else {}
    )
