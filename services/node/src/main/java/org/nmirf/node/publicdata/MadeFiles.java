package org.nmirf.node.publicdata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.nmirf.node.publicview.PublicQuery;
import org.springframework.stereotype.Component;

/**
 * Keeps files of what the public sees, so that whoever asks again, or at the same time, makes no
 * work. What is hidden is in none of them: what the public sees has another stamp then.
 */
@Component
class MadeFiles {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    // What a question weighs beside its file.
    private static final int QUESTION = 10_000;

    private final Cache<Asked, byte[]> files =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((Asked asked, byte[] file) -> QUESTION + file.length)
                    .expireAfterAccess(Duration.ofHours(1))
                    .build();

    /**
     * What makes a file the same as another.
     *
     * @param stamp of what the public sees
     * @param language in which it speaks; empty for a file of codes
     */
    record Asked(String stamp, String extension, String language, PublicQuery query) {}

    /** The file, made now by whoever asks first; the others wait for that. */
    byte[] get(Asked asked, Supplier<byte[]> make) {
        return Objects.requireNonNull(files.get(asked, unknown -> make.get()));
    }
}
