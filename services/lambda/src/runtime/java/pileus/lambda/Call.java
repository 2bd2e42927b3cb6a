package pileus.lambda;

import com.amazonaws.services.lambda.runtime.Context;

/** What is called with an event that has been read; without one where it takes none. */
interface Call {
    Object call(Object event, Context context) throws Throwable;
}
