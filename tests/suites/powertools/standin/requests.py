"""The internet, as far as the examples go there: a list of to-dos at jsonplaceholder.typicode.com.

It stands in for the package `requests`, since a function here reaches its own cloud and nothing else.
"""

import json


class RequestException(OSError):
    pass


class HTTPError(RequestException):
    pass


class ConnectionError(RequestException):
    pass


class exceptions:
    RequestException = RequestException
    HTTPError = HTTPError
    ConnectionError = ConnectionError


class Response:
    def __init__(self, value):
        self.status_code = 200
        self.ok = True
        self.headers = {"Content-Type": "application/json"}
        self.text = json.dumps(value)
        self.content = self.text.encode()

    def json(self):
        return json.loads(self.text)

    def raise_for_status(self):
        pass


TODOS = [{"userId": 1, "id": number, "title": f"todo {number}", "completed": number % 2 == 0} for number in range(1, 21)]


def request(method, url, **more):
    last = url.rstrip("/").split("/")[-1].split("?")[0]
    one = TODOS[0] if method != "GET" else next((todo for todo in TODOS if str(todo["id"]) == last), None)
    return Response(one or TODOS)


class Session:
    def request(self, method, url, **more):
        return request(method, url, **more)

    def get(self, url, **more):
        return request("GET", url, **more)


def get(url, **more):
    return request("GET", url, **more)


def post(url, **more):
    return request("POST", url, **more)


def put(url, **more):
    return request("PUT", url, **more)


def patch(url, **more):
    return request("PATCH", url, **more)


def delete(url, **more):
    return request("DELETE", url, **more)
