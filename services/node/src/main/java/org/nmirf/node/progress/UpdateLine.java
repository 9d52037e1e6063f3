package org.nmirf.node.progress;

import org.jspecify.annotations.Nullable;
import org.nmirf.node.wording.Wording;

/**
 * One update in a list; drawn by {@code progress/parts :: line(line)}.
 *
 * @param text in the reader's language, or the original
 * @param institution name of the first writer's; empty when none is known
 * @param about what it is about, named for the reader
 * @param page address of what it is about
 */
public record UpdateLine(
        ProgressUpdate update,
        @Nullable Wording text,
        String institution,
        String about,
        String page) {}
