"""What users prove themselves with, by boto3: passwords, second factors, certificates; and roles of services."""

import base64
import hashlib
import hmac
import json
import struct
import subprocess
import time

import pytest

from test_identity import allow, code_of, user

PASSWORD = "Correct-horse-1"


def code(seed, step=0):
    """The one-time password of a step, counted from now: RFC 6238."""
    counter = struct.pack(">q", int(time.time()) // 30 + step)
    digest = hmac.new(base64.b32decode(seed), counter, hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7FFFFFFF) % 1000000:06}"


def with_device(cloud, name):
    """Gives a user a device; returns serial number and seed. The code of the next step is the first that is left."""
    iam = cloud.client("iam")
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName=name)["VirtualMFADevice"]
    assert device["QRCodePNG"].startswith(b"\x89PNG\r\n\x1a\n")
    serial, seed = device["SerialNumber"], device["Base32StringSeed"]
    codes = {"AuthenticationCode1": code(seed, -1), "AuthenticationCode2": code(seed)}
    iam.enable_mfa_device(UserName=name, SerialNumber=serial, **codes)
    return serial, seed


def test_passwords(cloud, name):
    iam = cloud.client("iam")
    keys = user(cloud, name, allow("iam:ChangePassword", "*"))
    weak = dict(UserName=name, Password="password")
    assert code_of(iam.create_login_profile, **weak) == "PasswordPolicyViolation"
    made = iam.create_login_profile(UserName=name, Password=PASSWORD, PasswordResetRequired=True)
    assert made["LoginProfile"]["PasswordResetRequired"] is True
    assert code_of(iam.create_login_profile, UserName=name, Password=PASSWORD) == "EntityAlreadyExists"
    own = cloud.client_of("iam", keys)
    wrong = dict(OldPassword="Wrong-horse-1", NewPassword="Another-horse-2")
    assert code_of(own.change_password, **wrong) == "AccessDenied"
    own.change_password(OldPassword=PASSWORD, NewPassword="Another-horse-2")
    assert iam.get_login_profile(UserName=name)["LoginProfile"]["PasswordResetRequired"] is False
    assert code_of(iam.change_password, **wrong) == "InvalidUserType"
    iam.delete_access_key(UserName=name, AccessKeyId=keys["AccessKeyId"])
    assert code_of(iam.delete_user, UserName=name) == "DeleteConflict"
    iam.delete_login_profile(UserName=name)
    assert code_of(iam.get_login_profile, UserName=name) == "NoSuchEntity"


def test_a_session_with_a_second_factor(cloud, name):
    present = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
    keys = user(cloud, name, {**allow("iam:ListUsers", "*"), "Condition": present})
    serial, seed = with_device(cloud, name)
    assert code_of(cloud.client_of("iam", keys).list_users) == "AccessDenied"
    sts = cloud.client_of("sts", keys)
    plain = sts.get_session_token()["Credentials"]
    assert code_of(cloud.client_of("iam", plain).list_users) == "InvalidClientTokenId"
    following = code(seed, 1)
    factor = dict(SerialNumber=serial, TokenCode=following)
    session = sts.get_session_token(**factor)["Credentials"]
    assert cloud.client_of("iam", session).list_users()["Users"]
    assert code_of(sts.get_session_token, **factor) == "AccessDenied"


def test_a_role_that_wants_a_second_factor(cloud, name):
    keys = user(cloud, name, allow("sts:AssumeRole", "*"))
    serial, seed = with_device(cloud, name)
    iam, sts = cloud.client("iam"), cloud.client_of("sts", keys)
    account = sts.get_caller_identity()["Account"]
    trust = {
        "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": account},
        "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "60"}},
    }
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document)["Role"]
    ask = dict(RoleArn=role["Arn"], RoleSessionName="session")
    assert code_of(sts.assume_role, **ask) == "AccessDenied"
    session = sts.assume_role(**ask, SerialNumber=serial, TokenCode=code(seed, 1))
    who = cloud.client_of("sts", session["Credentials"]).get_caller_identity()
    assert who["Arn"].endswith(f":assumed-role/{name}/session")


def test_service_linked_roles(cloud):
    iam = cloud.client("iam")
    role = iam.create_service_linked_role(AWSServiceName="ops.apigateway.amazonaws.com")["Role"]
    assert role["RoleName"] == "AWSServiceRoleForAPIGateway"
    assert role["Path"] == "/aws-service-role/ops.apigateway.amazonaws.com/"
    assert code_of(iam.delete_role, RoleName=role["RoleName"]) == "UnmodifiableEntity"
    task = iam.delete_service_linked_role(RoleName=role["RoleName"])["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"


@pytest.fixture(scope="module")
def made_by_openssl(tmp_path_factory):
    """A certificate with its key, in both forms that OpenSSL writes RSA keys in, and another's key."""
    folder = tmp_path_factory.mktemp("openssl")

    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    for owner in ("own", "other"):
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{owner}.key", "-out", f"{owner}.pem",
                "-days", "30", "-subj", f"/CN={owner}.example.com")
    openssl("rsa", "-in", "own.key", "-traditional", "-out", "old.key")
    return {file.name: file.read_text() for file in folder.iterdir()}


def test_server_certificates(cloud, name, made_by_openssl):
    iam = cloud.client("iam")
    body = made_by_openssl["own.pem"]
    ask = dict(ServerCertificateName=name, CertificateBody=body)
    other = made_by_openssl["other.key"]
    assert code_of(iam.upload_server_certificate, **ask, PrivateKey=other) == "KeyPairMismatch"
    for key in ("own.key", "old.key"):
        made = iam.upload_server_certificate(**ask, PrivateKey=made_by_openssl[key])
        left = made["ServerCertificateMetadata"]["Expiration"].timestamp() - time.time()
        assert 29 * 86400 < left < 31 * 86400
        found = iam.get_server_certificate(ServerCertificateName=name)["ServerCertificate"]
        assert found["CertificateBody"].strip() == body.strip()
        iam.delete_server_certificate(ServerCertificateName=name)
