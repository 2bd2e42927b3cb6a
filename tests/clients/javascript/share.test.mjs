// λShare seen by the JavaScript SDK: its table, its functions, its bucket, through its own API.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { visit } from '../cloud.mjs';
import { deployed, ready } from '../share.mjs';

describe('λShare', () => {
  let cloud, outputs;

  before(async () => {
    ({ cloud, outputs } = await deployed());
  });
  after(() => cloud?.stop());

  async function put(name, body) {
    const asked = JSON.stringify({ name, size: Buffer.byteLength(body), type: 'text/plain' });
    const answer = await visit(`${outputs.ApiUrl}/uploads`, { method: 'POST', body: asked });
    assert.equal(answer.status, 201, answer.text);
    const place = answer.json();
    const headers = { ...place.headers, 'content-length': Buffer.byteLength(body) };
    assert.equal((await visit(place.url, { method: place.method, headers, body })).status, 200);
    return place.id;
  }

  test('the table holds what the API tells', async () => {
    const id = await put('js.txt', 'from JavaScript');
    const told = await ready(outputs.ApiUrl, id);
    const documents = DynamoDBDocumentClient.from(new DynamoDBClient(cloud.options));
    const { Item } = await documents.send(new GetCommand({ TableName: outputs.FilesTable, Key: { id } }));
    assert.equal(Item.sha256, createHash('sha256').update('from JavaScript').digest('hex'));
    assert.equal(told.sha256, Item.sha256);
    const listed = await new S3Client(cloud.options).send(
      new ListObjectsV2Command({ Bucket: outputs.FilesBucket, Prefix: `uploads/${id}/` }));
    assert.deepEqual(listed.Contents.map((item) => item.Key), [`uploads/${id}/js.txt`]);
  });

  test('the scheduled function can be called', async () => {
    await ready(outputs.ApiUrl, await put('stock.txt', 'stock'));
    const { FunctionError, Payload } = await new LambdaClient(cloud.options).send(
      new InvokeCommand({ FunctionName: outputs.SummariseFunction }));
    assert.equal(FunctionError, undefined);
    assert.ok(JSON.parse(Buffer.from(Payload)).files >= 1);
  });
});
