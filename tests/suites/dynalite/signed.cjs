// The suite reads the service from its host's name, and so does the server: here both are told. It asks several things at
// once too; when a test has failed by one reply, what it says of the others is not let into the test behind it.
const aws4 = require('aws4');
const http = require('http');

const NAME = 'dynamodb.us-east-1.localhost';
let running;

exports.mochaHooks = {
  beforeEach() {
    running = this.currentTest;
  },
};

function name(options) {
  options.headers = options.headers || {};
  if (!Object.keys(options.headers).some((header) => header.toLowerCase() === 'host')) options.headers.Host = NAME;
  return options;
}

function guarded(listener, test) {
  return (...told) => {
    try {
      listener(...told);
    } catch (error) {
      if (!test || test.state !== 'failed') throw error;
    }
  };
}

// With the units of its own tables the suite would wait as it does on AWS, where it leaves out what is slow.
function roomy(options) {
  if (options.body) options.body = options.body.replaceAll('"ReadCapacityUnits":10,"WriteCapacityUnits":5}', '"ReadCapacityUnits":10000,"WriteCapacityUnits":10000}');
  return options;
}

const { sign } = aws4;
aws4.sign = (options, credentials) => sign(Object.assign(roomy(name(options)), { service: 'dynamodb', region: 'us-east-1' }), credentials);

const { request } = http;
http.request = (options, answered) => {
  const test = running;
  return request(name(options), answered && ((response) => {
    const { on } = response;
    response.on = (event, listener) => on.call(response, event, event === 'end' ? guarded(listener, test) : listener);
    answered(response);
  }));
};
