package org.nmirf.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processor time of processes, as Linux counts it. */
public final class ProcessTime {

    // Linux tells programs about time in hundredths of a second, whatever it counts in itself.
    private static final double TICKS_A_SECOND = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_CHILDREN = 13;
    private static final int SYSTEM_OF_CHILDREN = 14;

    private ProcessTime() {}

    /** Seconds of the process and its descendants, ended ones included. */
    public static double seconds(long pid) {
        return ProcessHandle.of(pid)
                .map(
                        process ->
                                Stream.concat(Stream.of(process), process.descendants())
                                        .mapToDouble(each -> ofOne(each.pid()))
                                        .sum())
                .orElse(0.0);
    }

    /** Seconds of this process alone. */
    public static double own() {
        return ofOne(ProcessHandle.current().pid());
    }

    private static double ofOne(long pid) {
        try {
            return seconds(Files.readString(Path.of("/proc/" + pid + "/stat")));
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Of one line of {@code /proc/PID/stat}; the name in it may hold blanks and brackets. */
    static double seconds(String line) {
        List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
        return Stream.of(USER, SYSTEM, USER_OF_CHILDREN, SYSTEM_OF_CHILDREN)
                        .mapToLong(field -> Long.parseLong(fields.get(field)))
                        .sum()
                / TICKS_A_SECOND;
    }
}
