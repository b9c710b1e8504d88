package org.reperes.testsupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser for a test: the machine's Chromium. What its pages complain of on the console is kept. */
public final class Browser implements AutoCloseable {

    public static final String NAME = "zoe";
    private static final String PASSWORD = "une phrase assez longue";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final Server server;
    private final List<String> complaints = new ArrayList<>();

    public Browser(Server server) {
        Path path = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(path != null, "no Chromium on this machine: skipped");
        this.server = server;
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(path)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")));
    }

    /** A window of a person who was never here: French, light, on a desk. */
    public Page stranger() {
        return stranger(ColorScheme.LIGHT, 1280);
    }

    public Page stranger(ColorScheme scheme, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.uri("").toString()).setLocale("fr-FR").setColorScheme(scheme).setViewportSize(width, 900));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** A window of the administrator, whose account is the server's first. */
    public Page administrator(ColorScheme scheme, int width) {
        Page page = stranger(scheme, width);
        Path link = server.data().resolve("first-account.txt");
        page.navigate(Files.exists(link) ? read(link) : "/connexion");
        page.fill("#name", NAME);
        page.fill("#password", PASSWORD);
        page.click("#enter");
        page.locator("#signout").waitFor();
        return page;
    }

    /** Script errors and refusals of the page's own security policy. */
    public List<String> complaints() {
        return complaints;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
