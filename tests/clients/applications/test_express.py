"""json-server, an Express application, as it lies in npm's registry, behind `@codegenie/serverless-express`."""

import pytest
import requests

import applications
import fronts

CODE = """
const serverlessExpress = require('@codegenie/serverless-express');
const jsonServer = require('json-server');
const app = jsonServer.create();
app.use(jsonServer.defaults({ static: '/tmp', logger: false }));
app.use(jsonServer.bodyParser);
app.get('/raw', (request, response) => {
  response.cookie('one', '1').cookie('two', '2').type('application/octet-stream').send(Buffer.from([0, 255, 128, 7]));
});
app.use(jsonServer.router({ posts: [{ id: 1, title: 'first' }], comments: [{ id: 1, postId: 1, body: 'well' }] }));
exports.handler = serverlessExpress({ app, binarySettings: { contentTypes: ['application/octet-stream'] } });
"""


@pytest.mark.parametrize("front", fronts.ALL)
def test_json_server(cloud, name, front):
    package = applications.zipped(applications.node_packages(), {"index.js": CODE})
    arn = applications.create(cloud, name, package, "index.handler", "nodejs20.x")
    base = fronts.opened(cloud, name, arn, front)

    assert requests.get(f"{base}/posts", timeout=60).json() == [{"id": 1, "title": "first"}]
    made = requests.post(f"{base}/posts", json={"title": "größer"}, timeout=60)
    assert (made.status_code, made.json()) == (201, {"title": "größer", "id": 2})
    found = requests.get(f"{base}/posts", params={"q": "größer"}, timeout=60)
    assert [post["id"] for post in found.json()] == [2]
    assert requests.get(f"{base}/posts/1/comments?_sort=id&_limit=1", timeout=60).json()[0]["body"] == "well"
    assert requests.patch(f"{base}/posts/1", json={"title": "changed"}, timeout=60).json()["title"] == "changed"
    assert requests.delete(f"{base}/posts/2", timeout=60).status_code == 200
    assert requests.get(f"{base}/posts/2", timeout=60).status_code == 404
    raw = requests.get(f"{base}/raw", headers={"Accept": "application/octet-stream"}, timeout=60)
    assert raw.content == bytes([0, 255, 128, 7])
    assert {c.name: c.value for c in raw.cookies} == {"one": "1", "two": "2"}
