package org.reperes.upload;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import org.reperes.document.Documents;
import org.reperes.platform.Settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes in what is laid into the folder REPERES_WATCH, for as long as the server runs. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class WatchedFolder {

    private static final Logger LOG = Logger.getLogger(WatchedFolder.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(30);

    @Inject
    private Settings settings;
    @Inject
    private Deposit deposit;
    @Inject
    private Documents documents;
    @Resource
    private ManagedThreadFactory threads;
    private Thread watcher;

    @PostConstruct
    void start() {
        settings.text("REPERES_WATCH").map(Path::of).ifPresent(folder -> {
            watcher = threads.newThread(() -> watch(folder.toAbsolutePath().normalize()));
            watcher.setName("watched-folder");
            watcher.start();
        });
    }

    @PreDestroy
    void stop() {
        if (watcher != null) {
            watcher.interrupt();
        }
    }

    private void watch(Path folder) {
        Laid laid = new Laid(folder);
        Pending pending = new Pending(folder, documents);
        LOG.info(() -> "Files laid into " + folder + " are taken in");
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(round(folder, laid, pending) ? PAUSE : AFTER_FAULT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False where it came to nothing: the folder, the database or the disk is away. */
    private boolean round(Path folder, Laid laid, Pending pending) {
        try {
            Files.createDirectories(folder);
            for (Path file : laid.complete()) {
                if (!takeIn(file, pending)) {
                    return false;
                }
            }
            pending.sort();
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The watched folder " + folder + " waits " + AFTER_FAULT.toSeconds() + " s", e);
            return false;
        }
    }

    private boolean takeIn(Path file, Pending pending) throws IOException {
        if (!Files.isReadable(file)) {
            pending.fail(file, "UNREADABLE_FOR_THE_SERVER");
            return true;
        }
        return switch (offered(file)) {
            case Deposited.Entered entered -> {
                pending.add(file, entered.document().getId());
                yield true;
            }
            case Deposited.TooLarge over -> {
                pending.fail(file, "TOO_LARGE (REPERES_MAX_UPLOAD=" + over.limit() + ")");
                yield true;
            }
            case Deposited.DiskFull full -> {
                LOG.severe(() -> "No room for " + file + ": it waits in the watched folder");
                yield false;
            }
        };
    }

    private Deposited offered(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return deposit.accept(bytes, Offer.of(file.getFileName().toString(), Offer.AUTOMATION));
        }
    }
}
