"""The plain model: dictionaries of items, and what each operation does to them and answers."""

import copy
from collections import namedtuple

import expressions
from values import ITEM_BYTES_MAX, Refused, check, invalid, item_size, order

READ_UNIT, WRITE_UNIT = 4096, 1024
# Of a partition key and of a sort key.
KEY_BYTES_MAX = 2048, 1024

# A change of one item, as its stream tells it. Changes of one request share a group, which has no order.
Change = namedtuple("Change", "group key old new")


class Model:
    def __init__(self, shapes):
        self.tables = {shape.name: Table(shape) for shape in shapes}
        self.group = 0


class Table:
    def __init__(self, shape):
        self.shape = shape
        self.items = {}
        self.changes = []

    def key(self, item):
        """What an item is found by; refused if it is no key of this table."""
        found = tuple(order(key_value(item, name, kind)) for name, kind in self.shape.keys)
        for (_, kind), value, most in zip(self.shape.keys, found, KEY_BYTES_MAX):
            if kind != "N" and len(value) > most:
                raise invalid()
        return found

    def only_key(self, key):
        if set(key) != set(self.shape.key_names):
            raise invalid()
        return self.key(key)

    def check_item(self, item, late=False):
        """What no item may be: keys of indexes of other types, or empty; too large."""
        self.check_index_keys(item, late)
        for keys in [self.shape.keys, *(index.keys for index in self.shape.indexes)]:
            for (name, kind), most in zip(keys, KEY_BYTES_MAX):
                if kind != "N" and name in item and len(order(item[name])) > most:
                    raise invalid(late)
        if item_size(item)[0] > ITEM_BYTES_MAX:
            raise invalid(late)

    def check_index_keys(self, item, late=False):
        for name, kind in self.shape.key_types.items():
            if name in item and (item[name][0] != kind or item[name][1] in ("", b"")):
                raise invalid(late)

    def entries(self, index):
        """The items of an index as it shows them; of the table itself where there is none."""
        if index is None:
            return list(self.items.values())
        projected = self.shape.projected(index)
        found = []
        for item in self.items.values():
            if all(name in item for name, _ in index.keys):
                found.append(item if projected is None else {n: v for n, v in item.items() if n in projected})
        return found

    def put(self, group, key, new):
        old = self.items.get(key)
        if new is None:
            self.items.pop(key, None)
        else:
            self.items[key] = new
        if old != new:
            self.changes.append(Change(group, key, old, new))


def key_value(item, name, kind):
    value = item.get(name)
    if value is None or value[0] != kind or value[1] in ("", b""):
        raise invalid()
    check(value)
    return value


def is_whole_value(change):
    return change[0] == "SET" and len(change[1]) == 1 and change[2][0] == "value"


class Write:
    """A put, update, delete or check of one item: `do` of it says what becomes of the item."""

    def __init__(self, kind, table, item=None, key=None, update=None, condition=None, returns="NONE", shows_old=False):
        self.kind, self.table = kind, table
        self.item, self.key, self.update = item, key, update
        self.condition, self.returns, self.shows_old = condition, returns, shows_old

    def check(self, table):
        """What is refused without a look at the item; the key of the item."""
        if self.condition:
            expressions.check_condition(self.condition)
        if self.kind == "Put":
            for value in self.item.values():
                check(value)
            key = table.key(self.item)
            table.check_item(self.item)
            return key
        key = table.only_key(self.key)
        if self.update is not None:
            expressions.check_update(self.update, table.shape.key_names)
            given = {change[1][0]: change[2][1] for change in self.update if is_whole_value(change)}
            # Sizes are the updated item's: they are looked at with it.
            table.check_index_keys(given)
        return key

    def outcome(self, table, key):
        """The item after it; refused if its condition does not hold or the update cannot be."""
        old = table.items.get(key)
        if self.condition and not expressions.holds(self.condition, old or {}):
            raise Refused("ConditionalCheckFailedException", late=True, item=old if self.shows_old else None)
        match self.kind:
            case "Put":
                return copy.deepcopy(self.item)
            case "Delete":
                return None
            case "Update":
                new = expressions.apply(self.update, old, self.key)
                if new is not None:
                    table.check_item(new, late=True)
                return new
            case _:
                return old

    def returned(self, old, new):
        paths = [change[1] for change in self.update or []]
        match self.returns:
            case "ALL_OLD":
                return old
            case "ALL_NEW":
                return new
            case "UPDATED_OLD":
                return expressions.project(old or {}, paths) or None
            case "UPDATED_NEW":
                return expressions.project(new or {}, paths) or None


def write(model, asked):
    """One item's write: what it returns, and what it consumes."""
    table = model.tables[asked.table]
    try:
        key = asked.check(table)
    except Refused as refused:
        # The order of some checks is not documented: a condition that fails may be told first.
        codes = refused.codes
        if asked.condition:
            codes = codes | {"ConditionalCheckFailedException"}
        raise Refused(*codes) from None
    old = table.items.get(key)
    new = asked.outcome(table, key)
    model.group += 1
    table.put(model.group, key, new)
    return asked.returned(old, new), consumed(table, old, new)


def transact(model, writes):
    """All or none; refused with a reason for each."""
    keys, reasons = check_all(writes, lambda asked: asked.check(model.tables[asked.table])), []
    if len(set(zip((w.table for w in writes), keys))) < len(writes):
        raise invalid()
    news = []
    for asked, key in zip(writes, keys):
        try:
            news.append(asked.outcome(model.tables[asked.table], key))
            reasons.append(("None", None))
        except Refused as refused:
            (code,) = refused.codes
            short = {"ValidationException": "ValidationError", "ConditionalCheckFailedException": "ConditionalCheckFailed"}
            reasons.append((short[code], refused.item))
    if any(code != "None" for code, _ in reasons):
        raise Refused("TransactionCanceledException", reasons=reasons)
    model.group += 1
    for asked, key, new in zip(writes, keys, news):
        if asked.kind != "ConditionCheck":
            model.tables[asked.table].put(model.group, key, new)


def check_all(parts, check_one, tells_all=False):
    """Their keys. The first that no item could satisfy is the only reason that is told, unless `tells_all`; what is wrong with the
    values themselves refuses the request."""
    keys, wrong = [], []
    for at, part in enumerate(parts):
        try:
            keys.append(check_one(part))
        except Refused:
            if tells_all or not wrong:
                wrong.append(at)
            keys.append(("wrong", at))
    if wrong:
        reasons = [("ValidationError" if at in wrong else "None", None) for at in range(len(parts))]
        raise Refused("ValidationException", "TransactionCanceledException", reasons=reasons)
    return keys


def batch_write(model, writes):
    """Puts and deletions, each for itself; nothing where one of them is no request at all."""
    keys = [asked.check(model.tables[asked.table]) for asked in writes]
    if len(set(zip((w.table for w in writes), keys))) < len(writes):
        raise invalid()
    model.group += 1
    for asked, key in zip(writes, keys):
        table = model.tables[asked.table]
        table.put(model.group, key, asked.outcome(table, key))


def get(model, name, key, paths):
    table = model.tables[name]
    item = table.items.get(table.only_key(key))
    if item is not None and paths:
        item = expressions.project(item, paths)
    return item


class Read:
    """A query, or a scan where `key_condition` is None."""

    def __init__(self, table, index, key_condition, forward=True, condition=None, paths=None, select=None):
        self.table, self.index, self.key_condition = table, index, key_condition
        self.forward, self.condition, self.paths, self.select = forward, condition, paths, select


def read(model, asked):
    """All pages together: the items in order, with those that a filter drops; and those that it keeps, as they are shown."""
    table = model.tables[asked.table]
    index = table.shape.index(asked.index)
    keys = index.keys if index else table.shape.keys
    check_read(asked, table, index)
    found = table.entries(index)
    if asked.key_condition:
        check_key_condition(asked.key_condition, keys)
        for part in asked.key_condition:
            found = [item for item in found if expressions.holds(part, item)]
        if len(keys) > 1:
            found.sort(key=lambda item: order(item[keys[1][0]]), reverse=not asked.forward)
    kept = [item for item in found if not asked.condition or expressions.holds(asked.condition, item)]
    if index and index.is_local and (asked.select == "ALL_ATTRIBUTES" or asked.paths):
        kept = [table.items[table.key(item)] for item in kept]
    if asked.paths:
        kept = [expressions.project(item, asked.paths) for item in kept]
    return found, kept


def check_read(asked, table, index):
    if asked.condition:
        expressions.check_condition(asked.condition)
    projected = table.shape.projected(index) if index else None
    if projected is None:
        return
    # A scan finds nothing by what an index lacks.
    if asked.key_condition and asked.condition and not expressions.within(asked.condition, projected):
        raise invalid()
    if index.is_local:
        return
    if asked.select == "ALL_ATTRIBUTES":
        raise invalid()
    if asked.paths and any(path[0] not in projected for path in asked.paths):
        raise invalid()


def check_key_condition(parts, keys):
    for part, (name, kind) in zip(parts, keys):
        if part[0] == "begins" and kind == "N":
            raise invalid()
        literals = [operand[1] for operand in expressions.operands(part) if operand[0] == "value"]
        for literal in literals:
            check(literal)
            if literal[0] != kind:
                raise invalid()
            if literal[1] in ("", b""):
                raise invalid()
        if part[0] == "between" and order(literals[0]) > order(literals[1]):
            raise invalid()


def consumed(table, old, new):
    """Write units of the table and of each index, as least and most."""
    sizes = [item_size(item) for item in (old, new) if item is not None]
    found = {None: units(largest(sizes), WRITE_UNIT)}
    for index in table.shape.indexes:
        before, after = image(table.shape, index, old), image(table.shape, index, new)
        if before == after:
            continue
        moved = before and after and any(before[name] != after[name] for name, _ in index.keys)
        sizes = [item_size(entry) for entry in (before, after) if entry is not None]
        if moved:
            both = [units(size, WRITE_UNIT) for size in sizes]
            found[index.name] = (both[0][0] + both[1][0], both[0][1] + both[1][1])
        else:
            found[index.name] = units(largest(sizes), WRITE_UNIT)
    return found


def image(shape, index, item):
    if item is None or not all(name in item for name, _ in index.keys):
        return None
    projected = shape.projected(index)
    return item if projected is None else {n: v for n, v in item.items() if n in projected}


def largest(sizes):
    return (max((low for low, _ in sizes), default=0), max((high for _, high in sizes), default=0))


def units(size, unit):
    return tuple(max(1, -(-bytes_ // unit)) for bytes_ in size)
