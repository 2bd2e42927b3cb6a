package pileus.lambda;

import com.amazonaws.services.lambda.runtime.Client;
import com.amazonaws.services.lambda.runtime.ClientContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** The client context that a caller sent. */
final class CallerContext implements ClientContext {
    private final Map<?, ?> document;

    CallerContext(Map<?, ?> document) {
        this.document = document;
    }

    @Override
    public Client getClient() {
        Object client = document.get("client");
        return client instanceof Map ? new CallerClient((Map<?, ?>) client) : null;
    }

    @Override
    public Map<String, String> getCustom() {
        return texts("custom");
    }

    @Override
    public Map<String, String> getEnvironment() {
        return texts("env");
    }

    private Map<String, String> texts(String name) {
        Object given = document.get(name);
        if (!(given instanceof Map)) {
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) given).entrySet()) {
            Object value = entry.getValue();
            texts.put((String) entry.getKey(), value == null ? null : value.toString());
        }
        return texts;
    }
}
