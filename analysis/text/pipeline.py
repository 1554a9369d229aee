"""Word classes from a trained spaCy pipeline, in place of the lexicon's, for those who have one."""

from __future__ import annotations

from collections.abc import Callable


class PipelineError(ValueError):
    """A pipeline that cannot be used; the message is one sentence that says why, and what to do."""


def tagger(name: str) -> Callable[[list[str]], list[str]]:
    """Return a function that gives the Penn Treebank tags of a sentence's words by a spaCy pipeline.

    Parameters
    ----------
    name : str
        An installed pipeline, such as ``"en_core_web_trf"``, or the path of one.

    Raises
    ------
    PipelineError
        If spaCy or the pipeline is not installed, or the pipeline gives no tags.
    """
    try:
        import spacy
        from spacy.tokens import Doc
    except ImportError:
        raise PipelineError("A pipeline needs the package spacy: pip install 'close-reading-of-news[spacy]'.") from None
    try:
        pipeline = spacy.load(name)
    except (OSError, ValueError, ImportError):
        raise PipelineError(f"spaCy finds no pipeline {name}: install it, or check its name.") from None

    def tags(words: list[str]) -> list[str]:
        doc = Doc(pipeline.vocab, words=words)
        for _, component in pipeline.pipeline:
            doc = component(doc)
        return [token.tag_ for token in doc]

    if not all(tags("The mayor said so .".split())):
        raise PipelineError(f"The pipeline {name} gives no word classes: name one with a tagger.")
    return tags
