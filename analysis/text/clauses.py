"""Clauses: each verb with its subject, what it is embedded in and by which word, and where it ends.

The chunks of a sentence are gone through once, with a stack of the clauses that are open. A word such as "that", "who" or
"because" opens a clause; a finite verb goes to the innermost clause that lacks one. Where a noun phrase and a verb could
open a clause of their own ("said the dam broke") or go on with an outer one ("the man who built the dam left"), the number
of finite verbs that the rest of the sentence has to spare decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from analysis.lexicon import rows, words
from analysis.text.chunks import (
    ADJECTIVE,
    BREAK,
    CLOSE_BRACKET,
    CLOSE_QUOTE,
    COMMA,
    COORDINATOR,
    DASH,
    FINITE_VERB,
    OPEN_BRACKET,
    OPEN_QUOTE,
    OPENER,
    OTHER_VERB,
    PHRASE,
    PREPOSITION,
    WORD,
    Chunk,
    chunks,
)
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import BE, DO, HAVE, RELATIVES, function_words
from analysis.text.tokens import Token
from analysis.text.verbs import VerbGroup
from analysis.text.wordforms import word_form

_OBJECTS = function_words("object")
_SUBJECTS = frozenset({"who", "which", "what", "that", "whoever", "whatever", "whichever"})
_COMPLEMENTS = frozenset({"that", "whether", "if", "what", "how", "why", "where", "when", "who", "which"})


_QUANTIFIERS = function_words("quantifier")


@cache
def _frames(frame: str) -> frozenset[str]:
    return frozenset(row["cue"] for row in rows("cue_verbs") if frame in row["frames"].split())


@cache
def _roles() -> frozenset[str]:
    return words("roles", "role") | words("bodies", "noun")


@cache
def _content_nouns() -> frozenset[str]:
    """Return the nouns after which "that" opens what they hold: the claim that, the fact that, in the singular and plural."""
    singular = words("cue_nouns", "noun") | words("facts", "noun")
    return singular | {f"{noun}s" for noun in singular} | {f"{noun[:-1]}ies" for noun in singular if noun.endswith("y")}


@dataclass(slots=True, eq=False)
class Clause:
    """A verb group with its subject, and what it is embedded in.

    ``kind``: main, that (also whether, if), wh, relative, contact (a relative clause without its pronoun), bare (a clause
    without "that"), adverbial, aside (between commas: ``, he said,``), infinitive, participle, base. ``opener`` is the token
    of the word that opens it, -1 if none does; ``joined`` the coordinator that joins it to ``sibling``. ``head`` is the
    clause that it is embedded in. Tokens ``first:last``, with all that is embedded in it.
    """

    kind: str
    opener: int
    head: Clause | None
    first: int
    last: int = -1
    group: VerbGroup | None = None
    phrase: Phrase | None = None
    antecedent: Phrase | None = None
    sibling: Clause | None = None
    joined: str = ""
    inverted: bool = False
    existential: bool = False
    verb: Span = Span(0, 0)
    subject: Span | None = None
    before: list[tuple[Phrase, str]] = field(default_factory=list)
    after: list[tuple[Phrase, str]] = field(default_factory=list)
    inner: list[Clause] = field(default_factory=list)

    @property
    def negated(self) -> bool:
        return self.group is not None and self.group.negated

    @property
    def finite(self) -> bool:
        return self.group is not None and self.group.form == "finite"


def syntax(tokens: Sequence[Token], first: int, last: int, place: int = 0) -> tuple[list[Chunk], list[Clause]]:
    """Return the chunks of a sentence, the first of them at `place`, and its clauses, finite and not, in order of their verbs.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The man who built the dam said it would hold."))
    >>> for clause in syntax(doc.tokens, 0, len(doc.tokens))[1]:
    ...     print(clause.kind, clause.subject.of(doc.text), clause.verb.of(doc.text))
    relative who built
    main The man said
    bare it would hold
    """
    parse = _Parse(tokens, first, last, place)
    return parse.chunks, parse.run()


class _Parse:
    """The state of the pass over one sentence: ``open`` are the clauses not yet ended, the innermost last."""

    __slots__ = ("base", "chunks", "done", "first", "held", "k", "last", "last_verb", "marks", "open", "spare", "tokens")

    def __init__(self, tokens: Sequence[Token], first: int, last: int, base: int) -> None:
        self.tokens, self.base = tokens, base
        self.chunks = chunks(tokens, first, last)
        self.first, self.last = first, last
        self.open = [Clause("main", -1, None, first)]
        self.done: list[Clause] = []
        self.held: list[tuple[str, list[Clause], Clause | None]] = []
        self.marks: list[tuple[str, bool]] = []
        self.last_verb: Clause | None = None
        self.k = 0
        self.spare = _spare(self.chunks)

    def run(self) -> list[Clause]:
        for self.k, chunk in enumerate(self.chunks):
            handler = _HANDLERS.get(chunk.kind)
            if handler is not None:
                handler(self, chunk)
        self._close(0, self.last)
        while self.held:
            _, self.open, self.last_verb = self.held.pop()
            self._close(0, self.last)
        found = [clause for clause in self.done if clause.group is not None]
        for clause in found:
            self._place(clause)
        found.sort(key=lambda clause: clause.group.head)  # type: ignore[union-attr]
        for clause in found:
            if clause.head is not None:
                clause.head.inner.append(clause)
        return found

    def _place(self, clause: Clause) -> None:
        """Give a clause the places of its verb and subject in the text."""
        tokens, group = self.tokens, clause.group
        assert group is not None
        clause.verb = Span(tokens[group.first].start, tokens[group.last - 1].end)
        whose = clause
        while whose.phrase is None and whose.sibling is not None:
            whose = whose.sibling
        if whose.phrase is not None:
            clause.phrase = clause.phrase or whose.phrase
            clause.subject = Span(tokens[whose.phrase.first].start, tokens[whose.phrase.joined_last - 1].end)

    # ------------------------------------------------------------------ opening and closing

    def _push(self, kind: str, opener: int, head: Clause | None, first: int) -> Clause:
        clause = Clause(kind, opener, head, first)
        self.open.append(clause)
        return clause

    def _close(self, depth: int, end: int) -> None:
        """End all open clauses beyond `depth` before token `end`, commas and conjunctions left aside."""
        while end > 0 and self.tokens[end - 1].tag in (",", "CC", ":", "."):
            end -= 1
        while len(self.open) > depth:
            clause = self.open.pop()
            clause.last = max(end, clause.group.last if clause.group else 0)
            self.done.append(clause)

    def _kind_before(self, back: int = 1) -> str:
        """Return the kind of a chunk before this one, adverbs left out."""
        k = self.k - 1
        while k >= 0:
            if self.chunks[k].kind != WORD:
                back -= 1
                if not back:
                    return self.chunks[k].kind
            k -= 1
        return ""

    def _ends_in_comma(self) -> bool:
        """Say whether a comma or a closing mark follows the verb, after no more than an audience, a place or a time."""
        for chunk in self.chunks[self.k + 1 : self.k + 7]:
            if chunk.kind in (COMMA, CLOSE_QUOTE):
                return True
            if chunk.kind not in (PHRASE, PREPOSITION, WORD):
                return False
        return False

    def _kind_after(self) -> str:
        return next((chunk.kind for chunk in self.chunks[self.k + 1 : self.k + 4] if chunk.kind != WORD), "")

    # ------------------------------------------------------------------ chunks

    def on_phrase(self, chunk: Chunk) -> None:
        phrase, top = chunk.phrase, self.open[-1]
        assert phrase is not None
        phrase.place = self.base + self.k
        before = self._kind_before()
        if before == PREPOSITION:
            phrase.preposition = self._preposition()
            hosted = self.k > 1 and self.chunks[self.k - 2].kind == PHRASE and self.chunks[self.k - 1].kind == PREPOSITION
            phrase.host = self.chunks[self.k - 2].phrase if hosted else None
            return
        if before == OTHER_VERB and self.last_verb is not None:
            self.last_verb.after.append((phrase, "verb"))
            return
        if top.group is not None and top.phrase is None and top.sibling is None and (top.inverted or top.existential):
            top.phrase = phrase
            return
        if before == COORDINATOR and self._kind_before(2) == PHRASE:
            self._join(phrase)
        if before == CLOSE_QUOTE and self._kind_before(2) == COMMA:
            before = COMMA
        (top.after if top.group else top.before).append((phrase, before or "start"))

    def _join(self, phrase: Phrase) -> None:
        """Join a phrase to the one before "and"."""
        other = self._before(PHRASE).phrase
        if other is not None and other.preposition < 0:
            other.joined_last = phrase.last
        elif other is not None:
            phrase.preposition = other.preposition

    def _preposition(self) -> int:
        return self._before(PREPOSITION).first

    def _before(self, kind: str) -> Chunk:
        """Return the last chunk of a kind before this one; there is one."""
        return next(self.chunks[k] for k in range(self.k - 1, -1, -1) if self.chunks[k].kind == kind)

    def on_opener(self, chunk: Chunk) -> None:
        top, token = self.open[-1], self.tokens[chunk.first]
        before = self._kind_before()
        lower = token.lower
        head = self.last_verb if self.last_verb is not None else top
        if before == COORDINATOR or (before == COMMA and self._kind_before(2) == COORDINATOR):
            depth = self._like(lower)
            if depth:
                other = self.open[depth]
                self._close(depth, chunk.first)
                clause = self._push(other.kind, chunk.first, other.head, chunk.first)
                clause.joined = "and"
                clause.antecedent = other.antecedent
                clause.phrase = self._pronoun(chunk.first)
                return
        kind = self._opened(lower, before)
        clause = self._push(kind, chunk.first, head, chunk.first)
        clause.phrase = self._pronoun(chunk.first)
        if kind == "relative":
            clause.antecedent = self._last_phrase()

    def _pronoun(self, opener: int) -> Phrase | None:
        """Return the word that opens a clause as a phrase, if it can be the subject: who, which, what, that."""
        subject = self.tokens[opener].lower in _SUBJECTS and self.tokens[opener].tag != "WP$"
        return Phrase(opener, opener + 1, opener, False) if subject else None

    def _like(self, lower: str) -> int:
        """Return the depth of the innermost open clause that the same word opened, 0 if there is none."""
        for depth in range(len(self.open) - 1, 0, -1):
            opener = self.open[depth].opener
            if opener >= 0 and self.tokens[opener].lower == lower:
                return depth
        return 0

    def _opened(self, lower: str, before: str) -> str:
        """Name the kind of clause that a word opens here."""
        nominal = (PHRASE, CLOSE_BRACKET)
        after_noun = before in nominal or (before in (COMMA, CLOSE_QUOTE) and self._kind_before(2) in nominal)
        if lower in RELATIVES:
            if before == PREPOSITION or after_noun or lower in ("whose", "whom"):
                return "relative"
            return "wh"
        if lower == "that":
            return "relative" if before == PHRASE and (self._verb_next() or not self._takes_that()) else "that"
        if lower in ("whether", "if"):
            return "that" if before in (FINITE_VERB, OTHER_VERB) or lower == "whether" else "adverbial"
        if lower in ("when", "where"):
            return "adverbial"
        return "wh" if lower in _COMPLEMENTS or lower in ("whatever", "whoever", "whichever") else "adverbial"

    def _takes_that(self) -> bool:
        """Say whether "that" after a phrase opens what is said, and not what describes the phrase."""
        phrase, verb = self._last_phrase(), self.last_verb
        if phrase is None:
            return True
        head = self.tokens[phrase.head]
        if head.lower in _content_nouns():
            return True
        if verb is None or verb.group is None or verb.group.lemma not in _frames("that"):
            return False
        if phrase.temporal or head.tag in ("PRP", "NNP", "NNPS") or head.lower in words("occasions", "noun"):
            return True
        return phrase.outermost().preposition < 0 and verb.group.lemma in _frames("audience") | _frames("addressee")

    def _verb_next(self) -> bool:
        return self._kind_after() == FINITE_VERB

    def _last_phrase(self) -> Phrase | None:
        for chunk in reversed(self.chunks[max(0, self.k - 4) : self.k]):
            if chunk.kind == PHRASE:
                return chunk.phrase
        return None

    def on_break(self, chunk: Chunk) -> None:
        titled = bool(self.marks) and not self.marks[-1][1] and self.tokens[chunk.first].text == ":"
        if self.k == len(self.chunks) - 1 or titled:
            return
        self._close(0, chunk.first)
        self._push("main", -1, None, chunk.last)

    def on_dash(self, chunk: Chunk) -> None:
        if self.held and self.held[-1][0] == DASH:
            self._release(chunk)
        elif self._dash_closes():
            self._hold(chunk)
        else:
            self.on_break(chunk)

    def _dash_closes(self) -> bool:
        """Say whether another dash follows within the same marks or brackets."""
        depth = 0
        for chunk in self.chunks[self.k + 1 :]:
            depth += (chunk.kind in (OPEN_QUOTE, OPEN_BRACKET)) - (chunk.kind in (CLOSE_QUOTE, CLOSE_BRACKET))
            if depth < 0 or (chunk.kind == DASH and not depth):
                return depth == 0
        return False

    def on_open(self, chunk: Chunk) -> None:
        held = chunk.kind == OPEN_BRACKET or self._is_speech()
        self.marks.append((self._mark(chunk), held))
        if held:
            self._hold(chunk)

    def on_close(self, chunk: Chunk) -> None:
        mark = self._mark(chunk)
        if any(opened == mark for opened, _ in self.marks):
            while self.marks:
                opened, held = self.marks.pop()
                while held and self.held and self.held[-1][0] == DASH:
                    self._release(chunk)
                if held:
                    self._release(chunk)
                if opened == mark:
                    break
        elif mark == "double" and self._within_quotation(chunk):
            # The sentence began within a quotation: what follows is a clause of its own.
            self._close(0, chunk.first)
            self._push("main", -1, None, chunk.last)

    def _within_quotation(self, chunk: Chunk) -> bool:
        """Say whether the mark that closes here was opened in an earlier sentence."""
        return all(token.tag != "``" for token in self.tokens[self.first : chunk.first])

    def _mark(self, chunk: Chunk) -> str:
        if chunk.kind in (OPEN_BRACKET, CLOSE_BRACKET):
            return "bracket"
        return "single" if self.tokens[chunk.first].text in ("‘", "’", "'") else "double"

    def _is_speech(self) -> bool:
        """Say whether the marks that open here hold clauses of their own."""
        before = self._kind_before()
        verbs, end = 0, ""
        for chunk in self.chunks[self.k + 1 :]:
            if chunk.kind == CLOSE_QUOTE:
                break
            verbs += chunk.kind == FINITE_VERB
            end = chunk.kind
        if not verbs:
            return before in ("", COMMA, BREAK) and end in (COMMA, BREAK)
        first = self.tokens[self.chunks[self.k].last] if self.chunks[self.k].last < self.last else None
        whole = first is not None and first.text[0].isupper()
        return before in ("", COMMA, BREAK, DASH) or (whole and before in (FINITE_VERB, OTHER_VERB, COORDINATOR))

    def _hold(self, chunk: Chunk) -> None:
        self.held.append((chunk.kind, self.open, self.last_verb))
        self.open = [Clause("main", -1, self.open[-1], chunk.last)]
        self.last_verb = None

    def _release(self, chunk: Chunk) -> None:
        self._close(0, chunk.first)
        _, self.open, self.last_verb = self.held.pop()

    # ------------------------------------------------------------------ verbs

    def on_other_verb(self, chunk: Chunk) -> None:
        group, top = chunk.group, self.open[-1]
        assert group is not None
        if top.group is not None and self._completes(top, group):
            return
        kind = {"infinitive": "infinitive", "base": "base"}.get(group.form, "participle")
        clause = Clause(kind, -1, self.last_verb or top, group.first, group=group)
        before = self._kind_before()
        if before == PHRASE:
            clause.antecedent = self._last_phrase()
        clause.last = group.last
        self.done.append(clause)
        self.last_verb = clause

    def _completes(self, top: Clause, group: VerbGroup) -> bool:
        """Join the second part of a verb that stands around its subject: ``did the mayor leave``."""
        first = top.group
        assert first is not None
        word = self.tokens[first.head].lower
        if first.head + 1 < first.last and not first.negated or first.head != first.first:
            return False
        asks = top.inverted and word in BE and group.form in ("participle", "gerund")
        if not (asks or (first.modal or word in DO) and group.form == "base" or word in HAVE and group.form == "participle"):
            return False
        top.group = group._replace(form="finite", tense=first.tense, modal=first.modal, negated=first.negated or group.negated)
        return True

    def on_finite(self, chunk: Chunk) -> None:
        group, top = chunk.group, self.open[-1]
        assert group is not None
        if top.group is None:
            self._take(top, group)
        else:
            self._go_on(top, group)
        self.last_verb = self.open[-1]

    def _lacking(self) -> list[int]:
        """Return the depths of the open clauses without a verb."""
        return [depth for depth, clause in enumerate(self.open) if clause.group is None]

    def _take(self, clause: Clause, group: VerbGroup) -> None:
        """Give a verb to a clause that lacks one, or to a clause of its own within it."""
        named = clause.before
        spare = self.spare[self.k] > len(self._lacking())
        if len(named) > 1 and spare and self._kind_before() == PHRASE and self._is_apart(clause, group):
            return
        if len(named) == 1 and self._hangs_on_aside(clause, named[0]):
            return self._push_contact(clause, named.pop()[0], group)
        clause.group = group
        if clause.phrase is not None and len(named) == 1 and named[0][0].last - named[0][0].first == 1:
            # "which both show": the pronoun is the subject, and what goes with it no other.
            named = [] if self.tokens[named[0][0].first].lower in _QUANTIFIERS else named
        if named:
            self._give(clause, self._subject(named))
        elif clause.phrase is None:
            clause.phrase = self._gerund_subject(clause.first, group)
            clause.inverted = clause.phrase is None
        elif clause.kind == "that":
            clause.kind = "relative"

    def _hangs_on_aside(self, clause: Clause, named: tuple[Phrase, str]) -> bool:
        """Say whether an aside without a verb goes on with a clause: ``– based on the borders it gained –``."""
        verb, (phrase, separator) = self.last_verb, named
        begins = verb is not None and verb.group is not None and verb.group.first == clause.first and not verb.finite
        return begins and separator == PHRASE and bool(self.held) and self.tokens[phrase.head].tag == "PRP"

    def _push_contact(self, clause: Clause, phrase: Phrase, group: VerbGroup) -> None:
        inner = self._push("contact", -1, self.last_verb or clause, phrase.first)
        before = (self.chunks[k].phrase for k in range(self.k - 2, -1, -1))
        inner.antecedent = next((phrase for phrase in before if phrase is not None), None)
        inner.group = group
        self._give(inner, phrase)

    def _give(self, clause: Clause, phrase: Phrase) -> None:
        """Give a clause its subject; after "there", the subject is still to come."""
        clause.existential = self.tokens[phrase.head].tag == "EX"
        clause.phrase = None if clause.existential else phrase

    def _gerund_subject(self, first: int, group: VerbGroup) -> Phrase | None:
        """Return what begins with a gerund or an infinitive as a phrase: ``Expanding the park will help``."""
        verb = self.last_verb
        if verb is None or verb.group is None or verb.finite or verb.group.form not in ("gerund", "infinitive"):
            return None
        begun = next((clause for clause in self.done if clause.group is not None and clause.group.first >= first and not clause.finite), verb)
        start = begun.group.first if begun.group is not None else verb.group.first
        opened = start > first and (self.tokens[start - 1].tag[:2] == "VB" or self.tokens[start - 1].tag in ("IN", "WRB", "RB"))
        adjacent = start == first or opened
        comma = any(chunk.kind == COMMA and chunk.first > start for chunk in self.chunks[: self.k])
        return Phrase(start, group.first, verb.group.head, False) if adjacent and not comma else None

    def _gerund_after_saying(self, top: Clause, group: VerbGroup, joined: bool) -> Phrase | None:
        """Return the gerund right after a verb of saying, as a subject; if `joined`, also after one further out.

        ``He said building a dam that served Assia and Norland would be hard``.
        """
        for depth in range(len(self.open) - 1, -1, -1):
            outer = self.open[depth]
            if outer.group is not None and outer.group.lemma in _frames("bare"):
                gerund = any(clause.group is not None and clause.group.first == outer.group.last and clause.group.form == "gerund" for clause in self.done)
                if outer is top or (joined and gerund):
                    phrase = self._gerund_subject(outer.group.last, group)
                    if phrase is not None:
                        self._close(depth + 1, group.first)
                    return phrase
            if not joined:
                return None
        return None

    def _subject(self, named: list[tuple[Phrase, str]]) -> Phrase:
        """Choose the subject among the phrases before a verb."""
        first, _ = named[0]
        for phrase, separator in named[1:]:
            pronoun = self.tokens[phrase.head].tag in ("PRP", "EX") and separator in (PHRASE, COMMA)
            if first.temporal or pronoun or first.preposition >= 0:
                first = phrase
        return first

    def _is_apart(self, clause: Clause, group: VerbGroup) -> bool:
        """Read a clause within the one that lacks a verb: ``the dam he built broke``, ``The dam, he said, will hold``."""
        phrase, separator = clause.before[-1]
        if separator == PHRASE and clause.before[-2][0].temporal:
            return False
        if separator == PHRASE:
            inner = self._push("contact", -1, clause, phrase.first)
            inner.antecedent = clause.before[-2][0]
        elif separator in (COMMA, CLOSE_QUOTE) and group.lemma in _frames("after") and self._ends_in_comma() and not clause.before[-2][0].temporal:
            inner = self._push("aside", -1, clause, phrase.first)
        else:
            return False
        clause.before.pop()
        inner.group = group
        self._give(inner, phrase)
        return True

    def _go_on(self, top: Clause, group: VerbGroup) -> None:
        """Give a verb to an outer clause, or open a new one: all inner clauses have theirs."""
        lacking = self._lacking()
        spare = self.spare[self.k] > len(lacking)
        before = self._kind_before()
        if before == CLOSE_QUOTE and self._kind_before(2) == COMMA:
            before = COMMA
        phrase, separator = self._candidate(top, before)
        governed = self._governed()
        says = before in (COMMA, CLOSE_QUOTE) and self._says_after(group) and not (spare and self._wants_clause(top))
        if says and (not lacking or not self.open[lacking[-1]].before or self._ends_in_comma()):
            self._aside(top, group)
            return
        if lacking:
            outer = self.open[lacking[-1]]
            opens = phrase is not None and spare and self._opens_clause(top, separator) and (outer.before or separator not in (COMMA,))
            if not (spare and before == COORDINATOR) and not opens and not (spare and governed):
                self._return(lacking[-1], group, phrase)
                return
        interrupted = self._interrupted(top, before)
        if interrupted is not None:
            self._close(len(self.open) - 1, group.first)
            inner = self._push("bare", -1, top.head, interrupted.first)
            inner.group = group
            self._give(inner, interrupted)
            top.head = inner
            return
        gerund = self._gerund_after_saying(top, group, spare and separator == COORDINATOR)
        if before == COORDINATOR or (phrase is None and governed is None and gerund is None):
            self._coordinate(top, group, before)
        elif gerund is not None:
            inner = self._push("bare", -1, self.open[-1], gerund.first)
            inner.group, inner.phrase = group, gerund
        elif governed is not None and (phrase is None or governed.first > phrase.first):
            inner = self._push("bare", -1, self.last_verb, governed.first)
            inner.group = group
            self._give(inner, governed)
        else:
            assert phrase is not None
            self._open_with(top, group, phrase, separator)

    def _interrupted(self, top: Clause, before: str) -> Phrase | None:
        """Return the subject after a verb of saying that a relative clause parts from its verb: ``said the mill, which burned, was``."""
        outer = top.head
        if before != COMMA or top.kind != "relative" or top.antecedent is None or outer is None or outer.group is None:
            return None
        whole = top.antecedent.outermost()
        told = bool(outer.after) and outer.after[-1] == (whole, FINITE_VERB) and outer.group.lemma in _frames("bare")
        return whole if told and self.tokens[top.opener - 1].tag == "," else None

    def _governed(self) -> Phrase | None:
        """Return the phrase right after a verb that is not finite, if a clause can follow that verb: ``to say it broke``."""
        verb = self.last_verb
        if verb is None or verb.finite or verb.group is None or not verb.after:
            return None
        return verb.after[-1][0] if verb.group.lemma in _frames("bare") else None

    def _opens_clause(self, top: Clause, separator: str) -> bool:
        """Say whether a phrase after a verb can be the subject of a clause of its own."""
        assert top.group is not None
        if separator in (FINITE_VERB, WORD, PREPOSITION):
            strong = top.kind != "relative" or top.group.lemma not in _frames("noun")
            return strong and top.group.lemma in _frames("bare")
        return separator != ADJECTIVE

    def _return(self, depth: int, group: VerbGroup, phrase: Phrase | None) -> None:
        """Go back to an outer clause that lacks a verb."""
        outer = self.open[depth]
        inner = self.open[depth + 1]
        if not outer.before and outer.phrase is None and phrase is not None:
            self._close(depth + 1, phrase.first)
            outer.before.append((phrase, COMMA))
        else:
            self._close(depth + 1, group.first)
        if not outer.before and inner.kind == "wh":
            outer.phrase = Phrase(inner.first, inner.last, inner.first, False)
        self._take(outer, group)

    def _candidate(self, top: Clause, before: str) -> tuple[Phrase | None, str]:
        """Return the phrase since the last verb that may be a subject, and what stands before it; not an apposition's."""
        after = top.after
        while after and after[-1][0].temporal:
            after.pop()
        if before == COMMA and after and after[-1][1] not in (COMMA, COORDINATOR) and self._commas_since(after[-1][0]) == 1:
            return None, ""
        listed = (COMMA, COORDINATOR)
        while before == COMMA and len(after) > 1 and after[-1][1] in listed and any(sep == COMMA for _, sep in after[:-1]):
            after.pop()
        return after[-1] if after else (None, "")

    def _can_speak(self, phrase: Phrase) -> bool:
        head = self.tokens[phrase.head]
        known = word_form(head.lower)
        return head.tag in ("NNP", "PRP") or (known is not None and known.what in ("person", "group")) or head.lower in _roles()

    def _commas_since(self, phrase: Phrase) -> int:
        return sum(chunk.kind == COMMA for chunk in self.chunks[phrase.place - self.base : self.k])

    def _wants_clause(self, top: Clause) -> bool:
        """Say whether a verb of saying still lacks what is said, and a subject for it stands there."""
        assert top.group is not None
        behind = next((chunk.phrase for chunk in self.chunks[self.k + 1 : self.k + 4] if chunk.phrase is not None), None)
        speaks = behind is not None and self._can_speak(behind)
        return not speaks and top.group.lemma in _frames("bare") and bool(top.after) and top.after[0][1] in (FINITE_VERB, PHRASE)

    def _says_at_end(self, group: VerbGroup) -> bool:
        """Say whether a verb of saying ends its clause, or a place or a time follows."""
        return group.lemma in _frames("after") and self._kind_after() in (COMMA, BREAK, "", PREPOSITION)

    def _says_after(self, group: VerbGroup) -> bool:
        """Say whether a verb of saying with its source behind it stands here: ``…, said Ann Lee``."""
        return group.lemma in _frames("quote") and self._kind_after() == PHRASE and group.first + 1 == group.last

    def _aside(self, top: Clause, group: VerbGroup) -> None:
        clause = self._push("aside", -1, top, group.first)
        clause.group, clause.inverted = group, True

    def _coordinate(self, top: Clause, group: VerbGroup, before: str) -> None:
        """Join a verb to the one before, whose subject it shares."""
        comma = self._kind_before(2) == COMMA
        if comma and top.kind in ("relative", "adverbial", "contact", "bare", "that") and len(self.open) > 1:
            self._close(len(self.open) - 1, group.first)
            top = self.open[-1]
        clause = Clause(top.kind, top.opener, top.head, group.first, group=group, sibling=top)
        clause.joined = "and"
        clause.antecedent = top.antecedent
        self._close(len(self.open) - 1, group.first)
        self.open.append(clause)

    def _open_with(self, top: Clause, group: VerbGroup, phrase: Phrase, separator: str) -> None:
        """Open a clause whose subject stands right before its verb."""
        assert top.group is not None
        top.after.pop()
        if separator == COORDINATOR:
            clause = Clause(top.kind, top.opener, top.head, phrase.first, group=group)
            clause.joined = "and"
            self._close(len(self.open) - 1, phrase.first)
            self.open.append(clause)
            self._give(clause, phrase)
            return
        if separator in (COMMA, CLOSE_QUOTE, CLOSE_BRACKET):
            kind = "aside" if group.lemma in _frames("after") else "main"
        elif separator == PHRASE and top.after and top.after[-1][1] in (COMMA, CLOSE_QUOTE) and self._says_at_end(group):
            kind = "aside"
            phrase, named = top.after.pop()[0], phrase
            phrase.joined_last = named.last
        elif separator == PHRASE and not (top.after and top.group.lemma in _frames("bare")):
            kind = "contact"
        else:
            kind = "bare"
        if kind == "main":
            self._close(max(1, len(self.open) - 1) if len(self.open) > 1 else 0, phrase.first)
        clause = self._push(kind, -1, top if kind != "main" else None, phrase.first)
        clause.group = group
        self._give(clause, phrase)
        if kind == "contact" and top.after:
            clause.antecedent = top.after[-1][0]


def _spare(found: Sequence[Chunk]) -> list[int]:
    """Return, for each chunk, how many finite verbs from it on are not claimed by words that open clauses of their own.

    What stands in brackets, or between marks, is counted by itself.
    """
    counts = [0] * (len(found) + 1)
    level = [0]
    for k in range(len(found) - 1, -1, -1):
        kind = found[k].kind
        if kind in (CLOSE_QUOTE, CLOSE_BRACKET):
            level.append(0)
        elif kind in (OPEN_QUOTE, OPEN_BRACKET) and len(level) > 1:
            level.pop()
        elif kind == FINITE_VERB:
            level[-1] += 1
        elif kind == BREAK:
            level[-1] = 0
        counts[k] = level[-1]
        if kind == OPENER:
            level[-1] -= 1
    return counts


_HANDLERS = {
    PHRASE: _Parse.on_phrase,
    FINITE_VERB: _Parse.on_finite,
    OTHER_VERB: _Parse.on_other_verb,
    OPENER: _Parse.on_opener,
    BREAK: _Parse.on_break,
    DASH: _Parse.on_dash,
    OPEN_QUOTE: _Parse.on_open,
    OPEN_BRACKET: _Parse.on_open,
    CLOSE_QUOTE: _Parse.on_close,
    CLOSE_BRACKET: _Parse.on_close,
}
