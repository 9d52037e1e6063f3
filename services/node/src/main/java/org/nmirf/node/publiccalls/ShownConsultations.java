package org.nmirf.node.publiccalls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.nmirf.node.consultation.Addressee;
import org.nmirf.node.consultation.Addressees;
import org.nmirf.node.consultation.Consultation;
import org.nmirf.node.consultation.Consultation.Phase;
import org.nmirf.node.consultation.Consultations;
import org.nmirf.node.consultation.Contribution;
import org.nmirf.node.consultation.Contributions;
import org.nmirf.node.people.Institution;
import org.nmirf.node.publiccalls.PublicConsultation.Received;
import org.nmirf.node.publiccalls.PublicConsultation.Said;
import org.nmirf.node.publicview.PublicSite;
import org.springframework.stereotype.Component;

/**
 * The calls for contributions that the public sees. They are read each time, so that what is taken
 * back is gone with the next request.
 */
@Component
public class ShownConsultations {

    /** So many of one kind who answered are told as a number, though they do not give a name. */
    static final int ENOUGH = 3;

    private final Consultations consultations;
    private final Addressees addressees;
    private final Contributions contributions;
    private final Clock clock;

    ShownConsultations(
            Consultations consultations,
            Addressees addressees,
            Contributions contributions,
            Clock clock) {
        this.consultations = consultations;
        this.addressees = addressees;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** Those of such a site, what closes last first; none while it is off or has no such pages. */
    public List<PublicCall> all(PublicSite site) {
        if (!site.isOn() || !site.hasConsultations()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return consultations.all().stream()
                .filter(one -> isShown(one, today))
                .map(one -> call(one, today))
                .toList();
    }

    private static PublicCall call(Consultation one, LocalDate today) {
        var content = one.content();
        return new PublicCall(
                one.id(),
                content.title(),
                content.opens(),
                content.closes(),
                one.phase(today) == Phase.OPEN);
    }

    /** The one with that id, if the public of such a site may see it. */
    public Optional<PublicConsultation> find(PublicSite site, UUID id) {
        LocalDate today = LocalDate.now(clock);
        return site.isOn() && site.hasConsultations()
                ? consultations
                        .find(id)
                        .filter(one -> isShown(one, today))
                        .map(one -> view(one, today))
                : Optional.empty();
    }

    private static boolean isShown(Consultation one, LocalDate today) {
        return one.content().isShown() && one.phase(today) != Phase.PLANNED;
    }

    private PublicConsultation view(Consultation one, LocalDate today) {
        var content = one.content();
        List<Addressee> asked = addressees.of(one.id());
        Map<UUID, Contribution> sent =
                contributions.find(asked.stream().map(Addressee::id).toList());
        Map<Addressee, Contribution> came = new LinkedHashMap<>();
        for (Addressee each : asked) {
            Contribution theirs = sent.get(each.id());
            if (theirs != null && !theirs.isDraft()) {
                came.put(each, theirs);
            }
        }
        return new PublicConsultation(
                one.id(),
                content.title(),
                content.questions(),
                content.opens(),
                content.closes(),
                one.phase(today) == Phase.OPEN,
                received(came),
                said(came),
                content.outcome());
    }

    /** No total: it would tell what small numbers are left out. */
    static List<Received> received(Map<Addressee, Contribution> came) {
        Map<Institution.Kind, List<Contribution>> kinds = new TreeMap<>();
        came.forEach(
                (addressee, contribution) ->
                        kinds.computeIfAbsent(addressee.kind(), kind -> new ArrayList<>())
                                .add(contribution));
        List<Received> received = new ArrayList<>();
        kinds.forEach(
                (kind, theirs) -> {
                    boolean isTold =
                            theirs.size() >= ENOUGH
                                    || theirs.stream().allMatch(Contribution::isShown);
                    received.add(new Received(kind.name(), isTold ? theirs.size() : null));
                });
        return received;
    }

    private static List<Said> said(Map<Addressee, Contribution> came) {
        List<Said> said = new ArrayList<>();
        came.forEach(
                (addressee, contribution) -> {
                    if (contribution.isShown()) {
                        said.add(
                                new Said(
                                        addressee.name(),
                                        addressee.kind().name(),
                                        contribution.language(),
                                        contribution.text()));
                    }
                });
        return said;
    }
}
