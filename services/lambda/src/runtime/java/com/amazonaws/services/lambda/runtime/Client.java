package com.amazonaws.services.lambda.runtime;

/** The application that a client context tells of. */
public interface Client {
    String getInstallationId();

    String getAppTitle();

    String getAppVersionName();

    String getAppVersionCode();

    String getAppPackageName();
}
