// Runs a Node function: asks the Runtime API for events and calls the handler with each.
//
// The words of errors and logs are those of AWS's runtime.

import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { format, types } from 'node:util';
import { pathToFileURL } from 'node:url';
import { API, Connection, writeAll } from './connection.mjs';
import { setTrace } from './trace.mjs';

/** As it is before a function's code may replace it. */
const onceRound = setImmediate;
/** `idle`: what the event under way comes to when nothing is left to wait for. */
const state = { requestId: undefined, idle: undefined, events: undefined };

/** The handler could not be had. */
class Fault extends Error {
  constructor(name, message, stack) {
    super(message);
    this.name = name;
    if (stack) this.stack = stack;
  }
}

/** Writes one log event; the server turns a NUL back into a line break. */
function writeEvent(text) {
  writeAll(1, Buffer.from(`${text.replaceAll('\n', '\0')}\n`));
}

const LEVELS = { TRACE: 0, DEBUG: 1, INFO: 2, WARN: 3, ERROR: 4, FATAL: 5 };

const asJson = () => process.env.AWS_LAMBDA_LOG_FORMAT?.toUpperCase() === 'JSON';

/** An error inside a logged value, with its own fields. */
function errorFields(error) {
  const stackTrace = typeof error.stack === 'string' ? error.stack.split('\n') : error.stack;
  return { errorType: error.constructor?.name ?? 'UnknownError', errorMessage: error.message, stackTrace };
}

/** One line in JSON: a single value as it is, several as text. */
function jsonLine(level, values) {
  const document = { timestamp: new Date().toISOString(), level, requestId: state.requestId };
  if (state.tenantId !== undefined) document.tenantId = state.tenantId;
  if (values.length === 1) {
    const withErrors = (_, value) => (value instanceof Error ? { ...errorFields(value), ...value } : value);
    try {
      return JSON.stringify({ ...document, message: values[0] }, withErrors);
    } catch {
      return JSON.stringify({ ...document, message: format(values[0]) });
    }
  }
  const error = values.find((value) => value instanceof Error);
  return JSON.stringify({ ...document, message: format(...values), ...(error && errorFields(error)) });
}

function patchConsole() {
  const json = asJson();
  const least = LEVELS[process.env.AWS_LAMBDA_LOG_LEVEL?.toUpperCase()] ?? LEVELS.TRACE;
  const write = (level) => (...values) => {
    if (LEVELS[level] < least) return;
    if (json) writeEvent(jsonLine(level, values));
    else writeEvent(`${new Date().toISOString()}\t${state.requestId}\t${level}\t${format(...values)}`);
  };
  const levels = { log: 'INFO', info: 'INFO', debug: 'DEBUG', warn: 'WARN', error: 'ERROR', trace: 'TRACE', fatal: 'FATAL' };
  for (const [name, level] of Object.entries(levels)) console[name] = write(level);
}

/** The error document: what the caller of the function sees. */
function describe(error) {
  if (types.isNativeError(error) || error instanceof Error) {
    return {
      errorType: String(error.name ?? 'Error').replaceAll('\x7f', '%7F'),
      errorMessage: String(error.message).replaceAll('\x7f', '%7F'),
      trace: String(error.stack ?? '').replaceAll('\x7f', '%7F').split('\n'),
    };
  }
  return { errorType: typeof error, errorMessage: String(error), trace: [] };
}

/** The error as the log shows it: with its own fields. */
function logged(error) {
  const { errorType, errorMessage, trace } = describe(error);
  const own = typeof error === 'object' && error !== null ? { ...error } : {};
  return { errorType, errorMessage, ...own, name: undefined, stack: trace };
}

function logError(title, error) {
  let text;
  try {
    text = JSON.stringify(logged(error));
  } catch {
    text = JSON.stringify(describe(error));
  }
  if (asJson()) console.error(error instanceof Error ? error : new Error(error));
  else writeEvent(`${new Date().toISOString()}\t${state.requestId}\tERROR\t${title}\t${text}`);
}

/** Whether a `.js` file is an ECMAScript module: its nearest package.json says so. */
function isModule(file, root) {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (fs.existsSync(manifest)) {
      try {
        return JSON.parse(fs.readFileSync(manifest, 'utf8')).type === 'module';
      } catch {
        return false;
      }
    }
    if (folder === root || folder === path.dirname(folder)) return false;
  }
}

async function loadModule(root, folder, name) {
  const require = createRequire(path.join(root, 'index.js'));
  const base = path.resolve(root, folder, name);
  const isFile = (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile();
  try {
    if (isFile(base)) return require(base);
    if (isFile(`${base}.js`)) {
      const file = `${base}.js`;
      return isModule(file, root) ? await import(pathToFileURL(file).href) : require(file);
    }
    if (isFile(`${base}.mjs`)) return await import(pathToFileURL(`${base}.mjs`).href);
    if (isFile(`${base}.cjs`)) return require(`${base}.cjs`);
    const own = path.dirname(process.argv[1] ?? '/var/runtime');
    return require(require.resolve(path.join(folder, name), { paths: [root, own] }));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Fault('Runtime.UserCodeSyntaxError', String(error), error.stack);
    }
    if (error?.code === 'MODULE_NOT_FOUND' || error?.code === 'ERR_MODULE_NOT_FOUND') {
      throw new Fault('Runtime.ImportModuleError', String(error));
    }
    throw error;
  }
}

async function loadHandler(root, full) {
  if (full.includes('..')) {
    throw new Fault('Runtime.MalformedHandlerName',
      `'${full}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`);
  }
  const base = path.basename(full);
  const folder = full.slice(0, full.length - base.length);
  const match = /^([^.]*)\.(.*)$/.exec(base);
  if (!match) throw new Fault('Runtime.MalformedHandlerName', 'Bad handler');
  const module = await loadModule(root, folder, match[1]);
  const find = (value) => match[2].split('.').reduce((at, key) => at?.[key], value);
  const handler = find(module) ?? find(module?.default);
  if (handler === undefined) {
    throw new Fault('Runtime.HandlerNotFound', `${full} is undefined or not exported`);
  }
  if (typeof handler !== 'function') {
    throw new Fault('Runtime.HandlerNotFound', `${full} is not a function`);
  }
  return handler;
}

/** What is the same for every event. */
function makeSurroundings() {
  const env = process.env;
  return {
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
  };
}

function makeContext(surroundings, headers) {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  const parse = (name) => (headers[name] ? JSON.parse(headers[name]) : undefined);
  // Spread out, they would cost the collector a shape of an object for each event.
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionVersion: surroundings.functionVersion,
    functionName: surroundings.functionName,
    memoryLimitInMB: surroundings.memoryLimitInMB,
    logGroupName: surroundings.logGroupName,
    logStreamName: surroundings.logStreamName,
    clientContext: parse('lambda-runtime-client-context'),
    identity: parse('lambda-runtime-cognito-identity'),
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    awsRequestId: headers['lambda-runtime-aws-request-id'],
    tenantId: headers['lambda-runtime-aws-tenant-id'],
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
}

const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming');
const HIGH_WATER_MARK = Symbol.for('aws.lambda.runtime.handler.streaming.highWaterMark');
const INTEGRATION_TYPE = 'application/vnd.awslambda.http-integration-response';

/** What functions find as `awslambda`. */
const awslambda = {
  streamifyResponse(handler, options) {
    handler[STREAMING] = 'response';
    if (options?.highWaterMark !== undefined) handler[HIGH_WATER_MARK] = parseInt(options.highWaterMark, 10);
    return handler;
  },
  HttpResponseStream: class HttpResponseStream {
    /** Status, headers and cookies go ahead of the body, and eight NULs after them. */
    static from(stream, prelude) {
      stream.setContentType(INTEGRATION_TYPE);
      const text = JSON.stringify(prelude);
      stream._onBeforeFirstWrite = (write) => {
        write(text);
        write(new Uint8Array(8));
      };
      return stream;
    }
  },
};

/** The response of one event, written chunk by chunk on a connection of its own. */
class ResponseStream extends Writable {
  constructor(target, highWaterMark) {
    super(highWaterMark === undefined ? {} : { highWaterMark });
    this.target = target;
    this.contentType = 'application/octet-stream';
    this.written = false;
    this.answered = new Promise((resolve, reject) => {
      this.resolveAnswer = resolve;
      this.rejectAnswer = reject;
    });
    // Looked at only where the handler has ended well.
    this.answered.catch(() => {});
  }

  setContentType(contentType) {
    if (this.written) throw new Fault('Runtime.InvalidStreamingOperation', 'Cannot set content-type, too late.');
    this.contentType = contentType;
  }

  write(chunk, encoding, callback) {
    const plain = typeof chunk === 'string' || Buffer.isBuffer(chunk) || chunk?.constructor === Uint8Array;
    const first = !this.written;
    this.written = true;
    if (first) this._onBeforeFirstWrite?.((part) => super.write(part));
    return super.write(plain ? chunk : JSON.stringify(chunk), encoding, callback);
  }

  end(chunk, encoding, callback) {
    if (typeof chunk === 'function') return super.end(chunk);
    if (chunk !== undefined && chunk !== null) this.write(chunk, typeof encoding === 'string' ? encoding : undefined);
    const last = [callback, encoding].find((value) => typeof value === 'function');
    return last === undefined ? super.end() : super.end(last);
  }

  /** Ends the response; the error travels behind what has been written. */
  fail(error) {
    if (this.destroyed || this.writableEnded) return;
    const document = describe(error);
    this.trailers = `Lambda-Runtime-Function-Error-Type: ${document.errorType.replace(/[^\x20-\x7e]/g, '?')}\r\n`
      + `Lambda-Runtime-Function-Error-Body: ${Buffer.from(JSON.stringify(document)).toString('base64')}\r\n`;
    super.end();
  }

  _write(chunk, encoding, callback) {
    const socket = this.open();
    if (chunk.length === 0) {
      callback();
      return;
    }
    socket.cork();
    socket.write(`${chunk.length.toString(16)}\r\n`, 'latin1');
    socket.write(chunk);
    socket.write('\r\n', 'latin1', callback);
    socket.uncork();
  }

  _final(callback) {
    this.open().write(`0\r\n${this.trailers ?? ''}\r\n`, 'latin1', callback);
  }

  _destroy(error, callback) {
    if (error) this.socket?.destroy();
    callback(error);
  }

  open() {
    if (this.socket !== undefined) return this.socket;
    const address = process.env.AWS_LAMBDA_RUNTIME_API;
    const [host, port] = address.split(':');
    this.socket = net.connect({ host, port: Number(port), noDelay: true });
    // The answer is short, and its first part says that the response has been taken.
    this.socket.once('data', () => {
      this.resolveAnswer();
      this.socket.destroy();
    });
    const broken = (error) => this.rejectAnswer(error ?? new Error('the response was broken off'));
    this.socket.on('error', broken);
    this.socket.on('close', () => broken());
    this.socket.write(`POST ${API}${this.target}response HTTP/1.1\r\nHost: ${address}\r\n`
      + 'Lambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n'
      + 'Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n'
      + `Content-Type: ${this.contentType}\r\n\r\n`, 'latin1');
    return this.socket;
  }
}

/** Runs a handler that writes its response. */
async function stream(handler, event, context, target) {
  const response = new ResponseStream(target, handler[HIGH_WATER_MARK]);
  // What breaks off is told by `answered`; a stream without a listener would end the process.
  response.on('error', () => {});
  try {
    const running = handler(event, response, context);
    if (typeof running?.then !== 'function') throw 'Streaming does not support non-async handlers.';
    const result = await running;
    if (result !== undefined) console.warn('Streaming handlers ignore return values.');
    if (!response.writableEnded) throw 'Response stream is not finished.';
  } catch (error) {
    logError('Invoke Error', error);
    response.fail(error);
  }
  // One that was destroyed before it was opened is told of here.
  if (response.destroyed && response.socket === undefined) response.open().destroy();
  await response.answered.catch(() => {});
}

/** Calls the handler; tells once how it ends: by promise, callback, or an empty event loop. */
function call(handler, event, context, ended) {
  let settled = false;
  let waits = false;
  const settle = (error, value) => {
    if (settled) return;
    settled = true;
    state.idle = undefined;
    ended(error, value);
  };
  state.idle = () => settle(undefined, null);
  const callback = (error, value) => {
    if (settled) return;
    if (error !== undefined && error !== null) settle({ error });
    else if (context.callbackWaitsForEmptyEventLoop === false) settle(undefined, value);
    else if (!waits) {
      waits = true;
      state.idle = () => settle(undefined, value);
    }
  };
  context.done = callback;
  context.succeed = (value) => callback(null, value);
  context.fail = (error) => callback(error ?? 'handled');
  try {
    const answer = handler(event, context, callback);
    if (typeof answer?.then === 'function') {
      answer.then((value) => settle(undefined, value), (error) => settle({ error }));
    }
  } catch (error) {
    settle({ error });
  }
}

function encode(value) {
  try {
    return JSON.stringify(value === undefined ? null : value) ?? 'null';
  } catch (error) {
    throw new Fault('Runtime.MarshalError', `Unable to stringify response body`, error.stack);
  }
}

const JSON_HEADERS = 'Content-Type: application/json\r\n';

const errorHeaders = (document) => JSON_HEADERS
  + `Lambda-Runtime-Function-Error-Type: ${document.errorType.replace(/[^\x20-\x7e]/g, '?')}\r\n`;

/** With it the answer to what reports an event's end is the next event. */
const NEXT = 'Pileus-Next: 1\r\n';

/** Takes one event after the other. */
class Events {
  constructor(connection, handler) {
    this.connection = connection;
    this.handler = handler;
    this.surroundings = makeSurroundings();
    /** How the last event has ended, until it is sent. */
    this.report = undefined;
    this.stopped = false;
    this.taken = this.take.bind(this);
    this.advance = this.advance.bind(this);
  }

  next() {
    if (this.stopped) return;
    this.connection.send('GET', 'invocation/next', '', '', this.taken);
  }

  take(headers, text) {
    state.requestId = headers['lambda-runtime-aws-request-id'];
    state.tenantId = headers['lambda-runtime-aws-tenant-id'];
    setTrace(headers['lambda-runtime-trace-id']);
    const target = `invocation/${state.requestId}/`;
    try {
      const event = JSON.parse(text);
      const context = makeContext(this.surroundings, headers);
      if (this.handler[STREAMING] === 'response') {
        stream(this.handler, event, context, target).then(() => this.next());
        return;
      }
      call(this.handler, event, context, (failed, value) => this.end(target, failed, value));
    } catch (error) {
      this.end(target, { error });
    }
  }

  end(target, failed, value) {
    if (failed === undefined) {
      try {
        this.send(`${target}response`, encode(value), JSON_HEADERS);
        return;
      } catch (error) {
        failed = { error };
      }
    }
    logError('Invoke Error', failed.error);
    const document = describe(failed.error);
    this.send(`${target}error`, encode(document), errorHeaders(document));
  }

  /** Reports an event's end and asks for the next one, when the loop has gone round: a process that ends itself
   *  meanwhile has reported, and asks for nothing. */
  send(target, text, headers) {
    if (this.stopped) return;
    this.report = { target, text, headers };
    onceRound(this.advance);
  }

  advance() {
    if (this.report === undefined) return;
    const { target, text, headers } = this.report;
    this.report = undefined;
    this.connection.send('POST', target, text, headers + NEXT, this.taken);
  }

  /** Reports what has not been sent yet, and asks for nothing. */
  stop() {
    this.stopped = true;
    if (this.report === undefined) return;
    const { target, text, headers } = this.report;
    this.report = undefined;
    this.connection.sendNow('POST', target, text, headers);
  }
}

/** An error that nobody caught: reported for the event under way, or for the initialisation; then the end. */
function fail(title, target, error) {
  state.events?.stop();
  logError(title, error);
  // The first connection may be waiting for an answer; this one is free.
  const connection = new Connection(process.env.AWS_LAMBDA_RUNTIME_API);
  const document = describe(error);
  connection.send('POST', target, encode(document), errorHeaders(document), () => process.exit(128 + 1));
}

/** A process started in advance learns on standard input whose it is. */
function awaitAssignment() {
  const text = fs.readFileSync(0, 'utf8');
  if (text === '') process.exit(0);
  for (const name of Object.keys(process.env)) delete process.env[name];
  for (const [name, value] of JSON.parse(text)) process.env[name] = value;
  process.chdir(process.env.LAMBDA_TASK_ROOT ?? '/');
}

async function main() {
  if (process.argv.includes('--await')) {
    awaitAssignment();
    // NODE_PATH is read at the start of a process; this process started before it was known.
    createRequire('/')('node:module').Module._initPaths();
  }
  process.argv.splice(2);
  patchConsole();
  globalThis.awslambda = awslambda;
  const target = () => (state.requestId === undefined ? 'init/error' : `invocation/${state.requestId}/error`);
  process.on('uncaughtException', (error) => fail('Uncaught Exception', target(), error));
  process.on('unhandledRejection', (reason) => {
    const error = new Fault('Runtime.UnhandledPromiseRejection', String(reason));
    error.reason = reason;
    fail('Unhandled Promise Rejection', target(), error);
  });
  const root = process.env.LAMBDA_TASK_ROOT ?? '/var/task';
  try {
    const handler = await loadHandler(root, process.env._HANDLER ?? '');
    state.events = new Events(new Connection(process.env.AWS_LAMBDA_RUNTIME_API), handler);
  } catch (error) {
    fail('Uncaught Exception', 'init/error', error);
    return;
  }
  process.on('beforeExit', () => state.idle?.());
  process.on('exit', () => state.events.stop());
  state.events.next();
}

main();
