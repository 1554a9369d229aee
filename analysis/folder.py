"""Folders that this package writes: whole or not at all, one run at a time, and never over a stranger's file.

A folder is written under another name beside its place, in a draft. Two renames end it: what was there goes into the
draft, the new folder takes its place. A run that is killed between them leaves no folder, and the next one puts the old
one back before it does anything else.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from analysis.given import GivenError
from analysis.lock import LockedError, locked

MANIFEST = ".written"
"""The file that names every file of a folder with its SHA-256: how a folder is known as one of ours.

It has no suffix, as the file of an article always has: no article's name can be the manifest's.
"""

_DRAFT = ".draft-"
_MADE_BY = "close-reading-of-news"
_LONGEST = 100_000_000


class FolderError(GivenError):
    """A folder that cannot be written; the message is one sentence that says why, and what to do."""


@contextmanager
def filled(to: str | Path) -> Iterator[Path]:
    """Give an empty folder to write in, which takes the place of `to` when the block ends well.

    Parameters
    ----------
    to : str or pathlib.Path
        A folder that is missing, empty, or filled earlier by this function, which is replaced as a whole.

    Raises
    ------
    FolderError
        The folder holds a file that this function did not write, or one that was changed since; another run is
        writing it; or it cannot be written.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as here:
    ...     with filled(f"{here}/tables") as draft:
    ...         _ = (draft / "sources.csv").write_text("source_id")
    ...     sorted(path.name for path in Path(here, "tables").iterdir())
    ['.written', 'sources.csv']
    """
    called, to = str(to), _resolved(to)
    draft = to.parent / f"{_DRAFT}{hashlib.sha256(os.fsencode(to.name)).hexdigest()[:12]}"
    with ExitStack() as stack:
        try:
            _make_parents(to, stack)
            stack.enter_context(locked(draft))
        except LockedError:
            raise FolderError(
                f"Another run is writing the folder {called}: wait for its end, or name another."
            ) from None
        except OSError as error:
            raise FolderError(f"The folder {called} cannot be written: {error.strerror}; name another.") from None
        stack.callback(_remove_empty, draft)
        stack.callback(_settle, draft, to)
        _settle(draft, to)
        _refuse_strangers(to, called)
        _refuse_in_use(to, called)
        new = draft / "new"
        new.mkdir()
        yield new
        _write_manifest(new)
        _replace(to, draft, called)


def _resolved(to: str | Path) -> Path:
    try:
        return Path(to).resolve()
    except OSError as error:
        raise FolderError(f"The folder {to} cannot be read: {error.strerror}; name another.") from None
    except (ValueError, RuntimeError) as error:
        raise FolderError(f"The folder {to} cannot be read: {error}; name another.") from None


def _make_parents(to: Path, stack: ExitStack) -> None:
    """Make the folders above a folder; those that were missing go again if nothing comes to stand in them."""
    for folder in reversed([folder for folder in to.parents if not folder.exists()]):
        folder.mkdir(exist_ok=True)
        stack.callback(_remove_empty, folder)


def _remove_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def _settle(draft: Path, to: Path) -> None:
    """Put back a folder whose place was not taken; remove what is left in the draft."""
    new, old = draft / "new", draft / "old"
    with suppress(OSError):
        if old.exists() and not to.exists():
            old.replace(to)
    if os.path.lexists(to / MANIFEST):
        shutil.rmtree(old, ignore_errors=True)
    shutil.rmtree(new, ignore_errors=True)


def _replace(to: Path, draft: Path, called: str) -> None:
    new, old = draft / "new", draft / "old"
    if to.exists():
        shutil.copymode(to, new)
        to.replace(old)
        # A file that came while this run read its articles is a stranger's.
        _refuse_strangers(old, called)
    new.replace(to)


def _refuse_in_use(to: Path, called: str) -> None:
    """Raise if a folder cannot take another's place: where a disk is mounted, or where the user is."""
    with suppress(OSError):
        if to.is_mount() or Path.cwd().is_relative_to(to):
            raise FolderError(f"The folder {called} cannot be replaced while it is in use: name a folder in it.")


def _refuse_strangers(to: Path, called: str) -> None:
    """Raise unless all files of a folder are ours, as we wrote them."""
    try:
        if not stat.S_ISDIR(to.lstat().st_mode):
            raise FolderError(f"{called} is a file: name a folder to write in.")
        written = _written(to)
        for name, path in _files(to):
            if name not in written or not _is_plain(path):
                raise FolderError(
                    f"{called} holds {name}, which was not written here: name another folder, or move it away."
                )
            if written[name] != _sha256(path):
                raise FolderError(
                    f"{Path(called, name)} was changed since it was written: name another folder, or move it away."
                )
    except FileNotFoundError:
        return
    except OSError as error:
        raise FolderError(f"The folder {called} cannot be read: {error.strerror}; name another.") from None


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files below a folder by their names in it, but for the manifest; also the folders that hold nothing.

    A link is a file, wherever it leads.
    """

    def fail(error: OSError) -> None:
        raise error

    for above, folders, files in os.walk(folder, onerror=fail):
        here = Path(above)
        links = [name for name in folders if (here / name).is_symlink()]
        empty = [] if folders or files or here == folder else ["."]
        for path in (here / name for name in sorted([*files, *links, *empty])):
            if path != folder / MANIFEST or not _is_plain(path):
                yield path.relative_to(folder).as_posix(), path


def _is_plain(path: Path) -> bool:
    """Say whether something is a file or a folder: no link, and no pipe or device, which could be read for ever."""
    mode = path.lstat().st_mode
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


def _written(to: Path) -> dict[str, str]:
    """Return what the manifest says was written, with its SHA-256; nothing if it is missing or not of ours."""
    try:
        path = to / MANIFEST
        if not _is_plain(path) or path.stat().st_size > _LONGEST:
            return {}
        manifest = json.loads(path.read_text(encoding="utf-8"))
        return dict(manifest["files"]) if manifest["made by"] == _MADE_BY else {}
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return {}


def _sha256(path: Path) -> str:
    if path.is_dir():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write_manifest(new: Path) -> None:
    if os.path.lexists(new / MANIFEST):
        raise FolderError(f"A file cannot be called {MANIFEST}: give it another name.")
    files = {name: _sha256(path) for name, path in _files(new)}
    manifest = json.dumps({"made by": _MADE_BY, "files": files}, indent=1) + "\n"
    (new / MANIFEST).write_text(manifest, encoding="utf-8")
