"""Asks the server and the model alike, and compares what they answer."""

from collections import Counter

import expressions
import model as plain
from botocore.exceptions import ClientError
from expressions import Binder
from statements import statement_of
from values import Refused, item_from_wire, item_to_wire, to_wire

PAGES_MAX = 500
STREAM_PAGES_MAX = 10_000
READ_UNIT = 4096


class Difference(AssertionError):
    """The server and the model do not agree."""


def agree(what, server, model):
    if server != model:
        raise Difference(f"{what}\n  server: {server}\n  model:  {model}")


class Drive:
    """One set of tables on the server, and the model of them."""

    def __init__(self, cloud, shapes, prefix):
        self.client = cloud.client("dynamodb", parameter_validation=False)
        self.streams = cloud.client("dynamodbstreams")
        self.shapes, self.prefix = shapes, prefix
        self.model = plain.Model(shapes)
        self.arns = {}
        # How often both answered, and how often both refused, by the kind of operation.
        self.tally = Counter()
        for shape in shapes:
            made = self.client.create_table(**shape.definition(prefix + shape.name))
            self.arns[shape.name] = made["TableDescription"]["LatestStreamArn"]

    def drop(self):
        for shape in self.shapes:
            self.client.delete_table(TableName=self.prefix + shape.name)

    def table(self, name):
        return self.prefix + name

    def do(self, operation):
        kind, asked = operation
        self.kind = kind
        getattr(self, f"do_{kind}")(asked)

    def both(self, call, think):
        """The answers of both, unless both refuse."""
        answer = refused = None
        try:
            answer = call()
        except ClientError as error:
            refused = error
        try:
            thought = think()
        except Refused as expected:
            if refused is None:
                raise Difference(f"the model refuses with {sorted(expected.codes)}; the server answers {short(answer)}") from None
            code = refused.response["Error"]["Code"]
            if code not in expected.codes:
                message = refused.response["Error"]["Message"]
                raise Difference(f"the server refuses with {code}: {message}; the model with {sorted(expected.codes)}") from None
            self.compare_refusals(refused.response, expected)
            self.tally[self.kind, code] += 1
            return None
        if refused is not None:
            raise Difference(f"the server refuses: {refused}; the model answers {thought}")
        self.tally[self.kind, "answered"] += 1
        return answer, thought

    def compare_refusals(self, response, expected):
        if "ConditionalCheckFailedException" == response["Error"]["Code"] and expected.late:
            shown = response.get("Item")
            agree("the item of a failed condition", shown and item_from_wire(shown), expected.item)
        if response["Error"]["Code"] == "TransactionCanceledException":
            reasons = response["CancellationReasons"]
            agree("reasons", [r["Code"] for r in reasons], [code for code, _ in expected.reasons])
            items = [r.get("Item") and item_from_wire(r["Item"]) for r in reasons]
            agree("items of reasons", items, [item for _, item in expected.reasons])

    def do_write(self, asked):
        request = write_request(asked, self.table(asked.table))
        call = {"Put": self.client.put_item, "Update": self.client.update_item, "Delete": self.client.delete_item}[asked.kind]
        if asked.returns != "NONE":
            request["ReturnValues"] = asked.returns
        request["ReturnConsumedCapacity"] = "INDEXES"
        both = self.both(lambda: call(**request), lambda: plain.write(self.model, asked))
        if both is None:
            return
        answer, (returned, consumed) = both
        shown = answer.get("Attributes")
        agree(f"Attributes of {asked.returns}", shown and item_from_wire(shown), returned)
        self.compare_consumed(answer["ConsumedCapacity"], consumed)

    def compare_consumed(self, told, expected):
        found = {None: told["Table"]["CapacityUnits"]}
        for role in ("LocalSecondaryIndexes", "GlobalSecondaryIndexes"):
            found |= {name: units["CapacityUnits"] for name, units in told.get(role, {}).items()}
        agree("what consumed capacity", sorted(map(str, found)), sorted(map(str, expected)))
        for name, (least, most) in expected.items():
            if not least <= found[name] <= most:
                raise Difference(f"capacity of {name or 'the table'}: {found[name]}, not {least} to {most}")
        agree("the sum of capacity", told["CapacityUnits"], sum(found.values()))

    def do_get(self, asked):
        name, key, paths, is_consistent = asked
        request = {"TableName": self.table(name), "Key": item_to_wire(key), "ConsistentRead": is_consistent}
        request |= projection(paths) | {"ReturnConsumedCapacity": "TOTAL"}
        both = self.both(lambda: self.client.get_item(**request), lambda: plain.get(self.model, name, key, paths))
        if both is None:
            return
        answer, item = both
        found = answer.get("Item")
        agree("the item", None if found is None else item_from_wire(found), item)
        whole = plain.get(self.model, name, key, None)
        sizes = plain.item_size(whole) if whole else (0, 0)
        expected = [units * (1 if is_consistent else 0.5) for units in plain.units(sizes, READ_UNIT)]
        units = answer["ConsumedCapacity"]["CapacityUnits"]
        if not expected[0] <= units <= expected[1]:
            raise Difference(f"capacity: {units}, not {expected}")

    def do_query(self, asked):
        read, limit = asked
        binder = Binder()
        written = [expressions.condition_text(part, binder) for part in read.key_condition]
        request = self.read_request(read, binder) | {"KeyConditionExpression": " AND ".join(written)}
        request |= binder.arguments() | {"ScanIndexForward": read.forward}
        both = self.both(
            lambda: self.pages(self.client.query, request, limit), lambda: plain.read(self.model, read)
        )
        if both is None:
            return
        pages, (found, kept) = both
        self.compare_read(read, pages, found, kept)
        keys = self.keys_of(read)
        if len(keys) > 1 and not read.paths and read.select != "COUNT":
            name = keys[1][0]
            sorted_by = [plain.order(item_from_wire(item)[name]) for page in pages for item in page["Items"]]
            agree("the order of sort keys", sorted_by, [plain.order(item[name]) for item in kept])
        if read.index is None and limit is None and len(pages) == 1:
            sizes = plain_sum(found)
            expected = [units * 0.5 for units in plain.units(sizes, READ_UNIT)]
            units = pages[0]["ConsumedCapacity"]["CapacityUnits"]
            if not expected[0] <= units <= expected[1]:
                raise Difference(f"capacity of the query: {units}, not {expected}")

    def keys_of(self, read):
        shape = next(shape for shape in self.shapes if shape.name == read.table)
        index = shape.index(read.index)
        return index.keys if index else shape.keys

    def read_request(self, read, binder):
        request = {"TableName": self.table(read.table), "ReturnConsumedCapacity": "TOTAL"}
        if read.index:
            request["IndexName"] = read.index
        if read.condition:
            request["FilterExpression"] = expressions.condition_text(read.condition, binder)
        if read.paths:
            request["ProjectionExpression"] = ", ".join(map(binder.path, read.paths))
        if read.select:
            request["Select"] = read.select
        return request

    def pages(self, call, request, limit):
        request = dict(request)
        if limit:
            request["Limit"] = limit
        found = []
        for _ in range(PAGES_MAX):
            page = call(**request)
            found.append(page)
            if limit and page["ScannedCount"] > limit:
                raise Difference(f"a page of {page['ScannedCount']} for a limit of {limit}")
            if "LastEvaluatedKey" not in page:
                return found
            if limit:
                agree("the count of a page before the last", page["ScannedCount"], limit)
            request["ExclusiveStartKey"] = page["LastEvaluatedKey"]
        raise Difference("the pages do not end")

    def compare_read(self, read, pages, found, kept):
        agree("ScannedCount", sum(page["ScannedCount"] for page in pages), len(found))
        agree("Count", sum(page["Count"] for page in pages), len(kept))
        if read.select == "COUNT":
            agree("items of a count", [page.get("Items") for page in pages], [None] * len(pages))
            return
        shown = [item_from_wire(item) for page in pages for item in page["Items"]]
        agree("Count of the items", len(shown), len(kept))
        compare_bags("the items", shown, kept)

    def do_scan(self, asked):
        read, limit, segments = asked
        binder = Binder()
        request = self.read_request(read, binder)
        request |= binder.arguments()

        def call():
            pages = []
            for segment in range(segments):
                part = {"Segment": segment, "TotalSegments": segments} if segments > 1 else {}
                pages += self.pages(self.client.scan, request | part, limit)
            return pages

        both = self.both(call, lambda: plain.read(self.model, read))
        if both is not None:
            self.compare_read(read, both[0], *both[1])

    def do_batch_get(self, asked):
        wanted, paths = asked
        request = {}
        for name, keys in wanted.items():
            request[self.table(name)] = {"Keys": [item_to_wire(key) for key in keys]} | projection(paths[name])

        def think():
            found = {}
            for name, keys in wanted.items():
                table = self.model.tables[name]
                orders = [table.only_key(key) for key in keys]
                if len(set(orders)) < len(orders):
                    raise plain.invalid()
                items = [plain.get(self.model, name, key, paths[name]) for key in keys]
                found[name] = [item for item in items if item is not None]
            return found

        both = self.both(lambda: self.client.batch_get_item(RequestItems=request), think)
        if both is None:
            return
        answer, found = both
        agree("what was not read", answer["UnprocessedKeys"], {})
        for name, items in found.items():
            shown = [item_from_wire(item) for item in answer["Responses"].get(self.table(name), [])]
            compare_bags(f"the items of {name}", shown, items)

    def do_batch_write(self, asked):
        request = {}
        for write in asked:
            if write.kind == "Put":
                body = {"PutRequest": {"Item": item_to_wire(write.item)}}
            else:
                body = {"DeleteRequest": {"Key": item_to_wire(write.key)}}
            request.setdefault(self.table(write.table), []).append(body)
        both = self.both(
            lambda: self.client.batch_write_item(RequestItems=request), lambda: plain.batch_write(self.model, asked)
        )
        if both:
            agree("what was not written", both[0]["UnprocessedItems"], {})

    def do_transact_write(self, asked):
        items = []
        for write in asked:
            request = write_request(write, self.table(write.table))
            items.append({write.kind: request})
        self.both(
            lambda: self.client.transact_write_items(TransactItems=items), lambda: plain.transact(self.model, asked)
        )

    def do_transact_get(self, asked):
        items = [
            {"Get": {"TableName": self.table(name), "Key": item_to_wire(key)} | projection(paths)} for name, key, paths in asked
        ]

        def think():
            keys = plain.check_all(asked, lambda get: self.model.tables[get[0]].only_key(get[1]), tells_all=True)
            if len({(get[0], key) for get, key in zip(asked, keys)}) < len(keys):
                raise plain.invalid()
            return [plain.get(self.model, name, key, paths) for name, key, paths in asked]

        both = self.both(lambda: self.client.transact_get_items(TransactItems=items), think)
        if both:
            shown = [r["Item"] if "Item" in r else None for r in both[0]["Responses"]]
            agree("the items", [item and item_from_wire(item) for item in shown], [item or None for item in both[1]])

    def do_statement(self, asked):
        kind, about = asked
        text, parameters = statement_of(kind, about, self.table(about.table), self.keys_of_table(about.table))
        request = {"Statement": text}
        if parameters:
            request["Parameters"] = [to_wire(value) for value in parameters]
        if kind == "select":
            both = self.both(lambda: self.rows(request), lambda: plain.read(self.model, about))
            if both:
                compare_bags("the rows", [item_from_wire(item) for item in both[0]], both[1][1])
            return
        self.both(lambda: self.client.execute_statement(**request), lambda: self.think_statement(kind, about))

    def keys_of_table(self, name):
        return next(shape for shape in self.shapes if shape.name == name).key_names

    def think_statement(self, kind, about):
        table = self.model.tables[about.table]
        key = about.check(table)
        old = table.items.get(key)
        if kind == "insert" and old is not None:
            raise Refused("DuplicateItemException")
        if kind == "update" and old is None:
            raise Refused("ConditionalCheckFailedException")
        # There is nothing to delete, whatever it should be.
        if kind == "delete" and old is None:
            return
        plain.write(self.model, about)

    def rows(self, request):
        found, request = [], dict(request)
        for _ in range(PAGES_MAX):
            page = self.client.execute_statement(**request)
            found += page["Items"]
            if "NextToken" not in page:
                return found
            request["NextToken"] = page["NextToken"]
        raise Difference("the pages do not end")

    def compare_streams(self):
        """Each stream tells each change once, in order; those of one request in any order."""
        for shape in self.shapes:
            told = [record_of(record) for record in self.records(self.arns[shape.name])]
            changes = self.model.tables[shape.name].changes
            agree(f"records of {shape.name}", len(told), len(changes))
            at = 0
            while at < len(changes):
                end = at
                while end < len(changes) and changes[end].group == changes[at].group:
                    end += 1
                expected = [(kind_of(c), only(shape, c.new or c.old), c.old, c.new) for c in changes[at:end]]
                compare_bags(f"records {at} to {end} of {shape.name}", told[at:end], expected)
                at = end

    def records(self, arn):
        (shard,) = self.streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]
        iterator = self.streams.get_shard_iterator(StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")
        iterator, found = iterator["ShardIterator"], []
        for _ in range(STREAM_PAGES_MAX):
            page = self.streams.get_records(ShardIterator=iterator)
            if not page["Records"]:
                return found
            found += page["Records"]
            iterator = page["NextShardIterator"]
        raise Difference("the stream does not end")


def record_of(record):
    change = record["dynamodb"]
    images = [change.get("OldImage"), change.get("NewImage")]
    old, new = (image and item_from_wire(image) for image in images)
    return record["eventName"], item_from_wire(change["Keys"]), old, new


def kind_of(change):
    return "INSERT" if change.old is None else "REMOVE" if change.new is None else "MODIFY"


def only(shape, item):
    return {name: item[name] for name in shape.key_names}


def plain_sum(items):
    sizes = [plain.item_size(item) for item in items]
    return sum(low for low, _ in sizes), sum(high for _, high in sizes)


def write_request(asked, table):
    binder = Binder()
    request = {"TableName": table}
    if asked.kind == "Put":
        request["Item"] = item_to_wire(asked.item)
    else:
        request["Key"] = item_to_wire(asked.key)
    if asked.update is not None:
        request["UpdateExpression"] = expressions.update_text(asked.update, binder)
    if asked.condition:
        request["ConditionExpression"] = expressions.condition_text(asked.condition, binder)
        if asked.shows_old:
            request["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"
    return request | binder.arguments()


def projection(paths):
    if not paths:
        return {}
    binder = Binder()
    return {"ProjectionExpression": ", ".join(map(binder.path, paths))} | binder.arguments()


def compare_bags(what, server, model):
    """The same things, in any order."""
    left, right = Counter(map(frozen, server)), Counter(map(frozen, model))
    if left != right:
        raise Difference(f"{what}\n  only the server: {list(left - right)}\n  only the model:  {list(right - left)}")


def frozen(thing):
    if isinstance(thing, dict):
        return frozenset((name, frozen(value)) for name, value in thing.items())
    return tuple(map(frozen, thing)) if isinstance(thing, (list, tuple)) else thing


def short(answer):
    text = str({k: v for k, v in answer.items() if k != "ResponseMetadata"}) if isinstance(answer, dict) else str(answer)
    return text[:500]
