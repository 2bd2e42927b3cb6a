package pileus.lambda;

import java.util.Map;

/** An answer of the Runtime API; its headers' names are in lower case. */
final class Reply {
    final Map<String, String> headers;
    final byte[] body;

    Reply(Map<String, String> headers, byte[] body) {
        this.headers = headers;
        this.body = body;
    }
}
