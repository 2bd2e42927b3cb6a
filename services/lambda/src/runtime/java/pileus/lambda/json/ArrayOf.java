package pileus.lambda.json;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;

/** An array of a generic type. */
final class ArrayOf implements GenericArrayType {
    private final Type item;

    ArrayOf(Type item) {
        this.item = item;
    }

    @Override
    public Type getGenericComponentType() {
        return item;
    }
}
