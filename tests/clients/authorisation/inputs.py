"""An input for every operation, from its published model: what it requires, by its members' names."""

import base64
import json

import things
from things import NAME

DOCUMENT = json.dumps(things.NOTHING)
SHARD = "shardId-000000000000"
# Operations of Kinesis that name their stream by its name or its ARN.
ON_STREAM = (
    "AddTagsToStream", "DecreaseStreamRetentionPeriod", "DescribeStream", "DescribeStreamSummary",
    "DisableEnhancedMonitoring", "EnableEnhancedMonitoring", "GetShardIterator", "IncreaseStreamRetentionPeriod",
    "ListShards", "ListTagsForStream", "MergeShards", "PutRecords", "RemoveTagsFromStream", "SplitShard",
    "UpdateShardCount",
)


def defaults(made):
    """A value by a member's name, for every service."""
    return {
        "AccessKeyId": made.access_key_id,
        "AssumeRolePolicyDocument": json.dumps(things.TRUST),
        "Body": b"x",
        "Bucket": NAME,
        "FunctionArn": made.arn("lambda", f"function:{NAME}"),
        "LayerVersionArn": made.layer_arn,
        "PermissionsBoundary": made.policy_arn,
        "PolicyArn": made.policy_arn,
        "PolicyDocument": DOCUMENT,
        "PolicySourceArn": made.iam_arn(f"user/{NAME}"),
        "Role": made.role_arn,
        "RoleArn": made.role_arn,
        "RoleSessionName": NAME,
        "TagKeys": ["gone"],
        "TemplateBody": things.TEMPLATE,
        "UploadId": made.upload_id,
        "VersionId": "v1",
        "apiId": made.api_id,
        "ApiId": made.api_id,
        "body": things.OPENAPI.encode(),
        "parentId": made.root_id,
        "resourceId": made.root_id,
        "restApiId": made.rest_id,
        "tagKeys": ["gone"],
    }


def by_service(made):
    table = made.arn("dynamodb", f"table/{NAME}")
    group = made.arn("logs", f"log-group:{NAME}")
    function = made.arn("lambda", f"function:{NAME}")
    stream = made.arn("kinesis", f"stream/{NAME}")
    rest = f"arn:aws:apigateway:{made.region}::/restapis/{made.rest_id}"
    http = f"arn:aws:apigateway:{made.region}::/apis/{made.api_id}"
    return {
        "apigateway": {
            "authorizerId": "abcdef", "deploymentId": "abcdef", "httpMethod": "GET", "pathPart": NAME,
            "resourceArn": rest, "stageName": NAME, "statusCode": "200", "tags": things.TAGS, "type": "MOCK",
            "patchOperations": [{"op": "replace", "path": "/description", "value": "new"}],
        },
        "apigatewayv2": {
            "Body": things.OPENAPI, "AuthorizerId": "abcdef", "DeploymentId": "abcdef", "IntegrationId": "abcdef",
            "RouteId": "abcdef", "ResourceArn": http, "StageName": NAME, "Tags": things.TAGS,
            "IntegrationType": "HTTP_PROXY", "RouteKey": "GET /", "ProtocolType": "HTTP",
            "AuthorizerType": "JWT", "IdentitySource": ["$request.header.Authorization"],
        },
        "application-autoscaling": {
            "ServiceNamespace": "dynamodb", "ResourceId": f"table/{NAME}", "ScalableDimension": things.DIMENSION,
            "PolicyName": NAME, "ResourceARN": made.target_arn, "Tags": things.TAGS, "ScheduledActionName": NAME,
        },
        "cloudformation": {"ChangeSetName": NAME, "StackName": NAME, "LogicalResourceId": "Group"},
        "dynamodb": {
            "TableName": NAME, "ResourceArn": table, "Key": {"id": {"S": "1"}}, "Item": {"id": {"S": "1"}},
            "Tags": things.tag_list(), "BackupArn": made.backup_arn, "BackupName": NAME, "TargetTableName": "new-thing",
            "TableArn": table, "S3Bucket": NAME, "ExportArn": made.export_arn, "ImportArn": made.import_arn,
        },
        "dynamodbstreams": {
            "StreamArn": made.stream_arn, "ShardId": made.shard_id, "ShardIterator": made.iterator,
            "ShardIteratorType": "TRIM_HORIZON",
        },
        "ecr": {
            "repositoryName": NAME, "uploadId": made.layer_upload_id, "layerPartBlob": b"x", "partFirstByte": 0,
            "partLastByte": 0, "layerDigests": [things.DIGEST], "layerDigest": things.DIGEST, "policyText": DOCUMENT,
            "imageIds": [{"imageTag": NAME}], "imageManifest": "{}", "imageTagMutability": "MUTABLE",
            "resourceArn": made.arn("ecr", f"repository/{NAME}"), "tags": things.tag_list(),
        },
        "events": {"ResourceARN": made.arn("events", f"rule/{NAME}"), "Tags": things.tag_list()},
        "iam": {
            "Tags": things.tag_list(), "VersionId": "v1", "UserName": NAME, "Password": "Abcdefg-12345",
            "OldPassword": "Abcdefg-12345", "NewPassword": "Abcdefg-67890", "SerialNumber": made.device_arn,
            "AuthenticationCode1": "123456", "AuthenticationCode2": "654321", "Url": "https://new.example",
            "OpenIDConnectProviderArn": made.oidc_arn, "SAMLProviderArn": made.saml_arn,
            "SAMLMetadataDocument": things.METADATA, "ThumbprintList": ["a" * 40], "ClientID": "client",
            "SSHPublicKeyId": "APKA" + "A" * 17, "SSHPublicKeyBody": "ssh-rsa AAAA", "Encoding": "SSH",
            "CertificateId": "A" * 24, "CertificateBody": "no certificate", "PrivateKey": "no key",
            "ServiceSpecificCredentialId": "ACCA" + "A" * 17, "ServiceName": "codecommit.amazonaws.com",
            "AWSServiceName": "replication.dynamodb.amazonaws.com",
            "DeletionTaskId": "task/aws-service-role/x/y/00000000-0000-4000-8000-000000000000",
        },
        "kinesis": {
            "StreamName": NAME, "StreamARN": stream, "ResourceARN": stream, "ConsumerARN": made.consumer_arn,
            "ConsumerName": NAME, "ShardId": SHARD, "ShardIterator": made.kinesis_iterator, "Data": b"x",
            "ShardIteratorType": "TRIM_HORIZON", "StartingPosition": {"Type": "LATEST"}, "ShardToSplit": SHARD,
            "ShardToMerge": SHARD, "AdjacentShardToMerge": "shardId-000000000001", "NewStartingHashKey": "99",
            "ScalingType": "UNIFORM_SCALING", "TargetShardCount": 2, "RetentionPeriodHours": 24,
            "ShardLevelMetrics": ["ALL"], "StreamModeDetails": {"StreamMode": "PROVISIONED"}, "Policy": DOCUMENT,
            "Tags": things.TAGS, "MaxRecordSizeInKiB": 1024, "RecordDistributionStrategy": "USER_PARTITION_KEY",
            "Records": [{"Data": b"x", "PartitionKey": "a"}],
        },
        "lambda": {
            "Resource": function, "Tags": things.TAGS, "Runtime": "python3.12", "Handler": "index.handler",
            "Action": "lambda:InvokeFunction", "Principal": made.account, "FunctionVersion": "1",
            "VersionNumber": 1, "UUID": made.mapping_id, "Arn": made.layer_arn,
            "CodeSigningConfigArn": made.signing_arn, "AllowedPublishers": made.publishers(),
            "UpdateRuntimeOn": "Auto", "RecursiveLoop": "Terminate",
            "DurableExecutionArn": made.execution_arn, "CheckpointToken": "bm9uZQ==",
            "CallbackId": base64.b64encode(f"{made.execution_arn}|{NAME}".encode()).decode(),
        },
        "logs": {"resourceArn": group, "tags": things.TAGS, "retentionInDays": 7},
        "organizations": {
            "AccountId": made.member, "ChildId": made.member, "TargetId": made.member, "PolicyId": made.control,
            "RootId": made.top, "ParentId": made.top, "OrganizationalUnitId": made.unit,
            "ResourceId": made.unit, "SourceParentId": made.top, "DestinationParentId": made.unit,
            "CreateAccountRequestId": made.creation, "PolicyType": "SERVICE_CONTROL_POLICY",
            "Type": "SERVICE_CONTROL_POLICY", "Filter": "SERVICE_CONTROL_POLICY", "ChildType": "ACCOUNT",
            "Content": DOCUMENT, "Description": NAME, "Tags": things.tag_list(),
        },
        "s3": {"Tagging": {"TagSet": things.tag_list()}},
        "sqs": {
            "QueueUrl": made.queue_url, "QueueName": NAME, "SourceArn": made.arn("sqs", NAME), "Tags": things.TAGS,
            "TaskHandle": made.move_handle, "AWSAccountIds": [made.account], "Actions": ["SendMessage"],
            "ReceiptHandle": "none", "MessageBody": "x",
        },
    }


def by_operation(made):
    key = {"id": {"S": "1"}}
    new = "new-thing"
    function = made.arn("lambda", f"function:{NAME}")
    path = f"path/2015-03-31/functions/{function}/invocations"
    authorizer = f"arn:aws:apigateway:{made.region}:lambda:{path}"
    return {
        ("application-autoscaling", "RegisterScalableTarget"): {"MinCapacity": 1, "MaxCapacity": 5, "Tags": things.TAGS},
        ("application-autoscaling", "PutScalingPolicy"): things.TRACKING,
        ("application-autoscaling", "PutScheduledAction"): things.SCHEDULED,
        # What is made must not be there yet.
        ("dynamodb", "CreateTable"): {
            "TableName": new, "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "Tags": things.tag_list(),
        },
        ("dynamodb", "ImportTable"): {
            "S3BucketSource": {"S3Bucket": NAME}, "InputFormat": "CSV", "ClientToken": new,
            "TableCreationParameters": {
                "TableName": new, "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
            },
        },
        **{("kinesis", operation): {"StreamName": NAME} for operation in ON_STREAM},
        ("kinesis", "PutRecord"): {"StreamName": NAME, "PartitionKey": "a"},
        ("kinesis", "CreateStream"): {"StreamName": new, "ShardCount": 1, "Tags": things.TAGS},
        ("kinesis", "DeleteStream"): {"StreamName": NAME, "EnforceConsumerDeletion": True},
        ("kinesis", "RegisterStreamConsumer"): {"ConsumerName": new, "Tags": things.TAGS},
        ("kinesis", "DescribeStreamConsumer"): {"ConsumerARN": made.consumer_arn},
        ("kinesis", "DeregisterStreamConsumer"): {"ConsumerARN": made.consumer_arn},
        ("kinesis", "UpdateMaxRecordSize"): {"StreamARN": made.arn("kinesis", f"stream/{NAME}")},
        ("iam", "CreateUser"): {"UserName": new, "Tags": things.tag_list()},
        ("iam", "CreateRole"): {"RoleName": new, "Tags": things.tag_list()},
        ("iam", "CreateGroup"): {"GroupName": new},
        ("iam", "CreatePolicy"): {"PolicyName": new, "Tags": things.tag_list()},
        ("iam", "CreateInstanceProfile"): {"InstanceProfileName": new, "Tags": things.tag_list()},
        ("iam", "CreateVirtualMFADevice"): {"VirtualMFADeviceName": new, "Tags": things.tag_list()},
        ("iam", "CreateOpenIDConnectProvider"): {"Url": "https://new-thing", "Tags": things.tag_list()},
        ("iam", "CreateSAMLProvider"): {"Name": new, "Tags": things.tag_list()},
        ("iam", "DeleteServiceLinkedRole"): {"RoleName": "AWSServiceRoleForNothing"},
        ("iam", "SimulateCustomPolicy"): {"PolicyInputList": [DOCUMENT], "ActionNames": ["s3:GetObject"]},
        ("iam", "SimulatePrincipalPolicy"): {"ActionNames": ["s3:GetObject"]},
        ("iam", "UpdateAccessKey"): {"Status": "Active", "UserName": NAME},
        ("iam", "DeleteAccessKey"): {"UserName": NAME},
        ("iam", "GetUser"): {"UserName": NAME},
        ("iam", "ListAccessKeys"): {"UserName": NAME},
        ("iam", "CreateAccessKey"): {"UserName": NAME},
        ("lambda", "CreateFunction"): {
            "FunctionName": new, "Code": {"ZipFile": things.code()}, "Tags": things.TAGS},
        ("lambda", "CreateAlias"): {"Name": new},
        ("lambda", "CreateEventSourceMapping"): {
            "EventSourceArn": made.stream_arn, "StartingPosition": "LATEST"},
        ("lambda", "CreateFunctionUrlConfig"): {"AuthType": "AWS_IAM"},
        ("lambda", "PublishLayerVersion"): {"Content": {"ZipFile": things.code()}},
        ("lambda", "PutFunctionConcurrency"): {"ReservedConcurrentExecutions": 1},
        ("lambda", "AddLayerVersionPermission"): {"Action": "lambda:GetLayerVersion"},
        ("lambda", "UpdateFunctionCode"): {"ZipFile": things.code()},
        ("logs", "CreateLogGroup"): {"logGroupName": new, "tags": things.TAGS},
        ("logs", "CreateLogStream"): {"logStreamName": new},
        ("logs", "DescribeLogStreams"): {"logGroupName": NAME},
        ("logs", "FilterLogEvents"): {"logGroupName": NAME},
        ("logs", "GetLogEvents"): {"logGroupName": NAME},
        ("logs", "PutLogEvents"): {"logEvents": [{"timestamp": 1, "message": "m"}]},
        ("logs", "UntagLogGroup"): {"tags": ["gone"]},
        ("organizations", "CreateAccount"): {
            "AccountName": new, "Email": "new-thing@example.com", "Tags": things.tag_list()},
        ("organizations", "CreateOrganizationalUnit"): {"Name": new, "Tags": things.tag_list()},
        ("organizations", "CreatePolicy"): {"Name": new, "Tags": things.tag_list()},
        ("organizations", "CreateOrganization"): {"FeatureSet": "ALL"},
        ("s3", "CreateBucket"): {"Bucket": new},
        ("s3", "CopyObject"): {"CopySource": f"{NAME}/{NAME}"},
        ("s3", "UploadPartCopy"): {"CopySource": f"{NAME}/{NAME}"},
        ("s3", "DeleteObjects"): {"Delete": {"Objects": [{"Key": "other"}]}},
        ("s3", "CompleteMultipartUpload"): {"MultipartUpload": {"Parts": [{"PartNumber": 1, "ETag": '"0"'}]}},
        ("s3", "GetObjectAttributes"): {"ObjectAttributes": ["ETag"]},
        ("s3", "PutBucketAcl"): {"ACL": "private"},
        ("s3", "PutObjectAcl"): {"ACL": "private"},
        ("s3", "PutBucketPolicy"): {"Policy": json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Deny", "Principal": {"AWS": made.role_arn}, "Action": "s3:GetObject",
                "Resource": f"arn:aws:s3:::{NAME}/*"}]})},
        ("s3", "PutBucketVersioning"): {"VersioningConfiguration": {"Status": "Enabled"}},
        ("s3", "PutBucketWebsite"): {"WebsiteConfiguration": {"IndexDocument": {"Suffix": "index.html"}}},
        ("sqs", "CreateQueue"): {"QueueName": new, "tags": things.TAGS},
        ("sqs", "SetQueueAttributes"): {"Attributes": {"VisibilityTimeout": "31"}},
        ("sqs", "SendMessageBatch"): {"Entries": [{"Id": "1", "MessageBody": "x"}]},
        ("sqs", "DeleteMessageBatch"): {"Entries": [{"Id": "1", "ReceiptHandle": "none"}]},
        ("sqs", "ChangeMessageVisibilityBatch"): {"Entries": [{"Id": "1", "ReceiptHandle": "none"}]},
        ("ecr", "CreateRepository"): {"repositoryName": new, "tags": things.tag_list()},
        ("ecr", "DescribeRepositories"): {"repositoryNames": [NAME]},
        ("events", "PutRule"): {
            "Name": new, "ScheduleExpression": "rate(1 day)", "Tags": things.tag_list()},
        ("events", "PutTargets"): {"Targets": [{"Id": "1", "Arn": function}]},
        ("events", "RemoveTargets"): {"Ids": ["1"]},
        ("dynamodb", "ExecuteStatement"): {"Statement": f'SELECT * FROM "{NAME}"'},
        ("dynamodb", "BatchExecuteStatement"): {
            "Statements": [{"Statement": f"DELETE FROM \"{NAME}\" WHERE id = '1'"}]},
        ("dynamodb", "ExecuteTransaction"): {
            "TransactStatements": [{"Statement": f"SELECT * FROM \"{NAME}\" WHERE id = '1'"}]},
        ("dynamodb", "BatchGetItem"): {"RequestItems": {NAME: {"Keys": [key]}}},
        ("dynamodb", "BatchWriteItem"): {"RequestItems": {NAME: [{"PutRequest": {"Item": key}}]}},
        ("dynamodb", "Query"): {
            "KeyConditionExpression": "id = :id", "ExpressionAttributeValues": {":id": {"S": "1"}}},
        ("dynamodb", "TransactGetItems"): {"TransactItems": [{"Get": {"TableName": NAME, "Key": key}}]},
        ("dynamodb", "TransactWriteItems"): {
            "TransactItems": [{"Put": {"TableName": NAME, "Item": key}}]},
        ("dynamodb", "UpdateTable"): {"DeletionProtectionEnabled": False},
        ("dynamodb", "UpdateContinuousBackups"): {
            "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": True}},
        ("dynamodb", "RestoreTableToPointInTime"): {"SourceTableName": NAME, "UseLatestRestorableTime": True},
        ("dynamodb", "UpdateTimeToLive"): {
            "TimeToLiveSpecification": {"Enabled": True, "AttributeName": "ttl"}},
        ("dynamodb", "PutResourcePolicy"): {"Policy": json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Deny", "Principal": {"AWS": made.role_arn}, "Action": "dynamodb:GetItem",
                "Resource": made.arn("dynamodb", f"table/{NAME}")}]})},
        ("cloudformation", "CreateStack"): {"StackName": new, "Tags": things.tag_list()},
        ("cloudformation", "CreateChangeSet"): {"ChangeSetName": new},
        **{
            ("cloudformation", operation): {"StackName": NAME}
            for operation in (
                "DescribeChangeSet", "DescribeStackEvents", "DeleteChangeSet", "ExecuteChangeSet", "GetTemplate",
                "GetTemplateSummary",
            )
        },
        ("cloudformation", "ValidateTemplate"): {"TemplateBody": things.TEMPLATE},
        ("cloudformation", "DescribeStacks"): {"StackName": NAME},
        ("cloudformation", "DescribeStackResources"): {"StackName": NAME},
        ("cloudformation", "ListImports"): {"ExportName": NAME},
        ("cloudformation", "UpdateTerminationProtection"): {"EnableTerminationProtection": False},
        ("apigateway", "CreateAuthorizer"): {
            "type": "TOKEN", "name": NAME, "identitySource": "method.request.header.Authorization",
            "authorizerUri": authorizer},
        ("apigateway", "CreateRestApi"): {"name": new, "tags": things.TAGS},
        ("apigatewayv2", "CreateApi"): {"Name": new, "Tags": things.TAGS},
        ("apigateway", "PutMethod"): {"authorizationType": "NONE"},
        ("apigatewayv2", "CreateAuthorizer"): {
            "AuthorizerType": "REQUEST", "AuthorizerPayloadFormatVersion": "2.0",
            "AuthorizerUri": authorizer},
        ("apigatewayv2", "CreateIntegration"): {
            "IntegrationType": "AWS_PROXY", "IntegrationUri": function, "PayloadFormatVersion": "2.0"},
        ("sts", "AssumeRoleWithWebIdentity"): {"WebIdentityToken": "no.token.atall"},
        ("sts", "GetFederationToken"): {"Name": NAME},
        ("sts", "GetAccessKeyInfo"): {"AccessKeyId": made.access_key_id},
    }


class Inputs:
    def __init__(self, made):
        self.everywhere = defaults(made)
        self.services = by_service(made)
        self.operations = by_operation(made)

    def of(self, service, operation, shape):
        """What the operation's input requires, and what this file gives it beside."""
        known = self.everywhere | self.services.get(service, {})
        given = self.operations.get((service, operation), {})
        if shape is None:
            return {}
        made = {
            member: known[member] if member in known else sample(shape.members[member])
            for member in shape.required_members
            if member not in given
        }
        return made | given


def sample(shape):
    """A value that fits a shape and means nothing."""
    if shape.type_name == "structure":
        return {member: sample(shape.members[member]) for member in shape.required_members}
    if shape.type_name == "list":
        return [sample(shape.member)]
    if shape.type_name == "map":
        return {}
    if shape.type_name in ("integer", "long"):
        return max(1, shape.metadata.get("min", 1))
    if shape.type_name in ("float", "double"):
        return 1.0
    if shape.type_name == "boolean":
        return True
    if shape.type_name == "blob":
        return b"x"
    if shape.type_name == "timestamp":
        return 1
    return shape.enum[0] if getattr(shape, "enum", None) else NAME
