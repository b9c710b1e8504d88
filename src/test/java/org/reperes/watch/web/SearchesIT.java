package org.reperes.watch.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.testsupport.Archive;
import org.reperes.testsupport.Browser;
import org.reperes.testsupport.Server;

/** A search is kept in the browser; its feed and its e-mails follow what comes in, on the real server. */
class SearchesIT {

    private static final String LABEL = "Veille <b>OIM</b>";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void aKeptSearchHasItsFeedAndItsAlerts() throws Exception {
        GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        smtp.start();
        Map<String, String> settings = Map.of("REPERES_SMTP_URL", "smtp://127.0.0.1:" + smtp.getSmtp().getPort(),
                "REPERES_SMTP_FROM", "archive@example.org", "REPERES_ALERT_SECONDS", "1");
        Server server = new Server(data, settings);
        try (Browser browser = new Browser(server.start())) {
            String feed = kept(browser.administrator(ColorScheme.LIGHT, 1280));
            String link = "/articles/" + taken(server, "un.txt", "M. Abdelouafi Laftit a reçu l’Organisation internationale pour les migrations (OIM) à Rabat.");
            Server.await("the first e-mail", Duration.ofSeconds(60), () -> smtp.getReceivedMessages().length == 1);
            String told = (String) smtp.getReceivedMessages()[0].getContent();
            assertTrue(told.contains(LABEL) && told.contains(link), told);
            assertTrue(feedOf(server, feed).contains(link), feedOf(server, feed));
            assertTrue(feedOf(server, feed).contains("Veille &lt;b&gt;OIM&lt;/b&gt;"));
            assertEquals(404, server.status(feed.replaceFirst("cle=.", "cle=_")));

            server.close();
            server.start();
            String other = "/articles/" + taken(server, "deux.txt", "Un autre rapport de l’OIM, par Mme Claire Petit.");
            Server.await("the second e-mail", Duration.ofSeconds(60), () -> smtp.getReceivedMessages().length >= 2);
            assertEquals(2, smtp.getReceivedMessages().length);
            String second = (String) smtp.getReceivedMessages()[1].getContent();
            assertTrue(second.contains(other) && !second.contains(link), second);
            names(server, browser.stranger(), link);
            assertEquals(List.of(), browser.complaints());
        } finally {
            server.close();
            smtp.stop();
        }
    }

    private static String taken(Server server, String name, String text) {
        var document = new Archive(server).taken(name, text);
        assertEquals("INDEXED", document.path("status").asText(), document.toString());
        return document.path("id").asText();
    }

    private static String feedOf(Server server, String feed) {
        return server.get(feed).body();
    }

    /** Path of the feed of a search kept from the search page, its alerts on. */
    private static String kept(Page page) {
        page.navigate("/recherche?q=OIM");
        page.click("#keep-search");
        page.fill("#label", LABEL);
        page.click("#keepit");
        assertThat(page.locator("main li h2")).hasText(LABEL);
        page.locator("a[href*='alerte=']").click();
        page.fill("#email", "pas une adresse");
        page.evaluate("document.getElementById('email').type = 'text'");
        page.click("#alerton");
        assertThat(page.locator("main")).containsText("n’est pas valable");
        page.fill("#email", "zoe@example.org");
        page.click("#alerton");
        assertThat(page.locator("main li")).containsText("zoe@example.org");
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations().stream().map(rule -> rule.getId()).toList());
        URI feed = URI.create(page.locator("a[type='application/atom+xml']").getAttribute("href"));
        return feed.getRawPath() + "?" + feed.getRawQuery();
    }

    /** The article names whom it is about, each name leads to the search for it, and what an editor rejects is gone. */
    private static void names(Server server, Page page, String link) throws IOException {
        page.navigate(link);
        page.locator(".names a", new Page.LocatorOptions().setHasText("Abdelouafi Laftit")).click();
        assertThat(page.locator("#results-title")).hasText("1 article");
        assertEquals(204, server.send(server.request("/api/documents/" + link.substring("/articles/".length()) + "/names")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"type\":\"PLACE\",\"name\":\"Rabat\"}"))).statusCode());
        page.navigate(link);
        assertThat(page.locator(".names")).not().containsText("Rabat");
        assertTrue(server.send(server.request("/api/acronyms").header("Accept", "text/plain").GET()).body()
                .contains("OIM, Organisation internationale pour les migrations"));
    }
}
