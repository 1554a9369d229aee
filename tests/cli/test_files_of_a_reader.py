"""Files that a reader gives beside the article: regions, topics, through pipes too."""

import json
import os
from pathlib import Path
from threading import Thread

import pytest

from analysis.resources import data as data_folder
from tests.cli.running import LAND, POSIX


def piped(text: str) -> str:
    """Return the name of a pipe, into which a text is written."""
    os.mkfifo("pipe")
    Thread(target=Path("pipe").write_text, args=(text,), kwargs={"encoding": "utf-8"}).start()
    return "pipe"


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
