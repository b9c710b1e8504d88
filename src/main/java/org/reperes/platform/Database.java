package org.reperes.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import org.flywaydb.core.Flyway;

import javax.sql.DataSource;

/**
 * The data source (H2 file or PostgreSQL, by environment; see bin/serve) and its schema, migrated before anything else
 * starts: other start-up beans carry {@code @DependsOn("Database")}.
 */
@Startup
@Singleton(name = "Database")
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = Database.JNDI,
        className = "${MPCONFIG=reperes.db.driver}",
        url = "${MPCONFIG=reperes.db.url}",
        user = "${MPCONFIG=reperes.db.user}",
        password = "${MPCONFIG=reperes.db.password}",
        minPoolSize = 2, maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=information_schema.schemata",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"})
public class Database {

    public static final String JNDI = "java:app/jdbc/reperes";

    @Resource(lookup = JNDI)
    private DataSource source;

    @PostConstruct
    void migrate() {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    }
}
