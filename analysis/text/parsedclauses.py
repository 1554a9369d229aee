"""Clauses from the dependencies of a sentence, in the form that `analysis.text.syntax` gives them."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.text.chunks import PHRASE, PREPOSITION, WORD, Chunk
from analysis.text.clauses import Clause
from analysis.text.dependencies import Dependencies, Tree
from analysis.text.openclauses import place_in_text
from analysis.text.parsedchunks import parsed_chunks
from analysis.text.parsedverbs import Predicate, openers, predicates
from analysis.text.phrases import Phrase
from analysis.text.tagsets import RELATIVES, verbs_with
from analysis.text.tokens import Token

_SUBJECTS = ("nsubj", "nsubjpass")
_CLAUSES = ("csubj", "csubjpass")
_DESCRIBES = ("relcl", "acl")
_EDGES = frozenset({",", ":", "CC", "``", "''"})
_BARE = frozenset({"ccomp", "xcomp", "pcomp", "csubj", "csubjpass", "acl", "appos", "attr", "oprd", "dobj", "pobj"})
_FORMS = {"infinitive": "infinitive", "base": "base"}


def parsed_syntax(
    tokens: Sequence[Token], first: int, place: int, told: Dependencies
) -> tuple[list[Chunk], list[Clause]]:
    """Return the chunks of a sentence that begins at token `first`, the first of them at `place`, and its clauses.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> told = Dependencies(["PRP", "VBD", "PRP", "VBD"], [1, 1, 3, 1], ["nsubj", "ROOT", "nsubj", "ccomp"])
    >>> doc = parse(Article("She said it broke"), lambda words: told)
    >>> [(clause.kind, clause.subject.of(doc.text), clause.verb.of(doc.text)) for clause in doc.clauses]
    [('main', 'She', 'said'), ('bare', 'it', 'broke')]
    """
    return _Sentence(tokens, Tree(told, first), place).read()


class _Sentence:
    """A sentence whose clauses are being made: one for each verb, outer ones first, for inner ones take after them."""

    def __init__(self, tokens: Sequence[Token], tree: Tree, place: int) -> None:
        self.tokens, self.tree = tokens, tree
        self.verbs: dict[int, Predicate] = predicates(tokens, tree)
        self.opener = openers(tokens, tree, self.verbs)
        self.chunks = parsed_chunks(tokens, tree, self.verbs, frozenset(self.opener.values()), place)
        self.whose = {i: chunk.phrase for chunk in self.chunks if chunk.phrase for i in range(chunk.first, chunk.last)}
        self.quoted = _depths(tokens, tree)
        self.clauses: dict[int, Clause] = {}

    def read(self) -> tuple[list[Chunk], list[Clause]]:
        tree = self.tree
        for verb in sorted(self.verbs, key=lambda i: sum(1 for _ in tree.above(i))):
            self.clauses[verb] = self._finite(verb) if self.verbs[verb].group.finite else self._other(verb)
        for verb in self.clauses:
            self._exchange(verb)
        self._place_phrases()
        clauses = [self.clauses[verb] for verb in sorted(self.clauses)]
        for clause in clauses:
            place_in_text(self.tokens, clause)
            if clause.head is not None:
                clause.head.inner.append(clause)
        return self.chunks, clauses

    # ------------------------------------------------------------------ clauses

    def _governor(self, verb: int) -> int:
        return next((above for above in self.tree.above(verb) if above in self.verbs), -1)

    def _other(self, verb: int) -> Clause:
        """Make the clause of an infinitive, a participle or a gerund."""
        group = self.verbs[verb].group
        governor = self._governor(verb)
        clause = Clause(
            _FORMS.get(group.form, "participle"), -1, self.clauses.get(governor), group.first, group.last, group
        )
        doer = self.tree.labelled(verb, *_SUBJECTS)
        if self.tree.label[verb] in _DESCRIBES:
            clause.antecedent = self.whose.get(self.tree.head[verb])
        elif doer:
            clause.antecedent = self.whose.get(doer[0])
        elif self.tree.label[verb] == "xcomp":
            objects = [i for i in self.tree.labelled(governor, "dobj", "dative") if i < verb] if governor >= 0 else []
            clause.antecedent = self.whose.get(objects[-1]) if objects else None
        return clause

    def _finite(self, verb: int) -> Clause:
        tree, group = self.tree, self.verbs[verb].group
        governor = self._governor(verb)
        outer = self.clauses.get(governor)
        opener = self.opener.get(verb, -1)
        clause = Clause(self._kind(verb, opener), opener, outer, self._first(verb), self._last(verb), group)
        self._give_subject(clause, verb)
        if tree.label[verb] == "conj" and outer is not None and outer.finite and tree.head[verb] == governor:
            self._join(clause, outer, verb)
        elif tree.label[verb] in _DESCRIBES and clause.kind in ("relative", "contact", "adverbial"):
            clause.antecedent = self.whose.get(tree.head[verb])
        if clause.kind == "main" and not self._within(verb, governor):
            clause.head = None
        return clause

    def _join(self, clause: Clause, other: Clause, verb: int) -> None:
        """Join a clause to the one before "and"; without a subject of its own it has that one's."""
        clause.head, clause.antecedent = other.head, other.antecedent
        if clause.opener < 0:
            clause.kind, clause.opener = other.kind, other.opener
        elif self.tokens[clause.opener].lower == self._word(other.opener):
            clause.kind = other.kind
        shares = clause.phrase is None and not clause.existential
        between = self.tokens[other.group.last : clause.group.first]
        if shares or any(token.tag == "CC" for token in between):
            clause.joined = "and"
        if shares:
            clause.sibling = other
            clause.first = self.opener.get(verb, clause.group.first)

    def _word(self, i: int) -> str:
        return self.tokens[i].lower if i >= 0 else ""

    def _kind(self, verb: int, opener: int) -> str:
        label, word = self.tree.label[verb], self._word(opener)
        if opener < 0:
            return self._kind_alone(verb)
        if label == "relcl":
            return "adverbial" if word in ("when", "where") else "relative"
        if word in ("that", "whether"):
            return "that"
        if label == "advcl":
            return "wh" if word in RELATIVES or word == "what" else "adverbial"
        if word == "if":
            return "that"
        return "wh" if self.tokens[opener].tag in ("WP", "WDT", "WP$") or word in ("how", "why") else "adverbial"

    def _kind_alone(self, verb: int) -> str:
        label = self.tree.label[verb]
        if label == "relcl":
            return "contact"
        if label == "advcl":
            return "adverbial"
        if label == "parataxis" and self.verbs[verb].group.lemma in verbs_with("after"):
            return "aside"
        governor = self._governor(verb)
        if label not in _BARE or governor < 0 or self._parted(verb, governor):
            return "main"
        return "main" if self._is_speech(verb, governor) else "bare"

    def _parted(self, verb: int, governor: int) -> bool:
        """Say whether a semicolon or a colon stands between two verbs."""
        between = self.tokens[min(verb, governor) : max(verb, governor)]
        return any(token.text in (";", ":") for token in between)

    def _within(self, verb: int, governor: int) -> bool:
        """Say whether a main clause stands in marks or brackets that its governor does not stand in."""
        return governor >= 0 and self.quoted[verb] > self.quoted[governor]

    def _is_speech(self, verb: int, governor: int) -> bool:
        """Say whether a clause in marks stands for itself: it comes first, after a comma or with a capital."""
        if not self._within(verb, governor):
            return False
        first = next((i for i in range(verb, self._edge() - 1, -1) if self.tokens[i].tag == "``"), -1)
        before = self.tokens[first - 1].tag if first > self._edge() else ","
        return first < 0 or before in (",", ":", ".") or self.tokens[first + 1].text[:1].isupper()

    def _edge(self) -> int:
        return min(self.tree.head)

    def _exchange(self, verb: int) -> None:
        """Let what is said be the main clause where the words of saying follow or part it: ``It broke, he said``."""
        clause, said = self.clauses[verb], self.clauses.get(self._governor(verb))
        if self.tree.label[verb] != "ccomp" or said is None or not (clause.kind == "bare" and said.finite):
            return
        own = [i for i in self.tree.labelled(said.group.head, *_SUBJECTS) if i < said.group.head]
        begin = min([self.tree.left[i] for i in own] + [said.group.first])
        if self.tree.left[verb] >= begin or said.kind == "aside":
            return
        clause.kind, clause.head, clause.opener = said.kind, said.head, said.opener
        clause.first, clause.last = min(said.first, clause.first), max(said.last, clause.last)
        said.kind, said.head, said.opener = "aside", clause, -1
        said.first = begin
        if verb > said.group.head:
            said.last = next((i for i in range(said.group.last, verb) if self.tokens[i].tag == ","), said.group.last)

    # ------------------------------------------------------------------ where a clause begins and ends

    def _first(self, verb: int) -> int:
        opener = self.opener.get(verb, -1)
        if opener >= 0 and self.tree.label[verb] in _DESCRIBES:
            return opener
        before = [child for child in self._beside(verb) if child < verb]
        begun = max([self.tree.right[child] + 1 for child in before], default=self.tree.left[verb])
        first = min(begun, self.verbs[verb].group.first)
        if self.tree.label[verb] != "ROOT" or before:
            while first < self.verbs[verb].group.first and self.tokens[first].tag in _EDGES:
                first += 1
        return first

    def _last(self, verb: int) -> int:
        """Return where a clause ends: what "and" joins to it is no part of it."""
        after = [self.tree.left[child] for child in self._beside(verb) if child > verb]
        last = max(min([self.tree.right[verb] + 1, *after]), self.verbs[verb].group.last)
        while last > self.verbs[verb].group.last and self.tokens[last - 1].tag in (",", "CC", ":", "."):
            last -= 1
        return last

    def _beside(self, verb: int) -> list[int]:
        """Return the finite verbs that hang on a verb and yet stand beside it: after "and", before or after a semicolon."""
        return [
            child
            for child in self.tree.labelled(verb, "conj", "ccomp", "parataxis")
            if child in self.verbs and self.verbs[child].group.finite
            if self.tree.label[child] == "conj" or self._parted(child, verb)
        ]

    # ------------------------------------------------------------------ subjects and the other phrases

    def _give_subject(self, clause: Clause, verb: int) -> None:
        tree, tokens, group = self.tree, self.tokens, clause.group
        subjects = tree.labelled(verb, *_SUBJECTS)
        expletives = tree.labelled(verb, "expl")
        if expletives:
            clause.existential = tokens[expletives[0]].tag == "EX"
            shown = tree.labelled(verb, "attr", "dobj") if clause.existential else expletives
            subjects = subjects or shown
        if subjects:
            i = subjects[0]
            clause.phrase = self.whose.get(i) or Phrase(i, i + 1, i, False)
            clause.inverted = not clause.existential and i > min([group.first, *self._apart(verb)])
            return
        for i in tree.labelled(verb, *_CLAUSES):
            head = self.verbs[i].group.head if i in self.verbs and not self.verbs[i].group.finite else tree.left[i]
            clause.phrase = Phrase(tree.left[i], min(tree.right[i] + 1, group.first), head, False)

    def _apart(self, verb: int) -> list[int]:
        return [group.first for group in self.verbs[verb].apart]

    def _place_phrases(self) -> None:
        """Note the phrases before and after each verb, those after prepositions left out, with what stands before each."""
        before = "start"
        for chunk in self.chunks:
            phrase = chunk.phrase
            if phrase is not None and phrase.preposition < 0 and before != PREPOSITION:
                owner = self._governor(phrase.head)
                clause = self.clauses.get(owner)
                joined = self.tree.label[phrase.head] == "conj" and self.tree.head[phrase.head] in self.whose
                if clause is not None and not joined:
                    kind = "verb" if not clause.finite and before == "verb" else before
                    (clause.before if phrase.first < clause.group.first else clause.after).append((phrase, kind))
            if chunk.kind != WORD:
                before = chunk.kind if chunk.kind != PHRASE else PHRASE


def _depths(tokens: Sequence[Token], tree: Tree) -> dict[int, int]:
    """Return in how many marks and brackets each token stands."""
    depth, depths = 0, {}
    for i in tree.head:
        depth = max(0, depth - (tokens[i].tag in ("''", ")")))
        depths[i] = depth
        depth += tokens[i].tag in ("``", "(")
    return depths
