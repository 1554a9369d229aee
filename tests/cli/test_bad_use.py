"""Bad use and bad input get one sentence, and nothing that a text holds is obeyed."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from analysis.folder import MANIFEST, filled
from tests.cli.running import POSIX, SAID

BAD_FILES = {
    "empty.txt": b"",
    "blank.txt": b" \r\n \n",
    "binary.txt": bytes(range(256)) * 20,
    "nul.txt": b"\x00" * 500,
    "latin.txt": "Früher, sagte er.".encode("latin-1"),
    "digits.txt": b"1 2 3\n",
    "side.txt": b"She said so.",
    "side.toml": b'published = "soon"\n',
    "regions.csv": b"what,is,this\n1,2,3\n",
}

BAD_USE = [
    ([], "Missing command"),
    (["reed"], "No such command 'reed'"),
    (["read"], "Missing argument"),
    (["read", "dam.txt", "--colour", "red"], "No such option: --colour"),
    (["read", "dam.txt", "--format", "xml"], "'xml' is not one of 'json', 'csv', 'parquet'"),
    (["read", "dam.txt", "--format", "csv"], "csv is more than one file: name a folder for them with --to DIR"),
    (["read", "dam.txt", "--format", "brat"], "brat is more than one file"),
    (["read", "dam.txt", "--published", "soon"], "'soon' is no date of publication: write it as 2024-11-20"),
    (["check", "dam.txt", "--published", "soon"], "'soon' is no date of publication"),
    (["read", "dam.txt", "deep/dam.txt", "--title", "One"], "A title and an address are of one article"),
    (
        ["read", "dam.txt", "deep/dam.txt", "--address", "https://news.example"],
        "A title and an address are of one article",
    ),
    (["read", "missing.txt"], "There is no file missing.txt"),
    (["read", "dam.txt", "missing.txt", "--format", "json"], "There is no file missing.txt"),
    (["read", "."], ". is a folder"),
    (["read", "empty.txt"], "empty.txt is empty"),
    (["read", "blank.txt"], "blank.txt is blank"),
    (["read", "binary.txt"], "binary.txt is binary"),
    (["read", "nul.txt"], "nul.txt is binary"),
    (["read", "latin.txt"], "byte 2 (counted from 0) is 0xFC; name the encoding, such as --encoding"),
    (["read", "dam.txt", "--encoding", "klingon"], "'klingon' is no encoding of text"),
    (["read", "digits.txt"], "digits.txt holds no letter"),
    (["read", "side.txt"], "side.toml: 'soon' is no date of publication"),
    (["read", "dam.txt", "dam.txt"], "hold the same article"),
    (["read", "dam.txt", "deep/dam.txt", "--format", "json", "--to", "tables"], "would have one file"),
    (["read", "dam.txt", "--to", "dam.txt"], "dam.txt is a file"),
    (["read", "dam.txt", "--to", "dam.txt/below"], "cannot be written"),
    (["read", "dam.txt", "--to", "."], ". holds binary.txt, which was not written here"),
    (["read", "dam.txt", "--topics", "no-topics.csv"], "no-topics.csv"),
    (["read", "dam.txt", "--topics", "dam.txt"], "the columns topic and words"),
    (["report", "dam.txt", "--topics", "dam.txt"], "the columns topic and words"),
    (["read", "dam.txt", "--pipeline", "no_such_pipeline"], "no_such_pipeline"),
    (["check", "missing.txt"], "There is no file missing.txt"),
    (["check", "dam.txt", "--format", "xlsx"], "'xlsx' is not one of 'json', 'csv'"),
    (["check", "dam.txt", "--regions", "missing.csv"], "The file of regions missing.csv cannot be read"),
    (["check", "dam.txt", "--regions", "binary.txt"], "binary.txt is no table of regions"),
    (["check", "dam.txt", "--regions", "regions.csv"], "regions.csv is no table of regions"),
    (["report", "missing.txt"], "There is no file missing.txt"),
    (["report", "-"], "save it in a file"),
    (["report", "dam.txt", "--to", "dam.txt"], "dam.txt is a file"),
    (["report", "dam.txt", "--to", "deep"], "deep holds dam.txt, which was not written here"),
]

NOT_SHOWN = "\x1b[31m \x9b31m \x1b]0;x\x07 \x08 \u202e \u2066 \u2028 \x7f \udcff"

CONTROLS = [
    (["read", f"a{NOT_SHOWN}b.txt"], "There is no file a"),
    (["read", "dam.txt", "--encoding", NOT_SHOWN], "is no encoding"),
    (["read", "dam.txt", "--topics", NOT_SHOWN], "cannot be read"),
    (["check", "dam.txt", "--regions", NOT_SHOWN], "cannot be read"),
    (["read", "dam.txt", "--to", f"dam.txt/{NOT_SHOWN}"], "cannot be written"),
    (["read", "dam.txt", "--format", NOT_SHOWN], "is not one of"),
    (["read", "dam.txt", NOT_SHOWN], "There is no file"),
    ([NOT_SHOWN], "No such command"),
    (["read", "odd.txt"], "unknown key"),
    (["read", "dam.txt", "--topics", "twice.csv"], "twice"),
    (["check", "dam.txt", "--regions", "twice.csv"], "twice"),
    (["read", "dam.txt", "--pipeline", NOT_SHOWN], "spa"),
]


@pytest.mark.parametrize(("arguments", "message"), BAD_USE, ids=[" ".join(use) or "nothing" for use, _ in BAD_USE])
def test_bad_use_and_input_get_one_sentence(run, arguments: list[str], message: str) -> None:
    for name, data in BAD_FILES.items():
        Path(name).write_bytes(data)
    Path("deep").mkdir()
    Path("deep/dam.txt").write_text("Another one, she said.")
    before = {path: path.is_file() and path.read_bytes() for path in sorted(Path().rglob("*"))}
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("analysis: ")
    assert message in done.err
    assert done.err.endswith(".\n")
    assert done.err.count("\n") == 1
    assert {path: path.is_file() and path.read_bytes() for path in sorted(Path().rglob("*"))} == before


@POSIX
@pytest.mark.parametrize(("arguments", "message"), CONTROLS, ids=range(len(CONTROLS)))
def test_nothing_that_a_terminal_obeys_reaches_it(run, arguments: list[str], message: str) -> None:
    Path("odd.txt").write_text("She said so.")
    Path("odd.toml").write_text(r'"a\u001b[31m\u202eb" = 1')
    topic = NOT_SHOWN.replace("\udcff", "")
    Path("twice.csv").write_text(f"topic,words\n{topic},a\n{topic},b\n", encoding="utf-8", newline="")
    if "--regions" in arguments and "twice.csv" in arguments:
        Path("twice.csv").write_text(f"{topic},{topic}\n", encoding="utf-8", newline="")
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert done.err.removesuffix("\n").isprintable()


@POSIX
def test_nothing_that_a_terminal_obeys_is_in_a_summary(run) -> None:
    for name, side in ("a\x1b[31m\x9b1m\u202e.txt", ""), ("b.txt", r'title = "\u001b]0;x\u0007\u009b31m\u202e"'):
        Path(name).write_text(SAID, encoding="utf-8")
        Path(name).with_suffix(".toml").write_text(side)
        done = run("read", name)
        assert done.code == 0
        assert not set(done.out) & set("\x1b\x07\x9b\u202e")


@pytest.mark.parametrize("form", ["json", "csv"])
@pytest.mark.parametrize(
    "name",
    [
        ".written",
        ".written.txt",
        ".draft-x.txt",
        "..txt",
        " .txt",
        "new.txt",
        "old.txt",
        "datapackage.txt",
        "a;b.txt",
        "-.txt",
        "~.txt",
    ],
)
def test_no_name_of_an_article_is_in_the_way(run, name: str, form: str) -> None:
    Path(name).write_text(SAID, encoding="utf-8")
    for _ in range(2):
        done = run("read", "--to", "tables", "--format", form, "--", name)
        assert (done.code, done.err) == (0, "")
    file = f"{Path(name).stem}.json" if form == "json" else "datapackage.json"
    assert ("article" if form == "json" else "resources") in json.loads(
        Path("tables", file).read_text(encoding="utf-8")
    )
    written = {path.relative_to("tables").as_posix() for path in Path("tables").rglob("*") if path.is_file()}
    assert set(json.loads(Path("tables", MANIFEST).read_text())["files"]) == written - {MANIFEST}


@POSIX
def test_a_folder_that_another_run_writes_is_told_of(run) -> None:
    with filled("tables"):
        done = run("read", "dam.txt", "--to", "tables")
    assert (done.code, done.out) == (2, "")
    assert done.err == "analysis: Another run is writing the folder tables: wait for its end, or name another.\n"


def test_no_cell_of_a_table_is_run(run) -> None:
    Path("f.txt").write_text(
        '=HYPERLINK("http://x.example/")\n\n@Ann Lee said +1 people left. The dam will hold, -2 engineers said.\n'
    )
    Path("t.csv").write_text("topic,words\n=1+1,dam\n")
    assert run("read", "f.txt", "--to", "tables", "--topics", "t.csv").code == 0
    cells = [
        cell
        for path in Path("tables").glob("*.csv")
        for row in csv.reader(io.StringIO(path.read_text(encoding="utf-8")))
        for cell in row
    ]
    assert "'=1+1" in cells
    assert not [cell for cell in cells if re.match(r"[=+\-@\t\r](?![\d.]+$)", cell)]
