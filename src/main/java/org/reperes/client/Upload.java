package org.reperes.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** {@code ./reperes upload}: every file of what was given, several at once. */
final class Upload {

    private final Delivery delivery;
    private final Options options;
    private final Report report;

    Upload(Archive archive, Options options, Report report) {
        this.delivery = new Delivery(archive, options.labels());
        this.options = options;
        this.report = report;
    }

    /** Returns the exit code. */
    int run() throws IOException, AccessDenied, Misused, InterruptedException {
        List<Path> files = files();
        report.begin(files.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(options.parallel())) {
            List<Future<Outcome>> under = new ArrayList<>();
            files.forEach(file -> under.add(pool.submit(() -> report.sent(delivery.deliver(file)))));
            List<Outcome> outcomes = collect(under, pool);
            if (options.stay()) {
                // All are sent before any is waited for.
                List<Future<Outcome>> settling = new ArrayList<>();
                outcomes.forEach(outcome -> settling.add(pool.submit(() -> report.settled(delivery.settle(outcome)))));
                outcomes = collect(settling, pool);
            }
            report.end(outcomes, options.csv());
            return outcomes.stream().anyMatch(Outcome::failed) ? Main.SOME_FAILED : Main.ALL_WELL;
        }
    }

    private List<Path> files() throws IOException, Misused {
        List<Path> files = new ArrayList<>();
        for (Path given : options.given()) {
            if (!Files.exists(given)) {
                throw new Misused("missing", given);
            }
            try (Stream<Path> all = Files.walk(given)) {
                all.filter(file -> file.equals(given) || visible(given.relativize(file)))
                        .filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** What a folder hides (.git, .DS_Store) was not meant to be given. */
    private static boolean visible(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static List<Outcome> collect(List<Future<Outcome>> under, ExecutorService pool) throws AccessDenied, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            for (Future<Outcome> each : under) {
                outcomes.add(each.get());
            }
            return outcomes;
        } catch (ExecutionException e) {
            pool.shutdownNow();
            if (e.getCause() instanceof AccessDenied denied) {
                throw denied;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
