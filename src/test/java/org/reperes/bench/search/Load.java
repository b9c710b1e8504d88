package org.reperes.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Times of requests sent by clients that each wait for an answer before they ask again. */
record Load(double[] millis, double seconds) {

    static Load of(int clients, int requests, List<String> queries, Consumer<String> request) {
        ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> under = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                under.add(pool.submit(() -> {
                    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        request.accept(queries.get(i % queries.size()));
                        times.add((System.nanoTime() - start) / 1e6);
                    }
                }));
            }
            for (Future<?> client : under) {
                client.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("a request failed", e);
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Load(sorted, (System.nanoTime() - begun) / 1e9);
    }

    double percentile(int percent) {
        return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %6.1f  p95 %6.1f  p99 %6.1f ms  %5.0f/s", percentile(50), percentile(95),
                percentile(99), millis.length / seconds);
    }

}
