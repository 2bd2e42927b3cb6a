"""Functions of container images: their processes, their settings, their repositories' permissions, their walls.

The images are made by the tests themselves: Python with the libraries that it needs, in an otherwise empty root.
"""

import gzip
import json
import tempfile
import uuid
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

import functions
import images
from cloud import KEY_ID, SECRET, eventually
from functions import call


def create(cloud, name, uri, *statements, **more):
    cloud.client("lambda").create_function(
        FunctionName=name,
        Role=functions.role(cloud, name, *statements),
        PackageType="Image",
        Code={"ImageUri": uri},
        **{"Timeout": 30, "MemorySize": 256, **more},
    )
    functions.active(cloud, name)


def run(cloud, name, code, **event):
    answer, said = call(cloud, name, {"code": code, **event})
    assert "FunctionError" not in answer, said
    return said


def refused(call, code="InvalidParameterValueException", **input):
    with pytest.raises(ClientError) as raised:
        call(**input)
    error = raised.value.response["Error"]
    assert error["Code"] == code, error
    return error["Message"]


def with_layer(files, **process):
    """The running image with one more layer on it."""
    base = images.running(**process)
    config = json.loads(base.config)["config"]
    return images.Image([*base.layers, images.layer(files)], **config)


@pytest.fixture(scope="module")
def base(cloud):
    """The address of an image that runs the code it is sent."""
    return images.push(cloud, f"base-{uuid.uuid4().hex[:6]}", images.running(Env=["OWN=image", "BOTH=image"]))


@pytest.fixture(scope="module")
def shell(cloud, base):
    """A function of it."""
    name = f"image-shell-{uuid.uuid4().hex[:6]}"
    create(cloud, name, base, Environment={"Variables": {"BOTH": "function", "SET": "1"}})
    return lambda code, **event: run(cloud, name, code, **event)


def test_an_image_runs_and_says_what_it_is(cloud, name):
    image = images.running()
    uri = images.push(cloud, name, image, "v1")
    create(cloud, name, uri, ImageConfig={"Command": ["a", "b"]})
    assert run(cloud, name, "answer = [event['x'], sys.argv[1:]]", x=7) == [7, ["a", "b"]]
    found = cloud.client("lambda").get_function(FunctionName=name)
    at = uri.rsplit(":", 1)[0]
    assert found["Code"] == {
        "RepositoryType": "ECR",
        "ImageUri": uri,
        "ResolvedImageUri": f"{at}@{image.digest}",
    }
    shown = found["Configuration"]
    assert shown["PackageType"] == "Image"
    assert shown["CodeSha256"] == image.digest.removeprefix("sha256:")
    assert shown["CodeSize"] == 0
    assert shown["ImageConfigResponse"] == {"ImageConfig": {"Command": ["a", "b"]}}
    assert "Runtime" not in shown and "Handler" not in shown


def test_the_environment_is_the_images_and_lambdas(cloud, shell):
    environment = shell("answer = dict(os.environ)")
    assert (environment["OWN"], environment["BOTH"], environment["SET"]) == ("image", "function", "1")
    for known in ("AWS_LAMBDA_RUNTIME_API", "AWS_LAMBDA_FUNCTION_NAME", "AWS_SESSION_TOKEN", "AWS_REGION", "TZ"):
        assert known in environment
    assert "AWS_EXECUTION_ENV" not in environment and "_HANDLER" not in environment
    assert environment["AWS_ACCESS_KEY_ID"].startswith("ASIA")
    assert KEY_ID not in str(environment) and SECRET not in str(environment)
    assert shell("answer = os.getcwd()") == "/var/task"


def test_the_root_is_the_images_alone(cloud, shell):
    root = shell("answer = sorted(os.listdir('/'))")
    own = {name.split("/")[0] for name in images.python_files()}
    assert set(root) == own | {"dev", "etc", "proc", "tmp", "var"}
    assert shell("answer = sorted(os.listdir('/etc'))") == ["hosts", "resolv.conf"]
    assert shell("answer = open('/etc/resolv.conf').read()").startswith("nameserver 127.0.0.1\n")
    assert "null" in shell("answer = os.listdir('/dev')")


WRITES = """
answer = {}
for place in event["places"]:
    try:
        with open(place, "w") as file:
            file.write("x")
        answer[place] = "written"
    except OSError as error:
        answer[place] = errno.errorcode[error.errno]
"""


def test_nothing_is_writable_but_tmp(cloud, shell):
    places = ["/x", "/var/task/x", "/var/task/main.py", "/etc/hosts", "/dev/x", "/proc/sys/kernel/hostname", "/tmp/x"]
    said = shell(WRITES, places=places)
    assert said.pop("/tmp/x") == "written"
    assert set(said.values()) <= {"EROFS", "EACCES", "EPERM"}, said


def test_the_walls_are_those_of_every_function(cloud, shell):
    said = shell(
        """
import ctypes, socket
libc = ctypes.CDLL(None, use_errno=True)
def fails(result):
    return errno.errorcode[ctypes.get_errno()] if result != 0 else "done"
def tries(what):
    try:
        what()
        return "done"
    except OSError as error:
        return errno.errorcode[error.errno]
status = dict(line.split(":", 1) for line in open("/proc/self/status").read().splitlines())
answer = {
    "mount": fails(libc.mount(b"none", b"/tmp", b"tmpfs", 0, None)),
    "chroot": tries(lambda: os.chroot("/tmp")),
    "raw": tries(lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)),
    "device": tries(lambda: os.mknod("/tmp/null", 0o20666, os.makedev(1, 3))),
    "outside": tries(lambda: socket.create_connection(("192.0.2.1", 80), 2)),
    "processes": [name for name in os.listdir("/proc") if name.isdigit()],
    "user": os.getuid(),
    "capabilities": status["CapEff"].strip(),
    "seccomp": status["Seccomp"].strip(),
}
"""
    )
    assert {said[name] for name in ("mount", "chroot", "device")} <= {"EPERM", "EACCES", "ENOSYS"}, said
    assert said["raw"] != "done" and said["outside"] != "done"
    assert len(said["processes"]) <= 2 and said["user"] != 0
    assert int(said["capabilities"], 16) == 0 and said["seccomp"] == "2"


def test_the_data_folder_is_not_there(cloud, shell):
    data = cloud.data
    assert data.exists()
    paths = [str(data), f"/proc/1/root{data}", f"/proc/self/root{data}", f"/../../..{data}"]
    assert shell("answer = [path for path in event['paths'] if os.path.exists(path)]", paths=paths) == []


def test_settings_replace_the_images(cloud, name, base):
    more = {"other/main.py": images.RUNTIME}
    uri = images.push(cloud, name, images.running(more=more, Cmd=["own"]))
    create(cloud, name, uri)
    said = "answer = [sys.argv[1:], os.getcwd(), sys.argv[0]]"
    assert run(cloud, name, said) == [["own"], "/var/task", "/var/task/main.py"]
    lambda_ = cloud.client("lambda")
    config = {
        "EntryPoint": [images.PYTHON, "/other/main.py"],
        "Command": ["x"],
        "WorkingDirectory": "/other",
    }
    lambda_.update_function_configuration(FunctionName=name, ImageConfig=config)
    assert run(cloud, name, said) == [["x"], "/other", "/other/main.py"]
    # A bare name is found along the image's path.
    bare = {"EntryPoint": ["python3", "/var/task/main.py"], "Command": ["y"]}
    lambda_.update_function_configuration(FunctionName=name, ImageConfig=bare)
    assert run(cloud, name, said) == [["y"], "/var/task", "/var/task/main.py"]
    lambda_.update_function_configuration(FunctionName=name, ImageConfig={})
    assert run(cloud, name, said)[0] == ["own"]


@pytest.mark.parametrize(
    "config, kind, said",
    [
        ({"EntryPoint": ["/none"]}, "Runtime.InvalidEntrypoint", "fork/exec /none: no such file or directory"),
        ({"EntryPoint": ["/var/task/main.py"]}, "Runtime.InvalidEntrypoint", "fork/exec /var/task/main.py: permission denied"),
        ({"WorkingDirectory": "/none"}, "Runtime.InvalidWorkingDir", "the working directory doesn't exist: /none"),
    ],
)
def test_what_cannot_start_says_why(cloud, name, base, config, kind, said):
    create(cloud, name, base, ImageConfig=config)
    answer, error = call(cloud, name)
    assert answer["FunctionError"] == "Unhandled"
    assert error["errorType"] == kind
    assert error["errorMessage"].endswith(f"Error: {said}")


def test_versions_keep_their_image(cloud, name):
    lambda_, ecr = cloud.client("lambda"), cloud.client("ecr")

    def image(text):
        return with_layer({"text": text})

    uri = images.push(cloud, name, image("1"), "live")
    create(cloud, name, uri, Publish=True)
    read = "answer = open('/text').read()"
    assert run(cloud, name, read) == "1"
    images.push(cloud, name, image("2"), "live")
    # The tag alone changes nothing.
    assert run(cloud, name, read) == "1"
    changed = lambda_.update_function_code(FunctionName=name, ImageUri=uri, Publish=True)
    assert changed["CodeSha256"] == image("2").digest.removeprefix("sha256:")
    assert (changed["Version"], run(cloud, name, read)) == ("2", "2")
    assert lambda_.update_function_code(FunctionName=name, ImageUri=uri, Publish=True)["Version"] == "2"
    answer, said = call(cloud, name, {"code": read}, Qualifier="1")
    assert said == "1"
    # What becomes of the repository does not reach functions.
    ecr.delete_repository(repositoryName=name, force=True)
    lambda_.update_function_configuration(FunctionName=name, Description="new instances")
    assert run(cloud, name, read) == "2"
    answer, said = call(cloud, name, {"code": read}, Qualifier="1")
    assert said == "1"
    lambda_.delete_function(FunctionName=name)


def test_images_survive_a_kill(own_cloud, name):
    uri = images.push(own_cloud, name, images.running())
    create(own_cloud, name, uri)
    own_cloud.client("ecr").delete_repository(repositoryName=name, force=True)
    own_cloud.kill()
    own_cloud.start()
    assert run(own_cloud, name, "answer = event['x']", x=1) == 1
    own_cloud.stop()
    checked = own_cloud.run("fsck")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_layers_cover_each_other(cloud, name):
    first = {"a/one": "1", "a/two": "1", "b/one": "1", "b/sub/two": "1", "gone": "1"}
    second = {".wh.gone": "", "a/.wh.one": "", "b/.wh..wh..opq": "", "b/new": "2", "link": images.Link("/a/two")}
    base = images.running()
    layers = [*base.layers, images.layer(first), images.layer(second)]
    image = images.Image(layers, **json.loads(base.config)["config"])
    create(cloud, name, images.push(cloud, name, image))
    seen = "answer = [sorted(os.listdir('/a')), sorted(os.listdir('/b')), os.path.exists('/gone'), open('/link').read()]"
    assert run(cloud, name, seen) == [["two"], ["new"], False, "1"]


@pytest.fixture
def victim():
    """A folder of this host where a function has no mount of its own, as it has at `/tmp`."""
    with tempfile.TemporaryDirectory(dir="/var/tmp") as path:
        (Path(path) / "file").write_text("untouched")
        yield Path(path)


def test_what_leads_outside_is_refused_or_stays_within(cloud, name, victim):
    lambda_ = cloud.client("lambda")
    role = functions.role(cloud, name)

    def make(number, files):
        uri = images.push(cloud, name, with_layer(files), f"v{number}")
        given = {"FunctionName": f"{name}-{number}", "Role": role, "PackageType": "Image", "Code": {"ImageUri": uri}}
        return {**given, "Timeout": 30}

    said = refused(lambda_.create_function, **make(1, [("../../outside", "x")]))
    assert said.startswith("The image holds a file outside of its root: ")
    refused(lambda_.create_function, **make(2, [("hard", images.Hard("../../../etc/passwd"))]))
    # An absolute link is common, and leads to the image's own root.
    there = (f"{victim}/kept".removeprefix("/"), "")
    through = [there, ("way", images.Link(str(victim))), ("way/file", "inside"), ("null", images.Device())]
    lambda_.create_function(**make(3, through))
    functions.active(cloud, f"{name}-3")
    code = f"answer = [open('/way/file').read(), open('{victim}/file').read(), os.path.exists('/null')]"
    assert run(cloud, f"{name}-3", code) == ["inside", "inside", False]
    above = [there, ("way", images.Link("../" * 30 + str(victim)[1:])), ("way/.wh..wh..opq", ""), ("way/new", "x")]
    lambda_.create_function(**make(4, above))
    assert (victim / "file").read_text() == "untouched"
    assert [path.name for path in victim.iterdir()] == ["file"]


def test_where_the_sandbox_mounts_no_link_stands(cloud, name, tmp_path):
    files = {"tmp": images.Link(str(tmp_path)), "dev": images.Link("/"), "proc": "x", "etc": images.Link(str(tmp_path))}
    create(cloud, name, images.push(cloud, name, with_layer(files)))
    code = "open('/tmp/x', 'w').write('x'); answer = [os.path.islink(n) for n in ('/tmp', '/dev', '/proc', '/etc')]"
    assert run(cloud, name, code) == [False] * 4
    assert list(tmp_path.iterdir()) == []


def test_extensions_of_an_image_run(cloud, name):
    extension = f"""#!{images.PYTHON}
import http.client, os
api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
api.request("POST", "/2020-01-01/extension/register", '{{"events": ["INVOKE"]}}', {{"Lambda-Extension-Name": "told"}})
answer = api.getresponse()
answer.read()
identifier = answer.headers["Lambda-Extension-Identifier"]
open("/tmp/told", "w").write("registered")
while True:
    api.request("GET", "/2020-01-01/extension/event/next", headers={{"Lambda-Extension-Identifier": identifier}})
    api.getresponse().read()
"""
    outside = images.Link("/etc/passwd")
    files = {"opt/extensions/told": (0o755, extension), "opt/extensions/outside": outside}
    create(cloud, name, images.push(cloud, name, with_layer(files)))
    assert run(cloud, name, "answer = open('/tmp/told').read()") == "registered"


def test_logs_and_errors_are_as_of_any_function(cloud, name):
    create(cloud, name, images.push(cloud, name, images.running()), Timeout=3)
    answer, error = call(cloud, name, {"code": "print('a line', flush=True); raise ValueError('no')"})
    assert (answer["FunctionError"], error["errorType"]) == ("Unhandled", "ValueError")
    logs = cloud.client("logs")

    def logged():
        events = logs.filter_log_events(logGroupName=f"/aws/lambda/{name}")["events"]
        return "a line\n" in [event["message"] for event in events] or "a line" in [e["message"] for e in events]

    eventually(logged, 20)
    answer, error = call(cloud, name, {"code": "time.sleep(60)"})
    assert error["errorType"] == "Sandbox.Timedout"
    answer, error = call(cloud, name, {"code": "os._exit(3)"})
    assert error["errorType"] == "Runtime.ExitError"


def test_what_goes_with_an_image(cloud, name, base):
    lambda_ = cloud.client("lambda")
    role = functions.role(cloud, name)
    given = {"FunctionName": name, "Role": role, "PackageType": "Image"}
    image = {**given, "Code": {"ImageUri": base}}
    with_language = (
        "Please don't provide Handler or Runtime or Layer when the intended function PackageType is Image."
    )
    assert refused(lambda_.create_function, **image, Handler="a.b") == with_language
    assert refused(lambda_.create_function, **image, Runtime="python3.12") == with_language
    zip_file = functions.zipped({"a": "b"})
    refused(lambda_.create_function, **given, Code={"ZipFile": zip_file})
    refused(lambda_.create_function, **{**image, "SnapStart": {"ApplyOn": "PublishedVersions"}})
    at = base.rsplit(":", 1)[0]
    for uri, said in [
        (at, "is not valid"),
        ("nginx:latest", "is not valid"),
        (f"{at}:none", "does not exist"),
        (f"{at}-none:latest", "does not exist"),
        (base.replace("us-east-1", "eu-west-1"), "is not valid"),
    ]:
        message = refused(lambda_.create_function, **given, Code={"ImageUri": uri})
        assert message == f"Source image {uri} {said}. Provide a valid source image."
    lambda_.create_function(**image)
    assert refused(lambda_.update_function_configuration, FunctionName=name, Handler="a.b") == with_language
    said = refused(lambda_.update_function_code, FunctionName=name, ZipFile=zip_file)
    assert said == "Please provide ImageUri when updating a function with packageType Image."
    other = f"{name}-zip"
    functions.create(cloud, other, "def handler(event, context): return 1")
    said = refused(lambda_.update_function_code, FunctionName=other, ImageUri=base)
    assert said == "Please don't provide ImageUri when updating a function with packageType Zip."
    refused(lambda_.update_function_configuration, FunctionName=other, ImageConfig={"Command": ["a"]})


def test_images_of_other_kinds_are_refused(cloud, name):
    lambda_, ecr = cloud.client("lambda"), cloud.client("ecr")
    base = images.running()
    process = json.loads(base.config)["config"]
    given = {"FunctionName": name, "Role": functions.role(cloud, name), "PackageType": "Image"}
    other = "arm64" if images.ARCHITECTURE == "amd64" else "amd64"
    uri = images.push(cloud, name, images.Image(base.layers, architecture=other, **process), "other")
    refused(lambda_.create_function, "NotImplemented", **given, Code={"ImageUri": uri})
    uri = images.push(cloud, name, images.Image(base.layers, os="windows", **process), "windows")
    unsupported = "The image manifest, config or layer media type for the source image {} is not supported."
    assert refused(lambda_.create_function, **given, Code={"ImageUri": uri}) == unsupported.format(uri)
    images.push(cloud, name, base, "one")
    named = {"mediaType": images.MANIFEST, "digest": base.digest, "size": len(base.manifest)}
    index = json.dumps({"schemaVersion": 2, "mediaType": images.INDEX, "manifests": [named]})
    ecr.put_image(repositoryName=name, imageManifest=index, imageTag="index")
    uri = uri.replace(":windows", ":index")
    assert refused(lambda_.create_function, **given, Code={"ImageUri": uri}) == unsupported.format(uri)


def test_lambda_is_let_in_by_who_may(cloud, name):
    """The repository's policy, or the caller's right to add to it."""
    uri = images.push(cloud, name, images.running())
    ecr = cloud.client("ecr")
    role = functions.role(cloud, name)
    repository = ecr.describe_repositories(repositoryNames=[name])["repositories"][0]["repositoryArn"]
    made = {"Role": role, "PackageType": "Image", "Code": {"ImageUri": uri}}
    create = (["lambda:CreateFunction", "lambda:GetFunction"], "*"), (["iam:PassRole"], role)

    def user(suffix, *statements):
        iam = cloud.client("iam")
        iam.create_user(UserName=f"{name}{suffix}")
        policy = functions.policy(*create, *statements)
        iam.put_user_policy(UserName=f"{name}{suffix}", PolicyName="p", PolicyDocument=policy)
        key = iam.create_access_key(UserName=f"{name}{suffix}")["AccessKey"]
        return cloud.client("lambda", key["AccessKeyId"], key["SecretAccessKey"])

    plain = user("a")
    denied = "Lambda does not have permission to access the ECR image. Check the ECR permissions."
    assert refused(plain.create_function, "AccessDeniedException", **made, FunctionName=f"{name}-a") == denied
    may = user("b", (["ecr:GetRepositoryPolicy", "ecr:SetRepositoryPolicy"], repository))
    may.create_function(**made, FunctionName=f"{name}-b")
    policy = json.loads(ecr.get_repository_policy(repositoryName=name)["policyText"])
    assert policy["Statement"] == [
        {
            "Sid": "LambdaECRImageRetrievalPolicy",
            "Effect": "Allow",
            "Principal": {"Service": "lambda.amazonaws.com"},
            "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
        }
    ]
    # Lambda is in, so who may create functions need no right of ECR.
    plain.create_function(**made, FunctionName=f"{name}-a")
    policy["Statement"][0]["Effect"] = "Deny"
    ecr.set_repository_policy(repositoryName=name, policyText=json.dumps(policy))
    assert refused(may.create_function, "AccessDeniedException", **made, FunctionName=f"{name}-c") == denied


ARCHIVES = {
    "folder": lambda image: image.layout(),
    "layout": lambda image: image.layout("web:1"),
    "packed": lambda image: image.layout(),
    "saved": lambda image: image.saved("web:1"),
}


@pytest.mark.parametrize("kind", ARCHIVES)
def test_an_archive_is_loaded_and_run(cloud, name, tmp_path, kind):
    files = ARCHIVES[kind](images.running())
    archive = tmp_path / kind
    if kind == "folder":
        for path, data in files.items():
            (archive / path).parent.mkdir(parents=True, exist_ok=True)
            (archive / path).write_bytes(data.encode() if isinstance(data, str) else data)
    else:
        data = images.tarred(files)
        archive.write_bytes(gzip.compress(data, 1) if kind == "packed" else data)
    missing = cloud.run("image", "load", archive, f"{name}:v1")
    assert missing.returncode == 1 and f"there is no repository {name}" in missing.stderr
    for _again in range(2):
        loaded = cloud.run("image", "load", archive, f"{name}:v1", "--create")
        assert loaded.returncode == 0, loaded.stderr
    uri = loaded.stdout.strip()
    assert uri.endswith(f".dkr.ecr.us-east-1.amazonaws.com/{name}:v1")
    create(cloud, name, uri)
    assert run(cloud, name, "answer = event['x']", x=kind) == kind


def test_archives_that_are_none(cloud, name, tmp_path):
    def load(files, *arguments):
        archive = tmp_path / "archive.tar"
        archive.write_bytes(images.tarred(files))
        done = cloud.run("image", "load", archive, name, "--create", *arguments)
        assert done.returncode == 1
        return done.stderr

    image = images.running()
    assert "neither an OCI layout" in load({"a": "b"})
    layout = image.layout("web:1")
    assert "holds no image named other" in load(layout, "--image", "other")
    damaged = dict(layout)
    damaged[f"blobs/sha256/{image.digest[7:]}"] = b"{}"
    assert "is not what its name says" in load(damaged)
    layer = f"blobs/sha256/{images.digest(image.layers[1])[7:]}"
    other = {**layout, layer: bytes(len(image.layers[1]))}
    assert "is not what its name says" in load(other)
    assert "another size" in load({**layout, layer: b"short"})
    assert "read index.json" in load({**layout, "index.json": "{"})
    assert "No such file" in cloud.run("image", "load", tmp_path / "none", name).stderr


TEMPLATE = """
Resources:
  Repository:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: {name}
      EmptyOnDelete: true
      ImageTagMutability: {mutability}
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - {{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]}}
      Tags: [{{Key: a, Value: {mutability}}}]
{function}
Outputs:
  Uri: {{Value: !GetAtt Repository.RepositoryUri}}
  Arn: {{Value: !GetAtt Repository.Arn}}
"""
FUNCTION = """
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: "sts:AssumeRole"}}]
  Function:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: {name}
      PackageType: Image
      Role: !GetAtt Role.Arn
      Timeout: 30
      MemorySize: 256
      Code: {{ImageUri: "{uri}"}}
      ImageConfig: {{Command: [{command}]}}
"""


def test_a_stack_of_a_repository_and_a_function(cloud, name):
    stacks = cloud.client("cloudformation")

    def deploy(done, verb, mutability, function):
        body = TEMPLATE.format(name=name, mutability=mutability, function=function)
        getattr(stacks, verb)(StackName=name, TemplateBody=body, Capabilities=["CAPABILITY_IAM"])
        config = {"Delay": 1, "MaxAttempts": 60}
        stacks.get_waiter(done).wait(StackName=name, WaiterConfig=config)
        outputs = stacks.describe_stacks(StackName=name)["Stacks"][0]["Outputs"]
        return {one["OutputKey"]: one["OutputValue"] for one in outputs}

    outputs = deploy("stack_create_complete", "create_stack", "MUTABLE", "")
    images.push(cloud, name, images.running(), "v1")
    images.push(cloud, name, with_layer({"new": "x"}), "v2")
    first = FUNCTION.format(name=name, uri=f"{outputs['Uri']}:v1", command="one")
    deploy("stack_update_complete", "update_stack", "IMMUTABLE", first)
    seen = "answer = [sys.argv[1:], os.path.exists('/new')]"
    assert run(cloud, name, seen) == [["one"], False]
    ecr = cloud.client("ecr")
    repository = ecr.describe_repositories(repositoryNames=[name])["repositories"][0]
    assert repository["imageTagMutability"] == "IMMUTABLE"
    tags = {one["Key"]: one["Value"] for one in ecr.list_tags_for_resource(resourceArn=outputs["Arn"])["tags"]}
    assert tags["a"] == "IMMUTABLE"
    second = FUNCTION.format(name=name, uri=f"{outputs['Uri']}:v2", command="two")
    deploy("stack_update_complete", "update_stack", "IMMUTABLE", second)
    assert run(cloud, name, seen) == [["two"], True]
    stacks.delete_stack(StackName=name)
    stacks.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    with pytest.raises(ecr.exceptions.RepositoryNotFoundException):
        ecr.describe_repositories(repositoryNames=[name])
