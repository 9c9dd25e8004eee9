"""Paths of the rule language: parse them, check them, and follow them in a document."""

from __future__ import annotations

from privlint import lazy
from privlint.hints import TYPE_CHECKING
from privlint.records import Record
from privlint.shape import OPEN, POISON

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from privlint.language.run import Run
    from privlint.model import Path
    from privlint.shape import Shape

EACH = "[*]"
ANY = "*"
DEEP = "**"
LONGEST = 300

_STEP = lazy.pattern(r'(\*|[A-Za-z_][A-Za-z0-9_-]*|"[^"]+")((?:\[\*\])?)(?:\.|\Z)')

Node = tuple[object, "Path"]
Getter = "Callable[[object, Run], object]"


class Route(Record):
    """
    A parsed path.

    Attributes:
        steps: names, EACH, ANY and DEEP
        rooted: whether it starts at the document

    """

    steps: tuple[str, ...]
    rooted: bool

    @property
    def single(self) -> bool:
        """Return whether it names one place."""
        return not any(step in {EACH, ANY, DEEP} for step in self.steps)


class RouteError(ValueError):
    """Text that is no path."""


def parse(text: str) -> Route:
    """
    Parse *text*; raise `RouteError` with what is wrong.

    `**.name` stands for every field *name* at any depth.
    """
    if len(text) > LONGEST:
        message = f"a path has at most {LONGEST} characters"
        raise RouteError(message)
    rooted = text == "$" or text.startswith("$.")
    rest = text[2:] if rooted else text
    if rest in {"", "this"}:
        if not text:
            message = "an empty path"
            raise RouteError(message)
        return Route((), rooted)
    steps: list[str] = []
    if rest == DEEP or rest.startswith("**."):
        steps.append(DEEP)
        rest = rest[3:]
    ends_deep = rest.endswith(".**")
    rest = rest.removesuffix(".**")
    offset = 0
    while offset < len(rest):
        step = _STEP.match(rest, offset)
        if step is None or (step.end() == len(rest) and rest.endswith(".")):
            message = f"`{text}` is no path"
            raise RouteError(message)
        steps.append(step[1].strip('"'))
        if step[2]:
            steps.append(EACH)
        offset = step.end()
    return Route((*steps, DEEP) if ends_deep else tuple(steps), rooted)


def written(path: Path) -> str:
    """Return *path* as people write it: `purposes[0].name`."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text or "$"


def shapes(route: Route, start: tuple[Shape, ...]) -> tuple[Shape, ...]:
    """Return what may stand where *route* leads; nothing for a wrong field."""
    places = start
    for step in route.steps:
        places = tuple(found for place in places for found in _shapes(step, place))
    return places


def _shapes(step: str, place: Shape) -> Iterator[Shape]:
    if place.open or step == DEEP:
        yield OPEN
    elif step == EACH:
        if place.items is not None:
            yield place.items
    elif place.fields is not None:
        if step == ANY:
            yield from place.fields.values()
        elif step in place.fields:
            yield place.fields[step]
        elif step.startswith("x-"):
            yield OPEN


def getter(route: Route) -> Callable[[object, Run], object]:
    """
    Return the function that looks up the one place *route* names.

    It gives None for what is missing or blank, and tells the run when the node
    has a wrong shape.
    """
    steps = route.steps
    if not steps:
        return _root if route.rooted else _this
    if len(steps) == 1 and not route.rooted:
        return _field(steps[0])

    def get(node: object, run: Run) -> object:
        found = run.root if route.rooted else node
        for step in steps:
            if type(found) is not dict:
                return None
            found = found.get(step)
            if found is POISON:
                run.touched = True
                return None
        return found

    return get


def _root(_node: object, run: Run) -> object:
    return run.root


def _this(node: object, _run: Run) -> object:
    return node


def _field(name: str) -> Callable[[object, Run], object]:
    def get(node: object, run: Run) -> object:
        if type(node) is not dict:
            return None
        found = node.get(name)
        if found is POISON:
            run.touched = True
            return None
        return found

    return get


def select(route: Route, node: object, path: Path, run: Run) -> list[Node]:
    """
    Return every node that *route* leads to from *node*, which lies at *path*.

    What is not there selects nothing; null is passed over, and so are nodes with
    a wrong shape, of which the run is told. What is selected from the document
    is remembered by the run.
    """
    if not route.rooted and node is not run.root:
        return _followed(route, [(node, path)], run)
    known = run.selections.get(route.steps)
    if known is None:
        touched, run.touched = run.touched, False
        nodes = _followed(route, [(run.root, ())], run)
        known = run.selections[route.steps] = (nodes, run.touched)
        run.touched = touched
    run.spend()
    run.touched = run.touched or known[1]
    return known[0]


def _followed(route: Route, nodes: list[Node], run: Run) -> list[Node]:
    for step in route.steps:
        if any(value is POISON for value, _place in nodes):
            run.touched = True
        if step == DEEP:
            nodes = [found for start in nodes for found in _below(start, run)]
        elif step == EACH:
            nodes = [
                (item, (*place, index))
                for value, place in nodes
                if type(value) is list
                for index, item in enumerate(value)
            ]
        elif step == ANY:
            nodes = [
                (item, (*place, key))
                for value, place in nodes
                if type(value) is dict
                for key, item in value.items()
            ]
        else:
            nodes = [
                (value[step], (*place, step))
                for value, place in nodes
                if type(value) is dict and step in value
            ]
    run.spend(len(nodes) + 1)
    return [found for found in nodes if found[0] is not None and _clean(found[0], run)]


def _clean(value: object, run: Run) -> bool:
    if value is POISON:
        run.touched = True
        return False
    return True


def _below(start: Node, run: Run) -> Iterator[Node]:
    """Yield the node and everything under it, with a stack of its own."""
    stack = [start]
    while stack:
        value, path = stack.pop()
        run.spend()
        yield value, path
        if type(value) is dict:
            stack += [(item, (*path, key)) for key, item in reversed(value.items())]
        elif type(value) is list:
            below = [(item, (*path, step)) for step, item in enumerate(value)]
            stack += reversed(below)


def target(route: Route, path: Path) -> Path:
    """Return where the one place *route* lies for a node at *path*."""
    return route.steps if route.rooted else (*path, *route.steps)
