"""Folders are written whole or not at all, and never over a stranger's file."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from analysis.folder import MANIFEST, FolderError, filled

POSIX = pytest.mark.skipif(os.name == "nt", reason="locks, links and pipes of POSIX")


def fill(to: Path, **files: str) -> None:
    with filled(to) as draft:
        for name, text in files.items():
            (draft / name.replace("_", "/")).parent.mkdir(exist_ok=True)
            (draft / name.replace("_", "/")).write_text(text)


def held(folder: Path) -> dict[str, str]:
    paths = [path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST]
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}


def test_what_was_written_is_replaced(tmp_path: Path) -> None:
    to = tmp_path / "deep" / "er"
    fill(to, a="1", tables_b="2")
    assert held(to) == {"a": "1", "tables/b": "2"}
    fill(to, a="3", c="4")
    assert held(to) == {"a": "3", "c": "4"}
    assert sorted(path.name for path in to.iterdir() if path.is_file()) == [MANIFEST, "a", "c"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    fill(tmp_path, a="1")
    assert held(tmp_path) == {"a": "1"}


@pytest.mark.parametrize("manifest", ["", "[]", "{}", '{"made by": "another", "files": {"a": ""}}', '{"files": 1}'])
def test_a_strangers_folder_is_left_alone(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "a").write_text("mine")
    (tmp_path / MANIFEST).write_text(manifest)
    with pytest.raises(FolderError, match="which was not written here"):
        fill(tmp_path, a="1")
    assert held(tmp_path) == {"a": "mine"}


def test_a_strangers_file_in_our_folder_is_left_alone(tmp_path: Path) -> None:
    fill(tmp_path / "to", a="1")
    (tmp_path / "to" / "notes").write_text("mine")
    with pytest.raises(FolderError, match=r"holds notes, which was not written here"):
        fill(tmp_path / "to", a="2")
    assert held(tmp_path / "to") == {"a": "1", "notes": "mine"}


def test_a_changed_file_is_left_alone(tmp_path: Path) -> None:
    fill(tmp_path / "to", a="1")
    (tmp_path / "to" / "a").write_text("corrected by hand")
    with pytest.raises(FolderError, match=r"was changed since it was written"):
        fill(tmp_path / "to", a="2")
    assert held(tmp_path / "to") == {"a": "corrected by hand"}


def test_a_manifest_names_no_file_outside(tmp_path: Path) -> None:
    (tmp_path / "outside").write_text("mine")
    fill(tmp_path / "to", a="1")
    manifest = tmp_path / "to" / MANIFEST
    manifest.write_text(manifest.read_text().replace('"a"', '"../outside": "", "a"'))
    fill(tmp_path / "to", b="2")
    assert held(tmp_path) == {"outside": "mine", "to/b": "2"}


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    def fail(to: Path) -> None:
        with filled(to) as draft:
            (draft / "a").write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail(tmp_path / "new" / "er")
    assert list(tmp_path.iterdir()) == []
    fill(tmp_path / "to", a="1")
    with pytest.raises(KeyboardInterrupt):
        fail(tmp_path / "to")
    assert held(tmp_path / "to") == {"a": "1"}


@pytest.mark.parametrize(
    ("to", "message"), [("file", "is a file"), ("file/below", "cannot be written: Not a directory")]
)
def test_what_cannot_be_a_folder_gets_one_sentence(tmp_path: Path, to: str, message: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(FolderError, match=rf"{message}[^\n]*\.$"):
        fill(tmp_path / to, a="1")
    assert held(tmp_path) == {"file": "mine"}


def run(script: str, to: Path) -> int:
    """Fill a folder with the files a and b in a process of its own, after a script."""
    fill_it = "with filled(sys.argv[1]) as draft:\n  for name in ('a', 'b'): (draft / name).write_text('new')"
    whole = f"import os, sys\nfrom pathlib import Path\nfrom analysis.folder import filled\n{script}\n{fill_it}"
    return subprocess.run([sys.executable, "-c", whole, str(to)], check=False, stderr=subprocess.DEVNULL).returncode


def failing(moves: list[int], how: str) -> str:
    """Return a script with which these moves of a folder, counted from 0, end otherwise."""
    return (
        "moved, replace = [], Path.replace\n"
        "def move(path, target):\n"
        "  moved.append(path)\n"
        f"  if len(moved) - 1 in {moves}: {how}\n"
        "  return replace(path, target)\n"
        "Path.replace = move"
    )


@pytest.mark.parametrize("before", [{}, {"a": "old", "c": "old"}])
@pytest.mark.parametrize("move", [0, 1, 2])
def test_a_run_that_is_killed_leaves_the_old_or_the_new_or_nothing(
    tmp_path: Path, before: dict[str, str], move: int
) -> None:
    to = tmp_path / "to"
    if before:
        fill(to, **before)
    run(failing([move], "os._exit(9)"), to)
    assert (held(to) if to.exists() else {}) in ({}, before, {"a": "new", "b": "new"})
    fill(to, a="newer")
    assert held(tmp_path) == {"to/a": "newer"}
    assert [path.name for path in tmp_path.iterdir()] == ["to"]


EIO = "raise OSError(5, 'Input/output error')"


@pytest.mark.parametrize(("move", "left"), [(0, "old"), (1, "old"), (2, "new")])
def test_an_error_of_the_disk_leaves_the_old(tmp_path: Path, move: int, left: str) -> None:
    fill(tmp_path / "to", a="old", b="old")
    assert run(failing([move], EIO), tmp_path / "to") == (0 if left == "new" else 1)
    assert held(tmp_path) == {"to/a": left, "to/b": left}
    assert [path.name for path in tmp_path.iterdir()] == ["to"]


def test_what_could_not_be_put_back_is_put_back_by_the_next_run(tmp_path: Path) -> None:
    fill(tmp_path / "to", a="old")
    assert run(failing([1, 2], EIO), tmp_path / "to") == 1
    assert not (tmp_path / "to").exists()
    with pytest.raises(KeyboardInterrupt), filled(tmp_path / "to"):
        raise KeyboardInterrupt
    assert held(tmp_path) == {"to/a": "old"}


def test_a_run_that_is_killed_while_it_writes_leaves_nothing_to_the_next(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    assert run("Path.write_text = lambda path, text: (path.write_bytes(b'half'), os._exit(9))", tmp_path / "to") == 9
    fill(tmp_path / "to", a="1")
    assert held(tmp_path) == {"mine": "mine", "to/a": "1"}


@POSIX
def test_of_two_runs_one_is_told(tmp_path: Path) -> None:
    with filled(tmp_path / "to") as draft:
        (draft / "a").write_text("first")
        with pytest.raises(FolderError, match=r"^Another run is writing the folder [^\n]+\.$"):
            fill(tmp_path / "to", a="second")
        fill(tmp_path / "another", a="beside")
    assert held(tmp_path) == {"to/a": "first", "another/a": "beside"}


@POSIX
def test_a_run_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    waiting = "import time\nPath.write_text = lambda *_: (print('in', flush=True), time.sleep(60))"
    whole = f"import sys\nfrom pathlib import Path\nfrom analysis.folder import filled\n{waiting}\nwith filled(sys.argv[1]) as draft: (draft / 'a').write_text('')"
    with subprocess.Popen([sys.executable, "-c", whole, str(tmp_path / "to")], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"in\n"
        with pytest.raises(FolderError, match="Another run"):
            fill(tmp_path / "to", a="1")
        other.send_signal(signal.SIGKILL)
        other.wait()
    fill(tmp_path / "to", a="1")
    assert held(tmp_path) == {"to/a": "1"}


def test_a_file_that_comes_meanwhile_is_left_alone(tmp_path: Path) -> None:
    fill(tmp_path / "to", a="1")
    meanwhile = (
        "Path.write_text = lambda path, text: (Path(sys.argv[1], 'notes').write_bytes(b'mine'), path.write_bytes(b''))"
    )
    assert run(meanwhile, tmp_path / "to") == 1
    assert held(tmp_path) == {"to/a": "1", "to/notes": "mine"}


STRANGERS = {
    "an empty folder": lambda to: (to / "notes").mkdir(),
    "a link to a file": lambda to: (to / "notes").symlink_to(to.parent / "outside"),
    "a link to a folder": lambda to: (to / "notes").symlink_to(to.parent),
    "a link to nothing": lambda to: (to / "notes").symlink_to("nowhere"),
    "a link to itself": lambda to: (to / "notes").symlink_to("notes"),
    "an endless device": lambda to: (to / "notes").symlink_to("/dev/zero"),
    "a pipe": lambda to: os.mkfifo(to / "notes"),
    "our file as a link to the same": lambda to: (to / "a").rename(to.parent / "b") and (to / "a").symlink_to("../b"),
    "our file as a pipe": lambda to: ((to / "a").unlink(), os.mkfifo(to / "a")),
    "a manifest that is an endless device": lambda to: ((to / MANIFEST).unlink(), (to / MANIFEST).symlink_to("/dev/zero")),
    "a manifest that is a pipe": lambda to: ((to / MANIFEST).unlink(), os.mkfifo(to / MANIFEST)),
    "a manifest of 100,000 brackets": lambda to: (to / MANIFEST).write_text("[" * 100_000),
    "a manifest of a number": lambda to: (to / MANIFEST).write_text("9" * 5000),
    "a manifest in UTF-16": lambda to: (to / MANIFEST).write_text("{}", encoding="utf-16"),
    "a manifest of lists": lambda to: (to / MANIFEST).write_text('{"made by": "close-reading-of-news", "files": [["a"]]}'),
}  # fmt: skip


@POSIX
@pytest.mark.parametrize("stranger", STRANGERS.values(), ids=STRANGERS.keys())
def test_what_is_not_ours_is_never_touched(tmp_path: Path, stranger) -> None:
    (tmp_path / "outside").write_text("mine")
    fill(tmp_path / "to", a="1")
    stranger(tmp_path / "to")
    before = {path: path.lstat().st_ino for path in tmp_path.rglob("*")}
    with pytest.raises(FolderError, match=r"^[^\n]+ (was not written here|was changed since)[^\n]+\.$"):
        fill(tmp_path / "to", a="2")
    assert {path: path.lstat().st_ino for path in tmp_path.rglob("*")} == before


@pytest.mark.parametrize("to", ["a\0b", "n" * 300, "deep/" + "n" * 300, "file/deep/er"])
def test_what_cannot_be_named_gets_one_sentence(tmp_path: Path, to: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(FolderError, match=r"^[^\n]+\.$"):
        fill(tmp_path / to, a="1")
    assert held(tmp_path) == {"file": "mine"}
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_the_folder_that_the_user_is_in_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(
        FolderError, match=r"^The folder \. cannot be replaced while it is in use: name a folder in it\.$"
    ):
        fill(Path(), a="1")
    assert list(tmp_path.iterdir()) == []


@POSIX
def test_a_folder_keeps_its_mode_and_a_link_to_it_stays(tmp_path: Path) -> None:
    fill(tmp_path / "to", a="1")
    (tmp_path / "to").chmod(0o750)
    (tmp_path / "link").symlink_to("to")
    fill(tmp_path / "link", a="2")
    assert held(tmp_path / "to") == {"a": "2"}
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "to").stat().st_mode & 0o777 == 0o750


def test_no_file_can_be_the_manifest(tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="cannot be called"), filled(tmp_path / "to") as draft:
        (draft / MANIFEST).write_text("{}")
    assert list(tmp_path.iterdir()) == []


def test_the_manifest_names_every_file(tmp_path: Path) -> None:
    fill(tmp_path / "to", a="1", tables_b="2")
    assert sorted(json.loads((tmp_path / "to" / MANIFEST).read_text())["files"]) == ["a", "tables/b"]
