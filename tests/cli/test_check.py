"""`analysis check`: what is wrong, with its sentences."""

import io
import json
from pathlib import Path

import pandas as pd

import analysis
from tests.cli.running import LAND


def test_check(run) -> None:
    assert run("check", "dam.txt").code == 0
    whole = json.loads(run("check", "dam.txt", "--format", "json").out)
    assert list(whole) == ["article", "findings", "implied", "slack"]


def test_check_as_csv_is_the_table_of_findings(run) -> None:
    Path("land.txt").write_text(LAND)
    done = run("check", "land.txt", "--format", "csv")
    read_back = pd.read_csv(io.StringIO(done.out))
    told = analysis.read("land.txt").findings()
    assert done.code == 0
    assert read_back["finding_id"].to_list() == told["finding_id"].to_list()
    assert read_back["explanation"].to_list() == told["explanation"].to_list()


def test_check_tells_what_is_wrong_first_with_the_sentences(run) -> None:
    Path("land.txt").write_text(LAND)
    done = run("check", "land.txt")
    lines = done.out.splitlines()
    assert lines[0].startswith("1 of 5 figures can be compared with what else the article says, and agrees. 2")
    assert any(line.startswith("The numbers do not agree: 1 conflict.") for line in lines)
    assert (done.code, done.err) == (0, "")
    order = [next(at for at, line in enumerate(lines) if words in line) for words in (
        "1. If 50% (49.5 to 50.5) of Syria is held by the army", "H01 F01  Rebels hold 60% of Syria.", "H02 F02  The army holds 50% of Syria.",
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
