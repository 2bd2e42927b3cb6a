"""λShare's API, as a program uses it."""

import hashlib
import subprocess

import requests

from cloud import eventually

ALGORITHMS = ("sha256", "sha1", "md5")


class Share:
    """A deployed λShare."""

    def __init__(self, cloud, outputs):
        self.cloud = cloud
        self.outputs = outputs
        self.api = outputs["ApiUrl"]

    def place(self, name, size, content_type="application/octet-stream"):
        body = {"name": name, "size": size, "type": content_type}
        answer = requests.post(f"{self.api}/uploads", json=body, timeout=30)
        assert answer.status_code == 201, answer.text
        return answer.json()

    def put(self, name, content, content_type="application/octet-stream"):
        """Uploads and returns the id, once the storage has acknowledged."""
        place = self.place(name, len(content), content_type)
        answer = requests.put(place["url"], data=content, headers=place["headers"], timeout=120)
        assert answer.status_code == 200, answer.text
        return place["id"]

    def put_by_curl(self, path, content_type="application/octet-stream"):
        """The same, for a file of any size."""
        place = self.place(path.name, path.stat().st_size, content_type)
        command = ["curl", "--silent", "--show-error", "--fail-with-body", "--upload-file", str(path)]
        for header, value in place["headers"].items():
            command += ["--header", f"{header}: {value}"]
        done = subprocess.run([*command, place["url"]], capture_output=True, text=True, timeout=1800)
        assert done.returncode == 0, done.stdout + done.stderr
        return place["id"]

    def get(self, identifier):
        return requests.get(f"{self.api}/files/{identifier}", timeout=30)

    def delete(self, identifier):
        return requests.delete(f"{self.api}/files/{identifier}", timeout=30)

    def ready(self, identifier, seconds=60):
        """The file's record once its sums are there."""

        def check():
            answer = self.get(identifier)
            return answer.json() if answer.ok and answer.json()["status"] == "ready" else None

        return eventually(check, seconds)

    def all(self):
        files, cursor = [], None
        while True:
            answer = requests.get(f"{self.api}/files", params=cursor and {"cursor": cursor}, timeout=30)
            assert answer.status_code == 200, answer.text
            page = answer.json()
            files += page["files"]
            cursor = page.get("cursor")
            if not cursor:
                return files

    def analytics(self):
        answer = requests.get(f"{self.api}/analytics", timeout=30)
        assert answer.status_code == 200, answer.text
        return answer.json()


def sums(content):
    return {name: hashlib.new(name, content).hexdigest() for name in ALGORITHMS}


def sums_of_file(path):
    running = {name: hashlib.new(name) for name in ALGORITHMS}
    with path.open("rb") as file:
        while chunk := file.read(4 * 1024**2):
            for one in running.values():
                one.update(chunk)
    return {name: one.hexdigest() for name, one in running.items()}
