"""DynamoDB's values as the model holds them: pairs of a type's name and its content.

| type | content |
|---|---|
| S, B, BOOL, NULL | str, bytes, bool, True |
| N | Decimal; its own form is kept, and does not matter |
| SS, NS, BS | frozenset |
| L, M | list, dict of values |
| BAD | what no value may be, as it goes over the wire |

Sources: the developer guide's pages "Supported data types and naming rules" and "DynamoDB item sizes and formats".
"""

from decimal import Decimal, localcontext

DIGITS_MAX = 38
# Of the first digit.
EXPONENT_MAX = 125
EXPONENT_MIN = -130
# Enough for any sum of two numbers in range to be exact.
EXACT_DIGITS = 400
ITEM_BYTES_MAX = 400 * 1024


class Refused(Exception):
    """AWS refuses a request, with one of these codes. `late`: only once the item has been looked at."""

    def __init__(self, *codes, late=False, item=None, reasons=None):
        super().__init__(codes)
        self.codes = set(codes)
        self.late = late
        self.item = item
        self.reasons = reasons


def invalid(late=False):
    return Refused("ValidationException", late=late)


def number_fits(number):
    """Whether a number is within what DynamoDB keeps: 38 digits, and its range."""
    if not number:
        return True
    with localcontext() as context:
        context.prec = EXACT_DIGITS
        number = number.normalize()
    digits = len(number.as_tuple().digits)
    return digits <= DIGITS_MAX and EXPONENT_MIN <= number.adjusted() <= EXPONENT_MAX


def calculate(left, right, sign):
    """The sum or the difference, exactly; refused where it does not fit."""
    with localcontext() as context:
        context.prec = EXACT_DIGITS
        result = left + sign * right
    if not number_fits(result):
        raise invalid(late=True)
    return result


def check(value):
    """Refuses what no value may be."""
    kind, content = value
    if kind == "BAD" or (kind in ("SS", "NS", "BS") and not content):
        raise invalid()
    if kind == "N" and not number_fits(content):
        raise invalid()
    if kind == "NS" and not all(number_fits(number) for number in content):
        raise invalid()
    for part in parts(value):
        check(part)


def parts(value):
    kind, content = value
    if kind == "L":
        return content
    return content.values() if kind == "M" else ()


def to_wire(value):
    kind, content = value
    match kind:
        case "BAD":
            return content
        case "N":
            return {"N": str(content)}
        case "SS" | "BS":
            return {kind: sorted(content)}
        case "NS":
            return {"NS": [str(number) for number in sorted(content)]}
        case "L":
            return {"L": [to_wire(part) for part in content]}
        case "M":
            return {"M": item_to_wire(content)}
        case _:
            return {kind: content}


def item_to_wire(item):
    return {name: to_wire(value) for name, value in item.items()}


def from_wire(wire):
    ((kind, content),) = wire.items()
    match kind:
        case "N":
            return kind, Decimal(content)
        case "SS" | "BS":
            return kind, distinct(content)
        case "NS":
            return kind, distinct([Decimal(number) for number in content])
        case "L":
            return kind, [from_wire(part) for part in content]
        case "M":
            return kind, item_from_wire(content)
        case _:
            return kind, content


def distinct(members):
    found = frozenset(members)
    assert len(found) == len(members), f"a set with a member twice: {members}"
    return found


def item_from_wire(item):
    return {name: from_wire(value) for name, value in item.items()}


def order(value):
    """Sorts values of one type as DynamoDB does: text by its UTF-8 bytes."""
    kind, content = value
    return content.encode() if kind == "S" else content


def number_bytes(number):
    """The least and the most that a number may count: AWS gives it as approximate."""
    with localcontext() as context:
        context.prec = EXACT_DIGITS
        digits = len(number.normalize().as_tuple().digits) if number else 1
    return (digits + 1) // 2, (digits + 1) // 2 + 3


def size(value):
    """Bytes that a value counts, as a least and a most."""
    kind, content = value
    match kind:
        case "S":
            return (len(content.encode()),) * 2
        case "B":
            return (len(content),) * 2
        case "BOOL" | "NULL":
            return 1, 1
        case "N":
            return number_bytes(content)
        case "SS":
            return (sum(len(text.encode()) for text in content),) * 2
        case "BS":
            return (sum(map(len, content)),) * 2
        case "NS":
            return add(number_bytes(number) for number in content)
        case "L":
            inner = add(size(part) for part in content)
            return 3 + inner[0], 3 + inner[1] + len(content)
        case "M":
            inner = item_size(content)
            return 3 + inner[0], 3 + inner[1] + len(content)


def add(sizes):
    least, most = 0, 0
    for low, high in sizes:
        least, most = least + low, most + high
    return least, most


def item_size(item):
    names = sum(len(name.encode()) for name in item)
    least, most = add(size(value) for value in item.values())
    return names + least, names + most
