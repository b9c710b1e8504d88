package org.reperes.document;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An archive of an earlier version keeps what its texts were compared by. */
class BandsMigrationTest {

    @TempDir
    Path folder;

    @Test
    void bandsAreCarriedOver() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("test"));
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target("320").load().migrate();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into document (id, version, sha256, size, name, owner, pages, status, uploaded_at)
                    values ('d1', 1, 'x', 1, 'a.txt', 'lea', 0, 'INDEXED', current_timestamp)""");
            statement.execute("insert into fingerprint_band (band, document) values (42, 'd1'), (-7, 'd1')");
            Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
            try (ResultSet bands = statement.executeQuery("select band, document from band order by band")) {
                assertTrue(bands.next());
                assertEquals(-7, bands.getLong(1));
                assertTrue(bands.next());
                assertEquals(42, bands.getLong(1));
                assertEquals("d1", bands.getString(2));
            }
        }
    }
}
