package org.reperes.embedded.node.module;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.network.NetworkService;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.Setting;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.util.BigArrays;
import org.elasticsearch.common.util.PageCacheRecycler;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpPreRequest;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.indices.breaker.CircuitBreakerService;
import org.elasticsearch.telemetry.TelemetryProvider;
import org.elasticsearch.threadpool.ThreadPool;
import org.elasticsearch.transport.TransportInterceptor;
import org.elasticsearch.transport.TransportRequest;
import org.elasticsearch.transport.TransportRequestHandler;
import org.elasticsearch.transport.netty4.Netty4Plugin;
import org.elasticsearch.xcontent.NamedXContentRegistry;

/**
 * The stock network module with a lock on each door: loopback is open to every local user. HTTP wants the password the
 * parent gave; the transport port, which a single node has no use for but cannot do without, serves nobody outside.
 */
public final class AccessPlugin extends Netty4Plugin {

    private static final Setting<String> PASSWORD =
            Setting.simpleString("reperes.password", Setting.Property.NodeScope, Setting.Property.Filtered);

    private final String password;

    public AccessPlugin(Settings settings) {
        password = PASSWORD.get(settings);
        if (password.isBlank()) {
            throw new IllegalStateException("no password was given");
        }
    }

    @Override
    public List<Setting<?>> getSettings() {
        return Stream.concat(super.getSettings().stream(), Stream.of(PASSWORD)).toList();
    }

    @Override
    public Map<String, Supplier<HttpServerTransport>> getHttpTransports(Settings settings, ThreadPool threadPool,
            BigArrays bigArrays, PageCacheRecycler recycler, CircuitBreakerService breakers,
            NamedXContentRegistry xContent, NetworkService network, HttpServerTransport.Dispatcher dispatcher,
            BiConsumer<HttpPreRequest, ThreadContext> perRequest, ClusterSettings clusterSettings,
            TelemetryProvider telemetry) {
        return new HashMap<>(super.getHttpTransports(settings, threadPool, bigArrays, recycler, breakers, xContent,
                network, new PasswordDispatcher(dispatcher, password), perRequest, clusterSettings, telemetry));
    }

    @Override
    public List<TransportInterceptor> getTransportInterceptors(NamedWriteableRegistry registry, ThreadContext context) {
        return List.of(new TransportInterceptor() {
            @Override
            public <T extends TransportRequest> TransportRequestHandler<T> interceptHandler(String action,
                    Executor executor, boolean forceExecution, TransportRequestHandler<T> handler) {
                return (request, channel, task) -> {
                    if (!".direct".equals(channel.getProfileName())) {
                        throw new SecurityException("this node serves nobody over the transport port");
                    }
                    handler.messageReceived(request, channel, task);
                };
            }
        });
    }
}
