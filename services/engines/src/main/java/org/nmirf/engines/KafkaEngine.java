package org.nmirf.engines;

import java.util.Map;

/** A Kafka broker that a caller may use, wherever it runs. */
public interface KafkaEngine {

    /** Host and port for a client's first connection. */
    String bootstrapServers();

    /** Connection settings of the super user, who may create topics, users and their rights. */
    Map<String, Object> adminProperties();

    /**
     * Connection settings of an ordinary user.
     *
     * @param user the name, as given to the broker with a SCRAM-SHA-512 credential
     * @param password that credential's password
     */
    Map<String, Object> clientProperties(String user, String password);
}
