package pileus.lambda;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One kept-alive HTTP/1.1 connection to the Runtime API. */
final class Connection {
    private static final String API = "/2018-06-01/runtime/";
    private static final int READ_BYTES = 64 * 1024;
    private static final int LINE_BYTES_MAX = 64 * 1024;

    private final String address;
    private final InputStream input;
    private final OutputStream output;

    Connection(String address) throws IOException {
        int colon = address.lastIndexOf(':');
        Socket socket = new Socket(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        socket.setTcpNoDelay(true);
        this.address = address;
        this.input = new BufferedInputStream(socket.getInputStream(), READ_BYTES);
        this.output = socket.getOutputStream();
    }

    Reply request(String method, String path, byte[] body, Map<String, String> headers) throws IOException {
        StringBuilder head = new StringBuilder(256);
        head.append(method).append(' ').append(API).append(path).append(" HTTP/1.1\r\nHost: ").append(address);
        head.append("\r\nContent-Type: application/json\r\nContent-Length: ").append(body.length).append("\r\n");
        for (Map.Entry<String, String> header : headers.entrySet()) {
            head.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        output.write(whole);
        return reply();
    }

    /** Whatever its status: what the Runtime API refuses was told to the function's caller already. */
    private Reply reply() throws IOException {
        line();
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
        }
        byte[] body = new byte[Integer.parseInt(headers.getOrDefault("content-length", "0"))];
        int have = 0;
        while (have < body.length) {
            int count = input.read(body, have, body.length - have);
            if (count < 0) {
                throw new EOFException("the Runtime API closed the connection");
            }
            have += count;
        }
        return new Reply(headers, body);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        while (line.length() < LINE_BYTES_MAX) {
            int next = input.read();
            if (next < 0) {
                throw new EOFException("the Runtime API closed the connection");
            }
            if (next == '\n') {
                line.setLength(Math.max(0, line.length() - 1));
                return line.toString();
            }
            line.append((char) next);
        }
        throw new IOException("a header of the Runtime API is too long");
    }
}
