"""The methods of the plan, a class for each kind: what they take, return and call."""

from __future__ import annotations

from typing import ClassVar, get_args

import attrs

from ..text.literals import python_of
from .operation import Argument, Location, Operation
from .types import ResultType


@attrs.frozen
class Setting:
    """An argument that says how to call: its source and its meaning."""

    source: str
    doc: str

    @property
    def name(self) -> str:
        """Its name."""
        return self.source.partition(":")[0]


_FILE = (
    Setting(
        "overwrite: bool = False", "Replace a file that exists; otherwise DownloadError is raised."
    ),
    Setting(
        "on_progress: OnProgress | None = None",
        "Called with the bytes received and the total, if announced.",
    ),
)
_OPTIONS = Setting(
    "options: RequestOptions | None = None", "Settings of this call; see `request_options`."
)


@attrs.frozen(kw_only=True)
class Method:
    """A method of a resource; this kind sends an operation whose answer has no body.

    `takes_file` says that it saves a file, `is_list` that it returns a list, `sends` that it is the
    operation itself, not something built on it.
    """

    takes_file: ClassVar[bool] = False
    is_list: ClassVar[bool] = False
    sends: ClassVar[bool] = True

    name: str
    operation: Operation
    arguments: tuple[Argument, ...]
    summary: str
    doc: tuple[str, ...]

    @property
    def call(self) -> str:
        """The coroutine of the runtime's resource that it calls, or what it reads a list with."""
        return "_send"

    @property
    def positional(self) -> tuple[Argument, ...]:
        """Arguments that may be given by position: those of the path."""
        return tuple(a for a in self.arguments if a.location == "path")

    @property
    def keywords(self) -> tuple[Argument, ...]:
        """The other arguments of its own, required ones first."""
        rest = [a for a in self.arguments if a not in self.positional]
        return tuple(sorted(rest, key=lambda a: not a.required))

    @property
    def settings(self) -> tuple[Setting, ...]:
        """Arguments that say how to call, not what to send."""
        return (*self._settings(), _OPTIONS)

    def _settings(self) -> tuple[Setting, ...]:
        return ()

    @property
    def record(self) -> ResultType | None:
        """The type of the record that it returns, None where it returns none."""
        return None

    @property
    def leading(self) -> tuple[str, ...]:
        """The first arguments of its call, as source."""
        return (self.operation.constant,)

    @property
    def parts(self) -> tuple[tuple[Location, tuple[Argument, ...]], ...]:
        """The arguments that it sends, by location; only locations that have some."""
        found = ((location, self.operation.at(location)) for location in get_args(Location))
        return tuple((location, arguments) for location, arguments in found if arguments)

    def returns(self, pages: str) -> str:
        """Return what it returns, as an annotation; `pages` is the class of lists."""
        return "None"

    @property
    def given(self) -> str:
        """What it returns, in words for the index."""
        return f"`{self.returns('')}`"


def _result_setting(result: ResultType, what: str) -> Setting:
    return Setting(
        result.argument, f"Type of the {what}, such as a subclass of the documented one."
    )


@attrs.frozen(kw_only=True)
class CallMethod(Method):
    """Sends an operation and returns the record of its answer."""

    result: ResultType

    @property
    def call(self) -> str:
        return "_call_list" if self.result.several == "list" else "_call"

    @property
    def record(self) -> ResultType | None:
        return self.result

    def _settings(self) -> tuple[Setting, ...]:
        return (_result_setting(self.result, "returned record"),)

    def returns(self, pages: str) -> str:
        return self.result.returns(self.result.variable)

    @property
    def given(self) -> str:
        record = self.result.documented.replace("models.", "")
        if self.result.several == "either":
            return f"`{record}` or list of them"
        return f"`{self.result.returns(record)}`"


@attrs.frozen(kw_only=True)
class ListMethod(Method):
    """Returns a list, whose pages are fetched when they are read.

    `ids` is the vendor's name of the parameter that takes the ids of a batch.
    """

    is_list: ClassVar[bool] = True

    result: ResultType
    can_prefetch: bool
    ids: str | None

    @property
    def call(self) -> str:
        return "_list"

    @property
    def positional(self) -> tuple[Argument, ...]:
        """Arguments that may be given by position: those of the path, and the ids of a batch."""
        return tuple(a for a in self.arguments if a.location == "path" or a.wire == self.ids)

    @property
    def record(self) -> ResultType | None:
        return self.result

    def _settings(self) -> tuple[Setting, ...]:
        found: list[Setting] = []
        if self.operation.scheme:
            found.append(Setting("max_pages: int | None = None", "Read at most so many pages."))
        if self.can_prefetch:
            doc = "Fetch ahead, at most so many pages in memory."
            found.append(Setting("prefetch: int = 0", doc))
        doc = "Continue where an earlier iteration stopped: its `resume_token`, "
        found.append(Setting("resume: str | None = None", f"{doc}or `resume` of its error."))
        return (*found, _result_setting(self.result, "items"))

    def returns(self, pages: str) -> str:
        body = self.operation.answer.read() if self.operation.answer else "None"
        return f"{pages}[{self.result.variable}, {body}]"

    @property
    def given(self) -> str:
        return f"list of `{self.result.documented.replace('models.', '')}`"


@attrs.frozen(kw_only=True)
class SaveMethod(Method):
    """Saves the file that an operation answers with."""

    takes_file: ClassVar[bool] = True

    @property
    def call(self) -> str:
        return "_save"

    def _settings(self) -> tuple[Setting, ...]:
        return _FILE

    def returns(self, pages: str) -> str:
        return "Path"


@attrs.frozen(kw_only=True)
class WaitMethod(CallMethod):
    """Sends an operation again until work in the background is done."""

    sends: ClassVar[bool] = False

    polling: tuple[tuple[str, str | tuple[str, ...]], ...]

    @property
    def call(self) -> str:
        return "_wait"

    def _settings(self) -> tuple[Setting, ...]:
        wait = Setting("timeout: float = 600.0", "Seconds to wait at most.")
        return (wait, *super()._settings())

    @property
    def leading(self) -> tuple[str, ...]:
        how = ", ".join(f"{key}={python_of(value)}" for key, value in self.polling)
        return (self.operation.constant, f"Polling({how})")


@attrs.frozen(kw_only=True)
class FetchMethod(Method):
    """Downloads the file whose address stands at a place of an answer."""

    takes_file: ClassVar[bool] = True
    sends: ClassVar[bool] = False

    place: str

    @property
    def call(self) -> str:
        return "_fetch"

    def _settings(self) -> tuple[Setting, ...]:
        return _FILE

    @property
    def leading(self) -> tuple[str, ...]:
        return (self.positional[0].name, python_of(self.place))

    @property
    def parts(self) -> tuple[tuple[Location, tuple[Argument, ...]], ...]:
        return ()

    def returns(self, pages: str) -> str:
        return "Path"
