package org.reperes.client;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line, read.
 *
 * @param given    files and folders
 * @param token    API token, or null
 * @param labels   what is said about every file
 * @param stay     whether to wait until every file is indexed or in quarantine
 * @param csv      where to write the report, or null
 * @param parallel files under way at once
 * @param patience how long one file is tried again while the archive is away or busy
 */
record Options(Command command, List<Path> given, URI url, String token, Labels labels, boolean stay, Path csv,
               int parallel, Duration patience) {

    enum Command { UPLOAD, HELP }

    private static final String DEFAULT_URL = "http://127.0.0.1:8080";

    static Options of(String[] arguments, Map<String, String> environment) throws Misused {
        return new Reading(List.of(arguments), environment).options();
    }

    /** One pass over the arguments. */
    private static final class Reading {

        private final List<String> arguments;
        private int next;
        private final List<Path> given = new ArrayList<>();
        private String url;
        private String token;
        private String source;
        private String date;
        private boolean stay;
        private Path csv;
        private int parallel = 4;
        private Duration patience = Duration.ofMinutes(5);

        Reading(List<String> arguments, Map<String, String> environment) {
            this.arguments = arguments;
            url = environment.getOrDefault("REPERES_URL", "").isBlank() ? DEFAULT_URL : environment.get("REPERES_URL");
            token = environment.get("REPERES_TOKEN");
        }

        Options options() throws Misused {
            Command command = command();
            while (next < arguments.size() && command != Command.HELP) {
                String argument = arguments.get(next++);
                if (argument.startsWith("-")) {
                    option(argument);
                } else {
                    given.add(Path.of(argument));
                }
            }
            if (command != Command.HELP && given.isEmpty()) {
                throw new Misused("nothing");
            }
            return new Options(command, given, address(), token, new Labels(source, date), stay, csv, parallel, patience);
        }

        private Command command() throws Misused {
            String word = arguments.isEmpty() ? "help" : arguments.get(next++);
            return switch (word) {
                case "envoyer", "upload" -> Command.UPLOAD;
                case "aide", "help", "-h", "--help" -> Command.HELP;
                default -> throw new Misused("command", word);
            };
        }

        private void option(String name) throws Misused {
            switch (name) {
                case "--url" -> url = value(name);
                case "--token" -> token = value(name);
                case "--source" -> source = value(name);
                case "--date" -> date = value(name);
                case "--wait", "--attendre" -> stay = true;
                case "--csv" -> csv = Path.of(value(name));
                case "--parallel" -> parallel = number(name, 64);
                case "--patience" -> patience = Duration.ofSeconds(number(name, 86_400));
                default -> throw new Misused("option", name);
            }
        }

        private String value(String name) throws Misused {
            if (next == arguments.size()) {
                throw new Misused("value", name);
            }
            return arguments.get(next++);
        }

        private int number(String name, int most) throws Misused {
            String value = value(name);
            if (!value.matches("[1-9]\\d{0,5}") || Integer.parseInt(value) > most) {
                throw new Misused("number", name, most);
            }
            return Integer.parseInt(value);
        }

        private URI address() throws Misused {
            if (!url.matches("https?://[^/?#\\s]+[^?#\\s]*")) {
                throw new Misused("address", url);
            }
            return URI.create(url.replaceAll("/+$", ""));
        }
    }
}
