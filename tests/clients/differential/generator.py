"""Random operations. They look at the model, so that most of them meet something; what AWS refuses is among them too."""

from decimal import Decimal

from expressions import collide, find, within
from model import Read, Write
from tables import SHAPES
from values import Refused, check, order

NUMBERS = [
    "0", "1", "-1", "2", "3.50", "10", "1E2", "-0.5", "1E-130", "-1E-130", "9.9E125", "-9.99E+125", "1.5E40", "0.1", "1000",
    "12345678901234567890123456789012345678", "0.00000000000000000000000000000000000001", "-99999999999999999999999999999999999999",
]  # fmt: skip
OUT_OF_RANGE = ["1E126", "-1E126", "1E-131", "123456789012345678901234567890123456789", "1.00000000000000000000000000000000000001"]
TEXTS = ["", "a", "ab", "abc", "b", "é", "z", "日本", "\uffff", "\U00010000", " ", "1", "10", "2"]
BINARIES = [b"", b"\x00", b"\x00\xff", b"a", b"ab", b"\xff"]
KEY_TEXTS = ["p", "pq", "é", "\uffff", "\U0001f600"]
NAMES = ["a", "b", "c", "d", "m", "q"]
INNER_NAMES = ["x", "y", "z.w", "日"]
# What is no value: each needs its own words on the wire.
BAD = [{"SS": []}, {"NS": ["1", "1.0"]}, {"SS": ["a", "a"]}, {"BS": []}, {"NULL": False}, {"N": "one"}, {}, {"S": "a", "N": "1"}]
LONG = 3000
COMPARATORS = ["=", "<>", "<", "<=", ">", ">="]
KINDS = ["S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M"]
WEIGHTS = {
    "write": 40, "get": 8, "query": 14, "scan": 5, "batch_get": 3, "batch_write": 5, "transact_write": 9, "transact_get": 3,
    "statement": 12,
}  # fmt: skip


class Generator:
    def __init__(self, random, model):
        self.random, self.model = random, model

    def once_in(self, count):
        return self.random.randrange(count) == 0

    def choice(self, options):
        return self.random.choice(options)

    def operation(self):
        kind = self.random.choices(list(WEIGHTS), WEIGHTS.values())[0]
        return kind, getattr(self, kind)()

    # Values.

    def number(self):
        if self.once_in(60):
            return Decimal(self.choice(OUT_OF_RANGE))
        if self.once_in(3):
            return Decimal(self.random.randrange(-20, 20))
        return Decimal(self.choice(NUMBERS))

    def value(self, depth=0, kind=None):
        if kind is None and self.once_in(120):
            return "BAD", self.choice(BAD)
        kind = kind or self.choice(KINDS if depth < 3 else KINDS[:8])
        match kind:
            case "S":
                return kind, self.choice(TEXTS) if not self.once_in(25) else "t" * self.random.randrange(LONG)
            case "N":
                return kind, self.number()
            case "B":
                return kind, self.choice(BINARIES)
            case "BOOL":
                return kind, self.once_in(2)
            case "NULL":
                return kind, True
            case "SS" | "BS":
                pool = TEXTS if kind == "SS" else BINARIES
                return kind, frozenset(self.random.sample(pool, self.random.randrange(1, 4)))
            case "NS":
                return kind, frozenset(Decimal(self.choice(NUMBERS)) for _ in range(self.random.randrange(1, 4)))
            case "L":
                return kind, [self.value(depth + 1) for _ in range(self.random.randrange(4))]
            case "M":
                names = self.random.sample(INNER_NAMES, self.random.randrange(4))
                return kind, {name: self.value(depth + 1) for name in names}

    def key_value(self, kind):
        if self.once_in(80):
            return self.value()
        match kind:
            case "S":
                return kind, self.choice(KEY_TEXTS)
            case "N":
                return kind, Decimal(self.choice(NUMBERS))
            case "B":
                return kind, self.choice(BINARIES[1:])

    def shape(self):
        return self.random.choices(SHAPES, [5, 2, 2, 2])[0]

    def key(self, shape):
        items = list(self.model.tables[shape.name].items.values())
        if items and not self.once_in(3):
            item = self.choice(items)
            return {name: item[name] for name in shape.key_names}
        key = {}
        for at, (name, kind) in enumerate(shape.keys):
            # Few partitions, with many rows each.
            few = at == 0 and len(shape.keys) > 1 and kind != "N" and not self.once_in(80)
            key[name] = (kind, ("p" if kind == "S" else b"p")) if few and not self.once_in(3) else self.key_value(kind)
        if self.once_in(150):
            key["a"] = "S", "no key"
        return key

    def item(self, shape):
        item = {name: self.value() for name in self.random.sample(NAMES, self.random.randrange(len(NAMES)))}
        for index in shape.indexes:
            for name, kind in index.keys:
                if name not in shape.key_names and not self.once_in(4):
                    item[name] = self.index_value(kind)
        return item | self.key(shape)

    def index_value(self, kind):
        if self.once_in(40):
            return self.value()
        if kind == "S":
            return kind, self.choice(["g", "h", "é"])
        return kind, Decimal(self.random.randrange(4)) if kind == "N" else self.choice(BINARIES[1:])

    # Paths and expressions.

    def path(self, item, names=NAMES):
        """Mostly one that is there."""
        names = [name for name in names if name in item] if item and not self.once_in(4) else names
        if not names:
            names = NAMES
        path, value = [self.choice(names)], None
        value = (item or {}).get(path[0])
        while path[0] in NAMES and value is not None and value[0] in ("L", "M") and not self.once_in(3):
            step = self.step(value)
            path.append(step)
            value = value[1][step] if value[0] == "L" and step < len(value[1]) else value[1].get(step) if value[0] == "M" else None
        # A path into a key has a refusal of its own.
        if path[0] in NAMES and self.once_in(12):
            path.append(self.choice([*INNER_NAMES, 0, 2]))
        return tuple(path)

    def step(self, value):
        if value[0] == "L":
            return self.random.randrange(len(value[1]) + 2)
        return self.choice(list(value[1]) or INNER_NAMES) if not self.once_in(4) else self.choice(INNER_NAMES)

    def literal(self, item, path):
        """One that may well be equal to what is at the path."""
        found = find(item or {}, path)
        if found is not None and not self.once_in(2):
            return found
        return self.value(depth=2, kind=found[0] if found and self.once_in(2) else None)

    def operand(self, item, path):
        if self.once_in(6):
            other = self.path(item)
            if other != path:
                return "path", other
        return "value", self.literal(item, path)

    def condition(self, item, names=NAMES, depth=0):
        if depth < 3 and not self.once_in(2):
            kind = self.choice(["and", "or", "not", "and", "or"])
            parts = [self.condition(item, names, depth + 1) for _ in range(1 if kind == "not" else 2)]
            return kind, *parts
        leaf = self.leaf(item, names)
        # Two pairs of parentheses around one thing are refused.
        return ("group", leaf) if depth == 0 and self.once_in(10) else leaf

    def leaf(self, item, names):
        path = self.path(item, names)
        match self.random.randrange(9):
            case 0:
                return "exists", path
            case 1:
                return "not_exists", path
            case 2:
                return "type", path, ("S", self.choice(KINDS) if not self.once_in(30) else "X")
            case 3:
                kind = "B" if self.once_in(3) else "S"
                prefix = self.choice(TEXTS if kind == "S" else BINARIES)
                return "begins", path, ("value", (kind, prefix) if not self.once_in(30) else self.value(depth=3))
            case 4:
                return "contains", path, ("value", self.part(item, path))
            case 5:
                bounds = sorted([self.number_in_range(), self.number_in_range()])
                found = find(item or {}, path)
                if found is not None and is_fine(found) and found[0] in ("S", "N", "B") and not self.once_in(3):
                    # The bounds belong to it.
                    other = self.value(kind=found[0])
                    pair = sorted([found, other], key=order) if is_fine(other) else [found, found]
                    return "between", ("path", path), ("value", pair[0]), ("value", pair[1])
                if self.once_in(3):
                    texts = sorted(self.random.sample(TEXTS, 2), key=str.encode)
                    low, high = (("S", text) for text in texts)
                else:
                    low, high = (("N", bound) for bound in bounds)
                if self.once_in(30):
                    low, high = high, low
                return "between", ("path", path), ("value", low), ("value", high)
            case 6:
                count = self.random.randrange(1, 4)
                return "in", ("path", path), [self.operand(item, path) for _ in range(count)]
            case 7:
                count = "N", Decimal(self.random.randrange(5))
                return "cmp", self.choice(["=", "<", "<=", ">", ">="]), ("size", path), ("value", count)
            case _:
                left, right = ("path", path), self.operand(item, path)
                if right[0] == "value" and self.once_in(5):
                    left, right = right, left
                return "cmp", self.choice(COMPARATORS), left, right

    def number_in_range(self):
        return Decimal(self.choice(NUMBERS))

    def part(self, item, path):
        found = find(item or {}, path)
        if found is not None and not self.once_in(3):
            kind, content = found
            if kind in ("SS", "NS", "BS"):
                return kind[0], self.choice(sorted(content))
            if kind == "L" and content:
                return self.choice(content)
            if kind in ("S", "B"):
                return kind, content[self.random.randrange(len(content) + 1) :][:2]
        return self.value(kind=self.choice(["S", "N", "B", "BOOL", "NULL"]))

    def update(self, item, shape, is_sound=False):
        """`is_sound`: nothing that is refused without a look at the item."""
        update = self.removals(item) if self.once_in(6) else []
        for _ in range(self.random.randrange(1, 5)):
            change = self.change(item, shape, is_sound)
            if is_sound and (change[1][0] in shape.key_names or any(collide(change[1], other[1]) for other in update)):
                continue
            # Mostly what does not collide.
            if not self.once_in(12) and any(collide(change[1], other[1]) for other in update):
                continue
            update.append(change)
        return update or [("SET", ("a",), ("value", ("S", "alone")))]

    def removals(self, item):
        """Several elements of one list at once: each index is that of before."""
        lists = [path for path in ((name,) for name in NAMES) if (find(item or {}, path) or ("", 0))[0] == "L"]
        if not lists:
            return []
        path = self.choice(lists)
        count = len(find(item, path)[1]) + 1
        chosen = self.random.sample(range(count), min(count, self.random.randrange(2, 4)))
        return [("REMOVE", (*path, at)) for at in chosen]

    def change(self, item, shape, is_sound):
        if self.once_in(5) and shape.indexes:
            index = self.choice(shape.indexes)
            name, kind = index.keys[-1]
            if name not in shape.key_names or (self.once_in(8) and not is_sound):
                if self.once_in(3):
                    return "REMOVE", (name,)
                value = self.index_value(kind)
                if is_sound and not is_fine(value):
                    value = "NULL", True
                return "SET", (name,), ("value", value)
        path = self.path(item)
        match self.random.randrange(8):
            case 0 | 1:
                return "REMOVE", path
            case 2:
                return "ADD", self.addable(item, path), self.sound(self.added(item, path), is_sound, ("N", Decimal(1)))
            case 3:
                return "DELETE", path, self.sound(self.added(item, path, ["SS", "NS", "BS"]), is_sound, ("SS", frozenset(["a"])))
            case _:
                return "SET", path, self.expression(item, path, is_sound)

    def sound(self, value, is_sound, other):
        kinds = ("SS", "NS", "BS") if other[0] == "SS" else ("N", "SS", "NS", "BS")
        return other if is_sound and value[0] not in kinds else value

    def addable(self, item, path):
        return path if not self.once_in(3) else (self.choice(NAMES),)

    def added(self, item, path, kinds=("N", "N", "SS", "NS", "BS")):
        found = find(item or {}, path)
        if found is not None and found[0] in kinds and not self.once_in(4):
            kind, content = found
            if kind != "N" and self.once_in(3):
                return kind, content
            return self.value(kind=kind)
        return self.value(kind=self.choice(kinds)) if not self.once_in(20) else self.value(depth=3)

    def expression(self, item, path, is_sound):
        found = find(item or {}, path)
        kind = self.random.randrange(8)
        if found is not None and found[0] == "N" and kind < 5:
            kind = 0
        if found is not None and found[0] == "L" and kind < 4:
            kind = 1
        match kind:
            case 0:
                left = ("path", path) if found else ("if_not_exists", path, ("value", ("N", Decimal(0))))
                right = "value", (self.value(kind="N") if is_sound or not self.once_in(20) else self.value(depth=3))
                if self.once_in(4):
                    left, right = right, left
                return self.choice("+-"), left, right
            case 1:
                left = ("path", path) if found else ("if_not_exists", path, ("value", ("L", [])))
                right = "value", (self.value(kind="L", depth=2) if is_sound or not self.once_in(20) else self.value(depth=3))
                if self.once_in(3):
                    left, right = right, left
                return "list_append", left, right
            case 2:
                return "if_not_exists", self.path(item), ("value", self.checked(self.value(), is_sound))
            case 3:
                return "path", self.path(item)
            case 4:
                return self.choice("+-"), ("path", self.path(item)), ("path", self.path(item))
            case _:
                return "value", self.checked(self.value(), is_sound)

    def checked(self, value, is_sound):
        return ("NULL", True) if is_sound and not is_fine(value) else value

    # Operations.

    def write(self):
        return self.one_write(self.shape())

    def one_write(self, shape, kinds=("Put", "Update", "Delete"), is_sound=False, has_condition=True, returns=True):
        kind = self.random.choices(kinds, [{"Put": 6, "Update": 9, "Delete": 2, "ConditionCheck": 2}[k] for k in kinds])[0]
        key = self.key(shape)
        table = self.model.tables[shape.name]
        item = next((i for i in table.items.values() if all(i[n] == key[n] for n in shape.key_names)), None)
        names = [*NAMES, *shape.key_types] if self.once_in(6) else NAMES
        wanted = has_condition and (kind == "ConditionCheck" or self.once_in(2))
        condition = self.condition(item, names) if wanted else None
        choices = ["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"] if kind == "Update" else ["NONE", "ALL_OLD"]
        return Write(
            kind,
            shape.name,
            item=self.item(shape) if kind == "Put" else None,
            key=key,
            update=self.update(item, shape, is_sound) if kind == "Update" else None,
            condition=condition,
            returns=self.choice(choices) if returns else "NONE",
            shows_old=self.once_in(2),
        )

    def get(self):
        shape = self.shape()
        return shape.name, self.key(shape), self.projection(shape), self.once_in(2)

    def projection(self, shape):
        if not self.once_in(2):
            return None
        items = list(self.model.tables[shape.name].items.values())
        item = self.choice(items) if items else {}
        paths = []
        for _ in range(self.random.randrange(1, 4)):
            path = self.path(item, [*NAMES, *shape.key_types])
            if not any(collide(path, other) for other in paths):
                paths.append(path)
        return paths

    def query(self):
        shape = self.shape()
        index = self.choice([None, None, *shape.indexes])
        keys = index.keys if index else shape.keys
        entries = self.model.tables[shape.name].entries(index)
        entry = self.choice(entries) if entries else None
        parts = [("cmp", "=", ("path", (keys[0][0],)), ("value", self.key_of(entry, *keys[0])))]
        if len(keys) > 1 and not self.once_in(3):
            parts.append(self.sort_condition(entry, *keys[1]))
        read = self.reading(shape, index, keys, entry)
        read.key_condition, read.forward = parts, self.once_in(2)
        return read, self.limit()

    def limit(self):
        return self.random.randrange(1, 5) if self.once_in(2) else None

    def key_of(self, entry, name, kind):
        if entry is not None and not self.once_in(5):
            return entry[name]
        return self.key_value(kind)

    def sort_condition(self, entry, name, kind):
        path, value = (name,), self.key_of(entry, name, kind)
        match self.random.randrange(4):
            case 0:
                low, high = value, self.key_of(None, name, kind)
                if low[0] == high[0] == kind and not self.once_in(30):
                    low, high = sorted([low, high], key=lambda v: v[1].encode() if kind == "S" else v[1])
                return "between", ("path", path), ("value", low), ("value", high)
            case 1 if kind != "N" or self.once_in(10):
                cut = (value[0], value[1][:1]) if value[0] in ("S", "B") and kind == value[0] else value
                return "begins", path, ("value", cut)
            case _:
                return "cmp", self.choice(["=", "<", "<=", ">", ">="]), ("path", path), ("value", value)

    def reading(self, shape, index, keys, entry):
        # A filter of a local index on what the index lacks is not documented.
        projected = shape.projected(index) if index else None
        names = [name for name in NAMES if projected is None or not index.is_local or name in projected]
        condition = self.condition(entry, names) if names and self.once_in(2) else None
        if condition and not within(condition, names) and index and index.is_local:
            condition = None
        paths = self.projection(shape)
        select = None
        if not paths and self.once_in(4):
            select = self.choice(["COUNT", "ALL_ATTRIBUTES", *(["ALL_PROJECTED_ATTRIBUTES"] if index else [])])
        return Read(shape.name, index.name if index else None, None, True, condition, paths, select)

    def scan(self):
        shape = self.shape()
        index = self.choice([None, None, *shape.indexes])
        keys = index.keys if index else shape.keys
        entries = self.model.tables[shape.name].entries(index)
        read = self.reading(shape, index, keys, self.choice(entries) if entries else None)
        return read, self.limit(), self.choice([1, 1, 2, 5])

    def batch_get(self):
        wanted = {}
        for _ in range(self.random.randrange(1, 6)):
            shape = self.shape()
            wanted.setdefault(shape.name, []).append(self.key(shape))
        paths = {name: self.projection(next(s for s in SHAPES if s.name == name)) for name in wanted}
        return wanted, paths

    def batch_write(self):
        count = self.random.randrange(1, 6)
        return [self.one_write(self.shape(), ("Put", "Delete"), has_condition=False, returns=False) for _ in range(count)]

    def transact_write(self):
        kinds = ("Put", "Update", "Delete", "ConditionCheck")
        count = self.random.randrange(1, 5)
        return [self.one_write(self.shape(), kinds, is_sound=True, returns=False) for _ in range(count)]

    def transact_get(self):
        shapes = [self.shape() for _ in range(self.random.randrange(1, 4))]
        return [(shape.name, self.key(shape), self.projection(shape)) for shape in shapes]

    def statement(self):
        """`("select" | "insert" | "delete" | "update", Write or Read)`, said in PartiQL."""
        shape = self.shape()
        kind = self.choice(["select", "select", "insert", "delete", "update"])
        table = self.model.tables[shape.name]
        if kind == "select":
            entry = self.choice(list(table.items.values())) if table.items else None
            read = Read(shape.name, None, None, condition=self.plain_condition(entry))
            if not self.once_in(3):
                name, of = shape.keys[0]
                read.key_condition = [("cmp", "=", ("path", (name,)), ("value", self.key_of(entry, name, of)))]
            return kind, read
        # Another attribute beside the key would be a condition here.
        key = {name: value for name, value in self.key(shape).items() if name in shape.key_names}
        item = next((i for i in table.items.values() if all(i[n] == key[n] for n in shape.key_names)), None)
        if kind == "insert":
            return kind, Write("Put", shape.name, item=self.item(shape))
        condition = self.plain_condition(item) if self.once_in(3) else None
        if kind == "delete":
            return kind, Write("Delete", shape.name, key=key, condition=condition)
        update = [change for change in self.update(item, shape, is_sound=True) if change[0] in ("SET", "REMOVE")]
        update = [change for change in update if change[0] == "REMOVE" or "if_not_exists" not in str(change)]
        update = update or [("SET", ("a",), ("value", ("S", "alone")))]
        return kind, Write("Update", shape.name, key=key, update=update, condition=condition)

    def plain_condition(self, item, depth=0):
        """What both languages say alike: without `<>` and `NOT`, which see what is missing otherwise."""
        if depth < 2 and self.once_in(3):
            return self.choice(["and", "or"]), self.plain_condition(item, depth + 1), self.plain_condition(item, depth + 1)
        while True:
            leaf = self.leaf(item, NAMES)
            if leaf[0] == "cmp" and leaf[1] == "<>":
                continue
            # What is no value has no parameter either.
            if leaf[0] != "type" and "BAD" not in str(leaf):
                return leaf


def is_fine(value):
    try:
        check(value)
    except Refused:
        return False
    return True
