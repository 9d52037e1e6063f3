package org.nmirf.bench.network;

import java.time.Clock;
import javax.sql.DataSource;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.member.Members;
import org.nmirf.hub.search.IndexDocuments;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;
import org.springframework.util.JdkIdGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parts of the hub inside the bench: what makes documents, and the storage that must know of an
 * event before the hub indexes it. Each is made when it is first asked for.
 */
public final class HubParts implements AutoCloseable {

    private static final String[] ROOMS = {
        "org.nmirf.hub.analysis",
        "org.nmirf.hub.concept",
        "org.nmirf.hub.ledger",
        "org.nmirf.hub.member",
        "org.nmirf.hub.query",
        "org.nmirf.hub.search",
        "org.nmirf.web.vocabulary"
    };

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private final DataSource database;

    private HubParts(DataSource database) {
        this.database = database;
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(IdGenerator.class, JdkIdGenerator::new);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(new DataSourceTransactionManager(database)));
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.scan(ROOMS);
        context.refresh();
    }

    /** Only what needs no database. */
    public static HubParts withoutDatabase() {
        return new HubParts(new DriverManagerDataSource());
    }

    /** With one connection to the hub's database: for one thread at a time. */
    public static HubParts on(BenchEngines.Database database) {
        return new HubParts(
                new SingleConnectionDataSource(
                        database.url(), database.user(), database.password(), true));
    }

    /** Makes documents of practices. */
    public IndexDocuments documents() {
        return context.getBean(IndexDocuments.class);
    }

    /** All vocabularies. */
    public Vocabularies vocabularies() {
        return context.getBean(Vocabularies.class);
    }

    /** The ledger of admissions. */
    public AdmissionLedger ledger() {
        return context.getBean(AdmissionLedger.class);
    }

    /** The members. */
    public Members members() {
        return context.getBean(Members.class);
    }

    /** The hub's database. */
    public JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
        if (database instanceof SingleConnectionDataSource connection) {
            connection.destroy();
        }
    }
}
