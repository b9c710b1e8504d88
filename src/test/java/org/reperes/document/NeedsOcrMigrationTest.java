package org.reperes.document;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** In an archive of an earlier version, scans that nobody could read were said to be empty. */
class NeedsOcrMigrationTest {

    @TempDir
    Path folder;

    @Test
    void scansWaitForRecognitionAndEmptyFilesStayEmpty() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("test"));
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target("330").load().migrate();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into document (id, version, sha256, size, name, owner, pages, status, uploaded_at, reason, reason_detail) values
                    ('d1', 1, 'x', 1, 'scan.jpg', 'lea', 0, 'QUARANTINED', current_timestamp, 'EMPTY', 'ocr-unavailable'),
                    ('d2', 1, 'y', 1, 'blank.txt', 'lea', 0, 'QUARANTINED', current_timestamp, 'EMPTY', '')""");
            Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
            List<String> reasons = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select id, reason from document order by id")) {
                while (rows.next()) {
                    reasons.add(rows.getString(1) + " " + rows.getString(2));
                }
            }
            assertEquals(List.of("d1 NEEDS_OCR", "d2 EMPTY"), reasons);
        }
    }
}
