package pileus.lambda.json;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Makes values of a wanted type from what the {@link Parser} has read. */
public final class Binder {
    private Binder() {}

    public static Object bind(Object json, Type type) {
        Class<?> raw = Types.raw(type);
        if (raw == Object.class) {
            return plain(json);
        }
        if (json == null) {
            return raw.isPrimitive() ? Array.get(Array.newInstance(raw, 1), 0) : null;
        }
        if (raw.isArray()) {
            return array(json, type, raw);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(json, type, raw);
        }
        if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) {
            return collection(json, type, raw);
        }
        if (json instanceof Map && !Types.isOfJdk(raw) && !raw.isEnum()) {
            return Bean.of(raw).make((Map<?, ?>) json, type);
        }
        return Scalars.bind(json, raw);
    }

    /** As AWS's runtime gives values of no named type: decimals are doubles. */
    private static Object plain(Object json) {
        if (json instanceof BigDecimal) {
            return ((BigDecimal) json).doubleValue();
        }
        if (json instanceof Map) {
            Map<String, Object> object = new LinkedHashMap<>();
            ((Map<?, ?>) json).forEach((name, value) -> object.put((String) name, plain(value)));
            return object;
        }
        if (json instanceof List) {
            List<Object> list = new ArrayList<>();
            ((List<?>) json).forEach(item -> list.add(plain(item)));
            return list;
        }
        return json;
    }

    private static Object array(Object json, Type type, Class<?> raw) {
        if (raw == byte[].class && json instanceof String) {
            return Base64.getDecoder().decode((String) json);
        }
        Type item = type instanceof GenericArrayType
            ? ((GenericArrayType) type).getGenericComponentType()
            : raw.getComponentType();
        List<?> items = list(json, raw);
        Object array = Array.newInstance(raw.getComponentType(), items.size());
        for (int index = 0; index < items.size(); index++) {
            Array.set(array, index, bind(items.get(index), item));
        }
        return array;
    }

    private static Object collection(Object json, Type type, Class<?> raw) {
        Class<?> generic = raw == Iterable.class ? Iterable.class : Collection.class;
        Type item = Types.argument(type, generic, 0);
        Collection<Object> collection = emptyCollection(raw);
        for (Object value : list(json, raw)) {
            collection.add(bind(value, item));
        }
        return collection;
    }

    private static List<?> list(Object json, Class<?> raw) {
        if (json instanceof List) {
            return (List<?>) json;
        }
        throw misfit(json, raw);
    }

    private static Object map(Object json, Type type, Class<?> raw) {
        if (!(json instanceof Map)) {
            throw misfit(json, raw);
        }
        Type name = Types.argument(type, Map.class, 0);
        Type item = Types.argument(type, Map.class, 1);
        Map<Object, Object> map = emptyMap(raw, Types.raw(name));
        ((Map<?, ?>) json).forEach((key, value) -> map.put(bind(key, name), bind(value, item)));
        return map;
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> emptyCollection(Class<?> raw) {
        if (!Modifier.isAbstract(raw.getModifiers())) {
            return (Collection<Object>) Bean.of(raw).empty();
        }
        Collection<?>[] known = {
            new ArrayList<>(), new LinkedHashSet<>(), new TreeSet<>(), new LinkedList<>(), new ArrayDeque<>(),
        };
        for (Collection<?> one : known) {
            if (raw.isInstance(one)) {
                return (Collection<Object>) one;
            }
        }
        throw new JsonException("Cannot construct an instance of `" + raw.getName() + "`, an abstract collection");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<Object, Object> emptyMap(Class<?> raw, Class<?> name) {
        if (raw == EnumMap.class) {
            return new EnumMap(name);
        }
        if (!Modifier.isAbstract(raw.getModifiers())) {
            return (Map<Object, Object>) Bean.of(raw).empty();
        }
        Map<?, ?>[] known = {new LinkedHashMap<>(), new TreeMap<>(), new ConcurrentHashMap<>()};
        for (Map<?, ?> one : known) {
            if (raw.isInstance(one)) {
                return (Map<Object, Object>) one;
            }
        }
        throw new JsonException("Cannot construct an instance of `" + raw.getName() + "`, an abstract map");
    }

    static JsonException misfit(Object json, Class<?> raw) {
        String found = json instanceof Map ? "Object value (token `START_OBJECT`)"
            : json instanceof List ? "Array value (token `START_ARRAY`)"
            : json instanceof String ? "String value (token `VALUE_STRING`)"
            : json instanceof Boolean ? "Boolean value"
            : "Number value";
        return new JsonException("Cannot deserialize value of type `" + raw.getTypeName() + "` from " + found);
    }
}
