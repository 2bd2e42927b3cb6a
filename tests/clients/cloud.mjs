// The server under test, for the suites in JavaScript: started, deployed to, and reached as clients reach it.
import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const BINARY = process.env.PILEUS_BIN ?? join(ROOT, 'target', 'release', 'pileus');
const READY_MS = 20_000;
const DEPLOY_MS = 180_000;
const run = promisify(execFile);

export const EXAMPLE = join(ROOT, 'examples', 'lambda-share');
export const REGION = 'us-east-1';
export const CREDENTIALS = {
  accessKeyId: 'AKIAPILEUSCLIENTTEST',
  secretAccessKey: 'clients/test+secret/0123456789abcdefghij',
};

export class Cloud {
  static async start() {
    const cloud = new Cloud();
    cloud.folder = await mkdtemp(join(tmpdir(), 'pileus-clients-'));
    cloud.port = await freePort();
    cloud.url = `http://127.0.0.1:${cloud.port}`;
    const more = (process.env.PILEUS_UP_ARGS ?? '').split(' ').filter(Boolean);
    const command = ['up', '--data', cloud.data, '--port', `${cloud.port}`, '--dev', ...more];
    cloud.process = spawn(BINARY, command, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    const log = createWriteStream(join(cloud.folder, 'server.log'));
    cloud.process.stdout.pipe(log, { end: false });
    cloud.process.stderr.pipe(log, { end: false });
    const deadline = Date.now() + READY_MS;
    while (!(await healthy(cloud.url))) {
      if (cloud.process.exitCode !== null || Date.now() > deadline) {
        const said = await readFile(join(cloud.folder, 'server.log'), 'utf8').catch(() => '');
        await cloud.stop();
        throw new Error(`the server is not healthy:\n${said.slice(-4000)}`);
      }
      await wait(20);
    }
    return cloud;
  }

  get data() {
    return join(this.folder, 'data');
  }

  /** What every client of the SDK is made with: its endpoint, explicitly, and no second attempt. */
  get options() {
    return { endpoint: this.url, region: REGION, credentials: CREDENTIALS, maxAttempts: 1, forcePathStyle: true };
  }

  /** Deploys by the binary's own command. */
  async deploy(template, stack) {
    const command = ['deploy', template, '--stack', stack, '--data', this.data];
    await run(BINARY, command, { env: environment(), timeout: DEPLOY_MS });
  }

  async residentBytes(field = 'VmRSS') {
    const status = await readFile(`/proc/${this.process.pid}/status`, 'utf8');
    return Number(status.match(new RegExp(`^${field}:\\s+(\\d+)`, 'm'))[1]) * 1024;
  }

  async stop() {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const ended = new Promise((resolve) => this.process.once('exit', resolve));
      this.process.kill('SIGTERM');
      const late = setTimeout(() => this.process.kill('SIGKILL'), 20_000);
      await ended;
      clearTimeout(late);
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}

export async function eventually(check, ms = 30_000) {
  const deadline = Date.now() + ms;
  for (;;) {
    const seen = await check();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error(`not within ${ms} ms; last seen: ${JSON.stringify(seen)}`);
    await wait(100);
  }
}

/** An HTTP request to a name under localhost, which is this machine whatever the resolver knows (RFC 6761). */
export function visit(url, { method = 'GET', headers = {}, body } = {}) {
  const to = new URL(url);
  const local = to.hostname.endsWith('.localhost') ? { host: '127.0.0.1' } : { host: to.hostname };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { ...local, port: to.port, path: to.pathname + to.search, method, headers: { host: to.host, ...headers } },
      (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const content = Buffer.concat(parts);
          resolve({
            status: answer.statusCode, headers: answer.headers, content, text: content.toString(),
            json: () => JSON.parse(content.toString()),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function environment() {
  const ours = ([name]) => name === 'PILEUS_RUNTIMES' || !/^(AWS|PILEUS)_/.test(name);
  const kept = Object.entries(process.env).filter(ours);
  return {
    ...Object.fromEntries(kept),
    PILEUS_ROOT_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    PILEUS_ROOT_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    AWS_DEFAULT_REGION: REGION,
    AWS_REGION: REGION,
  };
}

function healthy(url) {
  return visit(`${url}/_pileus/health`).then((answer) => answer.status === 200, () => false);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const taken = createServer().on('error', reject);
    taken.listen(0, '127.0.0.1', () => {
      const { port } = taken.address();
      taken.close(() => resolve(port));
    });
  });
}
