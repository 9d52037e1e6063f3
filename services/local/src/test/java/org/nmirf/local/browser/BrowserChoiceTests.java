package org.nmirf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserChoiceTests {

    @TempDir private Path directory;

    @Test
    void takesABrowserFromThePath() throws IOException {
        Path program = program("google-chrome");

        assertThat(BrowserChoice.of(path())).isEqualTo(new BrowserChoice.Found(program));
    }

    @Test
    void prefersTheBrowserThatIsNamed() throws IOException {
        program("chromium");
        Path named = program("my-browser");

        assertThat(BrowserChoice.of(path("NMIRF_BROWSER", named.toString())))
                .isEqualTo(new BrowserChoice.Found(named));
        assertThat(BrowserChoice.of(path("NMIRF_BROWSER", "my-browser")))
                .isEqualTo(new BrowserChoice.Found(named));
    }

    @Test
    void refusesANameBehindWhichThereIsNothing() throws IOException {
        program("chromium");

        assertThat(BrowserChoice.of(path("NMIRF_BROWSER", "/no/such/browser")))
                .isEqualTo(
                        new BrowserChoice.Refused(
                                "NMIRF_BROWSER names no program: /no/such/browser"));
    }

    @Test
    void skipsWithoutABrowser() {
        assertThat(BrowserChoice.of(path())).isInstanceOf(BrowserChoice.Skipped.class);
    }

    @Test
    void refusesToSkipWhereABrowserIsRequired() {
        assertThat(BrowserChoice.of(path("NMIRF_REQUIRE_BROWSER", "1")))
                .isInstanceOf(BrowserChoice.Refused.class);
    }

    @Test
    void takesNoFileThatCannotBeRun() throws IOException {
        Files.createFile(directory.resolve("chromium"));

        assertThat(BrowserChoice.of(path())).isInstanceOf(BrowserChoice.Skipped.class);
    }

    private Path program(String name) throws IOException {
        Path file = Files.createFile(directory.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Map<String, String> path() {
        return Map.of("PATH", "/no/such/place:" + directory);
    }

    private Map<String, String> path(String name, String value) {
        return Map.of("PATH", directory.toString(), name, value);
    }
}
