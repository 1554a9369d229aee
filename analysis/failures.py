"""What the command line tells of an error: one sentence, and an exit code."""

from __future__ import annotations

from typer.exceptions import TyperException

from analysis.extras import ExtraError
from analysis.given import GivenError

INTERRUPTED = 130
"""The exit code of shells, and of typer, for a program that Ctrl-C ended."""


class UseError(GivenError):
    """A command that asks for what cannot be; the message is one sentence that says why, and what to do."""


class RunError(RuntimeError):
    """A command that could not be carried out; the message is one sentence that says why."""


class StoppedError(RuntimeError):
    """A command that its user stopped; the message is one sentence on what is left of it."""


def failure(error: BaseException) -> tuple[int, str]:
    """Return the exit code of an error, 2 for bad use or input and 1 for a failure, and what to tell of it.

    Examples
    --------
    >>> failure(UseError("Name a folder."))
    (2, 'Name a folder.')
    >>> failure(BrokenPipeError())
    (1, '')
    """
    from analysis.corpus.given import ClusterError, CorpusError
    from analysis.text.dependencies import PipelineError

    if isinstance(error, TyperException):
        context = getattr(error, "ctx", None)
        command = context.command_path if context else "analysis"
        message = error.format_message().replace("Value error, ", "").rstrip(".")
        return 2, f"{message}{' See' if message.endswith('?') else ': see'} {command} --help."
    if isinstance(error, StoppedError):
        return INTERRUPTED, str(error)
    if isinstance(error, ClusterError):
        return 1, str(error)
    if isinstance(error, CorpusError | ExtraError | GivenError | PipelineError):
        return 2, str(error)
    if isinstance(error, BrokenPipeError):
        return 1, ""
    if isinstance(error, OSError):
        return 1, f"This could not be written or read: {error.strerror or error}."
    if isinstance(error, RunError):
        return 1, str(error)
    return (
        1,
        f"This is a fault of the program, not of your article ({type(error).__name__}: {error}). Please report it.",
    )


def printable(text: str) -> str:
    r"""Write what a terminal could obey, such as an escape sequence in the name of a file, as Python would in a string.

    Examples
    --------
    >>> printable("no file a\x1b[31mb.txt")
    'no file a\\x1b[31mb.txt'
    """
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii") for letter in text
    )
