package pileus.lambda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;

/**
 * Runs a function of Java: asks the Runtime API for events and calls the handler with each.
 *
 * <p>The words of errors and logs are those of AWS's runtime, and so are the interfaces that functions implement. HTTP
 * is spoken by hand, since the JDK's clients take long to start.
 */
public final class Main {
    private static final String ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";
    /** With it the answer to what reports an event's end is the next event. */
    private static final String NEXT = "Pileus-Next";

    private final Connection connection;
    private final Handler handler;

    private Main(Connection connection, Handler handler) {
        this.connection = connection;
        this.handler = handler;
    }

    public static void main(String[] arguments) throws IOException {
        Log.redirectStandardOutput();
        Connection connection = new Connection(System.getenv("AWS_LAMBDA_RUNTIME_API"));
        Handler handler;
        try {
            Thread.currentThread().setContextClassLoader(Packages.loader());
            handler = HandlerLoader.load(System.getenv("_HANDLER"));
        } catch (Throwable error) {
            Failure failure = Failure.of(error);
            Log.failure(failure);
            connection.request("POST", "init/error", failure.document(), failure.header(ERROR_TYPE));
            System.exit(1);
            return;
        }
        new Main(connection, handler).run();
    }

    private void run() throws IOException {
        Reply event = connection.request("GET", "invocation/next", new byte[0], Collections.emptyMap());
        while (true) {
            event = invoke(event);
        }
    }

    /** Gives the next event. */
    private Reply invoke(Reply event) throws IOException {
        EventContext context = new EventContext(event);
        Log.beginsEvent(context.getAwsRequestId());
        setTrace(context.getXrayTraceId());
        String path = "invocation/" + context.getAwsRequestId();
        byte[] answer;
        try {
            answer = handler.handle(event.body, context);
        } catch (Throwable error) {
            return report(path, error);
        }
        Log.flush();
        Map<String, String> next = Collections.singletonMap(NEXT, "1");
        return connection.request("POST", path + "/response", answer, next);
    }

    private Reply report(String path, Throwable error) throws IOException {
        Failure failure = Failure.of(error);
        Log.failure(failure);
        Map<String, String> headers = failure.header(ERROR_TYPE);
        if (failure.isFatal()) {
            connection.request("POST", path + "/error", failure.document(), headers);
            System.exit(1);
        }
        headers.put(NEXT, "1");
        return connection.request("POST", path + "/error", failure.document(), headers);
    }

    private static void setTrace(String trace) {
        if (trace == null) {
            System.clearProperty("com.amazonaws.xray.traceHeader");
        } else {
            System.setProperty("com.amazonaws.xray.traceHeader", trace);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
