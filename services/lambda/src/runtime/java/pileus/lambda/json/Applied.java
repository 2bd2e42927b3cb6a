package pileus.lambda.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** A generic class with its arguments. */
final class Applied implements ParameterizedType {
    private final Class<?> raw;
    private final Type[] given;

    Applied(Class<?> raw, Type[] given) {
        this.raw = raw;
        this.given = given;
    }

    @Override
    public Type[] getActualTypeArguments() {
        return given.clone();
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public Type getOwnerType() {
        return raw.getDeclaringClass();
    }
}
