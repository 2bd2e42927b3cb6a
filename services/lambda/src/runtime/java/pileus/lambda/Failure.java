package pileus.lambda;

import java.io.IOError;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pileus.lambda.json.Printer;

/** An error as the caller of the function, and its log, are told of it. */
final class Failure {
    private static final String OWN = Main.class.getPackage().getName() + ".";

    private final Throwable error;
    /** None where AWS tells of none. */
    private final String type;

    private Failure(Throwable error, String type) {
        this.error = error;
        this.type = type;
    }

    static Failure of(Throwable error) {
        cut(error);
        return new Failure(error, error instanceof Fault ? ((Fault) error).type : error.getClass().getName());
    }

    /** The function's trace ends where this runtime begins. */
    private static void cut(Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause() == at ? null : at.getCause()) {
            StackTraceElement[] trace = at.getStackTrace();
            for (int index = 0; index < trace.length; index++) {
                if (trace[index].getClassName().startsWith(OWN)) {
                    at.setStackTrace(Arrays.copyOf(trace, index));
                    break;
                }
            }
        }
    }

    /** After it the process is of no more use. */
    boolean isFatal() {
        return error instanceof VirtualMachineError || error instanceof IOError;
    }

    byte[] document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("errorMessage", message());
        if (type != null) {
            document.put("errorType", type);
        }
        if (!(error instanceof Fault)) {
            List<String> trace = new ArrayList<>();
            for (StackTraceElement element : error.getStackTrace()) {
                trace.add(element.toString());
            }
            document.put("stackTrace", trace);
        }
        return Main.utf8(Printer.print(document));
    }

    Map<String, String> header(String name) {
        Map<String, String> headers = new HashMap<>();
        if (type != null) {
            headers.put(name, type);
        }
        return headers;
    }

    String logged() {
        Throwable shown = error instanceof Fault ? error.getCause() : error;
        if (shown == null) {
            return type == null ? message() : message() + ": " + type;
        }
        StringWriter trace = new StringWriter();
        shown.printStackTrace(new PrintWriter(trace, true));
        return message() + ": " + type + "\n" + trace;
    }

    private String message() {
        String message = error.getLocalizedMessage();
        return message == null ? error.getClass().getName() : message;
    }
}
