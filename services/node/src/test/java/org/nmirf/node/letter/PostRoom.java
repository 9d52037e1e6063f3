package org.nmirf.node.letter;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.nmirf.engines.Engines;
import org.nmirf.mail.MailServer;
import org.nmirf.mail.testing.TestPost;
import org.nmirf.node.access.Person;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.identity.PublicAddress;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.rounds.Round;
import org.nmirf.web.vocabulary.Countries;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;
import tools.jackson.databind.json.JsonMapper;

/** Letters of a node on a database of their own, a real mail server, and a clock that obeys. */
public final class PostRoom implements AutoCloseable {

    /** Monday morning. */
    public static final Instant MONDAY = Instant.parse("2026-05-04T09:00:00Z");

    static final Person ADMIN = new Person("admin-ma", java.util.Set.of());

    private static final String NAME = "letters";
    private static final String PASSWORD = "db-secret";

    /** The mail server. */
    public final TestPost post = new TestPost();

    /** The time here. */
    public final MovableClock clock = new MovableClock();

    /** The database. */
    public final JdbcClient database;

    /** Takes letters. */
    public final Letters letters;

    final LetterLog log;
    final TurnedOff turnedOff;

    private final TransactionTemplate transactions;
    private final StoredLetters stored;
    private final PrintParcel print;
    private final WriteSheet words;
    private final StaticListableBeanFactory renewing = new StaticListableBeanFactory();
    private final Hours hours;
    private final LetterSettings settings;

    /** With people who said nothing. */
    public PostRoom() {
        this((address, usual) -> usual);
    }

    /** With people who want letters so. */
    public PostRoom(LetterWishes wishes) {
        var source = source();
        database = JdbcClient.create(source);
        database.sql("TRUNCATE letter, letter_off").update();
        transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        RunningNode node = SharedNode.get().node();
        stored = new StoredLetters(database, node.bean(JsonMapper.class));
        turnedOff = new TurnedOff(database, stored, clock);
        settings =
                new LetterSettings(
                        LocalTime.of(20, 0),
                        LocalTime.of(7, 0),
                        EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(2),
                        Duration.ofHours(4),
                        Duration.ofDays(3),
                        Duration.ofDays(30));
        var beans = new StaticListableBeanFactory();
        beans.addBean("wishes", wishes);
        hours = new Hours(settings, beans.getBeanProvider(LetterWishes.class), turnedOff, clock);
        var identity = node.bean(NodeIdentity.class);
        var address = new PublicAddress(java.net.URI.create("https://node.example.org/"));
        words = new WriteSheet(node.bean(MessageSource.class), identity, address, hours);
        print =
                new PrintParcel(
                        words,
                        node.bean(ITemplateEngine.class),
                        node.bean(Countries.class),
                        identity,
                        address);
        letters = new Letters(stored, words, hours, UUID::randomUUID, clock, event -> {});
        log = new LetterLog(database, clock, (person, act, object) -> {}, event -> {});
    }

    private static DriverManagerDataSource source() {
        var postgres = Engines.postgres();
        postgres.createDatabase(NAME, NAME, PASSWORD);
        String url = postgres.jdbcUrl(NAME);
        Flyway.configure().dataSource(url, NAME, PASSWORD).load().migrate();
        return new DriverManagerDataSource(url, NAME, PASSWORD);
    }

    /** A clock that stands still until it is moved. */
    public static final class MovableClock extends Clock {

        private volatile Instant now = MONDAY;

        /** Moves it on. */
        public void move(Duration on) {
            now = now.plus(on);
        }

        /** Sets it. */
        public void set(String moment) {
            now = Instant.parse(moment);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Posts in a transaction of its own. */
    Letters.Posting post(Letter letter) {
        return inTransaction(() -> letters.post(letter));
    }

    /** Does that in a transaction. */
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /** The sender of one process. */
    SendLetters sender(MailServer server) {
        var around = new SendLetters.Surroundings(settings, clock, new Random(7));
        var renewals =
                new Renewals(renewing.getBeanProvider(LetterRenewal.class), stored, words, clock);
        return new SendLetters(stored, hours, renewals, print, server, around);
    }

    /** Has letters of an earlier day worded again by that feature. */
    public void renew(LetterRenewal feature) {
        renewing.addBean("feature", feature);
    }

    /** One step of the node's sender. */
    Round step() {
        return step(sender(post.client(clock)));
    }

    Round step(SendLetters sender) {
        return inTransaction(sender::run);
    }

    /** Steps until nothing is due; how often the server was away. */
    public int deliver() {
        int away = 0;
        for (Round step = step(); step != Round.DONE; step = step()) {
            away += step == Round.AWAY ? 1 : 0;
        }
        return away;
    }

    /** All letters, the first posted first. */
    List<LetterLog.Entry> entries() {
        return log.list(null, "", 0, 1000).items().reversed();
    }

    /** The only letter. */
    LetterLog.Entry entry() {
        return entries().getFirst();
    }

    @Override
    public void close() {
        post.close();
    }
}
