package pileus.lambda;

import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import java.util.Map;

/** The identity that the event's headers tell of; without names where they tell of none. */
final class CallerIdentity implements CognitoIdentity {
    private final Map<?, ?> document;

    CallerIdentity(Map<?, ?> document) {
        this.document = document;
    }

    @Override
    public String getIdentityId() {
        return (String) document.get("cognitoIdentityId");
    }

    @Override
    public String getIdentityPoolId() {
        return (String) document.get("cognitoIdentityPoolId");
    }
}
