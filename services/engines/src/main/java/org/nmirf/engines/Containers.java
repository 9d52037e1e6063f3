package org.nmirf.engines;

import java.net.URI;
import java.time.Duration;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL and the full Elasticsearch as containers, where a container engine answers. */
final class Containers {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Containers() {}

    static PostgresEngine postgres(String password) {
        var container =
                container("nmirf.image.postgres", "postgres:18")
                        .withEnv("POSTGRES_PASSWORD", password)
                        .withExposedPorts(5432)
                        .waitingFor(
                                Wait.forLogMessage(".*ready to accept connections.*\\s", 2)
                                        .withStartupTimeout(PATIENCE));
        container.start();
        String address =
                "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432);
        return new PostgresContainer(address, password);
    }

    static ElasticsearchEngine elasticsearch(String password) {
        var container =
                container(
                                "nmirf.image.elasticsearch",
                                "docker.elastic.co/elasticsearch/elasticsearch:9.5.3")
                        .withEnv("discovery.type", "single-node")
                        .withEnv("xpack.security.http.ssl.enabled", "false")
                        .withEnv("cluster.routing.allocation.disk.threshold_enabled", "false")
                        .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                        .withEnv("ELASTIC_PASSWORD", password)
                        .withExposedPorts(9200)
                        .waitingFor(
                                Wait.forHttp("/_cluster/health?wait_for_status=yellow")
                                        .forPort(9200)
                                        .withBasicCredentials("elastic", password)
                                        .withStartupTimeout(PATIENCE));
        container.start();
        String address = "http://" + container.getHost() + ":" + container.getMappedPort(9200);
        return new ElasticsearchContainer(URI.create(address), "elastic", password);
    }

    static boolean answers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    // Testcontainers removes a container when this process ends, so nobody closes it here.
    @SuppressWarnings("resource")
    private static GenericContainer<?> container(String imageProperty, String image) {
        return new GenericContainer<>(
                DockerImageName.parse(System.getProperty(imageProperty, image)));
    }

    private record PostgresContainer(String address, String password) implements PostgresEngine {
        @Override
        public String superuser() {
            return "postgres";
        }

        @Override
        public String jdbcUrl(String database) {
            return address + "/" + database;
        }
    }

    private record ElasticsearchContainer(URI uri, String user, String password)
            implements ElasticsearchEngine {}
}
