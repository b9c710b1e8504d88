package org.reperes.embedded.node.module;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpRouteStats;
import org.elasticsearch.http.HttpServerTransport.Dispatcher;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;

/** Lets through only requests with HTTP Basic credentials of user {@code reperes} and the given password. */
final class PasswordDispatcher implements Dispatcher {

    private final Dispatcher inner;
    private final byte[] expected;

    PasswordDispatcher(Dispatcher inner, String password) {
        this.inner = inner;
        this.expected = ("Basic " + Base64.getEncoder().encodeToString(("reperes:" + password)
                .getBytes(StandardCharsets.UTF_8))).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void dispatchRequest(RestRequest request, RestChannel channel, ThreadContext context) {
        String given = request.header("Authorization");
        if (given != null && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8))) {
            inner.dispatchRequest(request, channel, context);
            return;
        }
        RestResponse refusal = new RestResponse(RestStatus.UNAUTHORIZED, "application/json",
                "{\"error\":{\"type\":\"security_exception\",\"reason\":\"missing or wrong credentials\"},\"status\":401}");
        refusal.addHeader("WWW-Authenticate", "Basic realm=\"reperes\"");
        channel.sendResponse(refusal);
    }

    @Override
    public void dispatchBadRequest(RestChannel channel, ThreadContext context, Throwable cause) {
        inner.dispatchBadRequest(channel, context, cause);
    }

    @Override
    public Map<String, HttpRouteStats> getStats() {
        return inner.getStats();
    }
}
