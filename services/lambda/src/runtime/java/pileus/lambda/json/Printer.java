package pileus.lambda.json;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;

/** Writes values as JSON: what functions return, of whatever class. */
public final class Printer {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private int depth;

    private Printer() {}

    public static String print(Object value) {
        Printer printer = new Printer();
        printer.value(value);
        return printer.out.toString();
    }

    private void value(Object value) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Number) {
            number((Number) value);
        } else if (value instanceof CharSequence || value instanceof Character) {
            string(value.toString());
        } else if (value instanceof Enum) {
            string(((Enum<?>) value).name());
        } else if (value instanceof Date) {
            out.append(((Date) value).getTime());
        } else if (value instanceof Calendar) {
            out.append(((Calendar) value).getTimeInMillis());
        } else if (value instanceof byte[]) {
            string(Base64.getEncoder().encodeToString((byte[]) value));
        } else if (value instanceof ByteBuffer) {
            string(base64((ByteBuffer) value));
        } else if (!isNested(value)) {
            string(value.toString());
        } else {
            nested(value);
        }
    }

    /** The JDK's own classes beside those above, such as {@code UUID} or {@code Instant}, say what they are as text. */
    private static boolean isNested(Object value) {
        boolean holdsOthers = value instanceof Map || value instanceof Iterable || value.getClass().isArray();
        return holdsOthers && !(value instanceof Path) || !Types.isOfJdk(value.getClass());
    }

    private void nested(Object value) {
        depth += 1;
        if (depth > Parser.DEPTH_MAX) {
            String message = "Document nesting depth exceeds the maximum allowed (" + Parser.DEPTH_MAX + ")";
            throw new JsonException(message + ": a value may hold itself");
        }
        if (value instanceof Map) {
            object((Map<?, ?>) value);
        } else if (value instanceof Iterable) {
            char before = '[';
            for (Object item : (Iterable<?>) value) {
                out.append(before);
                value(item);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else if (value.getClass().isArray()) {
            out.append('[');
            for (int index = 0; index < Array.getLength(value); index++) {
                out.append(index == 0 ? "" : ",");
                value(Array.get(value, index));
            }
            out.append(']');
        } else {
            object(Bean.of(value.getClass()).values(value));
        }
        depth -= 1;
    }

    private void object(Map<?, ?> object) {
        char before = '{';
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            Object name = entry.getKey();
            out.append(before);
            string(name instanceof Enum ? ((Enum<?>) name).name() : String.valueOf(name));
            out.append(':');
            value(entry.getValue());
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private void number(Number value) {
        double number = value instanceof Double || value instanceof Float ? value.doubleValue() : 0;
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            string(value.toString());
        } else {
            out.append(value);
        }
    }

    private static String base64(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private void string(String text) {
        out.append('"');
        for (int index = 0; index < text.length(); index++) {
            char found = text.charAt(index);
            int escape = "\"\\\b\f\n\r\t".indexOf(found);
            if (escape >= 0) {
                out.append('\\').append("\"\\bfnrt".charAt(escape));
            } else if (found < ' ' || Character.isSurrogate(found) && !isPaired(text, index)) {
                out.append("\\u").append(HEX.charAt(found >> 12)).append(HEX.charAt(found >> 8 & 15));
                out.append(HEX.charAt(found >> 4 & 15)).append(HEX.charAt(found & 15));
            } else {
                out.append(found);
            }
        }
        out.append('"');
    }

    /** Half a pair is no character, and UTF-8 has no bytes for it. */
    private static boolean isPaired(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
            ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
            : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
