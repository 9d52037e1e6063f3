package org.nmirf.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;

/** The settings of a single broker that asks every client for a password and for rights. */
final class KafkaConfiguration {

    static final String LOGGING =
            """
            <configuration>
              <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>%d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5level %logger{30} %msg%n</pattern></encoder>
              </appender>
              <logger name="kafka.authorizer.logger" level="WARN"/>
              <logger name="kafka.server" level="INFO"/>
              <root level="WARN"><appender-ref ref="OUT"/></root>
            </configuration>
            """;

    private KafkaConfiguration() {}

    static String server(int port, int controllerPort, String user, String password, Path data) {
        return """
            process.roles=broker,controller
            node.id=1
            controller.quorum.bootstrap.servers=127.0.0.1:%2$d
            listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            listener.security.protocol.map=CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
            inter.broker.listener.name=CLIENTS
            controller.listener.names=CONTROLLER
            sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
            sasl.mechanism.controller.protocol=PLAIN
            listener.name.clients.sasl.enabled.mechanisms=SCRAM-SHA-512
            listener.name.clients.scram-sha-512.sasl.jaas.config=%3$s
            listener.name.controller.sasl.enabled.mechanisms=PLAIN
            listener.name.controller.plain.sasl.jaas.config=%4$s
            authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
            super.users=User:%5$s
            allow.everyone.if.no.acl.found=false
            auto.create.topics.enable=false
            log.dirs=%6$s
            num.partitions=1
            default.replication.factor=1
            min.insync.replicas=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=4
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            share.coordinator.state.topic.num.partitions=1
            group.initial.rebalance.delay.ms=0
            """
                .formatted(
                        port,
                        controllerPort,
                        scram(user, password),
                        plain(user, password),
                        user,
                        data);
    }

    static String scram(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username="
                + quoted(user)
                + " password="
                + quoted(password)
                + ";";
    }

    /** Whether anything listens: the client library would log each refused connection. */
    static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String plain(String user, String password) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username="
                + quoted(user)
                + " password="
                + quoted(password)
                + " user_"
                + user
                + "="
                + quoted(password)
                + ";";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
