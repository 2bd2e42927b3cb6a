// The Runtime API's client.
//
// HTTP is spoken by hand over one socket: Node's http client costs milliseconds at every cold start, and at every
// event several times what this does.

import fs from 'node:fs';
import net from 'node:net';

export const API = '/2018-06-01/runtime/';
/** Bytes that are read at once, into one buffer that is used again. */
const READ_BYTES = 64 * 1024;
/** Node writes a longer text by way of a buffer of three times its length. */
const TEXT_MAX = 16 * 1024;
/** Milliseconds that a process which ends waits for its last request's answer. */
const LAST_TURNS = 100;

/** One kept-alive HTTP/1.1 connection to the Runtime API. */
export class Connection {
  constructor(address) {
    const [host, port] = address.split(':');
    this.host = address;
    this.taken = undefined;
    this.head = undefined;
    this.headers = undefined;
    this.body = undefined;
    this.filled = 0;
    const onread = { buffer: Buffer.allocUnsafeSlow(READ_BYTES), callback: this.receive.bind(this) };
    this.socket = net.connect({ host, port: Number(port), noDelay: true, onread });
    this.socket.on('error', () => process.exit(1));
    this.socket.on('close', () => process.exit(1));
  }

  /** Sends a request; `taken` gets its answer's headers and text. Only a waiting request keeps the process alive. */
  send(method, target, text, headers, taken) {
    this.taken = taken;
    this.socket.ref();
    if (text.length <= TEXT_MAX) {
      this.socket.write(this.heading(method, target, Buffer.byteLength(text), headers) + text);
      return;
    }
    const content = Buffer.from(text);
    this.socket.cork();
    this.socket.write(this.heading(method, target, content.length, headers), 'latin1');
    this.socket.write(content);
    this.socket.uncork();
  }

  /** The same for a process that ends: it returns when the request has been answered, or not within a moment. */
  sendNow(method, target, text, headers) {
    const content = Buffer.from(text);
    const heading = this.heading(method, target, content.length, headers);
    const pause = new Int32Array(new SharedArrayBuffer(4));
    try {
      const file = this.socket._handle.fd;
      writeAll(file, Buffer.concat([Buffer.from(heading, 'latin1'), content]));
      for (let turn = 0; turn < LAST_TURNS && !hears(file); turn += 1) Atomics.wait(pause, 0, 0, 1);
    } catch {
      // The connection has gone, and with it everyone to tell.
    }
  }

  heading(method, target, length, headers) {
    return `${method} ${API}${target} HTTP/1.1\r\nHost: ${this.host}\r\nContent-Length: ${length}\r\n${headers}\r\n`;
  }

  /** What is kept of the buffer is copied: the next read is into it. */
  receive(length, buffer) {
    if (this.headers === undefined) {
      let data = buffer.subarray(0, length);
      if (this.head !== undefined) data = Buffer.concat([this.head, data]);
      const end = data.indexOf('\r\n\r\n');
      if (end < 0) {
        this.head = Buffer.from(data);
        return;
      }
      this.head = undefined;
      const headers = parseHeaders(data.toString('latin1', 0, end));
      const wanted = Number(headers['content-length'] ?? 0);
      const from = end + 4;
      if (data.length >= from + wanted) {
        this.answered(headers, data.toString('utf8', from, from + wanted));
        return;
      }
      this.headers = headers;
      this.body = Buffer.allocUnsafeSlow(wanted);
      this.filled = data.copy(this.body, 0, from);
      return;
    }
    this.filled += buffer.copy(this.body, this.filled, 0, length);
    if (this.filled === this.body.length) {
      const { headers, body } = this;
      this.headers = undefined;
      this.body = undefined;
      this.answered(headers, body.toString('utf8'));
    }
  }

  answered(headers, text) {
    this.socket.unref();
    this.taken(headers, text);
  }
}

/** Whether anything has come. */
function hears(file) {
  try {
    fs.readSync(file, Buffer.alloc(1));
    return true;
  } catch (error) {
    if (error.code === 'EAGAIN') return false;
    throw error;
  }
}

/** Of a head without its last line's end: the names in lower case. */
function parseHeaders(head) {
  const headers = {};
  for (let at = head.indexOf('\r\n'); at >= 0;) {
    const end = head.indexOf('\r\n', at + 2);
    const line = end < 0 ? head.slice(at + 2) : head.slice(at + 2, end);
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
    at = end;
  }
  return headers;
}

/** Returns when all is written. */
export function writeAll(file, bytes) {
  // What is full for the moment answers EAGAIN; nothing may be lost.
  for (let rest = bytes; rest.length > 0;) {
    try {
      rest = rest.subarray(fs.writeSync(file, rest));
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}
