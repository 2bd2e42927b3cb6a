package com.amazonaws.services.lambda.runtime;

/** A function of a value; the runtime turns JSON into it and its answer into JSON. */
public interface RequestHandler<I, O> {
    O handleRequest(I input, Context context);
}
