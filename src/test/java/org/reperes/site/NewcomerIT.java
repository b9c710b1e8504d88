package org.reperes.site;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.testsupport.Browser;
import org.reperes.testsupport.Server;
import org.reperes.testsupport.Shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a newcomer does: first account, upload, search, article, permalink. */
class NewcomerIT {

    private static final double PATIENCE = 120_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void aDocumentGoesFromTheBrowserToItsPermalink() throws IOException {
        Path article = Shared.path("corpus/maroc-42071-tentatives-2021-11.txt");
        try (Server server = new Server(data, Map.of()).start(); Browser browser = new Browser(server)) {
            String link = Files.readString(data.resolve("first-account.txt")).strip();
            assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(data.resolve("first-account.txt"))));
            Page page = browser.administrator(ColorScheme.LIGHT, 1280);
            assertThat(page).hasURL(server.uri("/importer").toString());
            assertFalse(Files.exists(data.resolve("first-account.txt")), "the link is used up");

            upload(page, article);
            search(page);
            String permalink = article(page);
            strangersRead(browser.stranger(), permalink, link);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void upload(Page page, Path article) throws IOException {
        Path[] files;
        try (Stream<Path> reports = Files.list(Shared.path("corpus/reports/commune"))) {
            files = Stream.concat(Stream.of(article), reports.filter(file -> file.toString().endsWith(".docx"))).toArray(Path[]::new);
        }
        page.setInputFiles("#files", files);
        assertThat(page.locator(".file")).hasCount(files.length);
        for (int i = 0; i < files.length; i++) {
            assertThat(page.locator(".file").nth(i).locator(".state")).hasText("indexé",
                    new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        }
        assertTrue(page.url().contains("?lot="), "the batch has an address");

        page.setInputFiles("#files", article);
        Locator again = page.locator(".file").last();
        assertThat(again.locator(".state")).hasText("déjà connu");
        assertThat(again.locator("a")).hasCount(1);
        page.reload();
        assertThat(page.locator("#report tbody tr")).hasCount(files.length);
    }

    private static void search(Page page) {
        page.navigate("/");
        page.fill("#q", "immigration clandestine");
        page.press("#q", "Enter");
        assertThat(page.locator("#results-title")).hasText("1 article");
        assertThat(page.locator(".hit .excerpt mark").first()).containsText("immigration");
        assertThat(page.locator(".hit-figures")).containsText("42.071");
        assertThat(page.locator(".hit-figures")).containsText("plus de 156");
        page.keyboard().press("Escape");
        page.locator("body").click();
        page.keyboard().press("j");
        page.keyboard().press("Enter");
    }

    private static String article(Page page) {
        assertThat(page.locator(".article-head time")).hasText("novembre 2021");
        assertThat(page.locator(".reperes .value").first()).hasText("42.071");
        assertThat(page.locator(".reperes")).containsText("plus de 156");
        assertThat(page.locator(".text mark.current").first()).isInViewport();
        int hits = page.locator(".text mark").count();
        assertTrue(hits > 2, "all hits are marked");
        String first = page.locator(".text mark.current").first().getAttribute("id");
        page.keyboard().press("Enter");
        assertFalse(first.equals(page.locator(".text mark.current").first().getAttribute("id")), "Enter goes to the next");
        page.keyboard().press("Shift+Enter");
        assertEquals(first, page.locator(".text mark.current").first().getAttribute("id"));

        page.locator(".reperes a").first().click();
        assertThat(page.locator(".text .figure:target")).hasText("42.071");
        page.locator(".text .figure", new Page.LocatorOptions().setHasText("1.725")).click();
        assertThat(page.locator(".detail")).containsText("migrants");
        page.keyboard().press("Escape");
        assertThat(page.locator(".detail")).hasCount(0);

        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator("[data-copy]").first().click();
        return page.evaluate("navigator.clipboard.readText()").toString();
    }

    private static void strangersRead(Page page, String permalink, String usedLink) {
        page.navigate(permalink);
        assertThat(page).hasURL(permalink);
        assertThat(page.locator("h1")).containsText("42.000 tentatives");
        assertThat(page.locator(".text")).containsText("2021. Il a aussi");
        String id = permalink.replaceAll(".*/articles/([^/]+)/.*", "$1");
        page.navigate("/articles/" + id + "/autre-titre?q=migrants#chiffre-2");
        assertThat(page).hasURL(permalink + "?q=migrants#chiffre-2");
        page.navigate("/articles/" + id);
        assertThat(page).hasURL(permalink);
        assertEquals(404, page.navigate("/articles/inconnu").status());

        page.navigate(usedLink);
        assertThat(page.locator(".note.bad")).isVisible();
        assertThat(page.locator("#password")).hasCount(0);
        page.navigate("/importer");
        assertThat(page.locator("h1")).hasText("Connexion");
    }
}
