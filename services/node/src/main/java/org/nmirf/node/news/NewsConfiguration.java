package org.nmirf.node.news;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Consumer;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.receipt.HubEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

    @Bean
    TakeNews takeNews(
            HubEvents hub,
            Payloads payloads,
            NodeIdentity identity,
            StoredNews stored,
            MeterRegistry meters) {
        return new TakeNews(new NewsCheck(hub, payloads, identity.country()), stored, meters);
    }

    /** What Spring Cloud Stream calls with each batch of what the hub tells. */
    @Bean
    Consumer<List<Arrival>> news(TakeNews take) {
        return take::take;
    }
}
