// The suite reads the service from its host's name, and so does the server: here both are told.
const aws4 = require('aws4');
const http = require('http');

const NAME = 'dynamodb.us-east-1.localhost';

function name(options) {
  options.headers = options.headers || {};
  if (!Object.keys(options.headers).some((header) => header.toLowerCase() === 'host')) options.headers.Host = NAME;
  return options;
}

const { sign } = aws4;
aws4.sign = (options, credentials) => sign(Object.assign(name(options), { service: 'dynamodb', region: 'us-east-1' }), credentials);

const { request } = http;
http.request = (options, ...more) => request(name(options), ...more);
