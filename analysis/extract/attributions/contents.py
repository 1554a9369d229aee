"""Where the content of an attribution begins: after its cue, its audience and what is told of the speaking."""

from __future__ import annotations

from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.setting import Setting, quotation_at
from analysis.lexicon import words
from analysis.text.chunks import PREPOSITION, WORD, Chunk
from analysis.text.extents import phrase_end
from analysis.text.phrases import Phrase
from analysis.text.quotations import Quotation
from analysis.text.tagsets import ACTORS, FINITE, small_words
from analysis.text.timenouns import TIMES
from analysis.text.wordforms import word_form

OBJECT_PRONOUNS = small_words("audience")
_REFLEXIVE = small_words("reflexive")
_FAR = 25
_APART = FINITE | {",", ":", "``", "."}
_NEAR = 6


def content_start(setting: Setting, cue: Cue, ceiling: int) -> int:
    """Skip the audience and the time and place of speaking; return the token at which content can begin.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Lee told the council in a statement on Monday that taxes would rise."))
    >>> [draft.content[0].of(doc.text) for draft in drafts(doc, [])]
    ['taxes would rise']
    """
    start = _past_audience(setting, cue, ceiling)
    if [setting.tag(start + k) for k in range(3)] == ["(", "RB", ")"]:
        # An adverb in brackets: "thought (wrongly) that it broke".
        start += 3
    beyond = _past_question(setting, start, ceiling) or _beyond_asides(setting, cue, start, ceiling)
    if beyond is not None:
        return beyond
    start = past_adjuncts(setting, cue, start, ceiling)
    if start < ceiling and setting.tag(start) in (",", ":") and quotation_at(setting, start + 1) is not None:
        start += 1
    return _past_comma(setting, cue, start, ceiling) or start


def past_adjuncts(setting: Setting, cue: Cue, start: int, ceiling: int) -> int:
    """Skip the times and places of speaking that stand at a token.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("She was told by a nurse on Friday that he lived."))
    >>> [draft.content[0].of(doc.text) for draft in drafts(doc, [])]
    ['he lived']
    """
    while start < ceiling and start not in setting.cue_starts:
        after = _past_adjunct(setting, cue, start, ceiling)
        if after == start:
            break
        start = after
    return start


def _chunk(setting: Setting, i: int) -> Chunk | None:
    """Return the chunk that begins at a token."""
    found = setting.doc.chunks_in(i, i + 1)
    return found[-1] if found and found[-1].last > i else None


def _past_audience(setting: Setting, cue: Cue, ceiling: int) -> int:
    """Return where the words for who is told end; the cue's end if there are none."""
    start = cue.last
    addressed = "audience" in cue.frames or ("addressee" in cue.frames and setting.word(start) != "that")
    chunk = _chunk(setting, start) if addressed and start < ceiling else None
    if addressed and setting.tag(start) == "``" and start not in setting.inside:
        closing = next((i for i in range(start, min(ceiling, start + _NEAR + 2)) if setting.tag(i) == "''"), None)
        return start if closing is None else closing + 1
    if chunk is None or chunk.phrase is None or quotation_at(setting, start) is not None:
        return start
    end = addressed_end(setting, chunk, ceiling)
    if "noun" in cue.frames and end == chunk.last and not can_listen(setting, chunk.phrase):
        return start
    if "noun" in cue.frames and setting.word(start - 1) == "with" and setting.word(end) != "that":
        # "Agreed with Lee": it is Lee who was right.
        return start
    if "to" in cue.frames and setting.tag(end) == ",":
        end = _past_description(setting, end, ceiling)
    # "Told me herself that"
    end += setting.word(end) in _REFLEXIVE and end < ceiling
    subject = setting.tag(end) in FINITE or start in setting.subject_starts
    return start if subject or end > ceiling else end


def _past_description(setting: Setting, comma: int, ceiling: int) -> int:
    """Return where what describes somebody ends, before an infinitive: ``asked Ann Lee, the host, to go``; the comma if none does."""
    for i in range(comma + 1, min(ceiling, comma + _FAR)):
        if setting.tag(i) == "," and setting.tag(i + 1) == "TO" and setting.tag(i + 2) in ("VB", "RB"):
            return i + 1
        if setting.tag(i) in FINITE or setting.tag(i) in (":", "``"):
            break
    return comma


def can_listen(setting: Setting, phrase: Phrase) -> bool:
    """Say whether a noun phrase is somebody: ``urged residents``, not ``urged caution``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.setting import setting_of
    >>> from analysis.text.doc import parse
    >>> from analysis.text.span import SpanIndex
    >>> doc = parse(Article("Residents urged caution."))
    >>> setting = setting_of(doc, doc.sentences[0], [], [], SpanIndex([]), {})
    >>> [can_listen(setting, phrase) for phrase in doc.phrases]
    [True, False]
    """
    noun = setting.word(phrase.head)
    if noun in words("bodies", "noun", kind="document"):
        # "promised an inquiry"
        return False
    known = word_form(noun)
    somebody = known is None or known.what in ("person", "group", "place") or not known.noun
    return (
        somebody
        or noun in ACTORS
        or noun in words("gatherings", "noun")
        or setting.tag(phrase.head) not in ("NN", "NNS")
    )


def addressed_end(setting: Setting, chunk: Chunk, ceiling: int) -> int:
    """Return where the words for those addressed end: with what "of" or "on" links to them only before an infinitive.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The charity urged people on medication to rest."))
    >>> [draft.content[0].of(doc.text) for draft in drafts(doc, [])]
    ['people on medication to rest']
    """
    if chunk.phrase is None:
        return chunk.last
    end = phrase_end(setting.doc, chunk.phrase, ceiling)
    negated = setting.word(end) == "not"
    infinitive = setting.tag(end + negated) == "TO" and setting.tag(end + negated + 1) in ("VB", "RB")
    return end if infinitive else chunk.last


def _beyond_asides(setting: Setting, cue: Cue, start: int, ceiling: int) -> int | None:
    """Return the "that" or the quotation that follows asides on the speaking: ``said of her, in Leeds on Sunday, that``."""
    if not cue.frames & {"that", "quote"} or start >= ceiling or _opens_at_once(setting, cue, start):
        return None
    day = setting.word(start) in TIMES
    aside = day or setting.tag(start) in ("IN", "TO", "RB", ",", "VBG")
    for i in range(start, min(ceiling, start + _FAR)):
        quotation = quotation_at(setting, i)
        if quotation is not None:
            introduced = setting.word(i - 1) == ":" or (aside and _introduces(setting, cue, quotation, i))
            return i if "quote" in cue.frames and introduced else None
        if _says_something_else(setting, i):
            return None
        if setting.word(i) in ("so", "such") and i > start:
            # "Thinks about it for so long that"
            aside = False
        if aside and "that" in cue.frames and _opens_content(setting, i):
            return i
    return None


def _opens_at_once(setting: Setting, cue: Cue, start: int) -> bool:
    """Say whether "that" right behind a cue has a subject, whose verb may stand between marks: ``noting that she “has left”``."""
    if setting.word(start) != "that" or setting.tag(start) != "IN" or "that" not in cue.frames:
        return False
    chunk = _chunk(setting, start + 1)
    return chunk is not None and chunk.phrase is not None and not chunk.phrase.temporal


def _past_question(setting: Setting, start: int, ceiling: int) -> int | None:
    """Return where the answer begins behind what somebody was asked: ``said when asked about it that``, ``told her, when asked, “No”``."""
    k = start + (setting.tag(start) == ",")
    if setting.word(k) not in ("when", "if") or setting.word(k + 1) not in small_words("put to"):
        return None
    for i in range(k + 2, min(ceiling, k + _FAR)):
        if quotation_at(setting, i) is not None or (setting.word(i) == "that" and setting.tag(i) == "IN"):
            return i
        if setting.tag(i) in FINITE:
            return None
        if setting.tag(i) == "," and k > start:
            return i + 1
    return None


def _past_comma(setting: Setting, cue: Cue, start: int, ceiling: int) -> int | None:
    """Return where a clause without "that" begins behind a comma: ``said, if elected, she would go``, ``said, however, it fell``.

    What is between the commas belongs to it, but for an adverb.
    """
    clause = cue.clause
    if setting.tag(start) != "," or "bare" not in cue.frames or clause is None or clause.phrase is None:
        return None
    begins = clause.phrase.outermost().first
    opens = begins == setting.sentence.first or setting.tag(begins - 1) == "CC"
    if not opens or clause.group.first > start:
        return None
    if start > cue.last and _acts(setting, start + 1):
        # "Said on Monday, the road was shut."
        return start + 1
    adverb = setting.tag(start + 1) == "RB" and setting.tag(start + 2) == "," and _acts(setting, start + 3)
    if adverb:
        return start + 3
    beyond = beyond_adjunct(setting, start + 1, ceiling)
    # "Said, of the plan, it failed."
    return beyond if beyond is None or setting.word(start + 1) == "of" else start + 1


def beyond_adjunct(setting: Setting, i: int, ceiling: int) -> int | None:
    """Return where a clause begins behind what stands before it up to a comma, with no subject and verb of its own.

    A preposition opens it only where "that" or a comma stands before it: ``said that by May, it would end``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.setting import setting_of
    >>> from analysis.text.doc import parse
    >>> from analysis.text.span import SpanIndex
    >>> doc = parse(Article("If elected, she would go."))
    >>> beyond_adjunct(setting_of(doc, doc.sentences[0], [], [], SpanIndex([]), {}), 0, 6)
    3
    """
    apart = i > 0 and (setting.tag(i - 1) == "," or setting.word(i - 1) == "that")
    condition = setting.word(i) in small_words("condition") | small_words("whatever happens")
    if not condition and not (apart and setting.tag(i) == "IN" and setting.word(i) not in ("that", "as")):
        return None
    comma = next((k for k in range(i + 1, min(ceiling, i + _FAR)) if setting.tag(k) in _APART), ceiling)
    return comma + 1 if comma < ceiling and setting.tag(comma) == "," and _acts(setting, comma + 1) else None


def _acts(setting: Setting, i: int) -> bool:
    """Say whether a subject with its verb stands at a token, and no word that opens a clause right before it."""
    named = (each.phrase for each in setting.clauses if each.finite and each.opener < i - 1 and each.phrase is not None)
    return setting.tag(i) != "VBG" and any(phrase.outermost().first == i for phrase in named)


def _introduces(setting: Setting, cue: Cue, quotation: Quotation, i: int) -> bool:
    """Say whether a comma before a quotation introduces it: it begins with a capital, or the verb needs no "that"."""
    whole = quotation.inner.of(setting.doc.text)[:1].isupper()
    return setting.tag(i - 1) == "," and (whole or "bare" in cue.frames)


def _says_something_else(setting: Setting, i: int) -> bool:
    """Say whether a token is of another statement: a finite verb, an infinitive, another cue, or within a quotation."""
    infinitive = setting.tag(i) == "TO" and setting.tag(i + 1) == "VB"
    return infinitive or setting.tag(i) in FINITE or i in setting.cue_starts or i in setting.inside


def _opens_content(setting: Setting, i: int) -> bool:
    """Say whether a token is the "that" of a content, and not that of ``in that``."""
    if setting.word(i) != "that" or setting.tag(i - 1) == "IN" or _completes_aside(setting, i):
        return False
    return any(clause.opener == i and clause.kind == "that" for clause in setting.clauses)


def _completes_aside(setting: Setting, i: int) -> bool:
    """Say whether "that" goes with a noun that a comma parts from the cue: ``…, he said on Friday, evidence that``."""
    chunk = setting.doc.chunks[setting.doc.chunk_at(i - 1)]
    apart = chunk.phrase is not None and not chunk.phrase.temporal and setting.tag(chunk.first - 1) == ","
    return apart and setting.tag(i - 1) in ("NN", "NNS")


def _past_adjunct(setting: Setting, cue: Cue, start: int, ceiling: int) -> int:
    """Return the end of the time, the place or the manner of speaking that begins at a token, the token if none does."""
    chunk = _chunk(setting, start)
    if chunk is None:
        return start
    if chunk.kind == PREPOSITION and not (setting.word(start) == "as" and "noun-as" in cue.frames):
        return _past_place(setting, cue, chunk, ceiling)
    if chunk.phrase is not None and chunk.phrase.temporal:
        subject = start in setting.subject_starts or setting.tag(chunk.last) in FINITE
        return start if subject or setting.word(chunk.last) == "of" else chunk.last
    if chunk.kind == WORD and setting.tag(start) in ("RB", "RBR"):
        time = _chunk(setting, chunk.last)
        if time is not None and time.phrase is not None and time.phrase.temporal and chunk.last < ceiling:
            # "told the paper earlier this week"
            return start if chunk.last in setting.subject_starts else time.last
        return start + (start + 1 >= ceiling or _speaking_over(setting, start + 1))
    return start


def _past_place(setting: Setting, cue: Cue, preposition: Chunk, ceiling: int) -> int:
    """Return the end of a preposition and its phrase where they say when or where somebody spoke, else where they begin."""
    start, following = preposition.first, _chunk(setting, preposition.last)
    if following is None or following.phrase is None or following.last > ceiling:
        return start
    end, occasions = phrase_end(setting.doc, following.phrase, ceiling), words("occasions", "noun")
    spoken = any(token.lower in occasions for token in setting.doc.tokens[following.first : end])
    followed = setting.word(end) == "that" or setting.tag(end) in (":", "``")
    told = bool(cue.frames & {"rest", "bare"}) and end in setting.subject_starts
    return end if spoken or told or followed else start


def _speaking_over(setting: Setting, i: int) -> bool:
    """Say whether an adverb of speaking ends before a token: ``said repeatedly that``, ``said again in``."""
    return setting.tag(i) in ("IN", "WRB", ",") or setting.word(i) in ("that", "whether")
