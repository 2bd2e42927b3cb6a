package pileus.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Map;
import pileus.lambda.json.Types;

/**
 * A method by its name: of a value, or of streams (input, output or both), each with or without a context behind them;
 * of a context alone, or of nothing.
 */
final class MethodHandler {
    private final Method method;
    private final Object target;
    private final Class<?>[] types;

    private MethodHandler(Method method, Object target) {
        method.setAccessible(true);
        this.method = method;
        this.target = target;
        types = method.getParameterTypes();
    }

    static Handler of(Method method, Object target, Class<?> found) throws Fault {
        MethodHandler handler = new MethodHandler(method, target);
        if (takesStreams(method)) {
            return handler::stream;
        }
        Map<Type, Type> bindings = Types.bindings(found);
        boolean takesEvent = valuesOf(method) > 0;
        Type input = takesEvent ? Types.resolve(method.getGenericParameterTypes()[0], bindings) : null;
        return new ValueHandler(handler::value, input, Types.resolve(method.getGenericReturnType(), bindings));
    }

    static boolean isSuitable(Method method) {
        return valuesOf(method) <= 1 || takesStreams(method);
    }

    static boolean takesContext(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return types.length > 0 && types[types.length - 1] == Context.class;
    }

    private static boolean takesStreams(Method method) {
        Class<?>[] types = method.getParameterTypes();
        int streams = valuesOf(method);
        return streams == 1 && (types[0] == InputStream.class || types[0] == OutputStream.class)
            || streams == 2 && types[0] == InputStream.class && types[1] == OutputStream.class;
    }

    /** How many of its parameters are no context. */
    private static int valuesOf(Method method) {
        return method.getParameterCount() - (takesContext(method) ? 1 : 0);
    }

    private Object value(Object event, Context context) throws Throwable {
        Object[] arguments = new Object[types.length];
        for (int index = 0; index < types.length; index++) {
            arguments[index] = types[index] == Context.class ? context : event;
        }
        return invoke(arguments);
    }

    private byte[] stream(byte[] event, Context context) throws Throwable {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Object[] arguments = new Object[types.length];
        for (int index = 0; index < types.length; index++) {
            boolean isInput = types[index] == InputStream.class;
            boolean isOutput = types[index] == OutputStream.class;
            arguments[index] = isInput ? new ByteArrayInputStream(event) : isOutput ? output : context;
        }
        invoke(arguments);
        return output.toByteArray();
    }

    private Object invoke(Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException error) {
            throw error.getCause();
        }
    }
}
