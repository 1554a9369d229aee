"""A folder that one run at a time may use."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_TRIES = 100


class LockedError(Exception):
    """Another run holds the folder."""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Make a folder, if it is missing, and hold it until the block ends; a run that is killed lets go of it.

    The block may remove the folder. Windows, and file systems without locks, hold nothing.

    Raises
    ------
    LockedError
        Another run holds it.
    OSError
        It cannot be made, or is a file or a link.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as here, locked(Path(here, "draft")):
    ...     Path(here, "draft").is_dir()
    True
    """
    if sys.platform == "win32":
        folder.mkdir(exist_ok=True)
        yield
        return
    held = _held(folder)
    try:
        yield
    finally:
        os.close(held)


def _held(folder: Path) -> int:
    for _ in range(_TRIES):
        folder.mkdir(exist_ok=True)
        try:
            held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except FileNotFoundError:
            continue
        try:
            _lock(held)
            # The run that held it may have removed it before this one came to hold what is no longer there.
            if os.path.samestat(os.fstat(held), folder.lstat()):
                return held
        except FileNotFoundError:
            pass
        except BaseException:
            os.close(held)
            raise
        os.close(held)
    raise LockedError


def _lock(held: int) -> None:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise LockedError from None
    except OSError as error:
        if error.errno not in (errno.ENOLCK, errno.ENOTSUP, errno.EINVAL, errno.ENOSYS):
            raise
