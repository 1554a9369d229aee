"""A spaCy pipeline in place of the lexicon: one made here, for none can be downloaded."""

import sys
from pathlib import Path

import pytest

from analysis.article import Article
from analysis.reading import read
from analysis.text.pipeline import PipelineError, tagger

WORDS = "The mayor said so .".split()


def pipeline(folder: Path, *tagged: tuple[str, str]) -> str:
    """Save a pipeline that gives each word its tag, and return its path."""
    spacy = pytest.importorskip("spacy", reason="the extra spacy is not installed")
    made = spacy.blank("en")
    ruler = made.add_pipe("attribute_ruler")
    for word, tag in tagged:
        ruler.add([[{"LOWER": word}]], {"TAG": tag})
    made.to_disk(folder / "made")
    return str(folder / "made")


def test_the_tags_are_the_pipelines(tmp_path: Path) -> None:
    tags = tagger(pipeline(tmp_path, ("the", "DT"), ("mayor", "NN"), ("said", "VBD"), ("so", "XX"), (".", ".")))
    assert tags(WORDS) == ["DT", "NN", "VBD", "XX", "."]
    reading = read(Article("The mayor said so."), tags)
    assert [token.tag for token in reading.doc.tokens] == ["DT", "NN", "VBD", "XX", "."]


def test_a_pipeline_without_tags_gets_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"gives no word classes: name one with a tagger\.$"):
        tagger(pipeline(tmp_path, ("unseen", "JJ")))


@pytest.mark.parametrize("name", ["no_such_pipeline", "", "."])
def test_no_pipeline_gets_one_sentence(name: str) -> None:
    pytest.importorskip("spacy", reason="the extra spacy is not installed")
    with pytest.raises(PipelineError, match=r"^spaCy finds no pipeline [^\n]*\.$"):
        tagger(name)


def test_without_spacy_there_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(PipelineError, match=r"needs the package spacy: pip install 'close-reading-of-news\[spacy\]'"):
        tagger("en_core_web_trf")
