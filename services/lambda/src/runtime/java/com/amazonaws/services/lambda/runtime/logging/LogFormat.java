package com.amazonaws.services.lambda.runtime.logging;

import java.util.Locale;

/** How messages are written. */
public enum LogFormat {
    JSON,
    TEXT;

    public static LogFormat fromString(String text) {
        for (LogFormat format : values()) {
            if (format.name().equals(text.toUpperCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new IllegalArgumentException("no format of logs: " + text);
    }
}
