package pileus.lambda;

/** A function that cannot be called as it is configured: AWS's words, and the type that it names, if any. */
final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    final String type;

    Fault(String message, String type, Throwable cause) {
        super(message, cause);
        this.type = type;
    }

    Fault(String message) {
        this(message, null, null);
    }
}
