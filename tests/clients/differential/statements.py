"""Reads and writes said in PartiQL, with every value as a parameter."""

from expressions import PRECEDENCE


def statement_of(kind, about, table, keys):
    """The statement's text and its parameters."""
    parameters = []

    def value(given):
        parameters.append(given)
        return "?"

    match kind:
        case "insert":
            fields = ", ".join(f"{text(name)}: {value(given)}" for name, given in about.item.items())
            return f'INSERT INTO "{table}" VALUE {{{fields}}}', parameters
        case "select":
            parts = [condition_text(part, value) for part in about.key_condition or []]
            if about.condition:
                parts.append(condition_text(about.condition, value, PRECEDENCE["and"]))
            return f'SELECT * FROM "{table}" WHERE {" AND ".join(parts)}', parameters
        case "update":
            changes = " ".join(change_text(change, value) for change in about.update)
            begin = f'UPDATE "{table}" {changes}'
        case "delete":
            begin = f'DELETE FROM "{table}"'
    parts = [f'"{name}" = {value(given)}' for name, given in about.key.items()]
    if about.condition:
        parts.append(condition_text(about.condition, value, PRECEDENCE["and"]))
    return f"{begin} WHERE {' AND '.join(parts)}", parameters


def text(name):
    return "'" + name.replace("'", "''") + "'"


def path_text(path):
    written = ""
    for step in path:
        written += f"[{step}]" if isinstance(step, int) else ("." if written else "") + f'"{step}"'
    return written


def operand_text(operand, value):
    kind, *rest = operand
    match kind:
        case "path":
            return path_text(rest[0])
        case "value":
            return value(rest[0])
        case "size":
            return f"size({path_text(rest[0])})"
        case "list_append":
            return f"list_append({operand_text(rest[0], value)}, {operand_text(rest[1], value)})"
        case _:
            return f"{operand_text(rest[0], value)} {kind} {operand_text(rest[1], value)}"


def change_text(change, value):
    kind, path, *rest = change
    if kind == "REMOVE":
        return f"REMOVE {path_text(path)}"
    return f"SET {path_text(path)} = {operand_text(rest[0], value)}"


def condition_text(condition, value, outer=0):
    kind, *rest = condition
    text = lambda operand: operand_text(operand, value)  # noqa: E731
    match kind:
        case "cmp":
            return f"{text(rest[1])} {rest[0]} {text(rest[2])}"
        case "between":
            return f"{text(rest[0])} BETWEEN {text(rest[1])} AND {text(rest[2])}"
        case "in":
            return f"{text(rest[0])} IN ({', '.join(map(text, rest[1]))})"
        case "exists":
            return f"{path_text(rest[0])} IS NOT MISSING"
        case "not_exists":
            return f"{path_text(rest[0])} IS MISSING"
        case "begins":
            return f"begins_with({path_text(rest[0])}, {text(rest[1])})"
        case "contains":
            return f"contains({path_text(rest[0])}, {text(rest[1])})"
        case "group":
            return f"({condition_text(rest[0], value)})"
        case _:
            own = PRECEDENCE[kind]
            written = f"{condition_text(rest[0], value, own)} {kind.upper()} {condition_text(rest[1], value, own + 1)}"
            return f"({written})" if own < outer else written
