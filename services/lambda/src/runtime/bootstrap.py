"""Runs a Python function: asks the Runtime API for events and calls the handler with each.

Small on purpose: every import here delays every cold start, so HTTP is spoken by hand and what is only
needed for errors is imported when there is one. The words of errors and logs are those of AWS's runtime.
"""

import sys

import _socket
import json
import os
import time

API = "/2018-06-01/runtime/"
# Bytes that are read at once. What is large is mapped and unmapped by the system, which is for large events alone.
HEAD_READ = 32 * 1024
BODY_READ = 1024 * 1024
# With it the answer to what reports an event's end is the next event.
NEXT = "Pileus-Next: 1\r\n"
DATE = "%Y-%m-%dT%H:%M:%SZ"


class Connection:
    """One kept-alive HTTP/1.1 connection to the Runtime API."""

    def __init__(self, address):
        self.host = address
        host, _, port = address.rpartition(":")
        self.socket = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
        self.socket.connect((host, int(port)))
        self.socket.setsockopt(_socket.IPPROTO_TCP, _socket.TCP_NODELAY, 1)
        self.rest = b""

    def request(self, method, path, body=b"", headers=""):
        head = "%s %s%s HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\n%s\r\n" % (
            method, API, path, self.host, len(body), headers)
        self.socket.sendall(head.encode("latin-1") + body)
        return self._response()

    def _response(self):
        data = self.rest
        while True:
            end = data.find(b"\r\n\r\n")
            if end >= 0:
                break
            data += self._receive(HEAD_READ)
        lines = data[:end].decode("latin-1").split("\r\n")
        status = int(lines[0].split(" ", 2)[1])
        headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        length = int(headers.get("content-length", "0"))
        parts = [data[end + 4:]]
        have = len(parts[0])
        while have < length:
            part = self._receive(min(length - have, BODY_READ))
            parts.append(part)
            have += len(part)
        body = b"".join(parts)
        self.rest = body[length:]
        return status, headers, body[:length]

    def _receive(self, most):
        part = self.socket.recv(most)
        if not part:
            raise ConnectionError("the Runtime API closed the connection")
        return part


class CognitoIdentity:
    __slots__ = ("cognito_identity_id", "cognito_identity_pool_id")

    def __init__(self, document):
        self.cognito_identity_id = document.get("cognitoIdentityId")
        self.cognito_identity_pool_id = document.get("cognitoIdentityPoolId")

    def __repr__(self):
        return "CognitoIdentity([cognito_identity_id=%s,cognito_identity_pool_id=%s])" % (
            self.cognito_identity_id, self.cognito_identity_pool_id)


class Client:
    __slots__ = ("installation_id", "app_title", "app_version_name", "app_version_code",
                 "app_package_name")

    def __init__(self, document):
        for name in self.__slots__:
            setattr(self, name, document.get(name))


class ClientContext:
    __slots__ = ("custom", "env", "client")

    def __init__(self, document):
        self.custom = document.get("custom")
        self.env = document.get("env")
        client = document.get("client")
        self.client = Client(client) if client is not None else None


class LambdaContext:
    def __init__(self, headers):
        environ = os.environ
        self.aws_request_id = headers.get("lambda-runtime-aws-request-id", "")
        self.log_group_name = environ.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = environ.get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.function_name = environ.get("AWS_LAMBDA_FUNCTION_NAME")
        self.memory_limit_in_mb = environ.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.function_version = environ.get("AWS_LAMBDA_FUNCTION_VERSION")
        self.invoked_function_arn = headers.get("lambda-runtime-invoked-function-arn")
        self.tenant_id = headers.get("lambda-runtime-aws-tenant-id")
        client = headers.get("lambda-runtime-client-context")
        self.client_context = ClientContext(json.loads(client)) if client else None
        identity = headers.get("lambda-runtime-cognito-identity")
        self.identity = CognitoIdentity(json.loads(identity) if identity else {})
        self._epoch_deadline_time_in_ms = int(headers.get("lambda-runtime-deadline-ms", "0"))

    def get_remaining_time_in_millis(self):
        remaining = self._epoch_deadline_time_in_ms - int(time.time() * 1000)
        return remaining if remaining > 0 else 0

    def log(self, message):
        write_event(str(message))

    def __repr__(self):
        names = ("aws_request_id", "log_group_name", "log_stream_name", "function_name",
                 "memory_limit_in_mb", "function_version", "invoked_function_arn",
                 "client_context", "identity", "tenant_id")
        return "LambdaContext([%s])" % ",".join("%s=%s" % (n, getattr(self, n)) for n in names)


class Trace:
    """The event's trace in the environment.

    The C library keeps every value that a variable was ever set to, and an instance has one for each event. So after
    some of them the variable is text of ours, which is written over.
    """

    NAME = "_X_AMZN_TRACE_ID"
    # Until then the import that it takes is saved.
    PLAIN_MAX = 1000

    def __init__(self):
        self.plain = 0
        self.text = None
        self.putenv = None

    def set(self, trace):
        if not trace:
            os.environ.pop(self.NAME, None)
        elif self.plain < self.PLAIN_MAX or not self.write(trace):
            self.plain += 1
            os.environ[self.NAME] = trace

    def write(self, trace):
        """False where this Python has not what it takes, or the function has put something else in place of
        `os.environ`."""
        environ = os.environ
        data = getattr(environ, "_data", None)
        try:
            import ctypes
        except ImportError:
            return False
        if data is None:
            return False
        if self.putenv is None:
            self.putenv = ctypes.CDLL(None).putenv
        name, value = environ.encodekey(self.NAME), environ.encodevalue(trace)
        text, whole = self.text, name + b"=" + value
        if text is None or len(whole) >= len(text):
            text = ctypes.create_string_buffer(2 * len(whole))
        text.value = whole
        self.putenv(text)
        # Only now nothing leads to the one before.
        self.text = text
        data[name] = value
        return True


class Fault(Exception):
    """The handler could not be had."""

    def __init__(self, kind, message, trace=()):
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.trace = list(trace)


def write_event(text):
    """Writes one log event; the server turns a NUL back into a line break."""
    sys.stdout.write(text.rstrip("\n").replace("\n", "\0") + "\n")


def load_handler(name):
    module_name, dot, function_name = name.rpartition(".")
    if not dot:
        raise Fault("Runtime.MalformedHandlerName",
                    "Bad handler '%s': not enough values to unpack (expected 2, got 1)" % name)
    import importlib
    if module_name.split(".")[0] in sys.builtin_module_names:
        raise Fault("Runtime.ImportModuleError",
                    "Cannot use built-in module %s as a handler module" % module_name)
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise Fault("Runtime.ImportModuleError",
                    "Unable to import module '%s': %s" % (module_name, error))
    except SyntaxError as error:
        trace = ['  File "%s" Line %s\n    %s' % (error.filename, error.lineno, error.text)]
        raise Fault("Runtime.UserCodeSyntaxError",
                    "Syntax error in module '%s': %s" % (module_name, error), trace)
    try:
        return getattr(module, function_name)
    except AttributeError:
        raise Fault("Runtime.HandlerNotFound",
                    "Handler '%s' missing on module '%s'" % (function_name, module_name))


def describe(error, request_id):
    """The error document: what the caller of the function sees."""
    if isinstance(error, Fault):
        kind, message, trace = error.kind, error.message, error.trace
    else:
        import traceback
        # Without what marks a part of a line, which later Pythons would add.
        frames = [(frame.filename, frame.lineno, frame.name, frame.line)
                  for frame in traceback.extract_tb(error.__traceback__)]
        # The trace begins below this file; how a module is imported is shown.
        while frames and frames[0][0] == __file__:
            del frames[0]
        kind, message, trace = type(error).__name__, str(error), traceback.format_list(frames)
    return {"errorMessage": message, "errorType": kind, "requestId": request_id,
            "stackTrace": trace}


def logs_json():
    return os.environ.get("AWS_LAMBDA_LOG_FORMAT", "").upper() == "JSON"


def indented(line):
    """A line of a trace as it is logged: AWS's runtime indents it by no-break spaces."""
    bare = line.lstrip(" ")
    return "\u00a0" * (len(line) - len(bare)) + bare


def log_error(document):
    if logs_json():
        head = {"timestamp": time.strftime(DATE, time.gmtime()), "log_level": "ERROR"}
        write_event(json.dumps({**head, **document}, ensure_ascii=False))
        return
    lines = ["[ERROR] %s: %s" % (document["errorType"], document["errorMessage"])
             if document["errorMessage"] else "[ERROR] %s" % document["errorType"]]
    if document["stackTrace"]:
        lines.append("Traceback (most recent call last):")
        lines.extend(indented(line) for entry in document["stackTrace"]
                     for line in entry.splitlines())
    elif document["errorType"].startswith("Runtime."):
        lines.append("Traceback (most recent call last):")
    write_event("\n".join(lines))


def encode(value):
    return json.dumps(value, ensure_ascii=False, default=refuse).encode("utf-8")


def refuse(value):
    import decimal
    if isinstance(value, decimal.Decimal):
        return float(value)
    raise TypeError("Object of type %s is not JSON serializable" % type(value).__name__)


def set_up_logging(state):
    """Python's logging in AWS's format. Runs when the function's code imports `logging`."""
    import logging

    class Handler(logging.Handler):
        def emit(self, record):
            try:
                write_event(self.format(record))
            except Exception:
                self.handleError(record)

    class Filter(logging.Filter):
        def filter(self, record):
            record.aws_request_id = state.get("request_id", "")
            record.tenant_id = state.get("tenant_id")
            return True

    reserved = {"name", "msg", "args", "levelname", "levelno", "pathname", "filename", "module",
                "exc_info", "exc_text", "stack_info", "lineno", "funcName", "created", "msecs",
                "relativeCreated", "thread", "threadName", "processName", "process",
                "aws_request_id", "tenant_id", "taskName"}

    class JsonFormatter(logging.Formatter):
        def format(self, record):
            import traceback
            level = min(50, max(0, record.levelno)) // 10 * 10
            failed = record.exc_info
            document = {
                "timestamp": time.strftime(DATE, time.gmtime(record.created)),
                "level": logging.getLevelName(level),
                "message": record.getMessage(),
                "logger": record.name,
                "stackTrace": traceback.format_tb(failed[2]) if failed else None,
                "errorType": failed[0].__name__ if failed and failed[0] else None,
                "errorMessage": str(failed[1]) if failed else None,
                "requestId": record.aws_request_id,
                "location": "%s:%s:%s" % (record.pathname, record.funcName, record.lineno)
                if failed else None,
            }
            if record.tenant_id is not None:
                document["tenantId"] = record.tenant_id
            for name, value in record.__dict__.items():
                if name not in reserved and name not in document:
                    document[name] = value
            kept = {name: value for name, value in document.items() if value is not None}
            return json.dumps(kept, ensure_ascii=False)

    formatter = logging.Formatter(
        "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s",
        "%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    handler = Handler()
    handler.setFormatter(JsonFormatter() if logs_json() else formatter)
    handler.addFilter(Filter())
    logging.root.addHandler(handler)
    level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "").upper()
    level = "DEBUG" if level == "TRACE" else level
    if level in ("DEBUG", "INFO", "WARN", "WARNING", "ERROR", "CRITICAL", "FATAL"):
        logging.root.setLevel(level)


class LoggingWatch:
    """Finds no module; when `logging` is asked for, lets it load and then sets it up."""

    def __init__(self, state):
        self.state = state

    def find_spec(self, name, path=None, target=None):
        if name != "logging":
            return None
        sys.meta_path.remove(self)
        import importlib.util
        spec = importlib.util.find_spec("logging")
        load = spec.loader.exec_module

        def exec_module(module):
            load(module)
            set_up_logging(self.state)

        spec.loader.exec_module = exec_module
        return spec


def set_up_paths():
    version = "python%d.%d" % sys.version_info[:2]
    task = os.environ.get("LAMBDA_TASK_ROOT", "/var/task")
    layers = os.environ.get("_PILEUS_LAYERS", "/opt").split(":")
    first = [task]
    for layer in layers:
        first.append(layer + "/python")
        first.append(layer + "/python/lib/%s/site-packages" % version)
    asked = [p for p in os.environ.get("PYTHONPATH", "").split(":") if p]
    own = os.path.dirname(os.path.abspath(__file__))
    rest = [p for p in sys.path if p not in asked and os.path.abspath(p or ".") != own]
    libraries = [p for p in os.environ.pop("_PILEUS_LIBRARIES", "").split(":") if p]
    os.environ.pop("_PILEUS_LAYERS", None)
    sys.path[:] = first + [p for p in asked if p not in first] + rest + libraries + [own + "/python"]


def set_up_builtins():
    """The interpreter runs without `site`, whose few names programs still expect."""
    import builtins
    import _sitebuiltins
    builtins.exit = _sitebuiltins.Quitter("exit", "Ctrl-D (i.e. EOF)")
    builtins.quit = _sitebuiltins.Quitter("quit", "Ctrl-D (i.e. EOF)")


def await_assignment():
    """A process started in advance learns on standard input whose it is."""
    text = sys.stdin.buffer.read()
    if not text:
        os._exit(0)
    os.environ.clear()
    for name, value in json.loads(text):
        os.environ[name] = value
    time.tzset()
    os.chdir(os.environ.get("LAMBDA_TASK_ROOT", "/"))
    null = os.open("/dev/null", os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)


def fail_init(connection, error):
    document = describe(error, "")
    log_error(document)
    headers = "Lambda-Runtime-Function-Error-Type: %s\r\n" % (
        document["errorType"] if isinstance(error, Fault)
        else "Runtime." + document["errorType"])
    connection.request("POST", "init/error", encode(document), headers)
    sys.stdout.flush()
    os._exit(1)


def invoke(connection, handler, state, headers, body):
    """Runs one event, reports its end and gives the next one."""
    request_id = headers["lambda-runtime-aws-request-id"]
    state["request_id"] = request_id
    state["tenant_id"] = headers.get("lambda-runtime-aws-tenant-id")
    state["trace"].set(headers.get("lambda-runtime-trace-id"))
    try:
        try:
            event = json.loads(body)
        except ValueError as error:
            raise Fault("Runtime.UnmarshalError", "Unable to unmarshal input: %s" % error)
        result = handler(event, LambdaContext(headers))
        try:
            answer = encode(result)
        except Exception as error:
            raise Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error)
    except SystemExit:
        raise
    except BaseException as error:
        document = describe(error, request_id)
        log_error(document)
        kind = "Lambda-Runtime-Function-Error-Type: %s\r\n" % document["errorType"]
        return connection.request("POST", "invocation/%s/error" % request_id, encode(document),
                                  kind + NEXT)
    return connection.request("POST", "invocation/%s/response" % request_id, answer,
                              "Content-Type: application/json\r\n" + NEXT)


def wait_for_restore(connection):
    """SnapStart: what has been initialised is kept until it is restored. The last hook registered runs first
    before, and last after."""
    import snapshot_restore_py as hooks
    try:
        before = hooks.get_before_snapshot()
        while before:
            function, args, kwargs = before.pop()
            function(*args, **kwargs)
    except BaseException as error:
        fail_hook(connection, "init/error", "Runtime.BeforeSnapshotError", error, 64)
    connection.request("GET", "restore/next")
    try:
        for function, args, kwargs in hooks.get_after_restore():
            function(*args, **kwargs)
    except BaseException as error:
        fail_hook(connection, "restore/error", "Runtime.AfterRestoreError", error, 65)


def fail_hook(connection, path, kind, error, status):
    document = describe(error, "")
    log_error(document)
    header = "Lambda-Runtime-Function-Error-Type: %s\r\n" % kind
    connection.request("POST", path, encode(document), header)
    sys.stdout.flush()
    os._exit(status)


def main():
    if "--await" in sys.argv:
        await_assignment()
    sys.argv = ["/var/runtime/bootstrap.py"]
    sys.stdout.reconfigure(line_buffering=True, write_through=True, encoding="utf-8",
                           errors="backslashreplace")
    sys.stderr.reconfigure(write_through=True, encoding="utf-8")
    state = {"trace": Trace()}
    set_up_paths()
    set_up_builtins()
    if "logging" in sys.modules:
        set_up_logging(state)
    else:
        sys.meta_path.insert(0, LoggingWatch(state))
    sys.modules["bootstrap"] = sys.modules["__main__"]
    connection = Connection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    try:
        handler = load_handler(os.environ.get("_HANDLER", ""))
    except Exception as error:
        fail_init(connection, error)
    if os.environ.get("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start":
        wait_for_restore(connection)
    _, headers, body = connection.request("GET", "invocation/next")
    while True:
        _, headers, body = invoke(connection, handler, state, headers, body)


main()
