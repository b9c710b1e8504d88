package org.reperes.testsupport;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Says what the running servers were at when a test failed; found by JUnit as a service, for every test. */
public final class Autopsy implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Server.running().forEach(server -> System.out.println(context.getDisplayName() + " failed.\n" + server.account()));
        throw failure;
    }
}
