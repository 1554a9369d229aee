"""Folders that this package writes: whole or not at all, and never over a stranger's file."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

MANIFEST = ".written.json"
"""The file that names every file of a folder with its SHA-256: how a folder is known as one of ours."""

_DRAFT = ".draft-"
_MADE_BY = "close-reading-of-news"


class FolderError(ValueError):
    """A folder that cannot be written; the message is one sentence that says why, and what to do."""


@contextmanager
def filled(to: str | Path) -> Iterator[Path]:
    """Give an empty folder to write in, whose files take their places in `to` when the block ends well.

    Parameters
    ----------
    to : str or pathlib.Path
        A folder that is missing, empty, or filled earlier by this function. Of such a folder the files are replaced,
        and those that are not written again removed.

    Raises
    ------
    FolderError
        The folder holds a file that this function did not write, or one that was changed since; or it cannot be
        written.

    Examples
    --------
    >>> with tempfile.TemporaryDirectory() as here:
    ...     with filled(f"{here}/tables") as draft:
    ...         _ = (draft / "sources.csv").write_text("source_id")
    ...     sorted(path.name for path in Path(here, "tables").iterdir())
    ['.written.json', 'sources.csv']
    """
    to = Path(to)
    before = _ours(to)
    try:
        made = [folder for folder in (to, *to.parents) if not folder.exists()]
        to.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=_DRAFT, dir=to))
    except OSError as error:
        raise FolderError(f"The folder {to} cannot be written: {error.strerror}; name another.") from None
    try:
        # A folder within: that of tempfile is closed to other users, and its mode would stay with what is moved.
        whole = draft / "whole"
        whole.mkdir()
        yield whole
        _put(whole, to, before)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        for folder in made:
            with suppress(OSError):
                folder.rmdir()


def _ours(to: Path) -> frozenset[str]:
    """Return the names of the files in a folder; raise unless all are ours, as we wrote them."""
    if not to.exists():
        return frozenset()
    if not to.is_dir():
        raise FolderError(f"{to} is a file: name a folder to write in.")
    try:
        found = _files(to)
        written = _written(to)
        for name, path in found.items():
            if name not in written:
                raise FolderError(
                    f"{to} holds {name}, which was not written here: name another folder, or move it away."
                )
            if written[name] not in ("", _sha256(path)):
                raise FolderError(f"{path} was changed since it was written: name another folder, or move it away.")
    except OSError as error:
        raise FolderError(f"The folder {to} cannot be read: {error.strerror}; name another.") from None
    return frozenset(found)


def _written(to: Path) -> dict[str, str]:
    """Return what the manifest says was written, with its SHA-256; nothing if it is missing or not of ours."""
    try:
        manifest = json.loads((to / MANIFEST).read_text(encoding="utf-8"))
        return {**manifest["files"], MANIFEST: ""} if manifest["made by"] == _MADE_BY else {}
    except (OSError, ValueError, TypeError, KeyError):
        return {}


def _files(folder: Path) -> dict[str, Path]:
    """Return the files below a folder by their names in it, without the drafts of runs that were killed."""
    paths = sorted(path for path in folder.rglob("*") if not path.is_dir())
    names = {path.relative_to(folder).as_posix(): path for path in paths}
    return {name: path for name, path in names.items() if not name.startswith(_DRAFT)}


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _put(whole: Path, to: Path, before: frozenset[str]) -> None:
    now = {name: _sha256(path) for name, path in _files(whole).items()}
    for name in before - now.keys() - {MANIFEST}:
        (to / name).unlink(missing_ok=True)
    for name in now:
        (to / name).parent.mkdir(parents=True, exist_ok=True)
        (whole / name).replace(to / name)
    manifest = whole / MANIFEST
    manifest.write_text(json.dumps({"made by": _MADE_BY, "files": now}, indent=1) + "\n", encoding="utf-8")
    manifest.replace(to / MANIFEST)
