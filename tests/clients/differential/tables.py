"""The tables of the load, each another mix of key types, indexes and projections."""

STREAM = {"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"}


class Index:
    def __init__(self, name, keys, projection, is_local=False):
        self.name, self.keys, self.is_local = name, keys, is_local
        # None: everything; else the attributes beside the keys.
        self.projection = projection


class Shape:
    """A table's definition. Keys are pairs of a name and a type, the partition key first."""

    def __init__(self, name, keys, indexes):
        self.name, self.keys, self.indexes = name, keys, indexes
        self.key_names = [name for name, _ in keys]
        self.key_types = dict(keys)
        for index in indexes:
            self.key_types |= dict(index.keys)

    def index(self, name):
        return next((index for index in self.indexes if index.name == name), None)

    def projected(self, index):
        """The attributes that an index has; None: all of them."""
        if index.projection is None:
            return None
        return {*self.key_names, *(name for name, _ in index.keys), *index.projection}

    def definition(self, name):
        used = dict(self.keys)
        for index in self.indexes:
            used |= dict(index.keys)
        made = {
            "TableName": name,
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": n, "AttributeType": t} for n, t in used.items()],
            "KeySchema": schema(self.keys),
            "StreamSpecification": STREAM,
        }
        for role, is_local in (("LocalSecondaryIndexes", True), ("GlobalSecondaryIndexes", False)):
            chosen = [index for index in self.indexes if index.is_local == is_local]
            if chosen:
                made[role] = [
                    {"IndexName": i.name, "KeySchema": schema(i.keys), "Projection": projection(i.projection)} for i in chosen
                ]
        return made


def schema(keys):
    return [{"AttributeName": n, "KeyType": role} for (n, _), role in zip(keys, ("HASH", "RANGE"))]


def projection(names):
    if names is None:
        return {"ProjectionType": "ALL"}
    return {"ProjectionType": "INCLUDE", "NonKeyAttributes": names} if names else {"ProjectionType": "KEYS_ONLY"}


SHAPES = [
    Shape(
        "ranged",
        [("pk", "S"), ("sk", "N")],
        [
            Index("local-keys", [("pk", "S"), ("l", "N")], [], is_local=True),
            Index("local-all", [("pk", "S"), ("k", "S")], None, is_local=True),
            Index("global-some", [("g", "S")], ["a", "m"]),
            Index("global-all", [("g", "S"), ("h", "N")], None),
        ],
    ),
    Shape(
        "bytes",
        [("pk", "B"), ("sk", "S")],
        [
            Index("global-keys", [("h", "N"), ("sk", "S")], []),
            Index("local-some", [("pk", "B"), ("k", "B")], ["b", "c"], is_local=True),
        ],
    ),
    Shape("flat", [("pk", "N")], [Index("global-all", [("g", "S"), ("pk", "N")], None)]),
    Shape("texts", [("pk", "S"), ("sk", "B")], []),
]
