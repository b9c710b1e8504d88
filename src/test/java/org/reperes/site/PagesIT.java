package org.reperes.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reperes.platform.Json;
import org.reperes.testsupport.Archive;
import org.reperes.testsupport.Browser;
import org.reperes.testsupport.Server;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every page in both looks: accessible, safe against what documents say, usable without a mouse. */
class PagesIT {

    private static final String HOSTILE = "<script>document.title='pris'</script><img src=x onerror=\"document.title='pris'\"> Zygomatique\n\n"
            + "Le zygomatique <b>compte</b> 12 élus & 3,5 % de hausse, </p></body></script><script>document.title='pris'</script> selon le maire.\n";

    private static Server server;
    private static Browser browser;
    private static String article;
    private static String hostile;
    private static String longOne;

    @BeforeAll
    static void fill() {
        server = Server.shared();
        browser = new Browser(server);
        Archive archive = new Archive(server);
        article = taken(archive, "budget.txt", "Le budget de la ville\n\nLe budget atteint 12,5 millions d’euros en 2021, "
                + "soit 3 % de plus qu’en 2020. Selon le maire, 1.200 logements seront construits.\n");
        hostile = taken(archive, "<img src=x onerror=alert(1)>.txt", HOSTILE);
        longOne = taken(archive, "long.txt", "Un long rapport\n\n" + "La commune compte 1.234 habitants. ".repeat(6000)
                + "Le quinquagénaire clôt ce rapport.\n");
        archive.awaitFound("quinquagénaire", longOne.split("/")[2]);
    }

    private static String taken(Archive archive, String name, String text) {
        var document = archive.taken(name, text);
        assertEquals("INDEXED", document.path("status").asText(), name);
        return document.path("permalink").asText();
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<String> addresses() {
        String id = article.split("/")[2];
        return List.of("/", "/recherche?q=budget", "/recherche?q=budget&-type=application/pdf&from=2020", "/recherche?q=introuvable",
                article + "?q=logements", "/chiffres?q=logements", "/aide", "/importer", "/connexion", "/premier-compte?jeton=faux",
                "/compte", "/admin", "/admin/index", "/admin/synonymes", "/admin/comptes", "/nombres/" + id, "/rien");
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void noPageHasAnAccessibilityViolation(ColorScheme scheme) {
        for (int width : new int[] {1280, 390}) {
            Page page = browser.administrator(scheme, width);
            List<String> found = new ArrayList<>();
            for (String address : addresses()) {
                Response answer = page.navigate(address);
                assertEquals(address.equals("/rien") ? 404 : 200, answer.status(), address);
                new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze().getViolations().forEach(rule -> found.add(address + " " + rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
                assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address + " fits " + width);
            }
            assertEquals(List.of(), found);
            page.context().close();
        }
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void whatADocumentSaysIsShownAsText() {
        Page page = browser.administrator(ColorScheme.LIGHT, 1280);
        for (String address : List.of(hostile, hostile + "?q=zygomatique", "/recherche?q=zygomatique", "/", "/chiffres?q=%C3%A9lus",
                "/nombres/" + hostile.split("/")[2], "/admin", "/recherche?q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E")) {
            page.navigate(address);
            assertTrue(!page.title().equals("pris"), address);
            assertEquals(0, page.locator("main script, main img, main b:has-text('compte')").count(), address);
        }
        page.navigate(hostile);
        assertThat(page.locator("h1")).containsText("<script>document.title='pris'</script>");
        assertThat(page.locator(".text")).containsText("</p></body></script><script>");
        assertEquals(1, page.locator("script[type='application/ld+json']").count());
        assertEquals(true, page.evaluate("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).headline.includes('<script>')"));
    }

    @Test
    void aLongTextOpensAtAHitAndAtAnAnchorFarInside() {
        Page page = browser.stranger();
        page.navigate(longOne + "?q=quinquag%C3%A9naire");
        assertThat(page.locator(".text mark.current")).isInViewport();
        assertTrue(page.locator(".sentence").count() < 3000, "one part alone is on the page");
        page.navigate(longOne + "#phrase-5990");
        page.waitForURL("**?p=*#phrase-5990");
        assertThat(page.locator("#phrase-5990")).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=quinquag%C3%A9naire", "#phrase-5990"})
    void aLateReadingFontMovesNoOneFromTheirPlace(String where) {
        Page page = browser.stranger();
        List<Route> fonts = new ArrayList<>();
        page.route("**/*.woff2", fonts::add);
        page.navigate(longOne + where, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        String place = where.contains("#") ? "#phrase-5990" : ".text mark.current";
        assertThat(page.locator(place)).isInViewport();
        Object before = page.evaluate("document.documentElement.scrollHeight");
        page.unroute("**/*.woff2");
        fonts.forEach(Route::resume);
        page.waitForLoadState();
        page.evaluate("document.fonts.ready.then(() => true)");
        assertNotEquals(before, page.evaluate("document.documentElement.scrollHeight"), "the font moved the lines");
        assertThat(page.locator(place)).isInViewport();
    }

    @Test
    void aReloadKeepsTheReadersPlace() {
        Page page = browser.stranger();
        page.navigate(longOne + "#phrase-5990");
        page.waitForURL("**?p=*#phrase-5990");
        assertThat(page.locator("#phrase-5990")).isInViewport();
        Locator read = page.locator(".sentence").nth(40);
        read.scrollIntoViewIfNeeded();
        assertThat(read).isInViewport();
        page.reload();
        page.evaluate("document.fonts.ready.then(() => true)");
        assertThat(page.locator("#phrase-5990")).not().isInViewport();
        assertThat(read).isInViewport();
    }

    @Test
    void everythingIsReachedByKeyboard() {
        Page page = browser.stranger();
        page.navigate("/recherche?q=budget");
        page.keyboard().press("Tab");
        assertEquals("skip", page.evaluate("document.activeElement.className"));
        page.keyboard().press("Enter");
        page.keyboard().press("/");
        assertEquals("q", page.evaluate("document.activeElement.id"));
        page.keyboard().press("Escape");
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        page.keyboard().press("j");
        assertThat(page.locator(".hit.current")).hasCount(1);
        page.keyboard().press("Enter");
        page.waitForURL("**/articles/**");
        page.locator(".text .figure").first().focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".detail")).isVisible();
    }

    @Test
    void languageAndLookAreSwitchedWithoutLosingThePlace() {
        Page page = browser.stranger();
        page.navigate("/recherche?q=budget");
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        page.locator("a[hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasURL(server.uri("/recherche?q=budget").toString());
        assertThat(page.locator("#results-title")).containsText("article");
        page.locator(".to-dark").click();
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void theSameAddressAnswersPrograms() {
        assertEquals("application/json", type("/recherche.json?q=budget", "*/*"));
        assertEquals("application/json", type("/recherche?q=budget", "application/json"));
        assertEquals("text/csv", type("/recherche.csv?q=budget", "*/*"));
        assertEquals("text/csv", type("/chiffres.csv?q=logements", "*/*"));
        assertEquals("application/json", type("/articles/" + article.split("/")[2] + ".json", "*/*"));
        assertEquals("text/html", type("/recherche?q=budget", "text/html,*/*"));
    }

    @Test
    void aWholeSearchIsSavedWithItsProgress() throws IOException {
        Page page = browser.stranger();
        page.navigate("/recherche?q=budget");
        Download csv = page.waitForDownload(() -> page.locator("#export a").first().click());
        assertEquals("recherche.csv", csv.suggestedFilename());
        assertTrue(Files.readString(csv.path()).contains(article), "the article is in the file");
        Download json = page.waitForDownload(() -> page.locator("#export a").last().click());
        JsonNode hits = Json.read(Files.readString(json.path()), JsonNode.class);
        assertEquals(page.locator("#export").getAttribute("data-total"), "" + hits.size());
        assertThat(page.locator("#export progress")).hasCount(0);
        assertEquals("[]", server.get("/api/search/export.json?q=introuvable").body().strip());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void onesOwnPastQueriesAreSuggestedUntilForgotten() {
        Page page = browser.stranger();
        page.navigate("/recherche?q=budget+de+la+ville");
        page.navigate("/recherche?q=introuvable+budgétaire");
        page.navigate("/");
        page.locator("#q").pressSequentially("budg");
        assertThat(page.locator(".suggestions .past")).hasText(new String[] {"budget de la ville"});
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Delete");
        assertThat(page.locator(".suggestions .past")).hasCount(0);
        assertThat(page.locator(".suggestions li")).not().hasCount(0);
    }

    private static String type(String address, String accept) {
        HttpResponse<String> answer = server.send(HttpRequest.newBuilder(server.uri(address)).header("Accept", accept));
        assertEquals(200, answer.statusCode(), address);
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    @Test
    void theApiSaysWhoMayDoWhat() {
        HttpResponse<String> nobody = server.send(HttpRequest.newBuilder(server.uri("/api/documents")));
        assertEquals(401, nobody.statusCode());
        assertEquals("application/problem+json", nobody.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        assertTrue(nobody.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"));
        HttpResponse<String> wrong = server.send(HttpRequest.newBuilder(server.uri("/api/search?q=a")).header("Authorization", "Bearer faux"));
        assertEquals(401, wrong.statusCode(), "a bad token is refused even where reading is open");
        for (String header : List.of("Sec-Fetch-Site: cross-site", "Origin: https://elsewhere.example")) {
            String[] pair = header.split(": ");
            HttpResponse<String> foreign = server.send(server.request("/api/documents/retry").header(pair[0], pair[1])
                    .POST(HttpRequest.BodyPublishers.noBody()));
            assertEquals(403, foreign.statusCode(), header);
        }
        assertEquals(200, server.get("/api/documents").statusCode());
    }

    @Test
    void viewsAndTemplatesHaveNoAddressOfTheirOwn() {
        Stream.of("/search.xhtml", "/manage/queue.xhtml", "/WEB-INF/web.xml", "/WEB-INF/templates/layout.xhtml")
                .forEach(path -> assertEquals(404, server.status(path), path));
    }
}
