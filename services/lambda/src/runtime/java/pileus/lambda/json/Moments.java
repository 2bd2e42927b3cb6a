package pileus.lambda.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;

/** Moments in the forms that events have them: milliseconds since 1970, or ISO 8601 with or without an offset. */
final class Moments {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
        .append(DateTimeFormatter.ISO_LOCAL_DATE)
        .optionalStart().appendLiteral('T').append(DateTimeFormatter.ISO_LOCAL_TIME).optionalEnd()
        .appendPattern("[XXX][XX]")
        .toFormatter();

    private Moments() {}

    static Instant of(Object json) {
        if (json instanceof Number) {
            return Instant.ofEpochMilli(((Number) json).longValue());
        }
        try {
            TemporalAccessor found =
                ISO.parseBest(json.toString(), Instant::from, LocalDateTime::from, LocalDate::from);
            if (found instanceof LocalDate) {
                return ((LocalDate) found).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            return found instanceof LocalDateTime
                ? ((LocalDateTime) found).toInstant(ZoneOffset.UTC)
                : (Instant) found;
        } catch (DateTimeException error) {
            throw new JsonException("Cannot make a moment of \"" + json + "\"", error);
        }
    }

    /** Streams' events tell moments in seconds, with decimals. */
    static Instant ofSeconds(Number seconds) {
        BigDecimal ms = new BigDecimal(seconds.toString()).movePointRight(3);
        return Instant.ofEpochMilli(ms.longValue());
    }
}
