package pileus.lambda.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into maps, lists, texts, booleans, nulls and numbers: the smallest of {@link Integer}, {@link Long} and
 * {@link BigInteger} that holds a whole one, {@link BigDecimal} for any other.
 */
public final class Parser {
    static final int DEPTH_MAX = 1000;
    private static final int NUMBER_CHARS_MAX = 1000;

    private final String text;
    private int at;
    private int depth;

    private Parser(String text) {
        this.text = text;
    }

    public static Object parse(String text) {
        Parser parser = new Parser(text);
        Object value = parser.value();
        if (parser.next() >= 0) {
            throw parser.unexpected();
        }
        return value;
    }

    /** The next character that is no white space, without taking it; -1 at the end. */
    private int next() {
        while (at < text.length()) {
            char found = text.charAt(at);
            if (found != ' ' && found != '\n' && found != '\r' && found != '\t') {
                return found;
            }
            at += 1;
        }
        return -1;
    }

    private Object value() {
        switch (next()) {
            case '{':
                return object();
            case '[':
                return array();
            case '"':
                return string();
            case 't':
                return word("true", Boolean.TRUE);
            case 'f':
                return word("false", Boolean.FALSE);
            case 'n':
                return word("null", null);
            default:
                return number();
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        enter();
        if (next() != '}') {
            do {
                if (next() != '"') {
                    throw unexpected();
                }
                String name = string();
                take(':');
                object.put(name, value());
            } while (goesOn());
        }
        take('}');
        depth -= 1;
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        enter();
        if (next() != ']') {
            do {
                array.add(value());
            } while (goesOn());
        }
        take(']');
        depth -= 1;
        return array;
    }

    private void enter() {
        at += 1;
        depth += 1;
        if (depth > DEPTH_MAX) {
            throw new JsonException("Document nesting depth exceeds the maximum allowed (" + DEPTH_MAX + ")");
        }
    }

    private boolean goesOn() {
        if (next() != ',') {
            return false;
        }
        at += 1;
        return true;
    }

    private void take(char wanted) {
        if (next() != wanted) {
            throw unexpected();
        }
        at += 1;
    }

    private String string() {
        at += 1;
        int start = at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\' && text.charAt(at) >= ' ') {
            at += 1;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at += 1;
            return text.substring(start, at - 1);
        }
        StringBuilder string = new StringBuilder(text.substring(start, at));
        while (at < text.length() && text.charAt(at) >= ' ') {
            char found = text.charAt(at);
            at += 1;
            if (found == '"') {
                return string.toString();
            }
            string.append(found == '\\' ? escaped() : found);
        }
        throw unexpected();
    }

    private char escaped() {
        char found = at < text.length() ? text.charAt(at) : ' ';
        int plain = "\"\\/bfnrt".indexOf(found);
        if (plain >= 0) {
            at += 1;
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (found != 'u' || at + 5 > text.length()) {
            throw unexpected();
        }
        int code = 0;
        for (int end = at + 5; ++at < end; ) {
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                throw unexpected();
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }

    private Object number() {
        int start = at;
        boolean isWhole = true;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            isWhole &= ".eE".indexOf(text.charAt(at)) < 0;
            at += 1;
        }
        String digits = text.substring(start, at);
        boolean isNumber = digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
        if (!isNumber || digits.length() > NUMBER_CHARS_MAX) {
            at = start;
            throw unexpected();
        }
        return isWhole ? whole(digits) : new BigDecimal(digits);
    }

    private static Number whole(String digits) {
        if (digits.length() > 18) {
            BigInteger large = new BigInteger(digits);
            return large.bitLength() < 64 ? (Number) large.longValue() : large;
        }
        long value = Long.parseLong(digits);
        return (int) value == value ? (Number) (int) value : value;
    }

    private JsonException unexpected() {
        String found = at < text.length() ? "character '" + text.charAt(at) + "'" : "end of input";
        return new JsonException("Unexpected " + found + " at position " + at);
    }
}
