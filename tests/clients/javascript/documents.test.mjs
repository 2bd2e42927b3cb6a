// DynamoDB by the SDK's document client: plain values in both directions, sets, numbers that JavaScript cannot hold, paginators,
// batches, transactions, statements.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand, BatchWriteCommand, DeleteCommand, DynamoDBDocument, DynamoDBDocumentClient, ExecuteStatementCommand,
  ExecuteTransactionCommand, GetCommand, NumberValue, PutCommand, QueryCommand, ScanCommand, TransactGetCommand,
  TransactWriteCommand, UpdateCommand, paginateQuery, paginateScan,
} from '@aws-sdk/lib-dynamodb';
import { Cloud } from '../cloud.mjs';

const TableName = 'documents';
const ROWS = 50;
const BATCH = 25;

describe('the document client', () => {
  let cloud, client, documents;

  before(async () => {
    cloud = await Cloud.start();
    client = new DynamoDBClient(cloud.options);
    await client.send(new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }, { AttributeName: 'nr', AttributeType: 'N' }, { AttributeName: 'kind', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }, { AttributeName: 'nr', KeyType: 'RANGE' }],
      GlobalSecondaryIndexes: [{ IndexName: 'kinds', KeySchema: [{ AttributeName: 'kind', KeyType: 'HASH' }], Projection: { ProjectionType: 'KEYS_ONLY' } }],
    }));
    await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 1 }, { TableName });
    documents = DynamoDBDocumentClient.from(client);
  });
  after(() => cloud?.stop());

  // A client of its own: document clients of one client share how they translate.
  const translating = (how) => DynamoDBDocumentClient.from(new DynamoDBClient(cloud.options), how);
  const get = async (Key, from = documents) => (await from.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;

  test('values keep their kinds', async () => {
    const Item = {
      id: 'kinds', nr: -1.5, text: '\u{1f600}\0', empty: '', yes: true, nothing: null, bytes: Uint8Array.from([0, 255]),
      list: [1, 'a', [null, { deep: false }]], map: { a: {} },
      texts: new Set(['x', '']), numbers: new Set([1, 2.5]), binaries: new Set([Uint8Array.from([1]), Uint8Array.from([])]),
    };
    await documents.send(new PutCommand({ TableName, Item }));
    const got = await get({ id: 'kinds', nr: -1.5 });
    for (const name of ['texts', 'numbers', 'binaries']) {
      assert.ok(got[name] instanceof Set, name);
      assert.deepEqual([...got[name]].map(String).sort(), [...Item[name]].map(String).sort());
    }
    const plain = ({ texts, numbers, binaries, ...others }) => others;
    assert.deepEqual(plain(got), plain(Item));
  });

  test('numbers that JavaScript cannot hold', async () => {
    const large = translating({ unmarshallOptions: { wrapNumbers: true } });
    const digits = '12345678901234567890123456789012345678';
    const Item = { id: 'numbers', nr: 0n, integer: 2n ** 90n, long: NumberValue.from(digits), small: NumberValue.from('-1e-130'), many: new Set([NumberValue.from('0.1'), 3n]) };
    await large.send(new PutCommand({ TableName, Item }));
    const got = await get({ id: 'numbers', nr: 0 }, large);
    assert.equal(got.integer.toBigInt(), 2n ** 90n);
    assert.equal(got.long.value, digits);
    assert.equal(got.small.value, `-0.${'0'.repeat(129)}1`);
    assert.deepEqual([...got.many].map((number) => number.value).sort(), ['0.1', '3']);
    const added = await large.send(new UpdateCommand({
      TableName, Key: { id: 'numbers', nr: 0 }, UpdateExpression: 'SET #l = #l - :one', ReturnValues: 'UPDATED_NEW',
      ExpressionAttributeNames: { '#l': 'long' }, ExpressionAttributeValues: { ':one': 1 },
    }));
    assert.equal(added.Attributes.long.value, '12345678901234567890123456789012345677');
    const own = translating({ unmarshallOptions: { wrapNumbers: (text) => `N:${text}` } });
    assert.equal((await get({ id: 'numbers', nr: 0 }, own)).nr, 'N:0');
    // What a number of JavaScript would spoil is refused before it is sent, and in a reply.
    await assert.rejects(documents.send(new PutCommand({ TableName, Item: { id: 'a', nr: 2 ** 60 } })), /NumberValue|BigInt/);
    assert.equal((await get({ id: 'numbers', nr: 0 })).integer, 2n ** 90n);
    const tooLong = new PutCommand({ TableName, Item: { id: 'a', nr: NumberValue.from(`${digits}9`) } });
    await assert.rejects(large.send(tooLong), { name: 'ValidationException' });
  });

  test('what is undefined, empty or of a class', async () => {
    const options = { marshallOptions: { removeUndefinedValues: true, convertEmptyValues: true, convertClassInstanceToMap: true } };
    const lenient = translating(options);
    class Point { constructor(x, y) { this.x = x; this.y = y; } }
    await lenient.send(new PutCommand({ TableName, Item: { id: 'lenient', nr: 1, gone: undefined, empty: '', none: new Set(), at: new Point(1, 2) } }));
    assert.deepEqual(await get({ id: 'lenient', nr: 1 }), { id: 'lenient', nr: 1, empty: null, none: null, at: { x: 1, y: 2 } });
  });

  test('batches and paginators', async () => {
    const rows = Array.from({ length: ROWS }, (_, nr) => ({ id: 'pages', nr, kind: nr % 5 ? 'other' : 'fifth' }));
    for (let at = 0; at < ROWS; at += BATCH) {
      const RequestItems = { [TableName]: rows.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } })) };
      const { UnprocessedItems } = await documents.send(new BatchWriteCommand({ RequestItems }));
      assert.deepEqual(UnprocessedItems, {});
    }
    const query = { TableName, KeyConditionExpression: 'id = :id AND nr >= :from', ExpressionAttributeValues: { ':id': 'pages', ':from': 10 }, ScanIndexForward: false };
    const seen = [];
    for await (const page of paginateQuery({ client: documents, pageSize: 7 }, query)) {
      assert.ok(page.Items.length <= 7);
      seen.push(...page.Items.map(({ nr }) => nr));
    }
    assert.deepEqual(seen, rows.map(({ nr }) => nr).filter((nr) => nr >= 10).reverse());
    const fifth = [];
    for await (const page of paginateScan({ client: documents, pageSize: 3 }, { TableName, IndexName: 'kinds', FilterExpression: 'kind = :k', ExpressionAttributeValues: { ':k': 'fifth' } })) {
      fifth.push(...page.Items);
    }
    assert.deepEqual(fifth.map(({ nr }) => nr).sort((a, b) => a - b), [0, 5, 10, 15, 20, 25, 30, 35, 40, 45]);
    assert.ok(fifth.every((item) => Object.keys(item).sort().join() === 'id,kind,nr'));
    const Keys = [3, 4, 999].map((nr) => ({ id: 'pages', nr }));
    const { Responses, UnprocessedKeys } = await documents.send(new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ProjectionExpression: 'nr' } } }));
    assert.deepEqual(Responses[TableName].sort((a, b) => a.nr - b.nr), [{ nr: 3 }, { nr: 4 }]);
    assert.deepEqual(UnprocessedKeys, {});
  });

  test('transactions tell why, with the item as it is', async () => {
    const write = (...TransactItems) => documents.send(new TransactWriteCommand({ TransactItems }));
    await write({ Put: { TableName, Item: { id: 'tx', nr: 1, tags: new Set(['a']) } } }, { Put: { TableName, Item: { id: 'tx', nr: 2 } } });
    const refused = write(
      { Delete: { TableName, Key: { id: 'tx', nr: 2 } } },
      { Update: {
        TableName, Key: { id: 'tx', nr: 1 }, UpdateExpression: 'ADD tags :t', ConditionExpression: 'NOT contains(tags, :a)',
        ExpressionAttributeValues: { ':t': new Set(['b']), ':a': 'a' }, ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      } },
      { ConditionCheck: { TableName, Key: { id: 'tx', nr: 3 }, ConditionExpression: 'attribute_not_exists(id)' } },
    );
    await assert.rejects(refused, (error) => {
      assert.equal(error.name, 'TransactionCanceledException');
      assert.deepEqual(error.CancellationReasons.map(({ Code }) => Code), ['None', 'ConditionalCheckFailed', 'None']);
      // The document client leaves what errors carry as it is.
      assert.deepEqual(error.CancellationReasons[1].Item, { id: { S: 'tx' }, nr: { N: '1' }, tags: { SS: ['a'] } });
      return true;
    });
    const gets = [1, 2, 3].map((nr) => ({ Get: { TableName, Key: { id: 'tx', nr } } }));
    const { Responses } = await documents.send(new TransactGetCommand({ TransactItems: gets }));
    assert.deepEqual(Responses.map(({ Item }) => Item?.nr), [1, 2, undefined]);
  });

  test('a failed condition carries the item', async () => {
    await documents.send(new PutCommand({ TableName, Item: { id: 'cond', nr: 1, v: [1, 'a'] } }));
    const condition = { ConditionExpression: 'v[0] > :v', ExpressionAttributeValues: { ':v': 5 }, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' };
    await assert.rejects(documents.send(new DeleteCommand({ TableName, Key: { id: 'cond', nr: 1 }, ...condition })), (error) => {
      assert.equal(error.name, 'ConditionalCheckFailedException');
      assert.deepEqual(error.Item, { id: { S: 'cond' }, nr: { N: '1' }, v: { L: [{ N: '1' }, { S: 'a' }] } });
      return true;
    });
  });

  test('statements take and give plain values', async () => {
    const run = async (Statement, Parameters) => (await documents.send(new ExecuteStatementCommand({ Statement, Parameters }))).Items;
    await run(`INSERT INTO "${TableName}" VALUE {'id': ?, 'nr': ?, 'tags': ?}`, ['sql', 1, new Set(['a', 'b'])]);
    await run(`UPDATE "${TableName}" SET tags = set_delete(tags, ?) SET n = ? WHERE id = ? AND nr = ?`, [new Set(['a']), { deep: [1] }, 'sql', 1]);
    assert.deepEqual(await run(`SELECT * FROM "${TableName}" WHERE id = ?`, ['sql']), [{ id: 'sql', nr: 1, tags: new Set(['b']), n: { deep: [1] } }]);
    const TransactStatements = [1, 2].map((nr) => ({ Statement: `SELECT nr FROM "${TableName}" WHERE id = 'sql' AND nr = ?`, Parameters: [nr] }));
    const { Responses } = await documents.send(new ExecuteTransactionCommand({ TransactStatements }));
    assert.deepEqual(Responses.map(({ Item }) => Item), [{ nr: 1 }, undefined]);
  });

  test('the client with methods, and counts', async () => {
    const methods = DynamoDBDocument.from(client);
    await methods.put({ TableName, Item: { id: 'methods', nr: 1 } });
    assert.deepEqual((await methods.get({ TableName, Key: { id: 'methods', nr: 1 } })).Item, { id: 'methods', nr: 1 });
    const counted = { KeyConditionExpression: 'id = :id', ExpressionAttributeValues: { ':id': 'methods' }, Select: 'COUNT' };
    const { Count, Items } = await documents.send(new QueryCommand({ TableName, ...counted }));
    assert.deepEqual([Count, Items], [1, undefined]);
    const scanned = await documents.send(new ScanCommand({ TableName, TotalSegments: 2, Segment: 0, ReturnConsumedCapacity: 'TOTAL' }));
    assert.ok(scanned.ConsumedCapacity.CapacityUnits > 0);
  });
});
