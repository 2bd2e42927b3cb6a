// `process.env._X_AMZN_TRACE_ID`, kept outside of the process's environment: the C library keeps every value that a
// variable there was ever set to, and an instance has one for each event.

const NAME = '_X_AMZN_TRACE_ID';

let current;

/** Sets the event's trace, or none. */
export function setTrace(trace) {
  current = trace || undefined;
}

/** As a plain property of the environment is, where there is a trace. */
const described = () =>
  current === undefined ? undefined : { value: current, writable: true, enumerable: true, configurable: true };

process.env = new Proxy(process.env, {
  get: (env, name) => (name === NAME ? current : env[name]),
  set(env, name, value) {
    if (name === NAME) current = String(value);
    else env[name] = value;
    return true;
  },
  has: (env, name) => (name === NAME ? current !== undefined : name in env),
  deleteProperty(env, name) {
    if (name === NAME) current = undefined;
    else delete env[name];
    return true;
  },
  ownKeys: (env) => (current === undefined ? Reflect.ownKeys(env) : [...Reflect.ownKeys(env), NAME]),
  getOwnPropertyDescriptor: (env, name) => (name === NAME ? described() : Reflect.getOwnPropertyDescriptor(env, name)),
  defineProperty(env, name, descriptor) {
    if (name !== NAME) return Reflect.defineProperty(env, name, descriptor);
    current = String(descriptor.value);
    return true;
  },
});
