// One signed PUT with progress, which fetch() does not tell; hence XMLHttpRequest.

const SAID = {
  400: 'The file changed while it was sent. Choose it again.',
  403: 'The permission to upload ran out, or the file changed meanwhile. Choose it again.',
  503: 'The storage is busy. Choose the file again in a minute.',
  507: 'The storage is full. Delete files that nobody needs, then choose this one again.',
};

// Resolves once the storage has confirmed. `progress(bytes sent, bytes per second)`.
export function upload(place, file, signal, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const begun = performance.now();
    const abort = () => request.abort();
    signal.addEventListener('abort', abort);
    request.upload.addEventListener('progress', (event) => {
      const seconds = (performance.now() - begun) / 1000;
      progress(event.loaded, seconds > 1 ? event.loaded / seconds : 0);
    });
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else reject(new Error(SAID[request.status] ?? `The storage refused the file (${request.status}). Choose it again.`));
    });
    request.addEventListener('error', () => reject(new Error('The connection broke. Check it, then choose the file again.')));
    request.addEventListener('abort', () => reject(new Error('Cancelled.')));
    request.addEventListener('loadend', () => signal.removeEventListener('abort', abort));
    request.open(place.method, place.url);
    for (const [name, value] of Object.entries(place.headers)) request.setRequestHeader(name, value);
    request.send(file);
    if (signal.aborted) request.abort();
  });
}
