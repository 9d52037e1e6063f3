package org.nmirf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A first visit over a slow line stays light. */
@InBrowser
class WeightIT {

    private static final int LIMIT_BYTES = 200_000;

    @Test
    void theFirstVisitToTheHubIsLight(Visitors visitors) {
        assertThat(weight(visitors.anybody("ar"), visitors.sites().hub() + "/"))
                .isBetween(10_000, LIMIT_BYTES);
    }

    @Test
    void theFirstVisitToANodeIsLight(Visitors visitors) {
        String today = visitors.sites().node("ma") + "/";
        String passport = visitors.signedIn("officer-ma", today, "ar").passport();

        assertThat(weight(visitors.returning(passport, "ar"), today))
                .isBetween(10_000, LIMIT_BYTES);
    }

    private static int weight(Visitor visitor, String address) {
        List<Request> requests = new ArrayList<>();
        visitor.page().onRequestFinished(requests::add);
        visitor.open(address);
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        return requests.stream().mapToInt(request -> request.sizes().responseBodySize).sum();
    }
}
