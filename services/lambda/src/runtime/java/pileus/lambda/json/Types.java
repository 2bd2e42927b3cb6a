package pileus.lambda.json;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;

/** What generic types stand for where they are used. */
public final class Types {
    private Types() {}

    /** What the type variables of a type, and of all that it extends, stand for in it. */
    public static Map<Type, Type> bindings(Type type) {
        Map<Type, Type> bindings = new HashMap<>();
        gather(type, bindings);
        return bindings;
    }

    private static void gather(Type type, Map<Type, Type> bindings) {
        if (type == null) {
            return;
        }
        Class<?> raw = raw(type);
        if (type instanceof ParameterizedType) {
            Type[] given = ((ParameterizedType) type).getActualTypeArguments();
            TypeVariable<?>[] variables = raw.getTypeParameters();
            for (int index = 0; index < variables.length; index++) {
                bindings.put(variables[index], resolve(given[index], bindings));
            }
        }
        gather(raw.getGenericSuperclass(), bindings);
        for (Type above : raw.getGenericInterfaces()) {
            gather(above, bindings);
        }
    }

    /** The type without variables: one that stands for nothing is its bound. */
    public static Type resolve(Type type, Map<Type, Type> bindings) {
        if (type instanceof TypeVariable) {
            Type bound = bindings.get(type);
            return bound != null ? bound : raw(((TypeVariable<?>) type).getBounds()[0]);
        }
        if (type instanceof WildcardType) {
            return resolve(((WildcardType) type).getUpperBounds()[0], bindings);
        }
        if (type instanceof GenericArrayType) {
            Type item = resolve(((GenericArrayType) type).getGenericComponentType(), bindings);
            return new ArrayOf(item);
        }
        if (type instanceof ParameterizedType) {
            Type[] given = ((ParameterizedType) type).getActualTypeArguments().clone();
            for (int index = 0; index < given.length; index++) {
                given[index] = resolve(given[index], bindings);
            }
            return new Applied(raw(type), given);
        }
        return type;
    }

    /** The class of a type without its arguments. */
    static Class<?> raw(Type type) {
        if (type instanceof Class) {
            return (Class<?>) type;
        }
        if (type instanceof ParameterizedType) {
            return (Class<?>) ((ParameterizedType) type).getRawType();
        }
        if (type instanceof GenericArrayType) {
            return Array.newInstance(raw(((GenericArrayType) type).getGenericComponentType()), 0).getClass();
        }
        return raw(resolve(type, new HashMap<>()));
    }

    /** What a collection, a map or a handler is of: an argument of the interface as the type has it. */
    public static Type argument(Type type, Class<?> generic, int index) {
        return resolve(generic.getTypeParameters()[index], bindings(type));
    }

    static boolean isOfJdk(Class<?> type) {
        return type.getName().startsWith("java.") || type.getName().startsWith("javax.");
    }
}
