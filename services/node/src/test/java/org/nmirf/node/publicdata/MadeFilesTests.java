package org.nmirf.node.publicdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.nmirf.node.publicview.PublicQuery;

class MadeFilesTests {

    private final MadeFiles files = new MadeFiles();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesAFileOnceForAllWhoAskAtTheSameTime() throws Exception {
        var all = new CountDownLatch(8);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<byte[]> asking =
                    () -> {
                        all.countDown();
                        all.await();
                        return get("stamp", "en");
                    };
            people.invokeAll(Collections.nCopies(8, asking));
        }

        assertThat(made).hasValue(1);
    }

    @Test
    void makesAnotherWhenThePublicSeesSomethingElse() {
        byte[] first = get("one", "en");
        byte[] second = get("two", "en");

        assertThat(second).isNotEqualTo(first);
        assertThat(get("two", "fr")).isNotEqualTo(second);
        assertThat(get("two", "en")).isEqualTo(second);
    }

    private byte[] get(String stamp, String language) {
        var asked = new MadeFiles.Asked(stamp, "pdf", language, PublicQuery.ALL);
        return files.get(asked, () -> new byte[] {(byte) made.incrementAndGet()});
    }
}
