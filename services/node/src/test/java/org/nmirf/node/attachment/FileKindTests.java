package org.nmirf.node.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.disclosure.AttachmentKind;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** What is kept, by its content; and what may leave where nothing was said. */
class FileKindTests {

    @Test
    void tellsAFileByItsContent() {
        assertThat(FileKind.of(Files.photograph())).contains(FileKind.JPEG);
        assertThat(FileKind.of(Files.pdf(1, "Words"))).contains(FileKind.PDF);
        assertThat(FileKind.of("لا شيء\n".getBytes(StandardCharsets.UTF_8)))
                .contains(FileKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "MZ\u0000", "PK\u0003\u0004 some archive", "GIF89a\u0000"})
    void keepsNothingElse(String content) {
        assertThat(FileKind.of(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void letsNothingLeaveUnlessItIsSaid() throws IOException {
        var settings = settings(Map.of());

        for (FileKind kind : FileKind.values()) {
            assertThat(settings.allow(kind)).as(kind.name()).isFalse();
        }
    }

    @Test
    void letsLeaveWhatIsSaid() throws IOException {
        var settings = settings(Map.of("NODE_ATTACHMENTS_LEAVING", "image"));

        assertThat(settings.leaving()).isEqualTo(Set.of(AttachmentKind.IMAGE));
        assertThat(settings.allow(FileKind.JPEG)).isTrue();
        assertThat(settings.allow(FileKind.PDF)).isFalse();
        assertThat(settings.allow(FileKind.OFFICE)).isFalse();
    }

    private static AttachmentSettings settings(Map<String, Object> given) throws IOException {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        return Binder.get(environment).bindOrCreate("node.attachments", AttachmentSettings.class);
    }
}
