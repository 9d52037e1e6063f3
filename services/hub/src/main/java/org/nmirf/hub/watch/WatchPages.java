package org.nmirf.hub.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.letter.Addresses;
import org.nmirf.hub.letter.Deliveries;
import org.springframework.stereotype.Component;

/** What a person's page shows of files and of letters about withdrawals. */
@Component
public class WatchPages {

    private final Watched watched;
    private final Wishes wishes;
    private final Addresses addresses;
    private final Deliveries deliveries;

    WatchPages(Watched watched, Wishes wishes, Addresses addresses, Deliveries deliveries) {
        this.watched = watched;
        this.wishes = wishes;
        this.addresses = addresses;
        this.deliveries = deliveries;
    }

    /**
     * What is shown.
     *
     * @param wish null until the person gave an address
     * @param address its state, or null
     * @param usual what the field for the address begins with
     */
    public record Shown(
            @Nullable WithdrawalWish wish,
            Addresses.@Nullable State address,
            String usual,
            List<Watched.File> files,
            List<Deliveries.Attempt> attempts) {

        /** Copies the lists. */
        public Shown {
            files = List.copyOf(files);
            attempts = List.copyOf(attempts);
        }
    }

    /** What that person sees. */
    public Shown of(String person) {
        WithdrawalWish wish = wishes.of(person).orElse(null);
        return wish == null
                ? new Shown(
                        null, null, Addresses.ofLogin().orElse(""), watched.of(person), List.of())
                : new Shown(
                        wish,
                        addresses.find(person, wish.address()).orElse(null),
                        wish.address(),
                        watched.of(person),
                        deliveries.of(wish.id()));
    }
}
