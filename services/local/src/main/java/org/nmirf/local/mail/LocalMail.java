package org.nmirf.local.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real mail server that delivers to a folder instead of to people, and shows it on a page. */
public final class LocalMail implements AutoCloseable {

    private static final String HERE = "127.0.0.1";

    private final Mailbox mailbox;
    private final Map<String, String> users;
    private @Nullable GreenMail server;
    private @Nullable MailboxPage page;

    /**
     * @param folder where e-mails are kept
     * @param users who may send, and their passwords
     */
    public LocalMail(Path folder, Map<String, String> users) {
        this.mailbox = new Mailbox(folder);
        this.users = Map.copyOf(users);
    }

    /** Starts the server and the page on these ports of this machine. */
    public void start(int mailPort, int pagePort) {
        var started = new GreenMail(new ServerSetup(mailPort, HERE, ServerSetup.PROTOCOL_SMTP));
        users.forEach((user, password) -> started.setUser(user + "@example.org", user, password));
        GreenMailUser reader = started.setUser("everybody@example.org", "everybody", "nobody");
        started.getUserManager().setAuthRequired(true);
        started.getUserManager()
                .setMessageDeliveryHandler(
                        (mail, address) -> {
                            mailbox.keep(mail.getMessage());
                            return reader;
                        });
        started.start();
        server = started;
        page = MailboxPage.start(pagePort, mailbox);
    }

    @Override
    public void close() {
        GreenMail running = server;
        if (running != null) {
            running.stop();
        }
        MailboxPage shown = page;
        if (shown != null) {
            shown.close();
        }
    }
}
