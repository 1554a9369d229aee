"""Folders are written whole or not at all, and never over a stranger's file."""

from pathlib import Path

import pytest

from analysis.folder import MANIFEST, FolderError, filled


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
