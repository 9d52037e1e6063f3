package org.nmirf.bench.camel;

import co.elastic.clients.elasticsearch.core.bulk.IndexOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.es.ElasticsearchComponent;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.main.Main;

/**
 * Takes finished JSON documents from a topic into an index by Camel's own components, in batches
 * and with the keys as ids. Every value comes from the environment.
 */
public final class CamelLoad {

    private CamelLoad() {}

    /** Runs until it is told to stop. */
    public static void main(String[] arguments) throws Exception {
        var camel = new Main();
        camel.configure().addRoutesBuilder(new Route());
        camel.run();
    }

    private static String setting(String name) {
        String value = System.getenv("CAMEL_LOAD_" + name);
        if (value == null) {
            throw new IllegalStateException("CAMEL_LOAD_" + name + " is not set");
        }
        return value;
    }

    private static final class Route extends RouteBuilder {

        private static final String BYTES =
                "org.apache.kafka.common.serialization.ByteArrayDeserializer";

        @Override
        public void configure() {
            var elasticsearch =
                    getContext().getComponent("elasticsearch", ElasticsearchComponent.class);
            elasticsearch.setUser(setting("USER"));
            elasticsearch.setPassword(setting("PASSWORD"));
            from("kafka:"
                            + setting("TOPIC")
                            + "?brokers="
                            + setting("BROKERS")
                            + "&groupId="
                            + setting("GROUP")
                            + "&autoOffsetReset=earliest&maxPollRecords=1000&batching=true"
                            + "&consumersCount=2&maxPartitionFetchBytes=4194304"
                            + "&valueDeserializer="
                            + BYTES
                            + "&securityProtocol=SASL_PLAINTEXT&saslMechanism=SCRAM-SHA-512"
                            + "&saslJaasConfig=RAW("
                            + setting("JAAS")
                            + ")")
                    .process(Route::toOperations)
                    .to(
                            "elasticsearch:bench?operation=Bulk&indexName="
                                    + setting("INDEX")
                                    + "&hostAddresses="
                                    + setting("ELASTICSEARCH"));
        }

        /** The fastest form that the component takes: bytes that nobody parses again. */
        private static void toOperations(Exchange batch) {
            List<Object> operations = new ArrayList<>();
            for (Object one : batch.getMessage().getBody(List.class)) {
                var message = ((Exchange) one).getMessage();
                operations.add(
                        new IndexOperation.Builder<BinaryData>()
                                .id(message.getHeader(KafkaConstants.KEY, String.class))
                                .document(
                                        BinaryData.of(
                                                message.getBody(byte[].class),
                                                ContentType.APPLICATION_JSON)));
            }
            batch.getMessage().setBody(operations);
        }
    }
}
