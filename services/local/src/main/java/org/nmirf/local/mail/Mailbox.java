package org.nmirf.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** E-mails as files of a folder, numbered as they came. */
final class Mailbox {

    private static final String ENDING = ".eml";

    private final Path folder;

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /** Keeps one more. */
    synchronized void keep(MimeMessage mail) throws MessagingException {
        try {
            Files.createDirectories(folder);
            int number = numbers().stream().findFirst().orElse(0) + 1;
            Path part = folder.resolve("part");
            try (OutputStream out = Files.newOutputStream(part)) {
                mail.writeTo(out);
            }
            // Whoever reads the folder meanwhile sees whole files only.
            Files.move(part, file(number), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Numbers of all that are kept, the last first. */
    List<Integer> numbers() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{6}\\" + ENDING))
                    .map(name -> Integer.parseInt(name.substring(0, 6)))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One as it came, a character for each byte, or empty when there is none of that number. */
    Optional<String> source(int number) {
        try {
            return Files.exists(file(number))
                    ? Optional.of(Files.readString(file(number), StandardCharsets.ISO_8859_1))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One of them, or empty when there is none of that number. */
    Optional<MimeMessage> read(int number) throws MessagingException {
        if (!Files.exists(file(number))) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file(number))) {
            return Optional.of(new MimeMessage(Session.getInstance(new Properties()), in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path file(int number) {
        return folder.resolve("%06d%s".formatted(number, ENDING));
    }
}
