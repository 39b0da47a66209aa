"""The methods of the plan, with a class for each kind: their arguments, result and call."""

from __future__ import annotations

from typing import ClassVar, get_args

import attrs

from ..text.literals import python_of
from .operation import Argument, Location, Operation
from .types import ResultType


@attrs.frozen
class Setting:
    """An argument that controls the call and is not sent: its source and its meaning."""

    source: str
    doc: str

    @property
    def name(self) -> str:
        """The name of the argument."""
        return self.source.partition(":")[0]


_FILE = (
    Setting(
        "overwrite: bool = False",
        "Replace an existing file; otherwise an existing file raises DownloadError.",
    ),
    Setting(
        "on_progress: OnProgress | None = None",
        "Called with the number of bytes received and the total (None if unknown).",
    ),
)
_SENT = Setting(
    "on_progress: OnProgress | None = None",
    "Called with the number of bytes sent and the total (None if unknown); a retry begins anew.",
)
_OPTIONS = Setting(
    "options: RequestOptions | None = None", "Options of this call; see `request_options`."
)


@attrs.frozen(kw_only=True)
class Method:
    """A method of a resource; this base class sends an operation whose response has no body.

    `takes_file`: the method saves a file. `is_list`: it returns a list. `sends`: it is the method
    of the operation itself, not an additional one that waits or downloads.
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
        """The method of the runtime's `Resource` that it calls."""
        return "_send"

    @property
    def positional(self) -> tuple[Argument, ...]:
        """Arguments that may be passed by position: those in the path, without those of clients."""
        return tuple(a for a in self.arguments if _is_positional(a))

    @property
    def keywords(self) -> tuple[Argument, ...]:
        """The other arguments that are sent, required ones first."""
        rest = [a for a in self.arguments if a not in self.positional]
        return tuple(sorted(rest, key=lambda a: not a.required))

    @property
    def settings(self) -> tuple[Setting, ...]:
        """Arguments that control the call and are not sent."""
        uploads = self.sends and self.operation.has_upload and not self.takes_file
        return (*self._settings(), *((_SENT,) if uploads else ()), _OPTIONS)

    def _settings(self) -> tuple[Setting, ...]:
        return ()

    @property
    def record(self) -> ResultType | None:
        """The type of the record that it returns; None if it returns no record."""
        return None

    @property
    def leading(self) -> tuple[str, ...]:
        """The first arguments of the call to the runtime, as source."""
        return (self.operation.constant,)

    @property
    def parts(self) -> tuple[tuple[Location, tuple[Argument, ...]], ...]:
        """The arguments that it sends, by location; locations without arguments are left out."""
        found = ((location, self.operation.at(location)) for location in get_args(Location))
        return tuple((location, arguments) for location, arguments in found if arguments)

    def returns(self, pages: str) -> str:
        """Return the annotation of its result; `pages` is the name of the class of lists."""
        return "None"

    @property
    def returned(self) -> str:
        """Its result, as `api.md` describes it."""
        return f"`{self.returns('')}`"


def _is_positional(argument: Argument) -> bool:
    return argument.location == "path" and not argument.of_client


def _result_setting(result: ResultType, what: str) -> Setting:
    return Setting(
        result.argument, f"Type of the {what}, such as a subclass of the documented type."
    )


@attrs.frozen(kw_only=True)
class CallMethod(Method):
    """Sends an operation and returns the record in its response."""

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
    def returned(self) -> str:
        return f"`{self.result.returns(self.result.documented.replace('models.', ''))}`"


@attrs.frozen(kw_only=True)
class TextMethod(Method):
    """Sends an operation and returns the text in its response."""

    @property
    def call(self) -> str:
        return "_text"

    def returns(self, pages: str) -> str:
        return "str"


@attrs.frozen(kw_only=True)
class ListMethod(Method):
    """Returns a list, whose pages are fetched when they are read.

    `ids` is the vendor's name of the parameter that takes the ids of a batch, if there is one.
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
        """Arguments that may be passed by position: those in the path, and the ids of a batch."""
        return tuple(a for a in self.arguments if _is_positional(a) or a.wire == self.ids)

    @property
    def record(self) -> ResultType | None:
        return self.result

    def _settings(self) -> tuple[Setting, ...]:
        found: list[Setting] = []
        if self.operation.scheme:
            found.append(
                Setting("max_pages: int | None = None", "Maximum number of pages to read.")
            )
        if self.can_prefetch:
            doc = "Maximum number of pages to fetch ahead and keep in memory."
            found.append(Setting("prefetch: int = 0", doc))
        doc = "Token that continues an earlier iteration: `resume_token` of the list, "
        found.append(Setting("resume: str | None = None", f"{doc}or `resume` of the error."))
        return (*found, _result_setting(self.result, "items"))

    def returns(self, pages: str) -> str:
        body = self.operation.response_type.held() if self.operation.response_type else "None"
        body += " | None" if self.operation.others and "None" not in body.split(" | ") else ""
        return f"{pages}[{self.result.item(self.result.variable)}, {body}]"

    @property
    def returned(self) -> str:
        return f"list of `{self.result.item(self.result.documented.replace('models.', ''))}`"


@attrs.frozen(kw_only=True)
class SaveMethod(Method):
    """Saves the file that an operation returns."""

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
    """Repeats an operation until background work is done."""

    sends: ClassVar[bool] = False

    polling: tuple[tuple[str, str | tuple[str, ...]], ...]

    @property
    def call(self) -> str:
        return "_wait"

    def _settings(self) -> tuple[Setting, ...]:
        wait = Setting("timeout: float = 600.0", "Maximum time to wait, in seconds.")
        return (wait, *super()._settings())

    @property
    def leading(self) -> tuple[str, ...]:
        how = ", ".join(f"{key}={python_of(value)}" for key, value in self.polling)
        return (self.operation.constant, f"Polling({how})")


@attrs.frozen(kw_only=True)
class FetchMethod(Method):
    """Downloads a file that a response names: address at `field_path`, name at `file_name`."""

    takes_file: ClassVar[bool] = True
    sends: ClassVar[bool] = False

    field_path: str
    authenticated: bool = True
    file_name: str | None = None

    @property
    def call(self) -> str:
        return "_fetch"

    def _settings(self) -> tuple[Setting, ...]:
        return _FILE

    @property
    def leading(self) -> tuple[str, ...]:
        found = [self.positional[0].name, python_of(self.field_path)]
        found += [] if self.authenticated else ["authenticated=False"]
        found += [f"file_name={python_of(self.file_name)}"] if self.file_name else []
        return tuple(found)

    @property
    def parts(self) -> tuple[tuple[Location, tuple[Argument, ...]], ...]:
        return ()

    def returns(self, pages: str) -> str:
        return "Path"
