package org.nmirf.node.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.ReadActions;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.aim.ReadAims;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.nmirf.node.progress.ProgressUpdate.Voice;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Scopes;
import org.springframework.stereotype.Component;

/** Who sees updates about what, who writes them, and in whose name. */
@Component
class UpdateAccess {

    private final Scopes scopes;
    private final FindAims aims;
    private final ReadActions actions;
    private final Outside outside;

    UpdateAccess(Scopes scopes, FindAims aims, ReadActions actions, Outside outside) {
        this.scopes = scopes;
        this.aims = aims;
        this.actions = actions;
        this.outside = outside;
    }

    /** Who stands outside the State, and what those see. */
    @Component
    record Outside(FocalPoints focalPoints, Institutions institutions, SiteParts site) {

        /** Where the person serves. */
        Optional<Institution> institution(Person person) {
            return focalPoints
                    .findByAccount(person.name())
                    .filter(FocalPoint::isActive)
                    .flatMap(one -> Optional.ofNullable(one.institution()))
                    .flatMap(institutions::find);
        }

        /** Whoever serves in an independent body speaks for it, whatever role the token gives. */
        boolean has(Person person) {
            return institution(person).filter(one -> one.kind().isIndependent()).isPresent()
                    || (person.is(Role.CONTRIBUTOR)
                            && !person.is(Role.FOCAL_POINT)
                            && !isSecretariat(person));
        }
    }

    /** What the person may see of all these things, read at once. */
    Sight sight(Collection<About> abouts, Person person) {
        var read = aims.read(abouts.stream().map(UpdateAccess::aim).toList());
        Set<UUID> seen =
                actions
                        .find(
                                abouts.stream()
                                        .filter(one -> one.kind() == Kind.ACTION)
                                        .map(About::id)
                                        .toList(),
                                person)
                        .stream()
                        .map(Action::id)
                        .collect(Collectors.toSet());
        return new Sight(person, scopes.of(person), read, seen, progress(person));
    }

    private Progress progress(Person person) {
        if (!outside.has(person)) {
            return Progress.ALL;
        }
        return outside.site().parts().contains(Part.ACTIONS) ? Progress.SHOWN : Progress.OWN;
    }

    /** Whose published progress somebody sees besides what they wrote. */
    enum Progress {
        /** All of what they see at all: people of the State. */
        ALL,
        /** Of what is theirs, and where people decided to show the actions: those outside. */
        SHOWN,
        /** Of what is theirs only: those outside, where the country shows no actions. */
        OWN
    }

    /**
     * What somebody sees of some things.
     *
     * @param read what stands behind all of them but actions
     * @param actions ids of those that the person sees
     */
    record Sight(Person person, Scope scope, ReadAims read, Set<UUID> actions, Progress progress) {

        /** Whether there is such a thing, and the person may read what is published about it. */
        boolean maySee(About about) {
            if (about.kind() == Kind.ACTION) {
                return actions.contains(about.id());
            }
            Aims aim = aim(about);
            List<Recommendation> behind = read.of(aim);
            if (behind.isEmpty()) {
                return about.kind() == Kind.CLUSTER
                        && scope instanceof Scope.Everything
                        && read.hasCluster(about.id());
            }
            return read.isWithin(aim, scope)
                    || (person.is(Role.CONTRIBUTOR)
                            && behind.stream().anyMatch(UpdateAccess::isPublic));
        }

        /**
         * Whether the person may read an update. What is published is read by all who see what it
         * is about. Before that the State's own drafts are its colleagues' too; a contribution is
         * its writer's alone until it is handed in, and then theirs who moderate it.
         */
        boolean maySee(ProgressUpdate update) {
            if (update.writers().contains(person.name())) {
                return true;
            }
            if (update.state() == State.PUBLISHED) {
                return maySee(update.about()) && showsProgress(update.about());
            }
            return maySeeBefore(update)
                    && (!update.voice().isContribution() || update.state() == State.IN_REVIEW);
        }

        /**
         * Whether the person may read how an update came about: what the review took out of it, and
         * why. Who reads what is published reads no more than that.
         */
        boolean maySeeBefore(ProgressUpdate update) {
            if (update.writers().contains(person.name())) {
                return true;
            }
            return update.voice().isContribution()
                    ? isSecretariat(person)
                    : progress == Progress.ALL && maySee(update.about());
        }

        /**
         * Where a recommendation or the whole site leaves out actions, the public sees no progress,
         * and those outside see none of others' either. Whether the site is on does not matter to
         * them, they have accounts: what two people decided to show is theirs to read and to answer
         * while there is no site yet.
         */
        private boolean showsProgress(About about) {
            if (progress == Progress.ALL || about.kind() == Kind.ACTION) {
                return true;
            }
            Aims aim = aim(about);
            return read.isWithin(aim, scope)
                    || (progress == Progress.SHOWN
                            && read.of(aim).stream()
                                    .anyMatch(
                                            one ->
                                                    one.followUp()
                                                            .visibility()
                                                            .shows(Part.ACTIONS)));
        }
    }

    /** Whether there is such a thing, and the person may read what is published about it. */
    boolean maySee(About about, Person person) {
        return sight(List.of(about), person).maySee(about);
    }

    /** Whether the person may read an update, as {@link Sight} says. */
    boolean maySee(ProgressUpdate update, Person person) {
        return sight(List.of(update.about()), person).maySee(update);
    }

    /** Whether the person may read how an update came about, as {@link Sight} says. */
    boolean maySeeBefore(ProgressUpdate update, Person person) {
        return sight(List.of(update.about()), person).maySeeBefore(update);
    }

    private static boolean isPublic(Recommendation recommendation) {
        return recommendation.followUp().visibility().isShown();
    }

    private static Aims aim(About about) {
        return switch (about.kind()) {
            case CLUSTER -> new Aims(about.members(), List.of(about.id()));
            case RECOMMENDATION -> Aims.recommendation(about.id());
            case ACTION -> Aims.NONE;
        };
    }

    /** Whether the person may write about it. */
    boolean mayWrite(About about, Person person) {
        return (person.is(Role.OFFICER)
                        || person.is(Role.FOCAL_POINT)
                        || person.is(Role.CONTRIBUTOR))
                && maySee(about, person);
    }

    /** Whether the person may see what proves it inside the country, too. */
    boolean maySeeInternal(ProgressUpdate update, Person person) {
        return update.writers().contains(person.name()) || !outside.has(person);
    }

    /** Whether the person may change its words now. */
    boolean mayChange(ProgressUpdate update, Person person) {
        return update.state() == State.DRAFT
                && (update.writers().contains(person.name())
                        || (!update.voice().isContribution()
                                && !outside.has(person)
                                && mayWrite(update.about(), person)));
    }

    /** Whether the person may publish it or give it back now: four eyes. */
    boolean mayJudge(ProgressUpdate update, Person person) {
        return update.state() == State.IN_REVIEW
                && isSecretariat(person)
                && !update.writers().contains(person.name());
    }

    static boolean isSecretariat(Person person) {
        return person.is(Role.OFFICER) || person.is(Role.APPROVER);
    }

    /** In whose name the person writes. */
    Voice voice(Person person) {
        Optional<UUID> institution = outside.institution(person).map(Institution::id);
        return new Voice(outside.has(person), institution.orElse(null));
    }
}
