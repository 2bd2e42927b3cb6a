package pileus.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.lang.reflect.Type;

/** A function of a value, which is read from JSON and whose result is written as JSON. */
final class ValueHandler implements Handler {
    private final Call call;
    /** None where it takes no event. */
    private final Type input;
    private final Type output;
    private final Serializer serializer;

    ValueHandler(Call call, Type input, Type output) throws Fault {
        this.call = call;
        this.input = input;
        this.output = output;
        serializer = Serializer.find();
    }

    @Override
    public byte[] handle(byte[] event, Context context) throws Throwable {
        Object value = input == null ? null : serializer.read(event, input);
        return serializer.write(call.call(value, context), output);
    }
}
