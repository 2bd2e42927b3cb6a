"""What a file is to the outside: the fields of its row that the API shows."""

SHOWN = ("id", "name", "size", "type", "status", "uploaded_at", "sha256", "sha1", "md5", "hashed_at")


def shown(row):
    """The row without its internal fields, such as the object's key."""
    return {field: row[field] for field in SHOWN if field in row}
