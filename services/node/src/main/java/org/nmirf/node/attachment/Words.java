package org.nmirf.node.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;

/** Takes the words out of a document, within bounds of pages, characters, memory and time. */
final class Words {

    static final int MOST_PAGES = 60;
    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_MEMORY = 64 * 1024 * 1024;
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Semaphore AT_WORK = new Semaphore(2);

    private Words() {}

    /** The words, or why there are none. */
    static Outcome<String> of(FileKind kind, byte[] content) {
        return switch (kind) {
            case TEXT -> tidy(new String(content, StandardCharsets.UTF_8));
            case PDF -> inTime(() -> pdf(content));
            case PNG, JPEG, OFFICE -> refused("document.kind");
        };
    }

    private static Outcome<String> inTime(Callable<Outcome<String>> work) {
        // Whoever is past the time goes on until the page ends: only so many at a time.
        if (!AT_WORK.tryAcquire()) {
            return refused("document.time");
        }
        var task =
                new FutureTask<>(
                        () -> {
                            try {
                                return work.call();
                            } finally {
                                AT_WORK.release();
                            }
                        });
        // A thread of its own: a page that never ends must not hold the request.
        Thread.ofPlatform().daemon().name("words").start(task);
        try {
            return task.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return refused("document.time");
        } catch (ExecutionException hostile) {
            return refused("document.broken");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return refused("document.time");
        }
    }

    private static Outcome<String> pdf(byte[] content) throws IOException {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
        try (PDDocument document =
                Loader.loadPDF(new RandomAccessReadBuffer(content), "", null, null, memory)) {
            if (document.isEncrypted()) {
                return refused("document.encrypted");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                return refused("document.pages", MOST_PAGES);
            }
            return tidy(text(document));
        } catch (InvalidPasswordException locked) {
            return refused("document.encrypted");
        }
    }

    private static String text(PDDocument document) throws IOException {
        var text = new StringBuilder();
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (Thread.currentThread().isInterrupted() || text.length() > MOST_CHARACTERS) {
                break;
            }
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(stripper.getText(document)).append('\n');
        }
        return text.toString();
    }

    private static Outcome<String> tidy(String text) {
        String plain =
                text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace('\f', '\n')
                        .replace("\uFEFF", "")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ")
                        .replaceAll("[ \t]+\n", "\n")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip();
        if (plain.isEmpty()) {
            return refused("document.empty");
        }
        return Outcome.done(
                plain.length() > MOST_CHARACTERS ? plain.substring(0, MOST_CHARACTERS) : plain);
    }

    private static Outcome<String> refused(String code, Object... arguments) {
        return Outcome.refused(Refusal.of(Kind.INVALID, code, arguments));
    }
}
