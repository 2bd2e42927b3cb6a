package pileus.lambda.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records, which Java 8 does not know: a record's components are its fields, in the order of its constructor. */
final class Records {
    private Records() {}

    static boolean is(Class<?> type) {
        Class<?> above = type.getSuperclass();
        return above != null && above.getName().equals("java.lang.Record");
    }

    static boolean isComponent(Class<?> type, Method method) {
        return is(type) && components(type).stream().anyMatch(field -> field.getName().equals(method.getName()));
    }

    static Object make(Class<?> type, Map<?, ?> json, Map<Type, Type> bindings) {
        Map<String, Object> loose = new HashMap<>();
        json.forEach((name, value) -> loose.put(Bean.loosely((String) name), value));
        List<Field> components = components(type);
        Class<?>[] types = new Class<?>[components.size()];
        Object[] values = new Object[components.size()];
        for (int index = 0; index < types.length; index++) {
            Field component = components.get(index);
            String name = component.getName();
            Object value = json.containsKey(name) ? json.get(name) : loose.get(Bean.loosely(name));
            types[index] = component.getType();
            values[index] = Binder.bind(value, Types.resolve(component.getGenericType(), bindings));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException error) {
            throw new JsonException("Cannot construct instance of `" + type.getName() + "`", error.getCause());
        } catch (ReflectiveOperationException error) {
            throw new JsonException("Cannot construct instance of `" + type.getName() + "`", error);
        }
    }

    private static List<Field> components(Class<?> type) {
        List<Field> components = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                components.add(field);
            }
        }
        return components;
    }
}
