package org.nmirf.local.network;

import java.util.Locale;

/** Every address the network takes on this machine, with the option that moves it. */
public enum Port {
    HUB(8080),
    MA(8081),
    PT(8082),
    PY(8083),
    WS(8084),
    IDENTITY(9000),
    KAFKA(9092),
    KAFKA_CONTROLLER(9093),
    ELASTICSEARCH(9200),
    POSTGRES(5433),
    MAIL(2525),
    MAILBOX(8025);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    /** The port unless an option says otherwise. */
    int usual() {
        return usual;
    }

    /** The option that changes it, such as {@code --kafka-port}. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-port";
    }
}
