package org.nmirf.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Shows the e-mails of a mailbox as text: nothing of an e-mail is ever markup here. */
final class MailboxPage implements AutoCloseable {

    private static final int SHOWN = 200;
    private static final Pattern MAIL = Pattern.compile("/([0-9]{1,6})");
    private static final Pattern FILE = Pattern.compile("/([0-9]{1,6})\\.eml");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final String HTML = "text/html; charset=utf-8";

    private final HttpServer server;
    private final Mailbox mailbox;

    private MailboxPage(HttpServer server, Mailbox mailbox) {
        this.server = server;
        this.mailbox = mailbox;
    }

    static MailboxPage start(int port, Mailbox mailbox) {
        try {
            // Links in e-mails stand for people: nobody else on the network may read them.
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var page = new MailboxPage(HttpServer.create(address, 0), mailbox);
            page.server.createContext("/", page::answer);
            page.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            page.server.start();
            return page;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private record Answer(int status, String type, Charset charset, String body) {

        static Answer page(int status, String title, String content) {
            String html =
                    """
                    <!DOCTYPE html>
                    <html lang="en">
                    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                    <title>%s</title></head>
                    <body><main><h1>%s</h1>
                    %s</main></body>
                    </html>
                    """
                            .formatted(title, title, content);
            return new Answer(status, HTML, StandardCharsets.UTF_8, html);
        }
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            Answer answer = answer(call.getRequestURI().getPath());
            var headers = call.getResponseHeaders();
            headers.set("Content-Type", answer.type());
            headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            byte[] body = answer.body().getBytes(answer.charset());
            call.sendResponseHeaders(answer.status(), body.length);
            call.getResponseBody().write(body);
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private Answer answer(String path) throws MessagingException, IOException {
        Matcher mail = MAIL.matcher(path);
        Matcher file = FILE.matcher(path);
        if (path.equals("/")) {
            return Answer.page(200, "E-mails of the nodes", list());
        }
        if (mail.matches()) {
            var found = mailbox.read(Integer.parseInt(mail.group(1)));
            if (found.isPresent()) {
                return Answer.page(200, "E-mail " + mail.group(1), one(found.get(), path));
            }
        }
        if (file.matches()) {
            var found = mailbox.source(Integer.parseInt(file.group(1)));
            if (found.isPresent()) {
                return new Answer(200, "message/rfc822", StandardCharsets.ISO_8859_1, found.get());
            }
        }
        return Answer.page(404, "Nothing here", "<p><a href=\"/\">All e-mails</a></p>\n");
    }

    private String list() throws MessagingException {
        List<Integer> numbers = mailbox.numbers();
        if (numbers.isEmpty()) {
            return "<p>No e-mail was sent yet. What the nodes send will be listed here.</p>\n";
        }
        var list = new StringBuilder("<ol reversed start=\"" + numbers.getFirst() + "\">\n");
        for (int number : numbers.subList(0, Math.min(SHOWN, numbers.size()))) {
            var mail = mailbox.read(number);
            if (mail.isPresent()) {
                list.append("<li><a href=\"/%d\"><bdi>".formatted(number))
                        .append(text(mail.get().getSubject()))
                        .append("</bdi></a> to <bdi>")
                        .append(text(header(mail.get(), "To")))
                        .append("</bdi>, ")
                        .append(text(String.valueOf(mail.get().getSentDate())))
                        .append("</li>\n");
            }
        }
        return list.append("</ol>\n").toString();
    }

    private static String one(MimeMessage mail, String path)
            throws MessagingException, IOException {
        var page = new StringBuilder("<p><a href=\"/\">All e-mails</a></p>\n<dl>\n");
        for (String name : List.of("From", "To", "Date", "Message-ID", "List-Unsubscribe")) {
            page.append(
                    "<dt>%s</dt><dd><bdi>%s</bdi></dd>\n"
                            .formatted(name, text(header(mail, name))));
        }
        String words =
                mail.getContent() instanceof Multipart parts
                        ? parts.getBodyPart(0).getContent().toString()
                        : mail.getContent().toString();
        return page.append("</dl>\n<h2 dir=\"auto\">")
                .append(text(mail.getSubject()))
                .append("</h2>\n<pre dir=\"auto\">")
                .append(LINK.matcher(text(words)).replaceAll("<a href=\"$0\">$0</a>"))
                .append(
                        "</pre>\n<p><a href=\"%s.eml\">The whole as a file</a></p>\n"
                                .formatted(path))
                .toString();
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        String[] values = mail.getHeader(name);
        return values == null ? "" : decoded(Stream.of(values).findFirst().orElse(""));
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException unknown) {
            return header;
        }
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
