package org.reperes.document;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What an archive of an earlier version holds is carried over. */
class MigrationsTest {

    private static final String DOCUMENT = "insert into document (id, version, sha256, size, name, owner, pages, uploaded_at, status, reason, reason_detail) values ";

    @TempDir
    Path folder;

    @Test
    void bandsThatTextsWereComparedByStay() throws SQLException {
        assertEquals(List.of("-7 d1", "42 d1"), migrated("320", "select band, document from band order by band",
                DOCUMENT + "('d1', 1, 'x', 1, 'a.txt', 'lea', 0, current_timestamp, 'INDEXED', null, null)",
                "insert into fingerprint_band (band, document) values (42, 'd1'), (-7, 'd1')"));
    }

    @Test
    void scansThatWereSaidToBeEmptyWaitForRecognition() throws SQLException {
        assertEquals(List.of("d1 NEEDS_OCR", "d2 EMPTY"), migrated("330", "select id, reason from document order by id",
                DOCUMENT + "('d1', 1, 'x', 1, 'scan.jpg', 'lea', 0, current_timestamp, 'QUARANTINED', 'EMPTY', 'ocr-unavailable')",
                DOCUMENT + "('d2', 1, 'y', 1, 'blank.txt', 'lea', 0, current_timestamp, 'QUARANTINED', 'EMPTY', '')"));
    }

    /** Fills a database of the version, brings it up to date and asks; two columns a row. */
    private List<String> migrated(String version, String asked, String... filled) throws SQLException {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("test"));
        var flyway = Flyway.configure().dataSource(source).locations("classpath:db/migration");
        flyway.target(version).load().migrate();
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            for (String sql : filled) {
                statement.execute(sql);
            }
            flyway.target("latest").load().migrate();
            List<String> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(asked)) {
                while (found.next()) {
                    rows.add(found.getString(1) + " " + found.getString(2));
                }
            }
            return rows;
        }
    }
}
