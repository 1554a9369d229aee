"""What takes back the word that it goes with: ``falsely claimed``, ``the false claim that``, ``claimed without evidence that``."""

from __future__ import annotations

from analysis.extract.claims.signatures import Signature, signature
from analysis.text.chunks import PHRASE
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import ADJECTIVES, ADVERBS

_NEAR = 3
_DESCRIBING = ADJECTIVES | {"VBN"}


def taken_back(doc: Doc, verb: Clause) -> Signature | None:
    """Return the signature of what goes with a verb and says that what it tells is not so, or that nothing shows it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Kole falsely said that it fell. Kole said, without proof, that it fell. Kole said that it fell."))
    >>> [taken.word if (taken := taken_back(doc, verb)) else "" for verb in doc.verbs if verb.group.lemma == "say"]
    ['falsely', 'without proof', '']
    """
    group = verb.group
    near = [doc.before(group.first), *doc.tokens[group.first : group.last], doc.after(group.last - 1)]
    adverbs = (signature(token.lower, "adverb") for token in near if token.tag in ADVERBS)
    return next(filter(None, adverbs), None) or _unshown(doc, group.last)


def _unshown(doc: Doc, i: int) -> Signature | None:
    """Return the signature of "without" and its noun behind a verb: ``without evidence``, ``without offering any proof``."""
    i += doc.after(i - 1).tag == ","
    if i >= len(doc.tokens) or doc.tokens[i].lower != "without":
        return None
    ahead = doc.chunks_in(i + 1, min(len(doc.tokens), i + 1 + _NEAR))
    lacking = next((chunk.phrase for chunk in ahead if chunk.kind == PHRASE), None)
    return signature(f"without {doc.tokens[lacking.head].lower}", "adverb") if lacking is not None else None


def called_false(doc: Doc, noun: int) -> Signature | None:
    """Return the signature of an adjective that says that what a noun tells is not so: ``the false claim that it fell``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("It was a baseless rumour that it fell."))
    >>> called_false(doc, 4).word
    'baseless'
    """
    phrase = doc.chunks[doc.chunk_at(noun)].phrase
    described = doc.tokens[phrase.first : noun] if phrase is not None else []
    known = (signature(token.lower, "that") for token in described if token.tag in _DESCRIBING)
    return next((one for one in known if one is not None and one.affirmed in ("denial", "open")), None)
