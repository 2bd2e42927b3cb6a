"""Organizations by boto3: accounts that are entered, held by service control policies, and closed."""

import json

import pytest
from botocore.exceptions import ClientError

import functions


def statement(effect, action, **more):
    return {"Effect": effect, "Action": action, "Resource": "*", **more}


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def refused(call, **arguments):
    with pytest.raises(ClientError) as refusal:
        call(**arguments)
    return refusal.value.response


class Organization:
    """One with service control policies in force, and an administrator of its management account."""

    def __init__(self, cloud):
        self.cloud = cloud
        self.client = cloud.client("organizations")
        self.id = self.client.create_organization(FeatureSet="ALL")["Organization"]["Id"]
        self.root = self.client.list_roots()["Roots"][0]["Id"]
        self.client.enable_policy_type(RootId=self.root, PolicyType="SERVICE_CONTROL_POLICY")
        iam = cloud.client("iam")
        iam.create_user(UserName="ann")
        iam.attach_user_policy(UserName="ann", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
        self.sts = cloud.client_of("sts", iam.create_access_key(UserName="ann")["AccessKey"])

    def account(self, name):
        asked = self.client.create_account(Email=f"{name}@example.com", AccountName=name)
        assert asked["CreateAccountStatus"]["State"] == "IN_PROGRESS"
        status = self.client.describe_create_account_status(
            CreateAccountRequestId=asked["CreateAccountStatus"]["Id"]
        )["CreateAccountStatus"]
        assert status["State"] == "SUCCEEDED"
        return status["AccountId"]

    def policy(self, name, *statements):
        made = self.client.create_policy(
            Name=name, Description="", Content=document(*statements), Type="SERVICE_CONTROL_POLICY"
        )
        return made["Policy"]["PolicySummary"]["Id"]

    def enter(self, account):
        role = f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole"
        return self.sts.assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]


@pytest.fixture
def organization(own_cloud):
    return Organization(own_cloud)


def test_an_account_is_entered_held_and_closed(organization):
    cloud, client = organization.cloud, organization.client
    account = organization.account("box")
    session = organization.enter(account)
    s3, dynamodb = cloud.client_of("s3", session), cloud.client_of("dynamodb", session)
    s3.create_bucket(Bucket="box")
    policy = organization.policy("no-writes", statement("Deny", "s3:PutObject"))
    client.attach_policy(PolicyId=policy, TargetId=account)
    refusal = refused(s3.put_object, Bucket="box", Key="k", Body=b"x")
    assert refusal["Error"]["Message"].endswith("with an explicit deny in a service control policy")
    why = cloud.run("iam", "explain", refusal["ResponseMetadata"]["RequestId"])
    assert "service control policy arn:aws:organizations::" in why.stdout, why.stdout + why.stderr
    assert policy in why.stdout and "s3:PutObject" in why.stdout
    client.detach_policy(PolicyId=policy, TargetId=account)
    s3.put_object(Bucket="box", Key="k", Body=b"x")

    client.close_account(AccountId=account)
    assert client.describe_account(AccountId=account)["Account"]["Status"] == "SUSPENDED"
    assert refused(s3.list_buckets)["Error"]["Code"] == "InvalidAccessKeyId"
    assert refused(dynamodb.list_tables)["Error"]["Code"] == "UnrecognizedClientException"
    assert refused(organization.enter, account=account)["Error"]["Code"] == "AccessDenied"
    assert refused(client.close_account, AccountId=account)["Error"]["Code"] == "AccountAlreadyClosedException"


def test_only_what_every_level_allows(organization):
    cloud, client = organization.cloud, organization.client
    account = organization.account("box")
    unit = client.create_organizational_unit(ParentId=organization.root, Name="sandboxes")
    unit = unit["OrganizationalUnit"]["Id"]
    client.move_account(
        AccountId=account, SourceParentId=organization.root, DestinationParentId=unit
    )
    session = organization.enter(account)
    dynamodb, logs = cloud.client_of("dynamodb", session), cloud.client_of("logs", session)
    client.attach_policy(
        PolicyId=organization.policy("tables", statement("Allow", "dynamodb:*")), TargetId=unit
    )
    client.detach_policy(PolicyId="p-FullAWSAccess", TargetId=unit)
    dynamodb.list_tables()
    refusal = refused(logs.describe_log_groups)["Error"]
    assert refusal["Code"] == "AccessDeniedException"
    assert "because no service control policy allows the logs:DescribeLogGroups action" in refusal["Message"]


def test_a_bucket_for_the_organisation(organization):
    cloud = organization.cloud
    s3 = cloud.client("s3")
    s3.create_bucket(Bucket="shared")
    s3.put_object(Bucket="shared", Key="k", Body=b"x")
    statement = {
        "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shared/*",
        "Condition": {"StringEquals": {"aws:PrincipalOrgID": organization.id}},
    }
    s3.put_bucket_policy(Bucket="shared", Policy=document(statement))
    member = cloud.client_of("s3", organization.enter(organization.account("box")))
    assert member.get_object(Bucket="shared", Key="k")["Body"].read() == b"x"
    made = cloud.run("account", "create", "stranger").stdout.split()
    outside = cloud.client("s3", made[made.index("id") + 1], made[-1])
    assert refused(outside.get_object, Bucket="shared", Key="k")["Error"]["Code"] == "AccessDenied"


class Within:
    """An account that was entered, where its helpers expect a cloud."""

    def __init__(self, cloud, session):
        self.cloud, self.session = cloud, session

    def client(self, service):
        return self.cloud.client_of(service, self.session)


LISTS = """
import boto3

def handler(event, context):
    try:
        boto3.client("s3").list_buckets()
        return "listed"
    except Exception as refused:
        return str(refused)
"""


def test_functions_are_held_too(organization):
    within = Within(organization.cloud, organization.enter(organization.account("box")))
    functions.create(within, "lists", LISTS, ("s3:*", "*"))

    def answer():
        return json.loads(within.client("lambda").invoke(FunctionName="lists")["Payload"].read())

    assert answer() == "listed"
    policy = organization.policy("no-lists", statement("Deny", "s3:ListAllMyBuckets"))
    organization.client.attach_policy(PolicyId=policy, TargetId=organization.root)
    assert "service control policy" in answer()


def test_what_is_not_built_says_so(organization):
    client = organization.client
    refusal = refused(client.invite_account_to_organization, Target={"Id": "999999999999", "Type": "ACCOUNT"})
    assert refusal["ResponseMetadata"]["HTTPStatusCode"] == 501
    assert "InviteAccountToOrganization" in refusal["Error"]["Message"]


def test_everything_survives_a_kill(organization):
    cloud, client = organization.cloud, organization.client
    account = organization.account("box")
    policy = organization.policy("nothing", statement("Deny", "*"))
    client.attach_policy(PolicyId=policy, TargetId=account)
    session = organization.enter(account)
    cloud.kill()
    cloud.start()
    message = refused(cloud.client_of("iam", session).list_users)["Error"]["Message"]
    assert message.endswith("with an explicit deny in a service control policy")
