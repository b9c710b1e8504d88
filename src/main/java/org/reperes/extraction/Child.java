package org.reperes.extraction;

import org.reperes.extraction.Extraction.Crashed;
import org.reperes.extraction.Extraction.OutOfMemory;
import org.reperes.extraction.Extraction.TimedOut;
import org.reperes.extraction.protocol.Job;
import org.reperes.extraction.protocol.JobFolder;
import org.reperes.extraction.protocol.ResultReader;
import org.reperes.extraction.protocol.Signal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One child process, one job at a time. It ends when this process ends, however that happens: its standard input closes. */
final class Child implements AutoCloseable {

    /** A JVM with Tika's class path comes up in 1 to 3 s; ten times that on a machine that is busy. */
    private static final long START_SECONDS = 60;

    private final Process process;
    private final DataOutputStream jobs;
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Tail errors;
    private final Limits limits;
    private int files;
    private boolean usable = true;

    private Child(Process process, Limits limits) {
        this.process = process;
        this.limits = limits;
        this.jobs = new DataOutputStream(process.getOutputStream());
        this.errors = new Tail(process.getErrorStream());
        Thread.ofPlatform().daemon().name("extraction-signals").start(() -> listen(process.getInputStream()));
    }

    /** @throws ExtractionUnavailable when the child does not come up */
    static Child start(ChildJvm jvm, Limits limits) throws IOException, InterruptedException {
        var child = new Child(jvm.start(), limits);
        Signal first = child.signals.poll(START_SECONDS, TimeUnit.SECONDS);
        if (first != Signal.READY) {
            child.close();
            throw new ExtractionUnavailable("the extraction child does not start: " + child.errors.text());
        }
        return child;
    }

    private void listen(InputStream stream) {
        try (stream) {
            Signal signal;
            do {
                signal = Signal.of(stream.read());
                signals.add(signal);
            } while (signal != Signal.END);
        } catch (IOException e) {
            signals.add(Signal.END);
        }
    }

    Extraction run(Job job) throws InterruptedException {
        files++;
        // Until the job is answered: an interrupted wait leaves a child in the middle of it.
        usable = false;
        Instant end = Instant.now().plus(limits.total());
        try {
            job.write(jobs);
            jobs.flush();
        } catch (IOException e) {
            return gone();
        }
        while (true) {
            Duration left = Duration.between(Instant.now(), end);
            Duration patience = left.compareTo(limits.silence()) < 0 ? left : limits.silence();
            Signal signal = signals.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (signal == null) {
                return late(left, patience);
            }
            switch (signal) {
                case DONE, LAST -> {
                    return result(job, signal);
                }
                case END -> {
                    return gone();
                }
                case PROGRESS, READY -> { }
            }
        }
    }

    private Extraction result(Job job, Signal signal) {
        try {
            Extraction extraction = ResultReader.read(new JobFolder(job.work()), job.text());
            usable = signal == Signal.DONE && files < limits.files();
            return extraction;
        } catch (IOException e) {
            return new Crashed("no result to read: " + e.getMessage());
        }
    }

    private Extraction late(Duration left, Duration patience) {
        close();
        return new TimedOut(limits.total().minus(left).plus(patience).toSeconds());
    }

    private Extraction gone() throws InterruptedException {
        close();
        String complaint = errors.text();
        return complaint.contains("OutOfMemoryError") ? new OutOfMemory()
                : new Crashed("exit code " + process.exitValue() + (complaint.isEmpty() ? "" : ": " + lastLine(complaint)));
    }

    private static String lastLine(String complaint) {
        return complaint.substring(complaint.lastIndexOf('\n') + 1);
    }

    /** Whether it may be given another job. */
    boolean usable() {
        return usable && process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Kills it and what it started (Tesseract); returns when it is gone. */
    @Override
    public void close() {
        usable = false;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
