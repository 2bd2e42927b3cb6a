package pileus.lambda;

import com.amazonaws.services.lambda.runtime.Context;

/** A function that can be called with an event, whatever its form. */
interface Handler {
    byte[] handle(byte[] event, Context context) throws Throwable;
}
