package pileus.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import pileus.lambda.json.Printer;

/** Writes events to the function's log, in the format that its configuration names. */
public final class Log implements LambdaLogger {
    public static final Log OF_FUNCTION = new Log();

    private static final OutputStream OUTPUT = new FileOutputStream(FileDescriptor.out);
    private static volatile String requestId;

    private final boolean json = "JSON".equals(System.getenv("AWS_LAMBDA_LOG_FORMAT"));
    private final LogLevel least = least();

    private Log() {}

    /** In UTF-8 whatever the host's locale is, and whole lines at once. */
    static void redirectStandardOutput() {
        try {
            System.setOut(new PrintStream(new LineOutput(OUTPUT), true, "UTF-8"));
            System.setErr(new PrintStream(new LineOutput(new FileOutputStream(FileDescriptor.err)), true, "UTF-8"));
        } catch (UnsupportedEncodingException error) {
            throw new IllegalStateException("every Java has UTF-8", error);
        }
    }

    static void beginsEvent(String id) {
        requestId = id;
    }

    /** What was printed without a line's end belongs to the event before. */
    static void flush() {
        System.out.flush();
        System.err.flush();
    }

    static void failure(Failure failure) {
        flush();
        OF_FUNCTION.log(failure.logged(), LogLevel.ERROR);
    }

    @Override
    public void log(String message) {
        log(message, LogLevel.UNDEFINED);
    }

    @Override
    public void log(byte[] message) {
        log(message, LogLevel.UNDEFINED);
    }

    @Override
    public void log(byte[] message, LogLevel level) {
        log(new String(message, StandardCharsets.UTF_8), level);
    }

    @Override
    public void log(String message, LogLevel level) {
        String text = message == null ? "null" : message;
        if (!json) {
            write(text);
        } else if (level == LogLevel.UNDEFINED || level.compareTo(least) >= 0) {
            write(document(text, level));
        }
    }

    private static String document(String message, LogLevel level) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("timestamp", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        if (level != LogLevel.UNDEFINED) {
            document.put("level", level.name());
        }
        document.put("message", message);
        if (requestId != null) {
            document.put("AWSRequestId", requestId);
        }
        return Printer.print(document);
    }

    /** One event, whatever lines it has: the server turns a NUL back into a line break. */
    private static void write(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end -= 1;
        }
        byte[] line = Main.utf8(text.substring(0, end).replace('\n', '\0') + "\n");
        try {
            synchronized (OUTPUT) {
                OUTPUT.write(line);
            }
        } catch (IOException error) {
            throw new IllegalStateException("the log is closed", error);
        }
    }

    private static LogLevel least() {
        String given = System.getenv("AWS_LAMBDA_LOG_LEVEL");
        return given == null ? LogLevel.INFO : LogLevel.fromString(given);
    }
}
