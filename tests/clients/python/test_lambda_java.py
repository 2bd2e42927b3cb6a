"""Functions of Java, built as their authors build them, run by the real server."""

import base64
import json

import functions
import java

HANDLERS = """
import com.amazonaws.services.lambda.runtime.*;
import java.io.*;
import java.util.*;
public class Handlers {
    public static class Order {
        private String id;
        private List<Integer> counts;
        public String getId() { return id; }
        public void setId(String id) { this.id = id; }
        public List<Integer> getCounts() { return counts; }
        public void setCounts(List<Integer> counts) { this.counts = counts; }
    }
    public static class Total implements RequestHandler<Order, Map<String, Object>> {
        private int events;
        @Override public Map<String, Object> handleRequest(Order order, Context context) {
            context.getLogger().log("order " + order.getId() + "\\nof " + context.getAwsRequestId());
            System.out.println("printed");
            int total = order.getCounts().stream().mapToInt(Integer::intValue).sum();
            Map<String, Object> answer = new HashMap<>();
            answer.put("total", total);
            answer.put("events", ++events);
            answer.put("region", System.getenv("AWS_REGION"));
            answer.put("execution", System.getenv("AWS_EXECUTION_ENV"));
            ClientContext client = context.getClientContext();
            answer.put("client", client == null ? null : client.getCustom().get("who"));
            return answer;
        }
    }
    public static class Upper implements RequestStreamHandler {
        @Override public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
            for (int next; (next = in.read()) >= 0; ) out.write(Character.toUpperCase(next));
        }
    }
    public String fail(Map<String, Object> event) { throw new IllegalStateException("not " + event.get("what")); }
    public static int slow(int ms) throws InterruptedException { Thread.sleep(ms); return ms; }
}
"""


def test_handlers_of_values_streams_and_methods(cloud, name, tmp_path):
    files = java.compiled(tmp_path, {"Handlers": HANDLERS})
    java.create(cloud, name, files, "example.Handlers$Total")
    client = base64.b64encode(json.dumps({"custom": {"who": "me"}}).encode()).decode()
    for events in (1, 2):
        answer, said = functions.call(
            cloud, name, {"id": "ä", "counts": [1, 2, 3]}, LogType="Tail", ClientContext=client)
        runtime = f"AWS_Lambda_{java.runtime()}"
        assert said == {"total": 6, "events": events, "region": "us-east-1", "execution": runtime, "client": "me"}
        log = base64.b64decode(answer["LogResult"]).decode()
        request = answer["ResponseMetadata"]["RequestId"]
        assert f"order ä\nof {request}\nprinted\n" in log and "REPORT RequestId" in log, log

    lambda_ = cloud.client("lambda")
    lambda_.update_function_configuration(FunctionName=name, Handler="example.Handlers$Upper")
    functions.active(cloud, name)
    assert functions.call(cloud, name, {"a": "b"})[1] == {"A": "B"}

    lambda_.update_function_configuration(FunctionName=name, Handler="example.Handlers::fail")
    functions.active(cloud, name)
    answer, said = functions.call(cloud, name, {"what": "this"})
    assert answer["FunctionError"] == "Unhandled"
    assert (said["errorMessage"], said["errorType"]) == ("not this", "java.lang.IllegalStateException")
    assert said["stackTrace"][0].startswith("example.Handlers.fail(Handlers.java:"), said

    lambda_.update_function_configuration(FunctionName=name, Handler="example.Handlers::slow", Timeout=2)
    functions.active(cloud, name)
    assert functions.call(cloud, name, 5)[1] == 5
    answer, said = functions.call(cloud, name, 30_000)
    assert said["errorType"] == "Sandbox.Timedout" and "timed out after 2.00 seconds" in said["errorMessage"]


def test_a_library_in_a_jar(cloud, name, tmp_path):
    library = java.compiled(tmp_path / "library", {"Library": """
        public class Library { public static String greet(String who) { return "hello " + who; } }"""})
    user = """
        public class User { public String greet(String who) { return %s; } }"""
    files = java.compiled(tmp_path / "user", {
        "User": user % "Library.greet(who)",
        "Library": "public class Library { public static String greet(String who) { return null; } }",
    })
    del files["example/Library.class"]
    jar = functions.zipped(library)
    java.create(cloud, name, {**files, "lib/library.jar": jar}, "example.User::greet")
    assert functions.call(cloud, name, "you")[1] == "hello you"

    # The same library in a layer.
    layer = cloud.client("lambda").publish_layer_version(
        LayerName=name, Content={"ZipFile": functions.zipped({"java/lib/library.jar": jar})})["LayerVersionArn"]
    java.create(cloud, name + "-l", files, "example.User::greet", Layers=[layer])
    assert functions.call(cloud, name + "-l", "layer")[1] == "hello layer"


def test_what_cannot_be_loaded_is_told_as_by_aws(cloud, name):
    java.create(cloud, name, {"none": ""}, "example.Missing::run")
    answer, said = functions.call(cloud, name)
    assert answer["FunctionError"] == "Unhandled"
    assert said == {"errorMessage": "Class not found: example.Missing", "errorType": "java.lang.ClassNotFoundException"}
