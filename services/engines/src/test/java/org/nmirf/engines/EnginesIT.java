package org.nmirf.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginesIT {

    @TempDir Path directory;

    @Test
    void startsEachSharedEngineOnlyOnce() {
        assertThat(Engines.postgres()).isSameAs(Engines.postgres());
        assertThat(Engines.kafka()).isSameAs(Engines.kafka());
        assertThat(Engines.elasticsearch()).isSameAs(Engines.elasticsearch());
    }

    @Test
    void leavesNothingRunningAfterClose() {
        PostgresServer server = server();
        server.start();
        server.awaitReady();
        List<ProcessHandle> all =
                ProcessHandle.of(server.pid()).orElseThrow().descendants().toList();

        server.close();

        assertThat(server.isRunning()).isFalse();
        assertThat(all).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void refusesADirectoryThatIsInUse() {
        try (PostgresServer server = server();
                PostgresServer second = server()) {
            server.start();

            assertThatThrownBy(second::start)
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("in use by process " + server.pid());
        }
    }

    @Test
    void endsAnEngineWhoseStarterIsGone() throws Exception {
        try (PostgresServer left = server();
                PostgresServer next = server()) {
            left.start();
            left.awaitReady();
            Path owners = directory.resolve("engine.pid");
            Process gone = new ProcessBuilder("true").start();
            gone.waitFor();
            Files.write(owners, List.of(Files.readAllLines(owners).getFirst(), gone.pid() + " 0"));

            next.start();
            next.awaitReady();

            assertThat(left.isRunning()).isFalse();
        }
    }

    @Test
    void saysWhatAnEngineThatDoesNotStartPrinted() {
        try (PostgresServer server = new PostgresServer(directory, 1, "made up")) {
            server.start();

            assertThatThrownBy(() -> server.awaitReady(Duration.ofSeconds(30)))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("could not bind");
        }
    }

    @Test
    void endsItsEnginesWhenItIsKilledItself() throws Exception {
        Process parent = startParent();
        try (BufferedReader output = parent.inputReader(StandardCharsets.UTF_8)) {
            String line =
                    output.lines()
                            .filter(each -> each.startsWith(StartedEngines.PREFIX))
                            .findFirst()
                            .orElseThrow();
            List<ProcessHandle> engines =
                    Stream.of(line.split(" ", -1))
                            .skip(1)
                            .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                            .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
                            .toList();

            parent.destroyForcibly();

            for (ProcessHandle engine : engines) {
                assertThat(engine.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
            }
        }
    }

    private Process startParent() throws Exception {
        return new ProcessBuilder(
                        EngineFiles.java().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartedEngines.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private PostgresServer server() {
        return new PostgresServer(directory, FreePorts.find(1).getFirst(), "made up");
    }
}
