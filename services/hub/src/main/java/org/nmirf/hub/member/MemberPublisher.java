package org.nmirf.hub.member;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.hub.identity.HubIdentity;
import org.nmirf.hub.publishing.EventPublisher;
import org.nmirf.schemas.MemberKey;
import org.nmirf.schemas.MemberStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts every change of a member on the network topic. The version column is the outbox: whatever is
 * behind it is sent, for as long as it takes.
 */
@Component
class MemberPublisher {

    private static final Logger log = LoggerFactory.getLogger(MemberPublisher.class);

    private final Members members;
    private final HubIdentity identity;
    private final EventPublisher publisher;
    private final Payloads payloads = Payloads.ofReleasedSchemas();

    MemberPublisher(Members members, HubIdentity identity, EventPublisher publisher) {
        this.members = members;
        this.identity = identity;
        this.publisher = publisher;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void publishWhatIsBehind() {
        try {
            members.stored().stream()
                    .filter(stored -> stored.publishedVersion() < stored.version())
                    .forEach(this::publish);
        } catch (KafkaException | DataAccessException away) {
            var cause = NestedExceptionUtils.getMostSpecificCause(away);
            log.warn("Members will be published later fault={}", cause.getClass().getName());
        }
    }

    private void publish(Members.Stored stored) {
        var envelope =
                new Envelope(
                        stored.eventId(),
                        EventType.MEMBER,
                        new Source.OfHub(),
                        new Subject(Kind.MEMBER, stored.subjectId()),
                        stored.version(),
                        null);
        var event = identity.sign(envelope, payloads.encode(message(stored.member())));
        publisher.publish(List.of(EventHeaders.toRecord(Topics.NETWORK, event)));
        members.published(stored);
        log.info(
                "Member published country={} version={} status={}",
                stored.member().country(),
                stored.version(),
                stored.member().status());
    }

    private static org.nmirf.schemas.Member message(Member member) {
        return org.nmirf.schemas.Member.newBuilder()
                .setCountry(member.country().code())
                .setNames(member.names())
                .setStatus(MemberStatus.valueOf(member.status().name()))
                .setSince(member.since().toString())
                .setRegionalGroup(member.regionalGroup())
                .setExecutiveCommittee(member.executiveCommittee())
                .setKeys(member.keys().stream().map(MemberPublisher::message).toList())
                .build();
    }

    private static MemberKey message(Member.Key key) {
        LocalDate revoked = key.revoked();
        return MemberKey.newBuilder()
                .setKid(key.publicKey().kid())
                .setPublicKey(key.publicKey().x())
                .setRevoked(revoked == null ? null : revoked.toString())
                .build();
    }
}
