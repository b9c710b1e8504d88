package org.reperes.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.RealDocuments;
import org.reperes.platform.Settings;
import org.reperes.platform.Texts;
import org.reperes.search.Query;
import org.reperes.testsupport.TestDatabase;

/** A real database and a real SMTP server; the engine's answer is which titles hold the word. */
class AlertsTest {

    private static final long ACCOUNT = 7;

    @TempDir
    Path folder;
    GreenMail smtp;
    TestDatabase database;
    Documents documents;
    SavedSearches searches;
    Alerts alerts;

    @BeforeEach
    void open() {
        smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        smtp.start();
        database = TestDatabase.h2(folder);
        database.inTransaction(() -> database.entityManager().createNativeQuery("""
                insert into account (id, name, name_key, role, stamp, created_at, closed)
                values (7, 'Léa', 'lea', 'READER', 0, current_timestamp, false)""").executeUpdate());
        documents = RealDocuments.of(database);
        searches = database.transactional(new SavedSearches(database.entityManager()));
        alerts = alerts(smtp.getSmtp().getPort());
    }

    @AfterEach
    void close() {
        smtp.stop();
        database.close();
    }

    private Alerts alerts(int port) {
        Settings settings = new Settings(Map.of("REPERES_SMTP_URL", "smtp://127.0.0.1:" + port, "REPERES_SMTP_FROM", "archive@example.org",
                "REPERES_PUBLIC_URL", "https://archive.example.org/"));
        return new Alerts(searches, documents, new Post(settings), new Letter(new Site(settings), new Texts()), (query, ids) ->
                ids.stream().filter(id -> documents.find(id).orElseThrow().getTitle().contains(query.q())).toList());
    }

    private SavedSearch alerted(String label, String q) {
        SavedSearch search = searches.keep(ACCOUNT, label, Query.of(q), Locale.FRENCH).orElseThrow();
        searches.alert(ACCOUNT, search.id(), "lea@example.org");
        return search;
    }

    @Test
    void namesTheSearchAndItsNewDocumentsWithTheirPermalinks() throws Exception {
        RealDocuments.indexed(documents, 'a', "Migrants : le rapport d’hier");
        alerted("Veille « migrants »", "Migrants");
        Document one = RealDocuments.indexed(documents, 'b', "Migrants à Sebta");
        Document two = RealDocuments.indexed(documents, 'c', "Migrants à Melilla");
        RealDocuments.indexed(documents, 'd', "Budget");
        alerts.round();
        assertEquals(1, smtp.getReceivedMessages().length);
        MimeMessage message = smtp.getReceivedMessages()[0];
        assertEquals("Repères : 2 nouveaux documents – Veille « migrants »", message.getSubject());
        assertEquals("lea@example.org", message.getAllRecipients()[0].toString());
        String text = (String) message.getContent();
        for (Document document : List.of(one, two)) {
            assertTrue(text.contains(document.getTitle()) && text.contains("https://archive.example.org" + document.getPermalink().path()), text);
        }
        assertFalse(text.contains("Budget") || text.contains("d’hier"), text);
    }

    @Test
    void theSearchesOfOnePersonThatFireTogetherGoOutInOneLetter() throws Exception {
        alerted("Villes", "Sebta");
        alerted("Personnes", "Migrants");
        RealDocuments.indexed(documents, 'b', "Migrants à Sebta");
        Document other = RealDocuments.indexed(documents, 'c', "Migrants à Melilla");
        alerts.round();
        alerts.round();
        assertEquals(1, smtp.getReceivedMessages().length);
        MimeMessage message = smtp.getReceivedMessages()[0];
        assertEquals("Repères : 2 nouveaux documents – 2 recherches", message.getSubject());
        String text = (String) message.getContent();
        String villes = text.substring(text.indexOf("« Villes »"), text.indexOf("« Personnes »"));
        assertTrue(villes.contains("Migrants à Sebta") && !villes.contains(other.getTitle()), text);
        assertTrue(text.substring(text.indexOf("« Personnes »")).contains(other.getTitle()), text);
    }

    @Test
    void tellsNothingTwiceNotEvenAfterARestart() {
        alerted("m", "Migrants");
        Document document = RealDocuments.indexed(documents, 'b', "Migrants à Sebta");
        alerts.round();
        documents.markIndexed(List.of(document.getId()));
        alerts.round();
        alerts(smtp.getSmtp().getPort()).round();
        assertEquals(1, smtp.getReceivedMessages().length);
        RealDocuments.indexed(documents, 'c', "Migrants à Melilla");
        alerts.round();
        assertEquals(2, smtp.getReceivedMessages().length);
    }

    @Test
    void whatTheMailServerRefusesIsToldInALaterRound() {
        alerted("m", "Migrants");
        RealDocuments.indexed(documents, 'b', "Migrants à Sebta");
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        alerts(port).round();
        smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        smtp.start();
        alerts(smtp.getSmtp().getPort()).round();
        assertEquals(1, smtp.getReceivedMessages().length);
    }

    @Test
    void endsWhenItsOwnerSaysSo() {
        SavedSearch search = alerted("m", "Migrants");
        searches.alert(ACCOUNT, search.id(), null);
        RealDocuments.indexed(documents, 'b', "Migrants à Sebta");
        alerts.round();
        searches.remove(ACCOUNT, search.id());
        assertEquals(0, smtp.getReceivedMessages().length);
        assertEquals(List.of(), searches.of(ACCOUNT));
    }

    @Test
    void aSearchIsItsOwnersAlone() {
        SavedSearch search = alerted("m", "Migrants");
        searches.alert(8, search.id(), "autre@example.org");
        searches.remove(8, search.id());
        assertEquals("lea@example.org", searches.of(ACCOUNT).getFirst().email());
        String key = search.feed().substring(search.feed().indexOf('=') + 1);
        assertTrue(searches.byKey(search.id(), key).isPresent());
        assertTrue(searches.byKey(search.id(), "x").isEmpty());
        assertTrue(searches.byKey(search.id(), null).isEmpty());
    }

    @Test
    void aLabelBreaksNoHeading() throws Exception {
        alerted("Veille\r\nBcc: tous@example.org", "Migrants");
        RealDocuments.indexed(documents, 'b', "Migrants à Sebta");
        alerts.round();
        MimeMessage message = smtp.getReceivedMessages()[0];
        assertEquals("Repères : un nouveau document – Veille Bcc: tous@example.org", message.getSubject());
        assertEquals(1, message.getAllRecipients().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lea", "lea@example.org, autre@example.org", "Léa <lea@example.org>", "lea@example.org\r\nBcc: x@y.z"})
    void refusesWhatIsNotOneAddress(String email) {
        assertFalse(Alerts.isAddress(email));
    }
}
