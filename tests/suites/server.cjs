// Stands where a suite looks for the server that it would start: what listens there hands every connection on to the server under test.
const net = require('net');

const { hostname, port } = new URL(process.env.AWS_ENDPOINT_URL);

module.exports = () => {
  const listening = net.createServer({ allowHalfOpen: true }, (client) => {
    const server = net.connect({ host: hostname, port, allowHalfOpen: true });
    client.pipe(server);
    server.pipe(client);
    client.on('error', () => server.destroy());
    server.on('error', () => client.destroy());
  });
  return {
    listen: (at, done) => listening.listen(at, '127.0.0.1', done),
    close: (done) => listening.close(done),
  };
};
