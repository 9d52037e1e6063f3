package org.nmirf.node.link;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.springframework.stereotype.Component;

/** Opens what lies behind a secret address, and slows down those who guess. */
@Component
public class OpenLink {

    /** The most wrong secrets from one computer in {@link Attempts#WINDOW}. */
    public static final int MOST_WRONG = 30;

    /** How often one secret may be used in {@link Attempts#WINDOW}. */
    public static final int MOST_USES = 200;

    private static final String WRONG = "wrong";
    private static final String USED = "used";

    private final Attempts attempts;

    OpenLink(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * What lies behind the secret.
     *
     * @param secret as it stood in the address
     * @param computer from which somebody asks
     * @param find looks for it by the hash of the secret
     * @return refused when there is nothing ({@code link.unknown}) or after too many attempts
     *     ({@code link.too-many})
     */
    public <T> Outcome<T> open(String secret, String computer, Function<byte[], Optional<T>> find) {
        if (attempts.counted(WRONG, computer) >= MOST_WRONG) {
            return tooMany();
        }
        Secret asked = new Secret(secret);
        Optional<T> found = asked.isWellFormed() ? find.apply(asked.hash()) : Optional.empty();
        if (found.isEmpty()) {
            attempts.count(WRONG, computer);
            return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "link.unknown"));
        }
        String use = HexFormat.of().formatHex(asked.hash());
        return attempts.count(USED, use) > MOST_USES ? tooMany() : Outcome.done(found.get());
    }

    private static <T> Outcome<T> tooMany() {
        return Outcome.refused(
                Refusal.of(Refusal.Kind.TOO_MANY, "link.too-many", Attempts.WINDOW.toMinutes()));
    }
}
