package org.reperes.document;

import org.reperes.testsupport.PostgreSQL;
import org.reperes.testsupport.TestDatabase;

import java.nio.file.Path;

/** Everything {@link VersionsTest} says, on the production database. */
class VersionsOnPostgresIT extends VersionsTest {

    @Override
    TestDatabase database(Path folder) {
        return new TestDatabase(PostgreSQL.running().database());
    }
}
