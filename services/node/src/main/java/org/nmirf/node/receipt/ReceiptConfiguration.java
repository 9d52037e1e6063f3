package org.nmirf.node.receipt;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Consumer;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.ledger.ReleaseProgress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {

    @Bean
    TakeReceipts takeReceipts(
            ReceiptCheck check, Ledger ledger, ReleaseProgress progress, MeterRegistry meters) {
        return new TakeReceipts(check, ledger, progress, meters);
    }

    @Bean
    HubEvents hubEvents(ReceiptSettings settings, JsonMapper json) {
        return new HubEvents(new HubKey(settings.hubKeyFile(), json));
    }

    @Bean
    ReceiptCheck receiptCheck(HubEvents hub, Payloads payloads) {
        return new ReceiptCheck(hub, payloads);
    }

    /** What Spring Cloud Stream calls with each batch of the country's receipts. */
    @Bean
    Consumer<List<Arrival>> receipts(TakeReceipts take) {
        return take::take;
    }
}
