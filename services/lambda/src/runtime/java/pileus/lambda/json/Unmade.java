package pileus.lambda.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Classes whose constructors all want arguments, as some of AWS's events have them: an instance is had as serialization
 * has it, and its fields are set.
 */
final class Unmade {
    private Unmade() {}

    static boolean is(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors()).allMatch(one -> one.getParameterCount() > 0);
    }

    static Object instance(Class<?> type) throws ReflectiveOperationException {
        // Not among the classes that code for Java 8 is compiled against, but in every JDK.
        Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
        Object own = factory.getMethod("getReflectionFactory").invoke(null);
        Method maker = factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class);
        Constructor<?> plain = Object.class.getDeclaredConstructor();
        return ((Constructor<?>) maker.invoke(own, type, plain)).newInstance();
    }
}
