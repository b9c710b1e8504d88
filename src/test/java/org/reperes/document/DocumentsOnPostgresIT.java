package org.reperes.document;

import org.reperes.testsupport.PostgreSQL;
import org.reperes.testsupport.TestDatabase;

import java.nio.file.Path;

/** Everything {@link DocumentsTest} says, on the production database. */
class DocumentsOnPostgresIT extends DocumentsTest {

    @Override
    TestDatabase database(Path folder) {
        return new TestDatabase(PostgreSQL.running().database());
    }
}
