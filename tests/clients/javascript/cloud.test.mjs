// The JavaScript SDK v3, unmodified, against one server.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CloudFormationClient, CreateStackCommand, waitUntilStackCreateComplete, DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { ApiGatewayV2Client, GetApiCommand } from '@aws-sdk/client-apigatewayv2';
import { APIGatewayClient, GetRestApisCommand } from '@aws-sdk/client-api-gateway';
import { CloudWatchLogsClient, CreateLogGroupCommand, CreateLogStreamCommand, PutLogEventsCommand, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { DescribeStreamCommand, DynamoDBStreamsClient, GetRecordsCommand, GetShardIteratorCommand } from '@aws-sdk/client-dynamodb-streams';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { CreateAccessKeyCommand, CreateRoleCommand, CreateUserCommand, DeleteUserPolicyCommand, IAMClient, PutRolePolicyCommand, PutUserPolicyCommand } from '@aws-sdk/client-iam';
import { CreateBucketCommand, DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { Cloud, CREDENTIALS, eventually, visit } from '../cloud.mjs';

const named = (name) => (error) => error.name === name;
const policy = (...statements) => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const allow = (Action, Resource) => ({ Effect: 'Allow', Action, Resource });

describe('the JavaScript SDK', () => {
  let cloud, options;

  before(async () => {
    cloud = await Cloud.start();
    options = cloud.options;
  });
  after(() => cloud?.stop());

  const as = (credentials) => ({ ...options, credentials });
  const bucket = async (Bucket) => {
    const s3 = new S3Client(options);
    await s3.send(new CreateBucketCommand({ Bucket }));
    return s3;
  };

  test('S3: an object there and back', async () => {
    const s3 = await bucket('js-objects');
    const at = { Bucket: 'js-objects', Key: 'a/b c+ü.txt' };
    await s3.send(new PutObjectCommand({ ...at, Body: 'hello', ContentType: 'text/plain', Metadata: { who: 'ann' } }));
    const got = await s3.send(new GetObjectCommand(at));
    assert.equal(await got.Body.transformToString(), 'hello');
    assert.equal(got.Metadata.who, 'ann');
    const listed = await s3.send(new ListObjectsV2Command({ Bucket: 'js-objects' }));
    assert.deepEqual(listed.Contents.map((item) => item.Key), ['a/b c+ü.txt']);
    await s3.send(new DeleteObjectCommand(at));
    await assert.rejects(s3.send(new GetObjectCommand(at)), named('NoSuchKey'));
    await assert.rejects(s3.send(new HeadObjectCommand(at)), named('NotFound'));
  });

  test('S3: a streamed upload of several parts', async () => {
    const client = await bucket('js-parts');
    const Body = Buffer.alloc(12_000_000, 'part');
    await new Upload({ client, params: { Bucket: 'js-parts', Key: 'big', Body }, partSize: 5 * 1024 ** 2 }).done();
    const got = await client.send(new GetObjectCommand({ Bucket: 'js-parts', Key: 'big' }));
    assert.ok(Buffer.from(await got.Body.transformToByteArray()).equals(Body));
  });

  test('S3: presigned PUT, GET and POST', async () => {
    const s3 = await bucket('js-presigned');
    const at = { Bucket: 'js-presigned', Key: 'p.txt' };
    const put = await getSignedUrl(s3, new PutObjectCommand(at), { expiresIn: 60 });
    assert.equal((await visit(put, { method: 'PUT', body: 'signed' })).status, 200);
    const get = await getSignedUrl(s3, new GetObjectCommand(at), { expiresIn: 60 });
    assert.equal((await visit(get)).text, 'signed');
    assert.equal((await visit(get.replace('p.txt', 'q.txt'))).status, 403);
    const form = await createPresignedPost(s3, { ...at, Key: 'posted', Conditions: [['content-length-range', 0, 10]] });
    const body = new FormData();
    for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
    body.append('file', new Blob(['posted']), 'x');
    assert.equal((await fetch(form.url, { method: 'POST', body })).status, 204);
  });

  test('a wrong secret is refused', async () => {
    const wrong = as({ ...CREDENTIALS, secretAccessKey: 'wrong' });
    await assert.rejects(new S3Client(wrong).send(new ListObjectsV2Command({ Bucket: 'any' })), named('SignatureDoesNotMatch'));
    await assert.rejects(new DynamoDBClient(wrong).send(new DescribeTableCommand({ TableName: 'any' })), named('InvalidSignatureException'));
    await assert.rejects(new STSClient(wrong).send(new GetCallerIdentityCommand({})), named('SignatureDoesNotMatch'));
  });

  test('DynamoDB: documents, expressions, streams', async () => {
    const client = new DynamoDBClient(options);
    const TableName = 'js-table';
    await client.send(new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }, { AttributeName: 'at', AttributeType: 'N' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }, { AttributeName: 'at', KeyType: 'RANGE' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }));
    await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 1 }, { TableName });
    const documents = DynamoDBDocumentClient.from(client);
    for (const at of [3, 1, 2]) await documents.send(new PutCommand({ TableName, Item: { id: 'a', at, list: [1, 'two', null] } }));
    const again = new PutCommand({ TableName, Item: { id: 'a', at: 1 }, ConditionExpression: 'attribute_not_exists(id)' });
    await assert.rejects(documents.send(again), named('ConditionalCheckFailedException'));
    const found = await documents.send(new QueryCommand({
      TableName, KeyConditionExpression: 'id = :id AND #at >= :from', ScanIndexForward: false,
      ExpressionAttributeNames: { '#at': 'at' }, ExpressionAttributeValues: { ':id': 'a', ':from': 2 },
    }));
    assert.deepEqual(found.Items.map((item) => item.at), [3, 2]);
    const updated = await documents.send(new UpdateCommand({
      TableName, Key: { id: 'a', at: 1 }, UpdateExpression: 'SET #l[0] = :v ADD n :one', ReturnValues: 'ALL_NEW',
      ExpressionAttributeNames: { '#l': 'list' }, ExpressionAttributeValues: { ':v': 'one', ':one': 1 },
    }));
    assert.deepEqual(updated.Attributes, { id: 'a', at: 1, list: ['one', 'two', null], n: 1 });
    assert.equal((await documents.send(new GetCommand({ TableName, Key: { id: 'a', at: 9 } }))).Item, undefined);

    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    const streams = new DynamoDBStreamsClient(options);
    const names = await eventually(async () => {
      const StreamArn = Table.LatestStreamArn;
      const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
      const records = [];
      for (const { ShardId } of StreamDescription.Shards) {
        const { ShardIterator } = await streams.send(new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }));
        records.push(...(await streams.send(new GetRecordsCommand({ ShardIterator }))).Records);
      }
      return records.length === 4 && records.map((record) => record.eventName);
    });
    assert.deepEqual(names, ['INSERT', 'INSERT', 'INSERT', 'MODIFY']);
  });

  test('IAM and STS: only what is allowed, only while it is', async () => {
    const iam = new IAMClient(options);
    const s3 = await bucket('js-private');
    await s3.send(new PutObjectCommand({ Bucket: 'js-private', Key: 'a', Body: 'a' }));
    await iam.send(new CreateUserCommand({ UserName: 'js-user' }));
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'js-user' }));
    const mine = as({ accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey });
    const get = () => new S3Client(mine).send(new GetObjectCommand({ Bucket: 'js-private', Key: 'a' }));
    await assert.rejects(get(), named('AccessDenied'));
    const given = { UserName: 'js-user', PolicyName: 'given' };
    await iam.send(new PutUserPolicyCommand({ ...given, PolicyDocument: policy(allow('s3:GetObject', 'arn:aws:s3:::js-private/*')) }));
    assert.equal(await (await get()).Body.transformToString(), 'a');
    await iam.send(new DeleteUserPolicyCommand(given));
    await assert.rejects(get(), named('AccessDenied'));

    const { Account, Arn } = await new STSClient(mine).send(new GetCallerIdentityCommand({}));
    const trust = policy({ Effect: 'Allow', Principal: { AWS: Arn }, Action: 'sts:AssumeRole' });
    const { Role } = await iam.send(new CreateRoleCommand({ RoleName: 'js-role', AssumeRolePolicyDocument: trust }));
    await iam.send(new PutRolePolicyCommand({ RoleName: 'js-role', PolicyName: 'p', PolicyDocument: policy(allow('s3:GetObject', 'arn:aws:s3:::js-private/*')) }));
    const { Credentials } = await new STSClient(mine).send(new AssumeRoleCommand({ RoleArn: Role.Arn, RoleSessionName: 'session' }));
    const role = as({ accessKeyId: Credentials.AccessKeyId, secretAccessKey: Credentials.SecretAccessKey, sessionToken: Credentials.SessionToken });
    assert.equal((await new STSClient(role).send(new GetCallerIdentityCommand({}))).Arn, `arn:aws:sts::${Account}:assumed-role/js-role/session`);
    await new S3Client(role).send(new GetObjectCommand({ Bucket: 'js-private', Key: 'a' }));
    await assert.rejects(new S3Client(role).send(new ListObjectsV2Command({ Bucket: 'js-private' })), named('AccessDenied'));
  });

  test('CloudFormation with SAM: a Node function behind an HTTP API and a REST API', async () => {
    const client = new CloudFormationClient(options);
    const StackName = 'js-stack';
    const code = 'exports.handler = async (event) => ({ statusCode: 200, body: `${event.rawPath ?? event.path} by ${event.version ?? "1"}` });';
    const events = Object.fromEntries(['HttpApi', 'Api'].map((Type) => [Type, { Type, Properties: { Path: '/hello', Method: 'GET' } }]));
    const TemplateBody = JSON.stringify({
      Transform: 'AWS::Serverless-2016-10-31',
      Resources: { F: { Type: 'AWS::Serverless::Function', Properties: { Runtime: 'nodejs20.x', Handler: 'index.handler', InlineCode: code, Events: events } } },
    });
    await client.send(new CreateStackCommand({ StackName, TemplateBody, Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_AUTO_EXPAND'] }));
    await waitUntilStackCreateComplete({ client, maxWaitTime: 120, minDelay: 1, maxDelay: 2 }, { StackName });
    const { StackResources } = await client.send(new DescribeStackResourcesCommand({ StackName }));
    const id = (type) => StackResources.find((item) => item.ResourceType === type).PhysicalResourceId;
    const { ApiEndpoint } = await new ApiGatewayV2Client(options).send(new GetApiCommand({ ApiId: id('AWS::ApiGatewayV2::Api') }));
    assert.equal((await visit(`${ApiEndpoint}/hello`)).text, '/hello by 2.0');
    const rest = id('AWS::ApiGateway::RestApi');
    const { items } = await new APIGatewayClient(options).send(new GetRestApisCommand({}));
    assert.ok(items.some((item) => item.id === rest));
    const answer = await visit(`http://${rest}.execute-api.localhost:${cloud.port}/Prod/hello`);
    assert.match(answer.text, /^\/hello by 1/);
  });

  test('Logs: written and found', async () => {
    const logs = new CloudWatchLogsClient(options);
    const at = { logGroupName: 'js-group', logStreamName: 'one' };
    await logs.send(new CreateLogGroupCommand({ logGroupName: 'js-group' }));
    await logs.send(new CreateLogStreamCommand(at));
    const timestamp = Date.now();
    await logs.send(new PutLogEventsCommand({ ...at, logEvents: ['apple', 'pear'].map((message) => ({ timestamp, message })) }));
    const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName: 'js-group', filterPattern: 'pear' }));
    assert.deepEqual(events.map((event) => event.message), ['pear']);
  });
});
