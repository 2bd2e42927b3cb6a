// Responses of functions that stream, read by the JavaScript SDK v3.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateFunctionCommand, InvokeWithResponseStreamCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { Cloud } from '../cloud.mjs';
import { zipped } from '../zip.mjs';

const CODE = `
export const handler = awslambda.streamifyResponse(async (event, stream) => {
  for (const part of event.parts) {
    stream.write(part);
    await new Promise((go) => setTimeout(go, 50));
  }
  if (event.fail) throw new RangeError('midway');
  stream.end();
});
`;
const TRUST = { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] };

let cloud, lambda;

before(async () => {
  cloud = await Cloud.start();
  lambda = new LambdaClient(cloud.options);
  const role = { RoleName: 'streams', AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', ...TRUST }) };
  const { Role } = await new IAMClient(cloud.options).send(new CreateRoleCommand(role));
  await lambda.send(new CreateFunctionCommand({
    FunctionName: 'streams', Role: Role.Arn, Runtime: 'nodejs20.x', Handler: 'index.handler', Code: { ZipFile: zipped('index.mjs', CODE) },
  }));
});
after(() => cloud?.stop());

async function events(payload) {
  const answer = await lambda.send(new InvokeWithResponseStreamCommand({ FunctionName: 'streams', Payload: JSON.stringify(payload) }));
  assert.equal(answer.ExecutedVersion, '$LATEST');
  const found = [];
  for await (const event of answer.EventStream) found.push(event);
  return found;
}

const text = (found) => found.filter((event) => event.PayloadChunk).map((event) => Buffer.from(event.PayloadChunk.Payload).toString());

test('the pieces of a response', async () => {
  const found = await events({ parts: ['one', 'two'] });
  assert.deepEqual(text(found), ['one', 'two']);
  assert.equal(found.at(-1).InvokeComplete.ErrorCode, undefined);
});

test('an error behind the first pieces', async () => {
  const found = await events({ parts: ['one'], fail: true });
  assert.deepEqual(text(found), ['one']);
  assert.equal(found.at(-1).InvokeComplete.ErrorCode, 'RangeError');
  assert.equal(JSON.parse(found.at(-1).InvokeComplete.ErrorDetails).errorMessage, 'midway');
});
