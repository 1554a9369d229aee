"""The command line, as a user meets it: what it prints, what it writes, what it says of bad use and input."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from analysis import __main__ as command_line
from analysis import __version__
from analysis.article import Article
from analysis.folder import MANIFEST, filled
from analysis.resources import data as data_folder
from tests.interrupting import interrupt

SAID = (
    "The dam will hold, two engineers told reporters on Tuesday. “We saw it coming,” Mayor Ann Lee said.\n"
    "More than 200 people were moved to safety.\n"
)
TABLES = [
    "sources",
    "attributions",
    "claims",
    "figures",
    "dates",
    "holdings",
    "relations",
    "layout",
    "findings",
    "readability",
]


class Outcome:
    """What a run of the program gave back."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code, self.out, self.err = code, out.decode(), err.decode()


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Run the program in this process, in an empty folder with one article."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    Path("dam.txt").write_text(SAID, encoding="utf-8", newline="")

    def run(*arguments: str) -> Outcome:
        code = command_line.main(arguments)
        return Outcome(code, *capfdbinary.readouterr())

    return run


def program(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own."""
    chosen = {"capture_output": True, "timeout": 120, "check": False} | options
    return subprocess.run([sys.executable, "-m", "analysis", *arguments], **chosen)  # noqa: PLW1510


def test_topics_of_the_readers_own(run) -> None:
    Path("mine.csv").write_text("topic,words\nwater,dam;levee\n", encoding="utf-8")
    done = run("read", "dam.txt", "--format", "json", "--topics", "mine.csv")
    assert [claim["topics"] for claim in json.loads(done.out)["claims"]] == [["water"], None, None]
    assert (done.code, done.err) == (0, "")


def test_json_is_one_object(run) -> None:
    done = run("read", "dam.txt", "--format", "json")
    whole = json.loads(done.out)
    assert list(whole) == ["article", *TABLES]
    assert whole["article"]["name"] == "dam"
    assert len(whole["attributions"]) == 2
    for table in TABLES[:-2]:
        assert all(SAID[row["start"] : row["end"]] == row["text"] for row in whole[table] if row["text"] is not None)
    assert (done.code, done.err) == (0, "")


def test_json_of_several_articles_is_a_line_each(run) -> None:
    Path("other.md").write_text("She said so.")
    done = run("read", "dam.txt", "other.md", "--format", "json")
    assert [json.loads(line)["article"]["name"] for line in done.out.splitlines()] == ["dam", "other"]


def test_the_summary(run) -> None:
    done = run("read", "dam.txt")
    assert "two engineers" in done.out
    assert "Ann Lee" in done.out
    assert "\x1b" not in done.out
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("columns", [20, 38, 200])
def test_the_summary_keeps_to_the_width(run, monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    assert max(map(len, run("read", "dam.txt").out.splitlines())) <= columns


def test_the_summary_shows_markup_and_control_characters_as_text(run) -> None:
    Path("odd.txt").write_text(f"The [red]Blue[/red] \x1b[31mParty\x07 said so.\n{SAID}")
    done = run("read", "odd.txt")
    assert done.code == 0
    assert "\x1b" not in done.out
    assert "\x07" not in done.out


def test_csv_is_a_file_a_table(run) -> None:
    done = run("read", "dam.txt", "--format", "csv", "--to", "tables")
    assert (done.code, done.out, done.err) == (0, "", "")
    written = {path.name for path in Path("tables").iterdir()}
    assert written == {f"{table}.csv" for table in ("articles", *TABLES)} | {"datapackage.json", "texts", MANIFEST}
    with Path("tables/articles.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (Path("tables") / row["file"]).read_text(encoding="utf-8") == SAID
    with Path("tables/attributions.csv").open(encoding="utf-8", newline="") as file:
        assert [row["cue_text"] for row in csv.DictReader(file)] == ["told", "said"]


def test_csv_of_several_articles_is_a_file_a_table(run) -> None:
    Path("other.md").write_text("She said so.")
    assert run("read", "dam.txt", "other.md", "--to", "tables").code == 0
    rows = list(csv.DictReader(io.StringIO(Path("tables/sources.csv").read_text(encoding="utf-8"))))
    assert len({row["article_id"] for row in rows}) == 2


def test_json_into_a_folder(run) -> None:
    Path("other.md").write_text("She said so.")
    assert run("read", "dam.txt", "other.md", "--format", "json", "--to", "tables").code == 0
    assert json.loads(Path("tables/other.json").read_text(encoding="utf-8"))["article"]["name"] == "other"
    assert {path.name for path in Path("tables").iterdir()} == {"dam.json", "other.json", MANIFEST}


def test_tables_are_written_again(run) -> None:
    for _ in range(2):
        assert run("read", "dam.txt", "--to", "tables").code == 0


@pytest.mark.parametrize(
    ("form", "written"),
    [
        ("parquet", {f"{table}.parquet" for table in ("articles", *TABLES)} | {"texts"}),
        ("jsonl", {f"{table}.jsonl" for table in ("articles", *TABLES)} | {"texts"}),
        ("xlsx", {"tables.xlsx", "texts"}),
        ("json", {"dam.json"}),
        ("brat", {"annotation.conf", "articles.csv", "datapackage.json", "ID.ann", "ID.txt"}),
        ("webanno", {"articles.csv", "datapackage.json", "ID.jsonld", "texts"}),
        ("citron", {"articles.csv", "datapackage.json", "ID.json"}),
        ("schemaorg", {"articles.csv", "datapackage.json", "ID.jsonld", "texts"}),
    ],
)
def test_every_format_is_written_into_a_folder(run, form: str, written: set[str]) -> None:
    for _ in range(2):
        done = run("read", "dam.txt", "--format", form, "--to", "tables")
        assert (done.code, done.out, done.err) == (0, "", "")
    id_ = Article(SAID).article_id
    assert {path.name.replace(id_, "ID") for path in Path("tables").iterdir()} == written | {MANIFEST}


@pytest.mark.parametrize("command", ["read", "check"])
def test_the_command_line_goes_before_the_side_file(run, command: str) -> None:
    Path("dam.toml").write_text('title = "Old"\npublisher = "The Post"\npublished = "2024-11-20"\n', encoding="utf-8")
    options = ("--title", "New", "--published", "2024-12-24", "--address", "https://news.example/dam")
    article = json.loads(run(command, "dam.txt", "--format", "json", *options).out)["article"]
    assert {key: article[key] for key in ("title", "publisher", "published", "address")} == {
        "title": "New",
        "publisher": "The Post",
        "published": "2024-12-24",
        "address": "https://news.example/dam",
    }


def test_a_day_on_the_command_line_resolves_dates(run) -> None:
    done = run("read", "dam.txt", "--format", "json", "--published", "2024-11-20")
    assert json.loads(done.out)["dates"][0]["earliest"] == "2024-11-19"


def test_publisher_and_day_of_several_articles(run) -> None:
    Path("other.md").write_text("She said so.")
    done = run("read", "dam.txt", "other.md", "--format", "json", "--publisher", "The Post")
    assert [json.loads(line)["article"]["publisher"] for line in done.out.splitlines()] == ["The Post", "The Post"]


def test_a_cell_that_a_workbook_cannot_hold_is_told(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("analysis.tables.formats.xlsx.LONGEST", 10)
    done = run("read", "dam.txt", "--format", "xlsx", "--to", "tables")
    assert done.code == 2
    assert done.err.endswith("which a workbook cannot hold: use csv or parquet.\n")
    assert not Path("tables").exists()


def test_the_version(run) -> None:
    done = run("--version")
    assert (done.code, done.out, done.err) == (0, f"analysis {__version__}\n", "")


@pytest.mark.parametrize(
    ("failures", "code", "told"),
    [
        ({}, 0, ""),
        (
            {"02-who": "It failed.", "05-figures": "It failed."},
            1,
            "analysis: The report lacks pages that could not be made from this article: 02-who, 05-figures.\n",
        ),
    ],
)
def test_a_report_that_lacks_pages_is_a_failure(
    run, monkeypatch: pytest.MonkeyPatch, failures: dict[str, str], code: int, told: str
) -> None:
    from analysis.views import report

    monkeypatch.setattr(report, "write_report", lambda *_, **__: report.Report(Path("report/index.html"), failures))
    done = run("report", "dam.txt")
    assert done.out.endswith("report/index.html\n")
    assert (done.code, done.err) == (code, told)


def test_check(run) -> None:
    assert run("check", "dam.txt").code == 0
    whole = json.loads(run("check", "dam.txt", "--format", "json").out)
    assert list(whole) == ["article", "findings", "implied", "slack"]


LAND = (
    "Rebels hold 60% of Syria. The army holds 50% of Syria. It was hot, as hot as on the hottest day since 1953. "
    "Turkey occupies 200 square km of Iraq. Three towns fell: Arda, Belisk and Ruan.\n"
)


def test_check_tells_what_is_wrong_first_with_the_sentences(run) -> None:
    Path("land.txt").write_text(LAND)
    done = run("check", "land.txt")
    lines = done.out.splitlines()
    assert lines[0].startswith("1 of 5 figures can be compared with what else the article says, and agrees. 3")
    assert any(line.startswith("The numbers do not agree: 1 conflict.") for line in lines)
    assert (done.code, done.err) == (0, "")
    order = [next(at for at, line in enumerate(lines) if words in line) for words in (
        "1. If 50% (49.5 to 50.5) of Syria is held by army", "H01 F01  Rebels hold 60% of Syria.", "H02 F02  The army holds 50% of Syria.",
        "Cannot be decided", "no second figure", "Can be true", "gives 3 names",
        "What all statements on land imply together",
    )]  # fmt: skip
    assert order == sorted(order)
    assert max(map(len, lines)) <= 80
    assert "\x1b" not in done.out


def test_check_of_what_agrees_and_of_nothing(run) -> None:
    Path("land.txt").write_text("Rebels hold 60% of Syria. The army holds 40% of Syria.")
    told = run("check", "land.txt").out.splitlines()
    assert told[0] == "2 of 2 figures are about land."
    assert told[1].startswith("What was compared can all be true at once.")
    Path("none.txt").write_text("It rained, he said.")
    assert run("check", "none.txt").out.startswith("The article gives no figures.")


def test_standard_input_through_the_module() -> None:
    done = program("read", "-", "--format", "json", input=SAID.encode())
    assert json.loads(done.stdout)["article"]["name"] == "article"
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("arguments", [["--help"], ["read", "--help"], ["check", "--help"], ["report", "--help"]])
def test_help_has_examples(run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert "Examples:" in done.out
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "slow"),
    [
        (["--help"], ["numpy", "pandas", "matplotlib", "nbformat", "spacy"]),
        (["read", "dam.txt"], ["pandas", "matplotlib", "nbformat", "spacy", "textstat"]),
        (["check", "dam.txt"], ["pandas", "matplotlib", "nbformat", "spacy", "textstat"]),
        (["read", "dam.txt", "--format", "json"], ["matplotlib", "nbformat", "spacy"]),
    ],
)
def test_what_is_slow_is_imported_only_where_it_is_needed(run, arguments: list[str], slow: list[str]) -> None:
    script = f"import sys\nfrom analysis.__main__ import main\nmain({arguments})\nprint(sorted(sys.modules.keys() & {slow}), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stderr == "[]\n"


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
    (["check", "dam.txt", "--format", "csv"], "'csv' is not one of 'json'"),
    (["check", "dam.txt", "--regions", "missing.csv"], "The file of regions missing.csv cannot be read"),
    (["check", "dam.txt", "--regions", "binary.txt"], "binary.txt is no table of regions"),
    (["check", "dam.txt", "--regions", "regions.csv"], "regions.csv is no table of regions"),
    (["report", "missing.txt"], "There is no file missing.txt"),
    (["report", "-"], "save it in a file"),
    (["report", "dam.txt", "--to", "dam.txt"], "dam.txt is a file"),
    (["report", "dam.txt", "--to", "deep"], "deep holds dam.txt, which was not written here"),
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


POSIX = pytest.mark.skipif(os.name == "nt", reason="pipes and devices of POSIX")
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


def piped(text: str) -> str:
    """Return the name of a pipe, into which a text is written."""
    os.mkfifo("pipe")
    Thread(target=Path("pipe").write_text, args=(text,), kwargs={"encoding": "utf-8"}).start()
    return "pipe"


@POSIX
@pytest.mark.parametrize("form", [[], ["--format", "json"]])
def test_regions_through_a_pipe_are_those_of_a_file(run, form: list[str]) -> None:
    Path("land.txt").write_text(LAND)
    table = (data_folder() / "regions.csv").read_text(encoding="utf-8").replace("Iraq,IQ,,,438317", "Iraq,IQ,,,999999")
    Path("r.csv").write_text(table, encoding="utf-8")
    of_file = run("check", "land.txt", "--regions", "r.csv", *form)
    of_pipe = run("check", "land.txt", "--regions", piped(table), *form)
    assert (of_pipe.code, of_pipe.out, of_pipe.err) == (0, of_file.out, "")


@POSIX
def test_topics_through_a_pipe_are_those_of_a_file(run) -> None:
    Path("other.txt").write_text("The dam broke, she said.")
    done = run("read", "dam.txt", "other.txt", "--format", "json", "--topics", piped("topic,words\nwater,dam\n"))
    assert [json.loads(line)["claims"][0]["topics"] for line in done.out.splitlines()] == [["water"], ["water"]]
    assert (done.code, done.err) == (0, "")


@POSIX
@pytest.mark.parametrize(
    "arguments", [["pipe"], ["dam.txt", "--topics", "pipe"], ["/dev/zero"], ["dam.txt", "--topics", "/dev/zero"]]
)
def test_a_report_of_a_pipe_is_refused_at_once(run, arguments: list[str]) -> None:
    os.mkfifo("pipe")
    done = run("report", *arguments)
    assert (done.code, done.out) == (2, "")
    assert "more than once, and it is no file: save it in one" in done.err


BAD_TOPICS = {
    "empty": b"",
    "a header": b"topic,words\n",
    "no words": b"topic,words\na,;;\n",
    "a row too short": b"topic,words\na\n",
    "words between commas": b"topic,words\nwar,rebels,army\n",
    "a topic twice": b"topic,words\na,x\n a ,y\n",
    "a column twice": b"topic,words,words\na,x,y\n",
    "a mark that is not closed": b'topic,words\na,"x\nb,y\n' + b"c,z\n" * 100_000,
    "a long cell": b"topic,words\na," + b"x" * 200_000,
    "11 MB": b"topic,words\n" + b"\n" * 11_000_000,
    "UTF-16": "topic,words\na,x\n".encode("utf-16"),
    "NULs": b"\0" * 1000,
    "semicolons between": b"topic;words\na;x\n",
}


@pytest.mark.parametrize("table", BAD_TOPICS.values(), ids=BAD_TOPICS.keys())
def test_topics_that_cannot_be_used_get_one_sentence(run, table: bytes) -> None:
    Path("t.csv").write_bytes(table)
    done = run("read", "dam.txt", "--topics", "t.csv")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("analysis: The file of topics t.csv ")
    assert len(done.err) < 250
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("start", ["", "\ufeff", "# Mine.\r\n"])
def test_topics_as_excel_writes_them(run, start: str) -> None:
    Path("t.csv").write_text(f'{start}topic,words\r\n"(((.*[","dam;\\"\r\n', encoding="utf-8", newline="")
    done = run("read", "dam.txt", "--format", "json", "--topics", "t.csv")
    assert json.loads(done.out)["claims"][0]["topics"] == ["(((.*["]


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


@pytest.mark.parametrize(
    "text",
    [
        "“An unclosed quotation, she said.",
        "a",
        "Stray \x00 and \x07 and \x1b[31m in a text that is otherwise a text, he said, and goes on for a while.",
        "<script>alert(1)</script> said <b>so</b>, & “why”? he asked.",
        "One. \r\n\r\n\r Two, he said.\u2028Three",
        "\ufeffThe mayor said so.",
        "Ъ 漢字 عربى 🌊🌊 said.",
        "(" * 2000 + "a",
        "said " * 2000,
        "SAID ACCORDING TO SAID",
        "“" * 500 + "a said",
        "1,000 km² of 70-80 % a" + "0" * 400,
    ],
    ids=range(12),
)
def test_odd_texts_yield_tables(run, text: str) -> None:
    Path("odd.txt").write_text(text, encoding="utf-8", newline="")
    done = run("read", "odd.txt", "--format", "json")
    assert (done.code, done.err) == (0, "")
    for table in TABLES[:-2]:
        rows = json.loads(done.out)[table]
        assert all(text[row["start"] : row["end"]] == row["text"] for row in rows if row["text"] is not None)


def test_a_fault_of_the_program_gets_one_sentence(run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("by\nnought")

    monkeypatch.setattr(command_line, "_reader", fail)
    done = run("read", "dam.txt")
    assert (done.code, done.out) == (1, "")
    assert done.err == (
        "analysis: This is a fault of the program, not of your article (ZeroDivisionError: by nought). "
        "Please report it.\n"
    )


def test_the_same_text_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "dam.txt"
    path.write_text(SAID, encoding="utf-8")
    outputs = {
        program("read", str(path), "--format", "json", env=os.environ | {"PYTHONHASHSEED": seed}).stdout
        for seed in ("0", "1")
    }
    assert len(outputs) == 1


@pytest.mark.skipif(os.name == "nt", reason="pipes and signals of POSIX")
def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "dam.txt"
    path.write_text(SAID * 200, encoding="utf-8")
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = program("read", str(path), "--format", "json", capture_output=False, stdout=writing, stderr=-1)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
@pytest.mark.parametrize("form", [[], ["--format", "json"]])
def test_a_full_disk_gets_one_sentence(tmp_path: Path, form: list[str]) -> None:
    path = tmp_path / "dam.txt"
    path.write_text(SAID, encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        done = program("read", str(path), *form, capture_output=False, stdout=full, stderr=-1)
    assert done.returncode == 1
    assert done.stderr == b"analysis: This could not be written or read: No space left on device.\n"


def test_an_interruption_gets_one_sentence(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command_line, "load", interrupt)
    done = run("read", "dam.txt", "--to", "tables")
    assert (done.code, done.out, done.err) == (130, "", "analysis: Interrupted; nothing was written.\n")
    assert not Path("tables").exists()
