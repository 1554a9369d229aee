"""Word classes and dependencies from a trained spaCy pipeline, in place of the lexicon's, for those who have one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from analysis.text.dependencies import Dependencies, PipelineError

if TYPE_CHECKING:
    from spacy.language import Language

_PROBE = "The mayor said so .".split()
# The treebank writes brackets in letters; the tokens of this package have them as they are.
_BRACKETS = {"-LRB-": "(", "-RRB-": ")"}
# Labels of Universal Dependencies, in which prepositions and "to be" hang on what they belong to.
_OTHER_LABELS = frozenset({"case", "cop", "obj", "obl"})


def tagger(name: str) -> Callable[[list[str]], list[str] | Dependencies]:
    """Return a function that gives what a spaCy pipeline tells of a sentence's words.

    That is their Penn Treebank tags, with their heads and labels if the pipeline has a parser.

    Parameters
    ----------
    name : str
        An installed pipeline, such as ``"en_core_web_trf"``, or the path of one.

    Raises
    ------
    PipelineError
        If spaCy or the pipeline is not installed, or the pipeline gives no tags, or labels other than spaCy's English ones.
    """
    try:
        import spacy
    except ImportError:
        raise PipelineError("A pipeline needs the package spacy: pip install 'close-reading-of-news[spacy]'.") from None
    try:
        pipeline = spacy.load(name)
    except (OSError, ValueError, ImportError):
        raise PipelineError(f"spaCy finds no pipeline {name}: install it, or check its name.") from None
    tags = tagger_of(pipeline)
    told = tags(_PROBE)
    if not all(told.tags if isinstance(told, Dependencies) else told):
        raise PipelineError(f"The pipeline {name} gives no word classes: name one with a tagger.")
    parser = pipeline.get_pipe("parser") if "parser" in pipeline.pipe_names else None
    if _OTHER_LABELS & set(getattr(parser, "labels", ())):
        raise PipelineError(f"The parser of {name} uses other labels than spaCy's English ones: name another pipeline.")
    return tags


def tagger_of(pipeline: Language) -> Callable[[list[str]], list[str] | Dependencies]:
    """Return a function that gives what a loaded spaCy pipeline tells of a sentence's words, as of `tagger`."""
    from spacy.tokens import Doc

    def tags(words: list[str]) -> list[str] | Dependencies:
        doc = Doc(pipeline.vocab, words=words)
        for _, component in pipeline.pipeline:
            doc = component(doc)
        told = [_BRACKETS.get(token.tag_, token.tag_) for token in doc]
        if not doc.has_annotation("DEP"):
            return told
        return Dependencies(told, [token.head.i for token in doc], [token.dep_ for token in doc])

    return tags
