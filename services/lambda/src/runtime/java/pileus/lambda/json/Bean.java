package pileus.lambda.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a class of a function's has of properties: getters and setters, public fields, a record's components.
 *
 * <p>A name that no property has is looked for without regard to case and to what is no letter and no digit, as AWS's
 * events have theirs ({@code Records}, {@code detail-type}); what is not found then is left out.
 */
final class Bean {
    private static final Map<Class<?>, Bean> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, Property> loose = new LinkedHashMap<>();

    private Bean(Class<?> type) {
        this.type = type;
        addFields(type);
        Method[] methods = type.getMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        for (Method method : methods) {
            if (!Modifier.isStatic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic()) {
                addMethod(method);
            }
        }
        properties.values().removeIf(Property::isHidden);
        properties.forEach((name, property) -> loose.putIfAbsent(loosely(name), property));
    }

    static Bean of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Bean::new);
    }

    /** What it is written as. */
    Map<String, Object> values(Object bean) {
        Map<String, Object> values = new LinkedHashMap<>();
        properties.forEach((name, property) -> {
            if (property.isReadable()) {
                values.put(name, property.get(bean));
            }
        });
        return values;
    }

    Object make(Map<?, ?> json, Type as) {
        Map<Type, Type> bindings = Types.bindings(as);
        if (Records.is(type)) {
            return Records.make(type, json, bindings);
        }
        Object bean = empty();
        json.forEach((name, value) -> {
            Property property = find((String) name);
            if (property != null) {
                property.set(bean, value, bindings);
            }
        });
        return bean;
    }

    Object empty() {
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new JsonException("Cannot construct instance of `" + type.getName() + "`: it is abstract");
        }
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(one -> one.getParameterCount() == 0)
                .findFirst()
                .orElse(null);
            if (constructor == null) {
                return Unmade.instance(type);
            }
            if (!Types.isOfJdk(type)) {
                constructor.setAccessible(true);
            }
            return constructor.newInstance();
        } catch (InvocationTargetException error) {
            throw new JsonException("Cannot construct instance of `" + type.getName() + "`", error.getCause());
        } catch (ReflectiveOperationException error) {
            throw new JsonException("Cannot construct instance of `" + type.getName() + "`", error);
        }
    }

    private Property find(String name) {
        Property exact = properties.get(name);
        return exact != null ? exact : loose.get(loosely(name));
    }

    static String loosely(String name) {
        StringBuilder loose = new StringBuilder(name.length());
        name.chars().filter(Character::isLetterOrDigit).forEach(one -> loose.append((char) one));
        return loose.toString().toLowerCase(Locale.ROOT);
    }

    private Property property(String name) {
        return properties.computeIfAbsent(name, Property::new);
    }

    /** Those of the classes above come first; private ones are set where there is a getter, or no constructor. */
    private void addFields(Class<?> at) {
        if (at == null || Types.isOfJdk(at)) {
            return;
        }
        addFields(at.getSuperclass());
        for (Field field : at.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic()) {
                property(field.getName()).field(field);
            }
        }
    }

    private void addMethod(Method method) {
        String name = method.getName();
        Class<?> result = method.getReturnType();
        int parameters = method.getParameterCount();
        boolean isGetter = parameters == 0 && result != void.class && method.getDeclaringClass() != Object.class;
        if (isGetter && Records.isComponent(type, method)) {
            property(name).getter(method);
        } else if (isGetter && name.length() > 3 && name.startsWith("get")) {
            property(decapitalised(name.substring(3))).getter(method);
        } else if (isGetter && name.length() > 2 && name.startsWith("is") && isTruth(result) && !hasGetter(method)) {
            property(isNamedAsField(method) ? name : decapitalised(name.substring(2))).getter(method);
        } else if (parameters == 1 && name.length() > 3 && name.startsWith("set")) {
            property(decapitalised(name.substring(3))).setter(method);
        }
    }

    /** AWS's own events say {@code isBase64Encoded} where other classes of that form are without {@code is}. */
    private boolean isNamedAsField(Method is) {
        Property field = properties.get(is.getName());
        return field != null && type.getName().startsWith("com.amazonaws.services.lambda.runtime.events.");
    }

    private static boolean isTruth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    /** Whether {@code isX} only repeats {@code getIsX}, as with some of AWS's classes of events. */
    private boolean hasGetter(Method is) {
        String name = is.getName();
        String other = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(type.getMethods())
            .anyMatch(method -> method.getName().equals(other) && method.getParameterCount() == 0);
    }

    /** All capitals at the start become small: {@code URL} is {@code url}, and {@code URLName} {@code urlname}. */
    private static String decapitalised(String name) {
        int end = 0;
        while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
            end += 1;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
    }
}
