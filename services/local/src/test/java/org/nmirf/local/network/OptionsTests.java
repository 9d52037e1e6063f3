package org.nmirf.local.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

    @Test
    void usesTheDocumentedPortsUnlessTold() {
        Options options = Options.parse("--home", "/checkout");

        assertThat(options.url(Port.HUB)).isEqualTo("http://localhost:8080");
        assertThat(options.port(Port.POSTGRES)).isEqualTo(5433);
        assertThat(options.data()).isEqualTo(Path.of("/checkout/deploy/local/.data"));
    }

    @Test
    void movesAPort() {
        Options options = Options.parse("--kafka-controller-port", "19093", "--ma-port", "18081");

        assertThat(options.port(Port.KAFKA_CONTROLLER)).isEqualTo(19_093);
        assertThat(options.url(Port.MA)).isEqualTo("http://localhost:18081");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "many", "-1", "123456"})
    void refusesWhatIsNoPort(String value) {
        assertThatThrownBy(() -> Options.parse("--hub-port", value))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--hub-port")
                .hasMessageContaining(value);
    }

    @Test
    void namesTheOptionsItKnows() {
        assertThatThrownBy(() -> Options.parse("--hubport", "1"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--hubport")
                .hasMessageContaining("--elasticsearch-port");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> Options.parse("--hub-port"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--hub-port");
    }
}
