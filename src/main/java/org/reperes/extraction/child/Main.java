package org.reperes.extraction.child;

import org.reperes.extraction.protocol.Job;
import org.reperes.extraction.protocol.JobFolder;
import org.reperes.extraction.protocol.ResultWriter;
import org.reperes.extraction.protocol.Signal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads jobs from standard input, one after the other, until that closes. */
final class Main {

    private Main() {
    }

    public static void main(String[] args) throws InterruptedException, IOException {
        OutputStream signals = System.out;
        // What a parser prints must never reach the server as a signal.
        System.setOut(System.err);
        // Parsers complain by the thousand about hostile files; the outcome says what matters.
        Logger.getLogger("").setLevel(Level.OFF);
        BlockingQueue<Job> jobs = listen();
        var progress = new Progress(signals);
        var reader = new FileReader(progress);
        var memory = new Memory();
        progress.say(Signal.READY);
        while (true) {
            Job job = jobs.take();
            ResultWriter.write(reader.read(job), new JobFolder(job.work()));
            progress.say(memory.spent() ? Signal.LAST : Signal.DONE);
        }
    }

    private static BlockingQueue<Job> listen() {
        var jobs = new LinkedBlockingQueue<Job>();
        Thread.ofPlatform().daemon().name("jobs").start(() -> {
            try (var in = new DataInputStream(System.in)) {
                while (true) {
                    jobs.add(Job.read(in));
                }
            } catch (IOException e) {
                // The server is gone, perhaps killed, perhaps in the middle of a file: nobody wants the result any more.
                ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
                Runtime.getRuntime().halt(0);
            }
        });
        return jobs;
    }
}
