"""Files that are given beside an article: what is read, and the one sentence on what is not."""

from pathlib import Path

import pytest

from analysis.given import MOST, GivenError, rows_of, shortly, text_of


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", ""),
        ("\ufeffname\r\n".encode(), "name\r\n"),
        (b"a" * MOST, "a" * MOST),
        (b"a" * (MOST + 1), "The file holds more than 10 MB: give a shorter one."),
        (b"\xff\xfea\x00", "The file is not UTF-8: byte 0 (counted from 0) cannot be read."),
        (b"ab\xe2\x80", "The file is not UTF-8: byte 2 (counted from 0) cannot be read."),
    ],
    ids=range(6),
)
def test_a_file_is_text_or_told_of(tmp_path: Path, data: bytes, expected: str) -> None:
    (tmp_path / "a").write_bytes(data)
    try:
        assert text_of(tmp_path / "a", "The file", GivenError) == expected
    except GivenError as error:
        assert str(error) == expected  # noqa: PT017 - one table for what is read and what is told


@pytest.mark.parametrize(
    ("path", "told"),
    [(".", "Is a directory"), ("missing", "No such file or directory"), ("a\0b", "null byte"), ("/dev/zero", "10 MB")],
)
def test_what_is_no_file_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, told: str) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(GivenError, match=rf"^The file [^\n]*{told}[^\n]*\.$"):
        text_of(path, "The file", GivenError)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a,a\n1,2\n", "'a' twice"),
        ("a,b\n1\n", "1 cells in row 1, 2 in its header"),
        ("a,b\n\n1,2\n1,2,3\n", "3 cells in row 2"),
        ("a\n" + "x" * 200_000, "field larger than field limit"),
        ('a,b\n"1,2\n3,4\n', "1 cells in row 1"),
        ("a;b\n1,5;2\n", "2 cells in row 1, 1 in its header"),
    ],
    ids=range(6),
)
def test_what_is_no_table_is_told_of(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        rows_of(text)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_any_machine(end: str) -> None:
    text = end.join(["# Areas.", "a,b", '1,"x', '\x85\u2028y"', "", "2,z"])
    assert rows_of(text)[1] == [{"a": "1", "b": f"x{end}\x85\u2028y"}, {"a": "2", "b": "z"}]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a\nb", r"'a\nb'"),
        ("\x1b[31m", r"'\x1b[31m'"),
        (float("nan"), "nan"),
        (10**5000, "a value of type int"),
        ([1], "[1]"),
    ],
    ids=range(5),
)
def test_a_value_is_written_shortly(value: object, expected: str) -> None:
    assert shortly(value) == expected


def test_a_value_is_never_written_at_length() -> None:
    nested: list[object] = []
    for _ in range(100_000):
        nested = [nested]
    assert shortly(nested) == "a value of type list"
    assert len(shortly("x" * 1_000_000)) == len(shortly([1] * 1_000)) == 60
