"""One of each thing, made by the root, so that an operation that is allowed has something to act on."""

import base64
import io
import json
import zipfile

from cloud import eventually

NAME = "thing"
# A user who has a boundary, a function that has an address, an object that keeps its tags.
BOUNDED, ADDRESSED, TAGGED = "bounded", "addressed", "tagged"
TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"},
    ],
}
NOTHING = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Deny", "Action": "ec2:RunInstances", "Resource": "*"}],
}
STREAMS = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "dynamodb:*Stream*", "Resource": "*"}, {
        "Effect": "Allow", "Action": ["dynamodb:GetRecords", "dynamodb:GetShardIterator"], "Resource": "*"}],
}
METADATA = """<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="idp">
  <IDPSSODescriptor><KeyDescriptor><X509Certificate>AA</X509Certificate></KeyDescriptor>
  <SingleSignOnService Location="https://idp.example"/></IDPSSODescriptor></EntityDescriptor>""".ljust(1000)
DIMENSION = "dynamodb:table:ReadCapacityUnits"
TRACKING = {
    "PolicyType": "TargetTrackingScaling",
    "TargetTrackingScalingPolicyConfiguration": {
        "TargetValue": 70.0,
        "PredefinedMetricSpecification": {"PredefinedMetricType": "DynamoDBReadCapacityUtilization"}},
}
SCHEDULED = {"Schedule": "rate(1 day)", "ScalableTargetAction": {"MinCapacity": 2}}
DIGEST = "sha256:" + "0" * 64
TEMPLATE = json.dumps({"Resources": {"Group": {"Type": "AWS::Logs::LogGroup"}}})
TAGS = {"owner": "ann"}
OPENAPI = json.dumps(
    {
        "openapi": "3.0.1",
        "info": {"title": NAME, "version": "1"},
        "tags": [{"name": key, "x-amazon-apigateway-tag-value": value} for key, value in TAGS.items()],
        "paths": {},
    }
)


def tag_list(key="Key", value="Value"):
    return [{key: name, value: text} for name, text in TAGS.items()]


def code():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("index.py", "def handler(event, context):\n    return event\n")
    return held.getvalue()


class Things:
    """Their names and ids, as inputs need them."""

    def __init__(self, cloud):
        self.cloud = cloud
        self.account = cloud.client("sts").get_caller_identity()["Account"]
        self.region = cloud.client("sts").meta.region_name
        self.identities()
        self.tables()
        self.streams()
        self.buckets()
        self.images()
        self.functions()
        self.logs_and_events()
        self.queues()
        self.apis()
        self.stacks()
        self.organization()

    def arn(self, service, rest):
        return f"arn:aws:{service}:{self.region}:{self.account}:{rest}"

    def iam_arn(self, rest):
        return f"arn:aws:iam::{self.account}:{rest}"

    def identities(self):
        iam = self.cloud.client("iam")
        iam.create_user(UserName=NAME, Tags=tag_list())
        iam.create_group(GroupName=NAME)
        trust = json.dumps(TRUST | {"Statement": [*TRUST["Statement"], {
            "Effect": "Allow", "Principal": {"AWS": self.account},
            "Action": ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]}]})
        self.role_arn = iam.create_role(
            RoleName=NAME, AssumeRolePolicyDocument=trust, Tags=tag_list()
        )["Role"]["Arn"]
        self.policy_arn = iam.create_policy(
            PolicyName=NAME, PolicyDocument=json.dumps(NOTHING), Tags=tag_list()
        )["Policy"]["Arn"]
        iam.create_instance_profile(InstanceProfileName=NAME, Tags=tag_list())
        self.access_key_id = iam.create_access_key(UserName=NAME)["AccessKey"]["AccessKeyId"]
        self.device_arn = iam.create_virtual_mfa_device(
            VirtualMFADeviceName=NAME, Tags=tag_list()
        )["VirtualMFADevice"]["SerialNumber"]
        self.oidc_arn = iam.create_open_id_connect_provider(
            Url="https://thing.example", Tags=tag_list()
        )["OpenIDConnectProviderArn"]
        self.saml_arn = iam.create_saml_provider(
            Name=NAME, SAMLMetadataDocument=METADATA, Tags=tag_list()
        )["SAMLProviderArn"]
        for noun in ("user", "group", "role"):
            getattr(iam, f"put_{noun}_policy")(**{
                f"{noun.title()}Name": NAME, "PolicyName": NAME, "PolicyDocument": json.dumps(NOTHING)})

        iam.create_user(UserName=BOUNDED, PermissionsBoundary=self.policy_arn)
        iam.put_role_policy(RoleName=NAME, PolicyName="streams", PolicyDocument=json.dumps(STREAMS))

    def tables(self):
        dynamodb = self.cloud.client("dynamodb")
        made = dynamodb.create_table(
            TableName=NAME,
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
            Tags=tag_list(),
        )["TableDescription"]
        self.stream_arn = made["LatestStreamArn"]
        backup = dynamodb.create_backup(TableName=NAME, BackupName=NAME)
        self.backup_arn = backup["BackupDetails"]["BackupArn"]
        scaling = self.cloud.client("application-autoscaling")
        scaled = {"ServiceNamespace": "dynamodb", "ResourceId": f"table/{NAME}", "ScalableDimension": DIMENSION}
        self.target_arn = scaling.register_scalable_target(
            **scaled, MinCapacity=1, MaxCapacity=5, Tags=TAGS)["ScalableTargetARN"]
        scaling.put_scaling_policy(**scaled, PolicyName=NAME, **TRACKING)
        scaling.put_scheduled_action(**scaled, ScheduledActionName=NAME, **SCHEDULED)
        self.transfers(dynamodb, made["TableArn"])
        streams = self.cloud.client("dynamodbstreams")
        shard = streams.describe_stream(StreamArn=self.stream_arn)["StreamDescription"]["Shards"][0]
        self.shard_id = shard["ShardId"]
        self.iterator = streams.get_shard_iterator(
            StreamArn=self.stream_arn, ShardId=self.shard_id, ShardIteratorType="TRIM_HORIZON"
        )["ShardIterator"]

    def streams(self):
        kinesis = self.cloud.client("kinesis")
        kinesis.create_stream(StreamName=NAME, ShardCount=2, Tags=TAGS)
        arn = self.arn("kinesis", f"stream/{NAME}")
        made = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName=NAME, Tags=TAGS)
        self.consumer_arn = made["Consumer"]["ConsumerARN"]
        self.kinesis_iterator = kinesis.get_shard_iterator(
            StreamName=NAME, ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")["ShardIterator"]

    def transfers(self, dynamodb, table_arn):
        """An import and an export, which find no bucket."""
        made = dynamodb.import_table(
            S3BucketSource={"S3Bucket": "no-thing"},
            InputFormat="CSV",
            TableCreationParameters={
                "TableName": "new-thing",
                "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                "BillingMode": "PAY_PER_REQUEST",
            },
        )["ImportTableDescription"]
        self.import_arn = made["ImportArn"]

        def ended():
            found = dynamodb.describe_import(ImportArn=self.import_arn)["ImportTableDescription"]
            return found["ImportStatus"] != "IN_PROGRESS"

        eventually(ended)
        dynamodb.update_continuous_backups(
            TableName=NAME, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
        )
        made = dynamodb.export_table_to_point_in_time(TableArn=table_arn, S3Bucket="no-thing")
        self.export_arn = made["ExportDescription"]["ExportArn"]

    def buckets(self):
        s3 = self.cloud.client("s3")
        s3.create_bucket(Bucket=NAME)
        s3.put_bucket_versioning(Bucket=NAME, VersioningConfiguration={"Status": "Enabled"})
        s3.put_object(Bucket=NAME, Key=NAME, Body=b"x", Tagging="owner=ann")
        self.tagged_version = s3.put_object(Bucket=NAME, Key=TAGGED, Body=b"x", Tagging="owner=ann")["VersionId"]
        self.upload_id = s3.create_multipart_upload(Bucket=NAME, Key=NAME)["UploadId"]

    def publishers(self):
        return {"SigningProfileVersionArns": [self.arn("signer", "/signing-profiles/own/abcdefghij")]}

    def functions(self):
        functions = self.cloud.client("lambda")
        # What is not there is not told to whom it does not concern.
        self.execution_arn = self.arn("lambda", f"function:{NAME}:1/durable-execution/{NAME}/{NAME}")
        functions.create_function(
            FunctionName=NAME,
            Role=self.role_arn,
            Runtime="python3.12",
            Handler="index.handler",
            Code={"ZipFile": code()},
            Tags=TAGS,
        )
        functions.create_function(
            FunctionName=ADDRESSED,
            Role=self.role_arn,
            Runtime="python3.12",
            Handler="index.handler",
            Code={"ZipFile": code()},
        )
        functions.create_function_url_config(FunctionName=ADDRESSED, AuthType="AWS_IAM")
        self.signing_arn = functions.create_code_signing_config(AllowedPublishers=self.publishers(), Tags=TAGS)[
            "CodeSigningConfig"
        ]["CodeSigningConfigArn"]
        functions.publish_version(FunctionName=NAME)
        functions.create_alias(FunctionName=NAME, Name=NAME, FunctionVersion="1")
        self.layer_arn = functions.publish_layer_version(
            LayerName=NAME, Content={"ZipFile": code()}
        )["LayerVersionArn"]

        self.mapping_id = functions.create_event_source_mapping(
            FunctionName=NAME,
            EventSourceArn=self.stream_arn,
            StartingPosition="LATEST",
            Enabled=False,
            Tags=TAGS,
        )["UUID"]

    def images(self):
        ecr = self.cloud.client("ecr")
        ecr.create_repository(repositoryName=NAME, tags=tag_list())
        self.layer_upload_id = ecr.initiate_layer_upload(repositoryName=NAME)["uploadId"]

    def logs_and_events(self):
        logs = self.cloud.client("logs")
        logs.create_log_group(logGroupName=NAME, tags=TAGS)
        logs.create_log_stream(logGroupName=NAME, logStreamName=NAME)
        events = self.cloud.client("events")
        events.put_rule(Name=NAME, ScheduleExpression="rate(1 day)", Tags=tag_list())

    def queues(self):
        sqs = self.cloud.client("sqs")
        self.queue_url = sqs.create_queue(QueueName=NAME, tags=TAGS)["QueueUrl"]
        redrive = json.dumps({"deadLetterTargetArn": self.arn("sqs", NAME), "maxReceiveCount": 1})
        sqs.create_queue(QueueName="source", Attributes={"RedrivePolicy": redrive})
        sqs.add_permission(QueueUrl=self.queue_url, Label=NAME, AWSAccountIds=[self.account], Actions=["SendMessage"])
        sqs.remove_permission(QueueUrl=self.queue_url, Label=NAME)
        handle = json.dumps({"taskId": NAME, "sourceArn": self.arn("sqs", NAME)})
        self.move_handle = base64.b64encode(handle.encode()).decode()

    def apis(self):
        rest = self.cloud.client("apigateway")
        self.rest_id = rest.create_rest_api(name=NAME, tags=TAGS)["id"]
        self.root_id = rest.get_resources(restApiId=self.rest_id)["items"][0]["id"]
        method = {"restApiId": self.rest_id, "resourceId": self.root_id, "httpMethod": "GET"}
        rest.put_method(**method, authorizationType="NONE")
        rest.put_integration(**method, type="MOCK", requestTemplates={"application/json": '{"statusCode": 200}'})
        deployment = rest.create_deployment(restApiId=self.rest_id)["id"]
        rest.create_stage(restApiId=self.rest_id, stageName=NAME, deploymentId=deployment, tags=TAGS)
        http = self.cloud.client("apigatewayv2")
        self.api_id = http.create_api(Name=NAME, ProtocolType="HTTP", Tags=TAGS)["ApiId"]

        http.create_stage(ApiId=self.api_id, StageName=NAME, AutoDeploy=True, Tags=TAGS)

    def stacks(self):
        formation = self.cloud.client("cloudformation")
        formation.create_stack(StackName=NAME, TemplateBody=TEMPLATE, Tags=tag_list())
        formation.get_waiter("stack_create_complete").wait(
            StackName=NAME, WaiterConfig={"Delay": 1, "MaxAttempts": 60}
        )

    def organization(self):
        organizations = self.cloud.client("organizations")
        self.organization_id = organizations.create_organization()["Organization"]["Id"]
        self.top = organizations.list_roots()["Roots"][0]["Id"]
        kind = "SERVICE_CONTROL_POLICY"
        organizations.enable_policy_type(RootId=self.top, PolicyType=kind)
        self.unit = organizations.create_organizational_unit(ParentId=self.top, Name=NAME, Tags=tag_list())[
            "OrganizationalUnit"]["Id"]
        self.control = organizations.create_policy(
            Name=NAME, Description="", Content=json.dumps(NOTHING), Type=kind, Tags=tag_list()
        )["Policy"]["PolicySummary"]["Id"]
        self.creation = organizations.create_account(
            AccountName=NAME, Email="thing@example.com", Tags=tag_list()
        )["CreateAccountStatus"]["Id"]
        self.member = organizations.describe_create_account_status(
            CreateAccountRequestId=self.creation
        )["CreateAccountStatus"]["AccountId"]
        organizations.tag_resource(ResourceId=self.top, Tags=tag_list())
