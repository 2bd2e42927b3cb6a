package com.amazonaws.services.lambda.runtime;

import pileus.lambda.Log;

/** The log, for code that is given no {@link Context}, such as logging libraries' appenders. */
public final class LambdaRuntime {
    private LambdaRuntime() {}

    public static LambdaLogger getLogger() {
        return Log.OF_FUNCTION;
    }
}
