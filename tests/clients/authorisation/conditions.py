"""Requests that fill a condition key, and with what."""

import datetime
from dataclasses import dataclass, field

import reference
import things
from operations import Call
from things import ADDRESSED, BOUNDED, DIMENSION, NAME, TAGGED

UNBUILT_ACCESS_POINTS = "S3 has no access points, grants or bucket tags for access here"
NO_SUCH_PROVIDER = "a token of this provider, which this suite cannot make; web identities have tests of their own"
SAML = "AssumeRoleWithSAML is not built"
NO_VPC = "there are no VPCs"
FIDO = "only virtual MFA devices are built"
API = "API Gateway's own keys are not filled"

# Keys that no request here can fill, and why: https://docs.aws.amazon.com/service-authorization/latest/reference/
ABSENT = {
    **{
        f"apigateway:{when}/{name}": API
        for when, names in {
            "Request": (
                "AccessLoggingDestination", "AccessLoggingFormat", "ApiKeyRequired", "ApiName", "AuthorizerType",
                "AuthorizerUri", "DisableExecuteApiEndpoint", "EndpointType", "RouteAuthorizationType", "StageName",
            ),
            "Resource": (
                "AccessLoggingDestination", "AccessLoggingFormat", "ApiKeyRequired", "ApiName", "AuthorizerType",
                "AuthorizerUri", "DisableExecuteApiEndpoint", "EndpointType", "RouteAuthorizationType",
            ),
        }.items()
        for name in names
    },
    **{
        key: NO_SUCH_PROVIDER
        for key in (
            "accounts.google.com:aud", "accounts.google.com:oaud", "accounts.google.com:sub",
            "cognito-identity.amazonaws.com:amr", "cognito-identity.amazonaws.com:aud",
            "cognito-identity.amazonaws.com:sub", "graph.facebook.com:app_id", "graph.facebook.com:id",
            "www.amazon.com:app_id", "www.amazon.com:user_id",
        )
    },
    "saml:namequalifier": SAML,
    "saml:sub": SAML,
    "saml:sub_type": SAML,
    "cloudformation:ImportResourceTypes": "importing resources is not built",
    "cloudformation:ResourceTypes": "ResourceTypes is not built",
    "cloudformation:StackPolicyUrl": "stack policies are not built",
    "events:ManagedBy": "no service manages rules here",
    **{
        f"events:{name}": "rules with event patterns are not built"
        for name in ("detail-type", "detail.eventTypeCode", "detail.service", "detail.userIdentity.principalId",
                     "source")
    },
    "iam:FIDO-FIPS-140-2-certification": FIDO,
    "iam:FIDO-FIPS-140-3-certification": FIDO,
    "iam:FIDO-certification": FIDO,
    "iam:RegisterSecurityKey": FIDO,
    "lambda:EventSourceToken": "a condition of permissions that skills of Alexa use",
    "lambda:InvokedViaFunctionUrl": "filled by function URLs, not by the API",
    "lambda:SecurityGroupIds": NO_VPC,
    "lambda:SubnetIds": NO_VPC,
    "lambda:VpcIds": NO_VPC,
    "organizations:TransferDirection": "transfers of bills are not built",
    "organizations:TransferType": "transfers of bills are not built",
    "s3:AccessGrantsInstanceArn": UNBUILT_ACCESS_POINTS,
    "s3:AccessPointNetworkOrigin": UNBUILT_ACCESS_POINTS,
    "s3:AccessPointTag/${TagKey}": UNBUILT_ACCESS_POINTS,
    "s3:BucketTag/${TagKey}": UNBUILT_ACCESS_POINTS,
    "s3:DataAccessPointAccount": UNBUILT_ACCESS_POINTS,
    "s3:DataAccessPointArn": UNBUILT_ACCESS_POINTS,
    "s3:TlsVersion": "this suite speaks HTTP; the front door's own tests speak TLS",
    "s3:object-lock-remaining-retention-days": "Object Lock is not built",
    "s3:x-amz-bucket-namespace": "buckets in an account's namespace are not built",
}


@dataclass(frozen=True)
class Case:
    """A request that fills a key with a value."""

    key: str
    service: str
    operation: str
    value: object
    given: dict = field(default_factory=dict)
    operator: str = "StringEquals"
    other: object = "other"
    # The key as a policy writes it, where the reference has a placeholder.
    written: str = ""
    # Actions that this request needs beside the reference's.
    also: tuple = ()

    def __str__(self):
        return f"{self.key}-{self.operation}"

    @property
    def name(self):
        return self.written or self.key

    def right(self, made):
        return self.value(made) if callable(self.value) else self.value

    def knows(self, action):
        return self.key in reference.condition_keys(action)

    def call(self, inputs, made):
        given = {name: value(made) if callable(value) else value for name, value in self.given.items()}
        return Call(self.service, self.operation, inputs, given)


def account(made):
    return made.account


def policy(made):
    return made.policy_arn


def table(made):
    return made.arn("dynamodb", f"table/{NAME}")


GONE = {"Key": "gone"}
KEY = {"id": {"S": "1"}}
TEMPLATE_URL = "https://thing.s3.amazonaws.com/t.json"
LOCKED_UNTIL = datetime.datetime(2030, 1, 1, tzinfo=datetime.timezone.utc)


def keys():
    return [*s3(), *dynamodb(), *autoscaling(), *iam(), *others()]


def s3():
    put = lambda key, value, **given: Case(f"s3:{key}", "s3", "PutObject", value, given)  # noqa: E731
    everywhere = ("GetObject", "PutObject", "ListObjectsV2", "GetBucketPolicy", "DeleteObject", "CreateBucket")
    for operation in everywhere:
        given = GONE if operation == "DeleteObject" else {}
        yield Case("s3:authType", "s3", operation, "REST-HEADER", given)
        yield Case("s3:signatureversion", "s3", operation, "AWS4-HMAC-SHA256", given)
        yield Case("s3:signatureAge", "s3", operation, "600000", given, operator="NumericLessThan", other="0")
    for operation in ("GetObject", "PutObject", "ListObjectsV2", "GetBucketPolicy", "DeleteObject"):
        given = GONE if operation == "DeleteObject" else {}
        yield Case("s3:ResourceAccount", "s3", operation, account, given, other="111122223333")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    yield Case("s3:x-amz-content-sha256", "s3", "GetObject", empty)
    yield Case("s3:x-amz-content-sha256", "s3", "ListObjectsV2", empty)
    yield Case("s3:ExistingObjectTag/<key>", "s3", "GetObject", "ann",
               {"Key": TAGGED, "VersionId": lambda made: made.tagged_version},
               written="s3:ExistingObjectTag/owner", also=("s3:GetObjectVersion",))
    for operation in ("GetObject", "HeadObject", "GetObjectTagging", "PutObjectTagging", "GetObjectAcl", "PutObjectAcl",
                      "DeleteObjectTagging"):
        yield Case("s3:ExistingObjectTag/<key>", "s3", operation, "ann", {"Key": TAGGED},
                   written="s3:ExistingObjectTag/owner")
    for operation, given in (
        ("PutObject", {"Tagging": "team=blue"}), ("CreateMultipartUpload", {"Tagging": "team=blue"}),
        ("PutObjectTagging", {"Tagging": {"TagSet": [{"Key": "team", "Value": "blue"}]}}),
        ("CopyObject", {"Tagging": "team=blue", "TaggingDirective": "REPLACE"}),
    ):
        also = ("s3:PutObjectTagging",)
        yield Case("s3:RequestObjectTag/<key>", "s3", operation, "blue", given,
                   written="s3:RequestObjectTag/team", also=also)
        yield Case("s3:RequestObjectTagKeys", "s3", operation, ["team"], given, operator="ForAnyValue:StringEquals",
                   also=also)
    for operation in ("PutObject", "CreateMultipartUpload", "CopyObject", "CreateBucket", "PutBucketAcl",
                      "PutObjectAcl"):
        also = ("s3:PutObjectAcl", "s3:PutBucketAcl")
        yield Case("s3:x-amz-acl", "s3", operation, "private", {"ACL": "private"}, also=also)
        for name, member in (("full-control", "FullControl"), ("read", "Read"), ("read-acp", "ReadACP"),
                             ("write-acp", "WriteACP")):
            yield Case(f"s3:x-amz-grant-{name}", "s3", operation, f"id={'a' * 64}",
                       {f"Grant{member}": f"id={'a' * 64}"}, also=also)
    for operation in ("CreateBucket", "PutBucketAcl"):
        yield Case("s3:x-amz-grant-write", "s3", operation, f"id={'a' * 64}", {"GrantWrite": f"id={'a' * 64}"},
                   also=("s3:PutBucketAcl",))
    for operation in ("PutObject", "CreateMultipartUpload", "CopyObject"):
        of = lambda key, value, **given: Case(f"s3:{key}", "s3", operation, value, given)  # noqa: B023, E731
        yield of("x-amz-storage-class", "STANDARD_IA", StorageClass="STANDARD_IA")
        yield of("x-amz-server-side-encryption", "AES256", ServerSideEncryption="AES256")
        yield of("x-amz-server-side-encryption-aws-kms-key-id", "alias/own", ServerSideEncryption="aws:kms",
                 SSEKMSKeyId="alias/own")
        yield of("x-amz-server-side-encryption-customer-algorithm", "AES256", SSECustomerAlgorithm="AES256",
                 SSECustomerKey="k" * 32)
        yield of("x-amz-website-redirect-location", "/there", WebsiteRedirectLocation="/there")
        yield of("object-lock-mode", "GOVERNANCE", ObjectLockMode="GOVERNANCE",
                 ObjectLockRetainUntilDate=LOCKED_UNTIL)
        yield of("object-lock-legal-hold", "ON", ObjectLockLegalHoldStatus="ON")
        yield Case("s3:object-lock-retain-until-date", "s3", operation, "2030-01-01T00:00:00Z",
                   {"ObjectLockMode": "GOVERNANCE", "ObjectLockRetainUntilDate": LOCKED_UNTIL},
                   operator="DateEquals", other="2031-01-01T00:00:00Z")
    yield put("if-none-match", "*", IfNoneMatch="*")
    for operation, given in (("PutObject", {}), ("DeleteObject", GONE)):
        yield Case("s3:if-match", "s3", operation, '"etag"', {**given, "IfMatch": '"etag"'}, also=("s3:GetObject",))
    yield Case("s3:if-none-match", "s3", "CompleteMultipartUpload", "*", {"IfNoneMatch": "*"})
    for operation, value in (("PutObject", "true"), ("CopyObject", "true"), ("CompleteMultipartUpload", "true"),
                             ("CreateMultipartUpload", "false"), ("UploadPart", "false"), ("UploadPartCopy", "false")):
        yield Case("s3:ObjectCreationOperation", "s3", operation, value, operator="Bool",
                   other="false" if value == "true" else "true")
    for operation in ("CopyObject", "UploadPartCopy"):
        yield Case("s3:x-amz-copy-source", "s3", operation, f"{NAME}/{NAME}")
    yield Case("s3:x-amz-metadata-directive", "s3", "CopyObject", "REPLACE", {"MetadataDirective": "REPLACE"})
    yield Case("s3:locationconstraint", "s3", "CreateBucket", lambda made: made.region, {
        "CreateBucketConfiguration": lambda made: {"LocationConstraint": made.region}})
    yield Case("s3:x-amz-object-ownership", "s3", "CreateBucket", "BucketOwnerEnforced",
               {"ObjectOwnership": "BucketOwnerEnforced"}, also=("s3:PutBucketOwnershipControls",))
    for operation in ("ListObjects", "ListObjectsV2", "ListObjectVersions"):
        yield Case("s3:prefix", "s3", operation, "photos/", {"Prefix": "photos/"})
        yield Case("s3:delimiter", "s3", operation, "/", {"Delimiter": "/"})
        yield Case("s3:max-keys", "s3", operation, "5", {"MaxKeys": 5}, operator="NumericLessThanEquals", other="4")


def dynamodb():
    batch_get = {"RequestItems": {NAME: {"Keys": [KEY]}}, "ReturnConsumedCapacity": "TOTAL"}
    query = {"KeyConditionExpression": "id = :id", "ExpressionAttributeValues": {":id": {"S": "1"}}}
    each = {
        "GetItem": {}, "PutItem": {}, "UpdateItem": {}, "DeleteItem": {}, "Query": query, "Scan": {},
        "BatchGetItem": batch_get, "BatchWriteItem": {"RequestItems": {NAME: [{"PutRequest": {"Item": KEY}}]}},
    }
    for operation, given in each.items():
        given = {**given, "ReturnConsumedCapacity": "TOTAL"}
        yield Case("dynamodb:ReturnConsumedCapacity", "dynamodb", operation, "TOTAL", given)
        if operation != "Scan":
            yield Case("dynamodb:LeadingKeys", "dynamodb", operation, ["1"], given,
                       operator="ForAllValues:StringEquals")
        named = {"ProjectionExpression": "id"}
        if operation == "BatchGetItem":
            named = {"RequestItems": {NAME: {"Keys": [KEY], **named}}}
        if operation in ("PutItem", "BatchWriteItem"):
            named = {}
        if operation not in ("UpdateItem", "DeleteItem"):
            yield Case("dynamodb:Attributes", "dynamodb", operation, ["id"], {**given, **named},
                       operator="ForAllValues:StringEquals")
    for operation in ("PutItem", "DeleteItem"):
        yield Case("dynamodb:ReturnValues", "dynamodb", operation, "ALL_OLD", {"ReturnValues": "ALL_OLD"})
    yield Case("dynamodb:ReturnValues", "dynamodb", "UpdateItem", "ALL_NEW", {"ReturnValues": "ALL_NEW"})
    yield Case("dynamodb:Select", "dynamodb", "Scan", "COUNT", {"Select": "COUNT"})
    yield Case("dynamodb:Select", "dynamodb", "Query", "COUNT", {**query, "Select": "COUNT"})
    yield Case("dynamodb:Select", "dynamodb", "GetItem", "SPECIFIC_ATTRIBUTES", {"ProjectionExpression": "id"})
    yield Case("dynamodb:Select", "dynamodb", "BatchGetItem", "ALL_ATTRIBUTES", batch_get)
    yield Case("dynamodb:Select", "dynamodb", "TransactGetItems", "ALL_ATTRIBUTES")
    yield Case("dynamodb:EnclosingOperation", "dynamodb", "TransactGetItems", "TransactGetItems")
    yield Case("dynamodb:EnclosingOperation", "dynamodb", "TransactWriteItems", "TransactWriteItems")


def autoscaling():
    service = "application-autoscaling"
    for operation in (
        "RegisterScalableTarget", "PutScalingPolicy", "DeleteScalingPolicy", "DeregisterScalableTarget",
        "PutScheduledAction", "DeleteScheduledAction",
    ):
        yield Case(f"{service}:service-namespace", service, operation, "dynamodb")
        yield Case(f"{service}:scalable-dimension", service, operation, DIMENSION)


def iam():
    for noun in ("Group", "Role", "User"):
        for verb in ("Attach", "Detach"):
            yield Case("iam:PolicyARN", "iam", f"{verb}{noun}Policy", policy)
    for noun in ("Role", "User"):
        yield Case("iam:PermissionsBoundary", "iam", f"Create{noun}", policy, {"PermissionsBoundary": policy})
        yield Case("iam:PermissionsBoundary", "iam", f"Put{noun}PermissionsBoundary", policy,
                   {"PermissionsBoundary": policy})
    bounded = {"UserName": BOUNDED}
    for operation in ("AttachUserPolicy", "DetachUserPolicy", "PutUserPolicy", "DeleteUserPolicy",
                      "DeleteUserPermissionsBoundary"):
        yield Case("iam:PermissionsBoundary", "iam", operation, policy, bounded)
    yield Case("iam:AWSServiceName", "iam", "CreateServiceLinkedRole", "replication.dynamodb.amazonaws.com")
    service = "codecommit.amazonaws.com"
    yield Case("iam:ServiceSpecificCredentialServiceName", "iam", "CreateServiceSpecificCredential", service)
    yield Case("iam:ServiceSpecificCredentialAgeDays", "iam", "CreateServiceSpecificCredential", "30",
               {"ServiceName": "bedrock.amazonaws.com", "CredentialAgeDays": 30}, operator="NumericEquals", other="31")
    yield Case("iam:PassedToService", "lambda", "CreateFunction", "lambda.amazonaws.com", also=("iam:PassRole",))
    yield Case("iam:AssociatedResourceArn", "lambda", "CreateFunction",
               lambda made: made.arn("lambda", "function:new-thing"), operator="ArnEquals",
               other="arn:aws:lambda:eu-west-1:111122223333:function:other", also=("iam:PassRole",))


def others():
    yield Case("sts:ExternalId", "sts", "AssumeRole", "given", {"ExternalId": "given"})
    yield Case("sts:RoleSessionName", "sts", "AssumeRole", NAME)
    yield Case("sts:SourceIdentity", "sts", "AssumeRole", "ann", {"SourceIdentity": "ann"},
               also=("sts:SetSourceIdentity",))
    tags = {"Tags": [{"Key": "team", "Value": "blue"}], "TransitiveTagKeys": ["team"]}
    yield Case("sts:TransitiveTagKeys", "sts", "AssumeRole", ["team"], tags, operator="ForAnyValue:StringEquals",
               also=("sts:TagSession",))
    url = {"AuthType": "AWS_IAM"}
    for operation in ("CreateFunctionUrlConfig", "UpdateFunctionUrlConfig", "GetFunctionUrlConfig",
                      "DeleteFunctionUrlConfig"):
        given = url if operation.startswith(("Create", "Update")) else {}
        named = {"FunctionName": ADDRESSED} if not operation.startswith("Create") else {}
        yield Case("lambda:FunctionUrlAuthType", "lambda", operation, "AWS_IAM", {**given, **named})
    yield Case("lambda:FunctionUrlAuthType", "lambda", "AddPermission", "AWS_IAM", {
        "Action": "lambda:InvokeFunctionUrl", "FunctionUrlAuthType": "AWS_IAM", "StatementId": "url"})
    for operation in ("DescribeImages", "InitiateLayerUpload", "TagResource"):
        yield Case("ecr:ResourceTag/${TagKey}", "ecr", operation, "ann", written="ecr:ResourceTag/owner")
    yield Case("lambda:Principal", "lambda", "AddPermission", "s3.amazonaws.com",
               {"Principal": "s3.amazonaws.com", "StatementId": "bucket"})
    yield Case("lambda:Layer", "lambda", "CreateFunction", lambda made: [made.layer_arn],
               {"Layers": lambda made: [made.layer_arn]}, operator="ForAllValues:StringEquals",
               also=("iam:PassRole", "lambda:GetLayerVersion"))
    yield Case("lambda:Layer", "lambda", "UpdateFunctionConfiguration", lambda made: [made.layer_arn],
               {"Layers": lambda made: [made.layer_arn]}, operator="ForAllValues:StringEquals",
               also=("iam:PassRole", "lambda:GetLayerVersion"))
    signing = lambda made: made.signing_arn  # noqa: E731
    other = "arn:aws:lambda:us-east-1:111122223333:code-signing-config:csc-00000000000000000"
    for operation in ("CreateFunction", "PutFunctionCodeSigningConfig"):
        also = ("iam:PassRole",) if operation == "CreateFunction" else ()
        yield Case("lambda:CodeSigningConfigArn", "lambda", operation, signing, {"CodeSigningConfigArn": signing},
                   operator="ArnEquals", other=other, also=also)
    function = lambda made: made.arn("lambda", f"function:{NAME}")  # noqa: E731
    for operation in ("CreateEventSourceMapping", "GetEventSourceMapping", "UpdateEventSourceMapping",
                      "DeleteEventSourceMapping"):
        yield Case("lambda:FunctionArn", "lambda", operation, function, operator="ArnLike",
                   other="arn:aws:lambda:*:*:function:other")
    for operation in ("DescribeRule", "PutRule", "PutTargets", "RemoveTargets", "EnableRule", "DeleteRule"):
        named = {"Rule": NAME} if "Targets" in operation else {"Name": NAME}
        yield Case("events:creatorAccount", "events", operation, account, named, other="111122223333")
    yield Case("events:TargetArn", "events", "PutTargets", lambda made: [function(made)],
               operator="ForAllValues:StringEquals")
    for operation in ("DescribePolicy", "ListPolicies", "ListPoliciesForTarget", "ListTargetsForPolicy", "AttachPolicy",
                      "DetachPolicy", "CreatePolicy", "UpdatePolicy", "EnablePolicyType", "DeletePolicy",
                      "DisablePolicyType"):
        yield Case("organizations:PolicyType", "organizations", operation, "SERVICE_CONTROL_POLICY")
    stack = {"TemplateBody": things.TEMPLATE}
    for operation in ("CreateStack", "UpdateStack", "CreateChangeSet"):
        yield Case("cloudformation:RoleArn", "cloudformation", operation, lambda made: made.role_arn,
                   {**stack, "RoleARN": lambda made: made.role_arn}, also=("iam:PassRole",))
    for operation in ("CreateChangeSet", "DescribeChangeSet", "ExecuteChangeSet", "DeleteChangeSet"):
        yield Case("cloudformation:ChangeSetName", "cloudformation", operation, "named", {"ChangeSetName": "named"})
    for operation in ("CreateStack", "ValidateTemplate", "GetTemplateSummary"):
        # A summary is asked with a stack's name too, so that the policy has a resource to name.
        name = {"CreateStack": "new-thing", "GetTemplateSummary": NAME}.get(operation)
        given = {"TemplateURL": TEMPLATE_URL, "TemplateBody": None, "StackName": name}
        yield Case("cloudformation:TemplateUrl", "cloudformation", operation, TEMPLATE_URL, given)
