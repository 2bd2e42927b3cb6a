"""Runs the bootstrap of a Python function that is to be debugged, once a debugger has attached.

debugpy is taken from the function's package, from its layers, from what AWS's runtime brings, or from the host's Python.
"""

import os
import runpy
import site
import sys

PLACE = ("127.0.0.1", 9229)


def folders():
    version = "python%d.%d" % sys.version_info[:2]
    yield os.environ.get("LAMBDA_TASK_ROOT", "/var/task")
    for layer in os.environ.get("_PILEUS_LAYERS", "/opt").split(":"):
        yield layer + "/python"
        yield layer + "/python/lib/%s/site-packages" % version
    yield from filter(None, os.environ.get("_PILEUS_LIBRARIES", "").split(":"))
    yield from site.getsitepackages()


def refuse():
    import http.client
    import json
    kind = "Runtime.DebuggerNotFound"
    message = ("debugpy is not there for Python %d.%d: add it to the function's package or a layer, or install it on the "
               "host (python%d.%d -m pip install debugpy)" % (sys.version_info[:2] * 2))
    document = {"errorMessage": message, "errorType": kind, "requestId": "", "stackTrace": []}
    api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    api.request("POST", "/2018-06-01/runtime/init/error", json.dumps(document),
                {"Lambda-Runtime-Function-Error-Type": kind})
    api.getresponse().read()
    sys.exit(1)


def main():
    path = list(sys.path)
    sys.path.extend(folders())
    try:
        import debugpy
    except ImportError:
        refuse()
    debugpy.listen(PLACE)
    print("Waiting for a debugger", flush=True)
    debugpy.wait_for_client()
    sys.path[:] = path
    del sys.argv[0]
    runpy.run_path(sys.argv[0], run_name="__main__")


main()
