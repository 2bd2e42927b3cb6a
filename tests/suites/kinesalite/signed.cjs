// The suite reads the service from its host's name, and so does the signer: here both are told.
const aws4 = require('aws4');

const { sign } = aws4;
aws4.sign = (options, credentials) => sign(Object.assign(options, { service: 'kinesis', region: 'us-east-1' }), credentials);
