"""Identities from elsewhere: web identity tokens as SDKs use them, and federated users."""

import json

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

from cloud import REGION
from issuer import Issuer
from test_identity import allow, code_of, user


@pytest.fixture(params=["http", "https"])
def issuer(request, tmp_path):
    running = Issuer(tmp_path, secure=request.param == "https")
    yield running
    running.stop()


def nobody(cloud):
    unsigned = Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1})
    return boto3.client("sts", region_name=REGION, endpoint_url=cloud.url, config=unsigned)


def register(cloud, issuer, **more):
    thumbprints = [issuer.thumbprint] if hasattr(issuer, "thumbprint") else []
    given = {"Url": issuer.url, "ClientIDList": ["app"], "ThumbprintList": thumbprints, **more}
    return cloud.client("iam").create_open_id_connect_provider(**given)["OpenIDConnectProviderArn"]


def role(cloud, name, issuer, provider, *statements):
    iam, key = cloud.client("iam"), issuer.url.split("://")[1]
    trust = {
        "Effect": "Allow",
        "Principal": {"Federated": provider},
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": {"StringEquals": {f"{key}:aud": "app", f"{key}:sub": "ann"}},
    }
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document)["Role"]["Arn"]
    if statements:
        document = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
        iam.put_role_policy(RoleName=name, PolicyName="given", PolicyDocument=document)
    return arn


def test_a_token_file_is_all_that_a_client_needs(cloud, bucket, name, issuer, tmp_path, monkeypatch):
    own = "${" + issuer.url.split("://")[1] + ":sub}"
    statement = allow("s3:PutObject", f"arn:aws:s3:::{bucket}/{own}/*")
    arn = role(cloud, name, issuer, register(cloud, issuer), statement)
    token = tmp_path / "token"
    token.write_text(issuer.token())
    for variable in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in {
        "AWS_WEB_IDENTITY_TOKEN_FILE": token,
        "AWS_ROLE_ARN": arn,
        "AWS_ROLE_SESSION_NAME": "tab",
        "AWS_ENDPOINT_URL": cloud.url,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_CONFIG_FILE": tmp_path / "none",
        "AWS_SHARED_CREDENTIALS_FILE": tmp_path / "none",
    }.items():
        monkeypatch.setenv(variable, str(value))
    session = boto3.Session()
    account = arn.split(":")[4]
    assert session.client("sts").get_caller_identity()["Arn"] == f"arn:aws:sts::{account}:assumed-role/{name}/tab"
    s3 = session.client("s3", config=Config(s3={"addressing_style": "path"}))
    s3.put_object(Bucket=bucket, Key="ann/a", Body=b"mine")
    assert code_of(s3.put_object, Bucket=bucket, Key="bob/a", Body=b"not mine") == "AccessDenied"


def test_what_proves_nothing(cloud, name, issuer, tmp_path):
    sts = nobody(cloud)
    provider = f"arn:aws:iam::111111111111:oidc-provider/{issuer.url.split('://')[1]}"
    arn = role(cloud, name, issuer, provider)

    def refused(token):
        with pytest.raises(ClientError) as error:
            sts.assume_role_with_web_identity(RoleArn=arn, RoleSessionName="tab", WebIdentityToken=token)
        return error.value.response["Error"]

    unknown = refused(issuer.token())
    assert unknown["Code"] == "InvalidIdentityToken"
    assert unknown["Message"] == f"No OpenIDConnect provider found in your account for {issuer.url}"
    assert issuer.asked == []
    register(cloud, issuer)
    # The role trusts a provider of another account.
    assert refused(issuer.token())["Code"] == "AccessDenied"
    assert refused(issuer.token(aud="other"))["Message"] == "Incorrect token audience"
    assert refused(issuer.token(exp=1))["Code"] == "ExpiredTokenException"
    (tmp_path / "other").mkdir()
    stranger = Issuer(tmp_path / "other")
    assert refused(stranger.token(iss=issuer.url))["Code"] == "InvalidIdentityToken"
    stranger.stop()
    assert stranger.asked == []


def test_a_server_that_nobody_vouches_for(cloud, name, tmp_path):
    issuer = Issuer(tmp_path, secure=True)
    provider = register(cloud, issuer, ThumbprintList=["0" * 40])
    arn = role(cloud, name, issuer, provider)
    given = {"RoleArn": arn, "RoleSessionName": "tab", "WebIdentityToken": issuer.token()}
    with pytest.raises(ClientError) as error:
        nobody(cloud).assume_role_with_web_identity(**given)
    message = "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint"
    assert error.value.response["Error"]["Message"] == message
    assert issuer.asked == []
    cloud.client("iam").update_open_id_connect_provider_thumbprint(
        OpenIDConnectProviderArn=provider, ThumbprintList=[issuer.thumbprint.upper()]
    )
    answer = nobody(cloud).assume_role_with_web_identity(**given)
    assert answer["SubjectFromWebIdentityToken"] == "ann" and answer["Audience"] == "app"
    assert answer["Provider"] == provider
    issuer.stop()


def test_a_provider_that_is_gone(cloud, name, tmp_path):
    issuer = Issuer(tmp_path)
    arn = role(cloud, name, issuer, register(cloud, issuer))
    issuer.stop()
    given = {"RoleArn": arn, "RoleSessionName": "tab", "WebIdentityToken": issuer.token()}
    assert code_of(nobody(cloud).assume_role_with_web_identity, **given) == "IDPCommunicationError"


def test_a_federated_user(cloud, bucket, name):
    federates = allow("sts:GetFederationToken", "*")
    keys = user(cloud, name, allow("s3:*", f"arn:aws:s3:::{bucket}/*"), federates)
    sts = cloud.client_of("sts", keys)
    policy = {"Version": "2012-10-17", "Statement": [allow("s3:GetObject", "*")]}
    answer = sts.get_federation_token(Name="guest", Policy=json.dumps(policy))
    arn = answer["FederatedUser"]["Arn"]
    assert arn.endswith(":federated-user/guest")
    guest = answer["Credentials"]
    assert cloud.client_of("sts", guest).get_caller_identity()["Arn"] == arn
    cloud.client("s3").put_object(Bucket=bucket, Key="a", Body=b"a")
    s3 = cloud.client_of("s3", guest)
    assert s3.get_object(Bucket=bucket, Key="a")["Body"].read() == b"a"
    assert code_of(s3.put_object, Bucket=bucket, Key="a", Body=b"b") == "AccessDenied"
    assert code_of(cloud.client_of("iam", guest).get_user) == "InvalidClientTokenId"
    unchecked = cloud.client_of("sts", keys, parameter_validation=False)
    for seconds in (899, 129_601):
        code = code_of(unchecked.get_federation_token, Name="guest", DurationSeconds=seconds)
        assert code == "ValidationError"
    # What names the guest itself is not narrowed by the session's policy.
    named = {**allow("s3:PutObject", f"arn:aws:s3:::{bucket}/*"), "Principal": {"AWS": arn}}
    document = json.dumps({"Version": "2012-10-17", "Statement": [named]})
    cloud.client("s3").put_bucket_policy(Bucket=bucket, Policy=document)
    s3.put_object(Bucket=bucket, Key="a", Body=b"b")
    assert code_of(s3.delete_object, Bucket=bucket, Key="a") == "AccessDenied"
