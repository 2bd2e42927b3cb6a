"""Conditions, updates and projections: trees, the text that says them, and what they mean.

A path is a tuple of names and indexes, `("m", "x", 0)`. An operand is `("path", path)`, `("value", value)` or `("size", path)`.

| condition | |
|---|---|
| `("cmp", operator, left, right)`, `("between", x, low, high)`, `("in", x, [operands])` | |
| `("exists", path)`, `("not_exists", path)`, `("type", path, value)`, `("begins", path, operand)`, `("contains", path, operand)` | |
| `("and", a, b)`, `("or", a, b)`, `("not", a)`, `("group", a)` | `group` is a pair of parentheses that changes nothing |

An update is a list of `("SET", path, expression)`, `("REMOVE", path)`, `("ADD", path, value)`, `("DELETE", path, value)`; an
expression is an operand or `("if_not_exists", path, expression)`, `("list_append", a, b)`, `("+", a, b)`, `("-", a, b)`.
"""

import copy
from decimal import Decimal

from values import calculate, check, invalid, order, to_wire

TYPES = {"S", "N", "B", "SS", "NS", "BS", "L", "M", "BOOL", "NULL"}
ORDERED = {"S", "N", "B"}
SETS = {"SS", "NS", "BS"}
PRECEDENCE = {"or": 1, "and": 2, "not": 3}


class Binder:
    """Gives names and values their placeholders, each once."""

    def __init__(self, always=False):
        self.names, self.values = {}, []
        self.always = always

    def path(self, path):
        written = ""
        for step in path:
            if isinstance(step, int):
                written += f"[{step}]"
            else:
                written += ("." if written else "") + self.name(step)
        return written

    def name(self, name):
        if not self.always and name.isascii() and name.isalpha() and len(name) == 1:
            return name
        return self.names.setdefault(name, f"#n{len(self.names)}")

    def value(self, value):
        self.values.append(value)
        return f":v{len(self.values) - 1}"

    def arguments(self):
        found = {}
        if self.names:
            found["ExpressionAttributeNames"] = {mark: name for name, mark in self.names.items()}
        if self.values:
            found["ExpressionAttributeValues"] = {f":v{at}": to_wire(v) for at, v in enumerate(self.values)}
        return found


def operand_text(operand, binder):
    kind, content = operand[0], operand[1]
    match kind:
        case "path":
            return binder.path(content)
        case "value":
            return binder.value(content)
        case "size":
            return f"size({binder.path(content)})"
        case "if_not_exists":
            return f"if_not_exists({binder.path(content)}, {operand_text(operand[2], binder)})"
        case "list_append":
            return f"list_append({operand_text(content, binder)}, {operand_text(operand[2], binder)})"
        case _:
            return f"{operand_text(content, binder)} {kind} {operand_text(operand[2], binder)}"


def condition_text(condition, binder, outer=0):
    """With parentheses only where the precedence asks for them, and where a `group` is."""
    kind, *rest = condition
    own = PRECEDENCE.get(kind)
    text = lambda operand: operand_text(operand, binder)  # noqa: E731
    match kind:
        case "cmp":
            return f"{text(rest[1])} {rest[0]} {text(rest[2])}"
        case "between":
            return f"{text(rest[0])} BETWEEN {text(rest[1])} AND {text(rest[2])}"
        case "in":
            return f"{text(rest[0])} IN ({', '.join(map(text, rest[1]))})"
        case "exists":
            return f"attribute_exists({binder.path(rest[0])})"
        case "not_exists":
            return f"attribute_not_exists({binder.path(rest[0])})"
        case "type":
            return f"attribute_type({binder.path(rest[0])}, {binder.value(rest[1])})"
        case "begins":
            return f"begins_with({binder.path(rest[0])}, {text(rest[1])})"
        case "contains":
            return f"contains({binder.path(rest[0])}, {text(rest[1])})"
        case "group":
            return f"({condition_text(rest[0], binder)})"
        case "not":
            written = f"NOT {condition_text(rest[0], binder, own)}"
        case _:
            left = condition_text(rest[0], binder, own)
            # Both sides of one operator bind alike: the right one's own operator would bind to the left.
            right = condition_text(rest[1], binder, own + 1)
            written = f"{left} {kind.upper()} {right}"
    return f"({written})" if own < outer else written


def update_text(update, binder):
    clauses = {}
    for kind, path, *rest in update:
        target = binder.path(path)
        if kind == "SET":
            target += f" = {operand_text(rest[0], binder)}"
        elif kind in ("ADD", "DELETE"):
            target += f" {binder.value(rest[0])}"
        clauses.setdefault(kind, []).append(target)
    return " ".join(f"{kind} {', '.join(parts)}" for kind, parts in clauses.items())


def find(item, path):
    """The value at a path, or None."""
    value = item.get(path[0])
    for step in path[1:]:
        if value is None:
            return None
        kind, content = value
        if isinstance(step, int):
            value = content[step] if kind == "L" and step < len(content) else None
        else:
            value = content.get(step) if kind == "M" else None
    return value


def length(value):
    if value is None or value[0] in ("N", "BOOL", "NULL"):
        return None
    kind, content = value
    # AWS does not say of what; its own language counts a text in units of UTF-16.
    return "N", Decimal(len(content.encode("utf-16-le")) // 2 if kind == "S" else len(content))


def resolve(operand, item):
    kind, content = operand
    match kind:
        case "value":
            return content
        case "path":
            return find(item, content)
        case "size":
            return length(find(item, content))


def compare(operator, left, right):
    if operator == "<>":
        return left is None or right is None or left != right
    if left is None or right is None:
        return False
    if operator == "=":
        return left == right
    if left[0] != right[0] or left[0] not in ORDERED:
        return False
    left, right = order(left), order(right)
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[operator]


def holds(condition, item):
    kind, *rest = condition
    match kind:
        case "cmp":
            return compare(rest[0], resolve(rest[1], item), resolve(rest[2], item))
        case "between":
            value, low, high = (resolve(operand, item) for operand in rest)
            return compare(">=", value, low) and compare("<=", value, high)
        case "in":
            value = resolve(rest[0], item)
            return any(compare("=", value, resolve(operand, item)) for operand in rest[1])
        case "exists":
            return find(item, rest[0]) is not None
        case "not_exists":
            return find(item, rest[0]) is None
        case "type":
            value = find(item, rest[0])
            return value is not None and value[0] == rest[1][1]
        case "begins":
            value, prefix = find(item, rest[0]), resolve(rest[1], item)
            if value is None or prefix is None or value[0] != prefix[0] or value[0] not in ("S", "B"):
                return False
            return value[1].startswith(prefix[1])
        case "contains":
            return contains(find(item, rest[0]), resolve(rest[1], item))
        case "group":
            return holds(rest[0], item)
        case "not":
            return not holds(rest[0], item)
        case "and":
            # Neither side has effects, so both are looked at.
            return all([holds(part, item) for part in rest])
        case "or":
            return any([holds(part, item) for part in rest])


def contains(value, part):
    if value is None or part is None:
        return False
    kind, content = value
    if kind in ("S", "B"):
        return part[0] == kind and part[1] in content
    if kind in SETS:
        return part[0] == kind[0] and part[1] in content
    return kind == "L" and part in content


def check_condition(condition):
    """Refuses what AWS refuses without a look at any item."""
    kind, *rest = condition
    literals = [operand[1] for operand in operands(condition) if operand[0] == "value"]
    for literal in literals:
        check(literal)
    match kind:
        case "cmp":
            if rest[0] not in ("=", "<>") and any(literal[0] not in ORDERED for literal in literals):
                raise invalid()
        case "between":
            if any(literal[0] not in ORDERED for literal in literals):
                raise invalid()
            low, high = rest[1], rest[2]
            if low[0] == high[0] == "value":
                if low[1][0] != high[1][0] or order(low[1]) > order(high[1]):
                    raise invalid()
        case "begins":
            if any(literal[0] not in ("S", "B") for literal in literals):
                raise invalid()
        case "type":
            check(rest[1])
            if rest[1][0] != "S" or rest[1][1] not in TYPES:
                raise invalid()
        case "and" | "or":
            check_condition(rest[0])
            check_condition(rest[1])
        case "not" | "group":
            check_condition(rest[0])


def operands(condition):
    kind, *rest = condition
    match kind:
        case "cmp":
            return rest[1:]
        case "between":
            return rest
        case "in":
            return [rest[0], *rest[1]]
        case "begins" | "contains":
            return rest[1:]
        case _:
            return []


def check_update(update, keys):
    """Refuses what AWS refuses without a look at the item."""
    paths = [change[1] for change in update]
    if any(path[0] in keys for path in paths):
        raise invalid()
    for at, path in enumerate(paths):
        for other in paths[:at]:
            if collide(path, other):
                raise invalid()
    for kind, _, *rest in update:
        if kind == "SET":
            check_expression(rest[0])
        elif kind != "REMOVE":
            check(rest[0])
            if rest[0][0] not in SETS and not (kind == "ADD" and rest[0][0] == "N"):
                raise invalid()


def collide(left, right):
    """Whether one path holds the other, or both say different kinds of one value."""
    for a, b in zip(left, right):
        if isinstance(a, int) != isinstance(b, int):
            return True
        if a != b:
            return False
    return True


def check_expression(expression):
    kind, *rest = expression
    if kind == "value":
        check(rest[0])
    elif kind == "if_not_exists":
        check_expression(rest[1])
    elif kind in ("list_append", "+", "-"):
        needed = "L" if kind == "list_append" else "N"
        for part in rest:
            check_expression(part)
            if part[0] == "value" and part[1][0] != needed:
                raise invalid()


def evaluate(expression, item):
    kind, *rest = expression
    match kind:
        case "value":
            return rest[0]
        case "path":
            value = find(item, rest[0])
            if value is None:
                raise invalid(late=True)
            return value
        case "if_not_exists":
            value = find(item, rest[0])
            return evaluate(rest[1], item) if value is None else value
        case "list_append":
            left, right = evaluate(rest[0], item), evaluate(rest[1], item)
            if left[0] != "L" or right[0] != "L":
                raise invalid(late=True)
            return "L", left[1] + right[1]
        case _:
            left, right = evaluate(rest[0], item), evaluate(rest[1], item)
            if left[0] != "N" or right[0] != "N":
                raise invalid(late=True)
            return "N", calculate(left[1], right[1], 1 if kind == "+" else -1)


def apply(update, old, key):
    """The item after an update; None where it makes none of nothing."""
    item = old if old is not None else key
    writes, removals = [], []
    for kind, path, *rest in update:
        before = find(item, path)
        if kind == "SET":
            writes.append((path, evaluate(rest[0], item)))
        elif kind == "ADD":
            writes.append((path, added(before, rest[0])))
        elif kind == "DELETE":
            left = deleted(before, rest[0])
            if left is None:
                removals.append((path, False))
            else:
                writes.append((path, left))
        else:
            removals.append((path, old is None))
    new = copy.deepcopy(item)
    for path, value in sorted(writes, key=lambda write: [str(s) if isinstance(s, str) else f"{s:09}" for s in write[0]]):
        write(new, path, value)
    for path, tolerant in sorted(removals, key=lambda r: [s if isinstance(s, str) else f"{s:09}" for s in r[0]], reverse=True):
        remove(new, path, tolerant)
    if old is None and not any(kind in ("SET", "ADD") for kind, *_ in update) and update:
        return None
    return new


def added(old, more):
    if old is None:
        return more
    if old[0] != more[0]:
        raise invalid(late=True)
    return ("N", calculate(old[1], more[1], 1)) if old[0] == "N" else (old[0], old[1] | more[1])


def deleted(old, less):
    if old is None:
        return None
    if old[0] != less[0]:
        raise invalid(late=True)
    left = old[1] - less[1]
    return (old[0], left) if left else None


def parent(item, path):
    value = ("M", item) if len(path) == 1 else find(item, path[:-1])
    wanted = "L" if isinstance(path[-1], int) else "M"
    if value is None or value[0] != wanted:
        raise invalid(late=True)
    return value[1]


def write(item, path, value):
    place, last = parent(item, path), path[-1]
    if isinstance(last, int) and last >= len(place):
        place.append(value)
    else:
        place[last] = value


def remove(item, path, tolerant):
    try:
        place, last = parent(item, path), path[-1]
    except Exception:
        if tolerant:
            return
        raise
    if not isinstance(last, int):
        place.pop(last, None)
    elif last < len(place):
        del place[last]


def project(item, paths):
    """What is left of an item under these paths; elements of lists move together."""
    tree = {}
    for path in paths:
        if find(item, path) is None:
            continue
        node = tree
        for step in path[:-1]:
            node = node.setdefault(step, {})
        node[path[-1]] = None
    return cut(("M", item), tree)[1]


def cut(value, tree):
    if tree is None:
        return value
    kind, content = value
    if kind == "L":
        return kind, [cut(content[at], tree[at]) for at in sorted(tree)]
    return kind, {name: cut(content[name], tree[name]) for name in tree}


def within(condition, names):
    """Whether a condition speaks of these attributes alone."""
    if isinstance(condition, tuple):
        if condition and condition[0] in ("path", "size"):
            return condition[1][0] in names
        if condition and condition[0] in ("exists", "not_exists", "type", "begins", "contains"):
            return condition[1][0] in names and all(within(part, names) for part in condition[2:])
        return all(within(part, names) for part in condition)
    return not isinstance(condition, list) or all(within(part, names) for part in condition)
