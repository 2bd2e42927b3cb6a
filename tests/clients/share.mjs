// λShare, deployed on a server of its own.
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { join } from 'node:path';
import { Cloud, EXAMPLE, eventually, visit } from './cloud.mjs';

export async function deployed() {
  const cloud = await Cloud.start();
  try {
    await cloud.deploy(join(EXAMPLE, 'template.yaml'), 'lambda-share');
    const client = new CloudFormationClient(cloud.options);
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: 'lambda-share' }));
    const outputs = Object.fromEntries(Stacks[0].Outputs.map((output) => [output.OutputKey, output.OutputValue]));
    return { cloud, outputs };
  } catch (error) {
    await cloud.stop();
    throw error;
  }
}

/** The record of a file once its sums are there. */
export function ready(api, id, ms = 60_000) {
  return eventually(async () => {
    const answer = await visit(`${api}/files/${id}`);
    return answer.status === 200 && answer.json().status === 'ready' && answer.json();
  }, ms);
}
