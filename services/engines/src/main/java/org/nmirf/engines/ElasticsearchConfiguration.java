package org.nmirf.engines;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of a single Elasticsearch node that serves this machine only. */
final class ElasticsearchConfiguration {

    static final String LOGGING =
            """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = %d{ISO8601} %-5p %c{1.} %m%n
            rootLogger.level = warn
            rootLogger.appenderRef.console.ref = console
            logger.node.name = org.elasticsearch.node
            logger.node.level = info
            """;

    private static final Pattern GROWING = Pattern.compile("^#|-Xlog|HeapDump");

    private ElasticsearchConfiguration() {}

    // The disk thresholds would make indices read-only on a laptop that is nearly full.
    static String server(Path directory, int port) {
        return """
            cluster.name: nmirf
            node.name: local
            path.data: "%1$s/data"
            path.logs: "%1$s/logs"
            network.host: 127.0.0.1
            http.port: %2$d
            discovery.type: single-node
            cluster.routing.allocation.disk.threshold_enabled: false
            xpack.security.enabled: true
            xpack.security.autoconfiguration.enabled: false
            xpack.security.enrollment.enabled: false
            xpack.security.http.ssl.enabled: false
            xpack.security.transport.ssl.enabled: false
            """
                .formatted(directory, port);
    }

    /**
     * The distribution's own options, without files that would grow and with what one machine
     * needs.
     *
     * @param distribution its options, one a line
     * @param heap in megabytes
     * @param compiler the option that chooses one
     */
    static String virtualMachine(Stream<String> distribution, int heap, String compiler) {
        Stream<String> own =
                Stream.of(
                        "-Xms" + heap + "m",
                        "-Xmx" + heap + "m",
                        compiler,
                        // The server would touch its whole heap at once, needed or not.
                        "-XX:-AlwaysPreTouch",
                        // These roles go to an index whose analysis this distribution lacks.
                        "-Des.queryable_built_in_roles_enabled=false");
        return Stream.concat(distribution.filter(line -> !GROWING.matcher(line).find()), own)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
