package pileus.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import pileus.lambda.json.Types;

/**
 * Finds what a handler's name means: {@code package.Class::method}, or {@code package.Class} of one that implements an
 * interface of AWS's (https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html).
 */
final class HandlerLoader {
    private HandlerLoader() {}

    static Handler load(String name) throws Throwable {
        int colons = name.indexOf("::");
        String className = colons < 0 ? name : name.substring(0, colons);
        if (className.isEmpty() || colons >= 0 && name.length() == colons + 2) {
            throw new Fault("Invalid handler: `" + name + "'");
        }
        Class<?> found = find(className);
        return colons < 0 ? ofInterface(found) : ofMethod(found, name.substring(colons + 2));
    }

    private static Class<?> find(String name) throws Fault {
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException error) {
            throw new Fault("Class not found: " + name, error.getClass().getName(), error);
        } catch (ExceptionInInitializerError | NoClassDefFoundError error) {
            throw unloadable("class " + name, error);
        }
    }

    private static Handler ofInterface(Class<?> found) throws Throwable {
        if (RequestStreamHandler.class.isAssignableFrom(found)) {
            return new StreamHandler((RequestStreamHandler) instance(found));
        }
        if (RequestHandler.class.isAssignableFrom(found)) {
            return ofValues(found);
        }
        throw new Fault("Class does not implement an appropriate handler interface: " + found.getName());
    }

    @SuppressWarnings("unchecked")
    private static Handler ofValues(Class<?> found) throws Throwable {
        RequestHandler<Object, Object> handler = (RequestHandler<Object, Object>) instance(found);
        Type input = Types.argument(found, RequestHandler.class, 0);
        return new ValueHandler(handler::handleRequest, input, Types.argument(found, RequestHandler.class, 1));
    }

    /** Of several methods the one with the most parameters, and of those as many one whose last is a context. */
    private static Handler ofMethod(Class<?> found, String name) throws Throwable {
        List<Method> methods = new ArrayList<>();
        try {
            for (Method method : found.getMethods()) {
                if (method.getName().equals(name) && !method.isBridge() && MethodHandler.isSuitable(method)) {
                    methods.add(method);
                }
            }
        } catch (NoClassDefFoundError error) {
            throw unloadable("method " + name + " on class " + found.getName(), error);
        }
        Comparator<Method> order = Comparator.comparingInt(Method::getParameterCount);
        Method method = methods.stream().max(order.thenComparing(MethodHandler::takesContext)).orElse(null);
        if (method == null) {
            String where = " with appropriate method signature found on class " + found.getName();
            throw new Fault("No public method named " + name + where);
        }
        Object target = Modifier.isStatic(method.getModifiers()) ? null : instance(found);
        return MethodHandler.of(method, target, found);
    }

    private static Object instance(Class<?> found) throws Throwable {
        if (Modifier.isAbstract(found.getModifiers())) {
            throw new Fault("Class " + found.getName() + " cannot be instantiated: it is abstract");
        }
        Constructor<?> constructor = Arrays.stream(found.getConstructors())
            .filter(one -> one.getParameterCount() == 0)
            .findFirst()
            .orElseThrow(() -> new Fault("Class " + found.getName() + " has no public zero-argument constructor"));
        constructor.setAccessible(true);
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException error) {
            throw error.getCause();
        }
    }

    private static Fault unloadable(String what, LinkageError error) {
        String why = error.getMessage() == null ? "" : ": " + error.getMessage();
        return new Fault("Error loading " + what + why, error.getClass().getName(), error);
    }
}
