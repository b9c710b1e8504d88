package org.reperes.client;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.testsupport.Server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The command line client against the real server: its exit codes, its report, and that doing it again changes nothing. */
class ClientIT {

    @TempDir
    Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... arguments) throws InterruptedException {
        said.reset();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Main.run(arguments, stream, stream);
    }

    private int upload(Path given, String... more) throws InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("upload", given.toString(), "--url", Server.shared().uri("").toString(),
                "--token", Server.TOKEN));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void aFolderIsGivenOnceHoweverOftenItIsSent() throws Exception {
        Files.createDirectories(folder.resolve("2021/.git"));
        Files.writeString(folder.resolve("2021/un \"deux\".txt"), "Le conseil a voté 3 117 euros pour l'école.");
        Files.writeString(folder.resolve("2021/grand.txt"), "Le conseil a voté 412 subventions. ".repeat(20_000));
        Files.writeString(folder.resolve("2021/.git/config"), "hidden");
        Path csv = folder.resolve("report.csv");
        assertEquals(0, upload(folder.resolve("2021"), "--wait", "--source", "Le Progrès", "--date", "2021-11"), said::toString);
        assertEquals(0, upload(folder.resolve("2021"), "--wait", "--csv", csv.toString()), said::toString);
        List<String> lines = Files.readAllLines(csv);
        assertEquals(3, lines.size());
        assertTrue(lines.stream().skip(1).allMatch(line -> line.contains(",INDEXED,true,")), lines::toString);
        String id = lines.get(1).split(",")[4];
        String document = Server.shared().get("/api/documents/" + id).body();
        assertTrue(document.contains("Le Progrès") && document.contains("2021-11"), document);
    }

    @Test
    void whatEndsInQuarantineIsNamedWithItsReasonAndTheExitCodeSaysSo() throws Exception {
        Files.write(folder.resolve("vide.txt"), new byte[0]);
        Files.writeString(folder.resolve("bon.txt"), "Le conseil a voté 5 221 euros pour la piscine.");
        assertEquals(1, upload(folder, "--wait"), said::toString);
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("EMPTY"), said::toString);
    }

    @Test
    void wrongTokensAddressesAndOptionsEndWithTwoBeforeAnythingIsSent() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.txt"), "a");
        assertEquals(2, run("upload", file.toString(), "--url", Server.shared().uri("").toString(), "--token", "unknown"));
        assertEquals(2, run("upload", file.toString(), "--url", "http://127.0.0.1:1"));
        assertEquals(2, run("upload", file.toString(), "--url", "ftp://archive"));
        assertEquals(2, run("upload", folder.resolve("missing").toString(), "--url", Server.shared().uri("").toString(), "--token", Server.TOKEN));
        assertEquals(2, run("upload", file.toString(), "--tokn", "x"));
    }
}
