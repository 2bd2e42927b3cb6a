package com.amazonaws.services.lambda.runtime;

/** What AWS's appender for Log4j tells the runtime: that it writes to the log itself. */
public final class LambdaRuntimeInternal {
    private static volatile boolean usesLog4jAppender;

    private LambdaRuntimeInternal() {}

    public static void setUseLog4jAppender(boolean uses) {
        usesLog4jAppender = uses;
    }

    public static boolean getUseLog4jAppender() {
        return usesLog4jAppender;
    }
}
