"""One example in a plain Python process: what its handler returns or raises, and what it prints.

    python reference.py FILE HANDLER EVENT [EVENT…]

The last line of standard output is {"outcome": …} for the last event.
"""

import importlib
import json
import sys
import time
from pathlib import Path


class Context:
    function_name = "example"
    function_version = "$LATEST"
    invoked_function_arn = "arn:aws:lambda:us-east-1:000000000000:function:example"
    memory_limit_in_mb = 512
    aws_request_id = "00000000-0000-0000-0000-000000000000"
    log_group_name = "/aws/lambda/example"
    log_stream_name = "stream"
    client_context = None
    identity = None
    tenant_id = None

    def get_remaining_time_in_millis(self):
        return max(0, int((self.ends - time.monotonic()) * 1000))


def main():
    path, handler, *events = sys.argv[1:]
    sys.path.insert(0, str(Path(path).parent))
    try:
        function = getattr(importlib.import_module(Path(path).stem), handler)
        for event in events:
            context = Context()
            context.ends = time.monotonic() + 30
            value = function(json.loads(event), context)
        try:
            outcome = {"result": json.loads(json.dumps(value))}
        except TypeError:
            outcome = {"error": "Runtime.MarshalError"}
    except BaseException as error:
        outcome = {"error": type(error).__name__}
    print(flush=True)
    print(json.dumps({"outcome": outcome}), flush=True)


main()
