package org.reperes.client;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code ./reperes}: reads the command line and answers with an exit code that programs can go by. */
public final class Main {

    /** Every file is in the archive; with --wait, indexed. */
    public static final int ALL_WELL = 0;
    /** Some files were refused, not sent, or put in quarantine: the summary says which and why. */
    public static final int SOME_FAILED = 1;
    /** Nothing could be begun: the command line, the address or the token is wrong. */
    public static final int NOT_BEGUN = 2;

    private Main() { }

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(arguments, utf8(System.out), utf8(System.err)));
    }

    /** The whole command; returns its exit code. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) throws InterruptedException {
        Words words = new Words();
        try {
            Options options = Options.of(arguments, System.getenv());
            if (options.command() == Options.Command.HELP) {
                out.println(words.say("help"));
                return ALL_WELL;
            }
            Archive archive = new Archive(options.url(), options.token(), options.patience());
            archive.check();
            return new Upload(archive, options, new Report(words, out, err)).run();
        } catch (Misused e) {
            err.println(words.say(e.word(), e.arguments()));
        } catch (AccessDenied e) {
            err.println(words.say("denied", e.status()));
        } catch (IOException e) {
            err.println(words.say("unreachable", e.getMessage() == null ? e.toString() : e.getMessage()));
        }
        return NOT_BEGUN;
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
