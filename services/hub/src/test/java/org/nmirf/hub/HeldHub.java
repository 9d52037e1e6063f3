package org.nmirf.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.indexing.BulkWriter;
import org.nmirf.hub.publishing.EventPublisher;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.IndexMapping;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The hub, in a process of its own, that stands still for ever at one point of its work with one
 * subject. It is the hub itself: only two of its parts tell when they are entered and left.
 */
public final class HeldHub {

    /** File that, once it is there, says where to stand still and with which subject. */
    static final String WISH = "HELD_WISH";

    /** File that appears when the point is reached, with the subjects of the batch. */
    static final String MARKER = "HELD_MARKER";

    /** A moment between two steps. */
    enum Point {
        /** Admission: the ledger has it, no topic has anything of it. */
        BEFORE_SHARED_TOPIC,
        /** Admission: the shared topic has it, nobody was told. */
        AFTER_SHARED_TOPIC,
        /** Admission: all is done, only the offset is not committed. */
        AFTER_ADMISSION_RECEIPTS,
        /** Indexing: the documents are written, nothing else. */
        AFTER_BULK,
        /** Indexing: all is done, only the offset is not committed. */
        AFTER_INDEXING_RECEIPTS
    }

    private HeldHub() {}

    /** Starts it; where to hold is in the environment. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(HubApplication.class)
                .initializers(HeldHub::prepare)
                .run(arguments);
    }

    private static void prepare(ConfigurableApplicationContext context) {
        context.getBeanFactory()
                .addBeanPostProcessor(
                        new Holding(Path.of(System.getenv(WISH)), Path.of(System.getenv(MARKER))));
    }

    private static final class Holding implements BeanPostProcessor {

        private final Path wish;
        private final Path marker;

        /** What the receipts that a thread publishes next are the end of. */
        private final Map<Thread, Point> receipts = new ConcurrentHashMap<>();

        Holding(Path wish, Path marker) {
            this.wish = wish;
            this.marker = marker;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return switch (bean) {
                case EventPublisher publisher -> watched(publisher, this::publishing);
                case BulkWriter writer -> watched(writer, this::writing);
                default -> bean;
            };
        }

        private static Object watched(Object bean, MethodInterceptor watch) {
            var proxy = new ProxyFactory(bean);
            proxy.setProxyTargetClass(true);
            proxy.addAdvice(watch);
            return proxy.getProxy();
        }

        @SuppressWarnings("unchecked")
        private @Nullable Object publishing(MethodInvocation call) throws Throwable {
            var records =
                    (List<ProducerRecord<byte[], byte[]>>)
                            Objects.requireNonNull(call.getArguments()[0]);
            Set<String> subjects = subjects(records);
            boolean isShared = hasTopic(records, "nmirf.practices");
            if (isShared) {
                holdAt(Point.BEFORE_SHARED_TOPIC, subjects);
            }
            Object answer = call.proceed();
            if (isShared) {
                holdAt(Point.AFTER_SHARED_TOPIC, subjects);
                receipts.put(Thread.currentThread(), Point.AFTER_ADMISSION_RECEIPTS);
            } else if (hasTopic(records, "nmirf.receipts.")) {
                holdAt(receipts.get(Thread.currentThread()), subjects);
            }
            return answer;
        }

        @SuppressWarnings("unchecked")
        private @Nullable Object writing(MethodInvocation call) throws Throwable {
            Object answer = call.proceed();
            if (call.getMethod().getName().equals("write")
                    && IndexMapping.ALL.equals(call.getArguments()[0])) {
                var documents =
                        (List<IndexDocument>) Objects.requireNonNull(call.getArguments()[1]);
                holdAt(
                        Point.AFTER_BULK,
                        documents.stream().map(IndexDocument::id).collect(Collectors.toSet()));
                receipts.put(Thread.currentThread(), Point.AFTER_INDEXING_RECEIPTS);
            }
            return answer;
        }

        private static boolean hasTopic(
                List<ProducerRecord<byte[], byte[]>> records, String prefix) {
            return records.stream().anyMatch(record -> record.topic().startsWith(prefix));
        }

        private static Set<String> subjects(List<ProducerRecord<byte[], byte[]>> records) {
            return records.stream()
                    .map(
                            record ->
                                    new String(
                                            record.key(), java.nio.charset.StandardCharsets.UTF_8))
                    .flatMap(key -> Subject.parse(key).stream())
                    .map(named -> named.id().toString())
                    .collect(Collectors.toSet());
        }

        private void holdAt(@Nullable Point reached, Set<String> subjects)
                throws InterruptedException {
            if (reached != null && isWished(reached, subjects)) {
                mark(subjects);
                new CountDownLatch(1).await();
            }
        }

        private boolean isWished(Point reached, Set<String> subjects) {
            try {
                if (!Files.exists(wish)) {
                    return false;
                }
                List<String> said = Files.readAllLines(wish);
                return said.getFirst().equals(reached.name()) && subjects.contains(said.getLast());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        private void mark(Set<String> subjects) {
            write(marker, subjects);
        }
    }

    /** Writes a file that is there whole or not at all. */
    static void write(Path file, Iterable<String> lines) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(unfinished, lines);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
