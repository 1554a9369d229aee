"""Who came to which harm, and by what: "people killed" in a "blast"."""

from __future__ import annotations

from analysis.extract.figures.measurenouns import name_of, of_noun
from analysis.extract.figures.placing import TELLING, Place, named, only_expects
from analysis.lexicon import words
from analysis.text.wordforms import lemma

_TAKE_LIVES = words("casualties", "word", kind="take lives")
_HARM_AHEAD, _HARM_SAID = 7, 2


def harmed(place: Place) -> str:
    """Return who came to which harm: "people killed", "soldiers wounded"."""
    line, quantity, noun, harms = place.line, place.quantity, place.quantity.noun, named("harm")
    if noun is not None and noun.head in harms:
        return f"people {harms[noun.head]}"
    behind = line.word(quantity.end)
    if (own := harms.get(behind) or harms.get(lemma(behind))) is not None:
        # "Seven people were killed and 23 hurt".
        people = line.text(noun.first, noun.last).lower() if noun is not None and not quantity.counts_at else "people"
        return f"{people} {own}"
    clause = place.acts or place.verb
    near = [clause.group.lemma] if clause is not None and clause.group is not None else []
    ahead = clause.group.last if clause is not None and clause.group is not None else 0
    said = [token.lower for token in line.doc.tokens[ahead : ahead + _HARM_SAID]] if ahead else []
    near += [
        form for k in range(quantity.end, quantity.end + _HARM_AHEAD) for form in (line.word(k), lemma(line.word(k)))
    ]
    near += said
    people = line.text(noun.first, noun.last).lower() if noun is not None else "people"
    return f"{people} {next((harms[word] for word in near if word in harms), 'killed')}"


def cause_of(place: Place) -> str | None:
    """Return what did the harm: the subject of its verb, or what stands behind "in" or "by": "killed in the blast"."""
    doc, verb, acts = place.line.doc, place.verb, place.acts
    told = verb is not None and verb.group.lemma in TELLING - _TAKE_LIVES
    active = verb is not None and not verb.group.passive
    if (
        acts is None
        and active
        and verb is not None
        and verb.phrase is not None
        and not told
        and not only_expects(doc, verb)
    ):
        cause = of_noun(doc, verb.phrase)
        return cause.of if (cause.measure or "").endswith("toll") else name_of(doc, verb.phrase)
    last = (
        acts.group.last
        if acts is not None and acts.group is not None
        else place.line.words[place.quantity.end - 1].i + 1
    )
    at = doc.chunk_at(last) if last < len(doc.tokens) else len(doc.chunks)
    if at + 1 >= len(doc.chunks) or doc.tokens[doc.chunks[at].first].lower not in ("in", "by"):
        return None
    phrase = doc.chunks[at + 1].phrase
    return name_of(doc, phrase) if phrase is not None and not phrase.temporal else None
