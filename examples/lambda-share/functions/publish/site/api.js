// The API of λShare. Every error's message tells a person what to do.

export async function readConfig() {
  const answer = await fetch('config.json', { cache: 'no-store' }).catch(() => undefined);
  if (!answer?.ok) {
    throw new Error('The page was published without its config.json. Deploy the stack again, then reload.');
  }
  return answer.json();
}

export class Api {
  constructor(config) {
    this.base = config.api.replace(/\/$/, '');
  }

  list(cursor) {
    return this.#call('GET', cursor ? `/files?cursor=${encodeURIComponent(cursor)}` : '/files');
  }

  get(id) {
    return this.#call('GET', `/files/${id}`);
  }

  remove(id) {
    return this.#call('DELETE', `/files/${id}`);
  }

  analytics() {
    return this.#call('GET', '/analytics');
  }

  createUpload(file, signal) {
    return this.#call('POST', '/uploads', { name: file.name, size: file.size, type: file.type }, signal);
  }

  // What a person passes on: it lasts as long as the file.
  link(id) {
    return `${this.base}/s/${id}`;
  }

  async #call(method, path, body, signal) {
    let answer;
    try {
      answer = await fetch(this.base + path, {
        method,
        signal,
        headers: body ? { 'content-type': 'application/json' } : {},
        body: body && JSON.stringify(body),
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new Error('The server cannot be reached. Check your connection, then press Refresh.');
    }
    const text = await answer.text();
    if (answer.ok) return text ? JSON.parse(text) : undefined;
    let said;
    try {
      said = JSON.parse(text).message;
    } catch {
      // Not ours: an error page of something between.
    }
    throw new Error(answer.status < 500 && said ? said : `The server failed (${answer.status}). Try again in a minute.`);
  }
}
