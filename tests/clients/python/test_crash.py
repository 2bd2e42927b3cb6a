"""`kill -9` in the middle of uploads: what was acknowledged stays, and each gets its sums, once."""

import threading
import time

import requests

from cloud import EXAMPLE, eventually
from share import Share, sums

UPLOADERS = 6
SECONDS_BEFORE_THE_KILL = 4
CONTENT_BYTES = 50_000


def test_kill_in_the_middle_of_uploads(own_cloud):
    share = Share(own_cloud, own_cloud.deploy(EXAMPLE / "template.yaml", "crash"))
    share.ready(share.put("warm.txt", b"warm"))
    acknowledged, attempted, over = {}, set(), threading.Event()

    def upload(uploader):
        count = 0
        while not over.is_set():
            content = f"{uploader}/{count}\n".encode().ljust(CONTENT_BYTES, b".")
            count += 1
            try:
                place = share.place(f"{uploader}-{count}.txt", len(content))
                attempted.add(place["id"])
                answer = requests.put(place["url"], data=content, headers=place["headers"], timeout=30)
                if answer.status_code == 200:
                    acknowledged[place["id"]] = content
            except (requests.RequestException, AssertionError, ValueError):
                time.sleep(0.05)

    uploaders = [threading.Thread(target=upload, args=(n,)) for n in range(UPLOADERS)]
    for uploader in uploaders:
        uploader.start()
    time.sleep(SECONDS_BEFORE_THE_KILL)
    own_cloud.kill()
    over.set()
    for uploader in uploaders:
        uploader.join()
    assert acknowledged, "nothing was uploaded before the kill"

    own_cloud.start()
    s3 = own_cloud.client("s3")
    for identifier, content in acknowledged.items():
        listed = s3.list_objects_v2(Bucket=share.outputs["FilesBucket"], Prefix=f"uploads/{identifier}/")
        assert listed["KeyCount"] == 1
        body = s3.get_object(Bucket=share.outputs["FilesBucket"], Key=listed["Contents"][0]["Key"])["Body"].read()
        assert body == content

    def all_ready():
        try:
            ready = {file["id"] for file in share.all() if file["status"] == "ready"}
        except AssertionError:
            # Beside all that was left to do, the list may take longer than its function has.
            return False
        return acknowledged.keys() <= ready

    eventually(all_ready, 180, every=1)
    rows = [file for file in share.all() if file["name"] != "warm.txt"]
    identifiers = [file["id"] for file in rows]
    assert len(identifiers) == len(set(identifiers))
    assert set(identifiers) <= attempted
    for file in rows:
        if file["id"] in acknowledged:
            assert file["sha256"] == sums(acknowledged[file["id"]])["sha256"]


def test_acknowledged_writes_outlive_kills(own_cloud):
    dynamodb = own_cloud.client("dynamodb")
    dynamodb.create_table(
        TableName="kept",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "N"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    )
    s3 = own_cloud.client("s3")
    s3.create_bucket(Bucket="kept-bucket")
    written = 0
    for _ in range(3):
        for _ in range(20):
            dynamodb.put_item(TableName="kept", Item={"id": {"N": str(written)}})
            s3.put_object(Bucket="kept-bucket", Key=str(written), Body=str(written).encode())
            written += 1
        own_cloud.kill()
        own_cloud.start()
        found = dynamodb.scan(TableName="kept", Select="COUNT", ConsistentRead=True)["Count"]
        assert found == written
        assert s3.list_objects_v2(Bucket="kept-bucket")["KeyCount"] == written
