package pileus.lambda.json;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Date;
import java.util.Map;

/** One property of a class: what reads it and what sets it. */
final class Property {
    private final String name;
    private Field field;
    private Method getter;
    private Method setter;

    Property(String name) {
        this.name = name;
    }

    void field(Field found) {
        field = found;
        found.setAccessible(true);
    }

    void getter(Method found) {
        if (getter == null) {
            getter = found;
            found.setAccessible(true);
        }
    }

    /** Of several the one that takes what the getter gives, which is there first: their names are in order. */
    void setter(Method found) {
        boolean fits = getter != null && getter.getReturnType() == found.getParameterTypes()[0];
        if (setter == null || fits) {
            setter = found;
            found.setAccessible(true);
        }
    }

    /** A private field by itself is no property of a class that is made by its constructor. */
    boolean isHidden() {
        if (getter != null || setter != null) {
            return false;
        }
        return !Modifier.isPublic(field.getModifiers()) && !Unmade.is(field.getDeclaringClass());
    }

    boolean isReadable() {
        return getter != null || field != null && Modifier.isPublic(field.getModifiers());
    }

    Object get(Object bean) {
        try {
            return getter != null ? getter.invoke(bean) : field.get(bean);
        } catch (InvocationTargetException error) {
            throw new JsonException("the property " + name + " cannot be read", error.getCause());
        } catch (IllegalAccessException error) {
            throw new JsonException("the property " + name + " cannot be read", error);
        }
    }

    void set(Object bean, Object json, Map<Type, Type> bindings) {
        if (setter == null && field == null) {
            return;
        }
        Type declared = setter != null ? setter.getGenericParameterTypes()[0] : field.getGenericType();
        Object value = value(json, Types.resolve(declared, bindings));
        try {
            if (setter != null) {
                setter.invoke(bean, value);
            } else {
                field.set(bean, value);
            }
        } catch (InvocationTargetException error) {
            throw new JsonException("the property " + name + " cannot be set", error.getCause());
        } catch (IllegalAccessException error) {
            throw new JsonException("the property " + name + " cannot be set", error);
        }
    }

    /** The events of DynamoDB's and Kinesis's streams tell when records came in seconds, all others in milliseconds. */
    private Object value(Object json, Type type) {
        String told = Bean.loosely(name);
        boolean inSeconds = told.equals("approximatecreationdatetime") || told.equals("approximatearrivaltimestamp");
        if (inSeconds && type == Date.class && json instanceof Number) {
            return Date.from(Moments.ofSeconds((Number) json));
        }
        return Binder.bind(json, type);
    }
}
