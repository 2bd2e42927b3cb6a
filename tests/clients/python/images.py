"""Container images that the tests make themselves, without Docker: layers, configurations, manifests, archives."""

import functools
import gzip
import hashlib
import io
import json
import os
import platform
import re
import subprocess
import sys
import tarfile
from pathlib import Path

ARCHITECTURE = {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]
LAYER = "application/vnd.oci.image.layer.v1.tar+gzip"
CONFIG = "application/vnd.oci.image.config.v1+json"
MANIFEST = "application/vnd.oci.image.manifest.v1+json"
INDEX = "application/vnd.oci.image.index.v1+json"
PYTHON = "/usr/local/bin/python3"
# Of the standard library, what no test needs.
LEFT_OUT = {"test", "tests", "site-packages", "idlelib", "tkinter", "ensurepip", "__pycache__", "lib2to3", "turtledemo"}
# A runtime interface client: runs the code that its event brings, and answers with `answer`.
RUNTIME = """
import errno, http.client, json, os, sys, time, traceback
api = os.environ["AWS_LAMBDA_RUNTIME_API"]
def ask(method, path, body=None):
    connection = http.client.HTTPConnection(api)
    connection.request(method, "/2018-06-01/runtime/" + path, body)
    answer = connection.getresponse()
    return answer, answer.read()
while True:
    answer, event = ask("GET", "invocation/next")
    request = answer.headers["Lambda-Runtime-Aws-Request-Id"]
    names = {**globals(), "event": json.loads(event), "answer": None}
    try:
        exec(names["event"].get("code", "answer = event"), names)
        ask("POST", f"invocation/{request}/response", json.dumps(names["answer"]))
    except BaseException as error:
        said = {"errorType": type(error).__name__, "errorMessage": str(error)}
        ask("POST", f"invocation/{request}/error", json.dumps(said))
"""


class Link(str):
    """A symbolic link, by what it leads to."""


class Hard(str):
    """A hard link, by what it leads to."""


class Device:
    """A character device, 1:3 (null)."""


def digest(data):
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def tarred(files):
    """An uncompressed tar of {name: bytes, text, Link, Hard, Device, (mode, bytes)}, in order. Names are taken as they are."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, content in files.items() if isinstance(files, dict) else files:
            entry = tarfile.TarInfo(name)
            entry.mode = 0o644
            if isinstance(content, Link | Hard):
                entry.type = tarfile.SYMTYPE if isinstance(content, Link) else tarfile.LNKTYPE
                entry.linkname = str(content)
                archive.addfile(entry)
                continue
            if isinstance(content, Device):
                entry.type, entry.devmajor, entry.devminor = tarfile.CHRTYPE, 1, 3
                archive.addfile(entry)
                continue
            if isinstance(content, tuple):
                entry.mode, content = content
            data = content.encode() if isinstance(content, str) else content
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


@functools.cache
def python_files():
    """The interpreter of this process with its libraries, as it needs them in an otherwise empty root."""
    files = {}
    base = Path(sys.base_prefix)
    program = Path(sys._base_executable).resolve()
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    library = Path(os.__file__).resolve().parent
    loaded = [program]
    files[PYTHON.lstrip("/")] = (0o755, program.read_bytes())
    for folder, below, names in os.walk(library):
        below[:] = [name for name in below if name not in LEFT_OUT and not name.startswith("config-")]
        for name in names:
            path = Path(folder) / name
            place = f"usr/local/lib/{version}/{path.relative_to(library)}"
            files[place] = (0o755, path.read_bytes())
            if path.suffix == ".so":
                loaded.append(path)
    for path in loaded:
        said = subprocess.run(["ldd", str(path)], capture_output=True, text=True).stdout
        for shared in re.findall(r"(/\S+)(?: \(0x|$)", said):
            if Path(shared).is_file():
                files.setdefault(shared.lstrip("/"), (0o755, Path(shared).read_bytes()))
    assert base.exists()
    return files


@functools.cache
def python_layer():
    return gzip.compress(tarred(python_files()), 1, mtime=0)


def layer(files):
    return gzip.compress(tarred(files), 1, mtime=0)


class Image:
    """Layers (packed tars) and what the configuration says of the process."""

    def __init__(self, layers, architecture=ARCHITECTURE, os="linux", **process):
        self.layers = layers
        unpacked = [digest(gzip.decompress(one)) for one in layers]
        config = {
            "architecture": architecture,
            "os": os,
            "config": process,
            "rootfs": {"type": "layers", "diff_ids": unpacked},
        }
        self.config = json.dumps(config).encode()
        self.manifest = json.dumps(
            {
                "schemaVersion": 2,
                "mediaType": MANIFEST,
                "config": {"mediaType": CONFIG, "digest": digest(self.config), "size": len(self.config)},
                "layers": [{"mediaType": LAYER, "digest": digest(one), "size": len(one)} for one in layers],
            }
        )
        self.digest = digest(self.manifest.encode())

    def blobs(self):
        return {digest(blob): blob for blob in [self.config, *self.layers]}

    def layout(self, name=None):
        """{path: bytes} of an OCI layout."""
        one = {"mediaType": MANIFEST, "digest": self.digest, "size": len(self.manifest)}
        if name:
            one["annotations"] = {"org.opencontainers.image.ref.name": name}
        files = {
            "oci-layout": json.dumps({"imageLayoutVersion": "1.0.0"}),
            "index.json": json.dumps({"schemaVersion": 2, "mediaType": INDEX, "manifests": [one]}),
            f"blobs/sha256/{self.digest[7:]}": self.manifest.encode(),
        }
        return files | {f"blobs/sha256/{name[7:]}": blob for name, blob in self.blobs().items()}

    def saved(self, name):
        """{path: bytes} as `docker save` wrote it before it wrote layouts."""
        config = f"{digest(self.config)[7:]}.json"
        files, layers = {config: self.config}, []
        for one in self.layers:
            unpacked = gzip.decompress(one)
            layers.append(f"{digest(unpacked)[7:]}/layer.tar")
            files[layers[-1]] = unpacked
        files["manifest.json"] = json.dumps([{"Config": config, "RepoTags": [name], "Layers": layers}])
        return files


def running(code=RUNTIME, more=None, **process):
    """An image of Python that runs a program."""
    own = layer({"var/task/main.py": code, **(more or {})})
    process = {"Entrypoint": [PYTHON, "-B", "/var/task/main.py"], "WorkingDir": "/var/task", **process}
    return Image([python_layer(), own], **process)


def upload(ecr, repository, data, part=10 << 20):
    """A layer by ECR's API."""
    upload = ecr.initiate_layer_upload(repositoryName=repository)["uploadId"]
    for first in range(0, len(data), part):
        piece = data[first : first + part]
        said = ecr.upload_layer_part(
            repositoryName=repository,
            uploadId=upload,
            partFirstByte=first,
            partLastByte=first + len(piece) - 1,
            layerPartBlob=piece,
        )
        assert said["lastByteReceived"] == first + len(piece) - 1
    return ecr.complete_layer_upload(repositoryName=repository, uploadId=upload, layerDigests=[digest(data)])


def push(cloud, repository, image, tag="latest"):
    """An image by ECR's API; returns the address with its tag."""
    ecr = cloud.client("ecr")
    try:
        made = ecr.create_repository(repositoryName=repository)["repository"]
    except ecr.exceptions.RepositoryAlreadyExistsException:
        made = ecr.describe_repositories(repositoryNames=[repository])["repositories"][0]
    asked = ecr.batch_check_layer_availability(repositoryName=repository, layerDigests=list(image.blobs()))
    there = {one["layerDigest"] for one in asked["layers"]}
    for name, blob in image.blobs().items():
        if name not in there:
            upload(ecr, repository, blob)
    ecr.put_image(
        repositoryName=repository, imageManifest=image.manifest, imageManifestMediaType=MANIFEST, imageTag=tag
    )
    return f"{made['repositoryUri']}:{tag}"
