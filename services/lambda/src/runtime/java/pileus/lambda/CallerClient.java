package pileus.lambda;

import com.amazonaws.services.lambda.runtime.Client;
import java.util.Map;

/** The {@code client} of a client context, under the names that AWS's mobile SDKs send. */
final class CallerClient implements Client {
    private final Map<?, ?> document;

    CallerClient(Map<?, ?> document) {
        this.document = document;
    }

    @Override
    public String getInstallationId() {
        return text("installation_id");
    }

    @Override
    public String getAppTitle() {
        return text("app_title");
    }

    @Override
    public String getAppVersionName() {
        return text("app_version_name");
    }

    @Override
    public String getAppVersionCode() {
        return text("app_version_code");
    }

    @Override
    public String getAppPackageName() {
        return text("app_package_name");
    }

    private String text(String name) {
        Object value = document.get(name);
        return value == null ? null : value.toString();
    }
}
