package org.reperes.testsupport;

import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real PostgreSQL of our own, as found on this machine; started once for all tests that ask for it, which skip visibly without. */
public final class PostgreSQL {

    private static PostgreSQL running;

    private final Path bin;
    private final Path folder;
    private final int port;
    private int databases;

    private PostgreSQL(Path bin) throws IOException {
        this.bin = bin;
        this.folder = Files.createTempDirectory("reperes-pg");
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    public static synchronized PostgreSQL running() {
        if (running == null) {
            Path bin = find();
            Assumptions.assumeTrue(bin != null, "no PostgreSQL on this machine: skipped");
            try {
                running = new PostgreSQL(bin);
                running.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
        }
        return running;
    }

    /** An empty database. */
    public synchronized PGSimpleDataSource database() {
        String name = "test" + ++databases;
        try (Connection connection = source("postgres").getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return source(name);
    }

    private PGSimpleDataSource source(String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + name);
        source.setUser("reperes");
        source.setPassword("reperes");
        return source;
    }

    private static Path find() {
        try (Stream<Path> debian = Files.isDirectory(Path.of("/usr/lib/postgresql")) ? Files.list(Path.of("/usr/lib/postgresql")) : Stream.empty()) {
            Stream<Path> path = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
            return Stream.concat(debian.map(version -> version.resolve("bin")), path)
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("pg_ctl"))).findFirst().orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() throws IOException {
        // PostgreSQL refuses to run as root.
        if (root()) {
            run("chown", "nobody", folder.toString());
        }
        Path data = folder.resolve("data");
        asNobody("initdb", "-D", data.toString(), "-U", "reperes", "-E", "UTF8", "--locale=C", "-A", "trust");
        comeBack();
    }

    /** Starts what {@link #leave} ended; returns once it takes connections. */
    public void comeBack() {
        Path data = folder.resolve("data");
        asNobody("pg_ctl", "-D", data.toString(), "-w", "-l", folder.resolve("log").toString(), "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder, "start");
    }

    /** Ends it at once, its connections with it; what was committed is there when it comes back. */
    public void leave() {
        asNobody("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
    }

    private void stop() {
        leave();
        run("rm", "-rf", folder.toString());
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void asNobody(String program, String... arguments) {
        List<String> command = new ArrayList<>(root() ? List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups") : List.of());
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private void run(String... command) {
        try {
            Path output = Files.createTempFile("reperes-pg", ".out");
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ":\n" + Files.readString(output));
            }
            Files.delete(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
