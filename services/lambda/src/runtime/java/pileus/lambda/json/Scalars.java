package pileus.lambda.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Single values: texts, numbers, booleans, names of enumerations, moments, and classes that are made from a text. */
final class Scalars {
    private static final int DIGITS_MAX = 10_000;

    private Scalars() {}

    static Object bind(Object json, Class<?> raw) {
        if (json instanceof Map || json instanceof List) {
            throw Binder.misfit(json, raw);
        }
        if (raw == String.class || raw == CharSequence.class || raw == Comparable.class) {
            return json.toString();
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return truth(json);
        }
        if (raw == char.class || raw == Character.class) {
            if (json instanceof String && ((String) json).length() == 1) {
                return ((String) json).charAt(0);
            }
            throw Binder.misfit(json, raw);
        }
        if (raw.isPrimitive() || Number.class.isAssignableFrom(raw)) {
            return number(json, raw);
        }
        if (raw.isEnum()) {
            return constant(json, raw);
        }
        if (raw.isInstance(json)) {
            return json;
        }
        if (raw == Date.class) {
            return Date.from(Moments.of(json));
        }
        if (raw == Calendar.class) {
            Calendar calendar = Calendar.getInstance();
            calendar.setTimeInMillis(Moments.of(json).toEpochMilli());
            return calendar;
        }
        if (raw == Instant.class) {
            return Moments.of(json);
        }
        if (raw == ByteBuffer.class && json instanceof String) {
            return ByteBuffer.wrap(Base64.getDecoder().decode((String) json));
        }
        return made(json, raw);
    }

    private static Boolean truth(Object json) {
        if (json instanceof Boolean) {
            return (Boolean) json;
        }
        if (json instanceof Integer) {
            return (Integer) json != 0;
        }
        if ("true".equals(json) || "false".equals(json)) {
            return "true".equals(json);
        }
        throw Binder.misfit(json, boolean.class);
    }

    private static Number number(Object json, Class<?> raw) {
        BigDecimal number;
        try {
            number = new BigDecimal(json.toString().trim());
        } catch (NumberFormatException error) {
            throw Binder.misfit(json, raw);
        }
        if (raw == double.class || raw == Double.class) {
            return number.doubleValue();
        }
        if (raw == float.class || raw == Float.class) {
            return number.floatValue();
        }
        if (raw == BigDecimal.class) {
            return number;
        }
        if (raw == Number.class) {
            boolean isWhole = json instanceof Number && !(json instanceof BigDecimal);
            return isWhole ? (Number) json : (Number) number.doubleValue();
        }
        if (number.precision() - (long) number.scale() > DIGITS_MAX) {
            throw new JsonException("Numeric value (" + json + ") out of range of `" + raw.getName() + "`");
        }
        return whole(number.toBigInteger(), raw);
    }

    private static Number whole(BigInteger number, Class<?> raw) {
        if (raw == BigInteger.class) {
            return number;
        }
        int bits = number.bitLength();
        if ((raw == int.class || raw == Integer.class) && bits < 32) {
            return number.intValue();
        }
        if ((raw == long.class || raw == Long.class) && bits < 64) {
            return number.longValue();
        }
        if ((raw == short.class || raw == Short.class) && bits < 16) {
            return number.shortValue();
        }
        if ((raw == byte.class || raw == Byte.class) && bits < 8) {
            return number.byteValue();
        }
        throw new JsonException("Numeric value (" + number + ") out of range of `" + raw.getName() + "`");
    }

    private static Object constant(Object json, Class<?> raw) {
        for (Object constant : raw.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(json)) {
                return constant;
            }
        }
        String names = Arrays.toString(raw.getEnumConstants());
        String message = "from String \"" + json + "\": not one of the values accepted for Enum class: " + names;
        throw new JsonException("Cannot deserialize value of type `" + raw.getName() + "` " + message);
    }

    /** By a constructor of one text, or by the class's own {@code valueOf}, {@code fromString} or {@code parse}. */
    private static Object made(Object json, Class<?> raw) {
        String text = json.toString();
        try {
            for (String name : new String[] {"valueOf", "fromString", "parse"}) {
                for (Method method : raw.getMethods()) {
                    boolean isFactory = Modifier.isStatic(method.getModifiers()) && raw == method.getReturnType();
                    if (isFactory && method.getName().equals(name) && takesText(method.getParameterTypes())) {
                        return method.invoke(null, text);
                    }
                }
            }
            for (Constructor<?> constructor : raw.getConstructors()) {
                if (takesText(constructor.getParameterTypes())) {
                    return constructor.newInstance(text);
                }
            }
        } catch (InvocationTargetException error) {
            throw new JsonException("Cannot make a `" + raw.getName() + "` of \"" + text + "\"", error.getCause());
        } catch (ReflectiveOperationException error) {
            throw new JsonException("Cannot make a `" + raw.getName() + "`", error);
        }
        throw Binder.misfit(json, raw);
    }

    private static boolean takesText(Class<?>[] types) {
        return types.length == 1 && (types[0] == String.class || types[0] == CharSequence.class);
    }
}
