"""Outcomes as plain data and back, so that they can outlive a process as JSON."""

from __future__ import annotations

from privlint import model, report, suppressions
from privlint.hints import TYPE_CHECKING
from privlint.model import Duty, Severity
from privlint.records import fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Kind = Callable[..., object]

_KINDS: Mapping[str, Kind] = {
    kind.__name__: kind
    for kind in (
        *(report.Outcome, report.Checked),
        *(suppressions.Suppressed, suppressions.Suppression),
        *(model.Finding, model.Text, model.Location, model.Position, model.Citation),
        *(model.Excerpt, model.Fix, model.Edit, model.Change, Severity, Duty),
    )
}
"""What an outcome is made of, by the name that stands for it."""
_SET = "set"


class Plain:
    """
    Makes records plain data: numbers and texts, lists for tuples, `{kind: values}`.

    Attributes:
        sets: the sets of names in them, each once; the data have their numbers

    """

    def __init__(self, sets: Iterable[Iterable[str]] = ()) -> None:
        self.sets: list[frozenset[str]] = [frozenset(names) for names in sets]
        self._numbers = {names: number for number, names in enumerate(self.sets)}

    def data(self, one: object) -> object:
        """Return *one* as plain data."""
        if isinstance(one, Severity | Duty):
            return {type(one).__name__: [one.value]}
        if one is None or isinstance(one, str | int):
            return one
        if isinstance(one, tuple):
            return [self.data(each) for each in one]
        if isinstance(one, frozenset):
            return {_SET: self._number(one)}
        values = fields(one).values()
        return {type(one).__name__: [self.data(each) for each in values]}

    def _number(self, names: frozenset[str]) -> int:
        known = self._numbers.setdefault(names, len(self.sets))
        if known == len(self.sets):
            self.sets.append(names)
        return known

    def made(self, data: object) -> object:
        """Return what *data* was made from."""
        if isinstance(data, list):
            return tuple([self.made(each) for each in data]) if data else ()
        if not isinstance(data, dict):
            return data
        ((kind, values),) = data.items()
        if kind == _SET:
            return self.sets[values]
        return _KINDS[kind](
            *[
                self.made(each) if isinstance(each, list | dict) else each
                for each in values
            ]
        )
