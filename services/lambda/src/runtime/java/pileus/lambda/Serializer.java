package pileus.lambda;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.ServiceLoader;
import pileus.lambda.json.Binder;
import pileus.lambda.json.Parser;
import pileus.lambda.json.Printer;

/** Between JSON and values: the function's own way if its package brings one, or else this runtime's. */
final class Serializer {
    private final CustomPojoSerializer own;

    private Serializer(CustomPojoSerializer own) {
        this.own = own;
    }

    static Serializer find() throws Fault {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Iterator<CustomPojoSerializer> found = ServiceLoader.load(CustomPojoSerializer.class, loader).iterator();
        CustomPojoSerializer own = found.hasNext() ? found.next() : null;
        if (found.hasNext()) {
            throw new Fault("Too many serializers provided inside of META-INF folder, only one is allowed");
        }
        return new Serializer(own);
    }

    Object read(byte[] event, Type type) {
        if (own != null) {
            return own.fromJson(new ByteArrayInputStream(event), type);
        }
        try {
            return Binder.bind(Parser.parse(new String(event, StandardCharsets.UTF_8)), type);
        } catch (RuntimeException error) {
            throw new RuntimeException("An error occurred during JSON parsing", error);
        }
    }

    byte[] write(Object answer, Type type) {
        if (own != null && type != void.class) {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            own.toJson(answer, output, type);
            return output.toByteArray();
        }
        try {
            return Main.utf8(Printer.print(answer));
        } catch (RuntimeException error) {
            throw new RuntimeException("An error occurred during JSON serialization of response", error);
        }
    }
}
