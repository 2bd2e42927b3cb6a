package com.amazonaws.services.lambda.runtime.logging;

import java.util.Locale;

/** How grave a message is; {@code UNDEFINED} where it was logged without a level, and then always kept. */
public enum LogLevel {
    UNDEFINED,
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR,
    FATAL;

    public static LogLevel fromString(String text) {
        for (LogLevel level : values()) {
            if (level.name().equals(text.toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        throw new IllegalArgumentException("no level of logs: " + text);
    }
}
