package org.nmirf.node.attachment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.disclosure.picture.CleanPicture;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.practice.Leaving;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeText;
import org.springframework.stereotype.Component;

/** Draws the pictures of a practice anew, from the files and not from anything kept of them. */
@Component
public class LeavingPictures {

    private static final int MOST_DRAWN = 32;

    private final StoredFiles files;
    private final AttachmentSettings settings;
    private final Map<String, CleanPicture> drawn = new LinkedHashMap<>(MOST_DRAWN, 0.75f, true);

    LeavingPictures(StoredFiles files, AttachmentSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /** The pictures that are to leave with a practice, or why they cannot. */
    public Outcome<List<CleanPicture>> of(Practice practice) {
        Leaving leaving = practice.content().leaving();
        Set<String> languages =
                practice.content().texts().stream()
                        .map(PracticeText::language)
                        .collect(Collectors.toSet());
        Map<UUID, Attachment> attachments =
                leaving.attachments().isEmpty()
                        ? Map.of()
                        : files.of(practice.id()).stream()
                                .collect(Collectors.toMap(Attachment::id, one -> one));
        for (UUID id : leaving.attachments()) {
            Attachment attachment = attachments.get(id);
            if (attachment == null || !settings.allow(attachment.kind())) {
                return Outcome.refused(stays());
            }
        }
        List<CleanPicture> pictures = new ArrayList<>();
        for (Leaving.Picture picture : leaving.pictures()) {
            Attachment attachment = attachments.get(picture.attachment());
            if (attachment == null || !picture.descriptions().keySet().equals(languages)) {
                return Outcome.refused(Refusal.of(Kind.CONFLICT, "disclosure.picture_undescribed"));
            }
            switch (draw(attachment)) {
                case Outcome.Done(var clean) -> pictures.add(clean);
                case Outcome.Refused(var refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        return Outcome.done(pictures);
    }

    static Refusal stays() {
        return Refusal.of(Kind.CONFLICT, "disclosure.attachment_stays");
    }

    /** Who attached what is to leave: they had a hand in it. */
    public Set<String> attachedBy(Practice practice) {
        Set<UUID> leaving = practice.content().leaving().attachments();
        return leaving.isEmpty()
                ? Set.of()
                : files.of(practice.id()).stream()
                        .filter(one -> leaving.contains(one.id()))
                        .map(Attachment::attachedBy)
                        .collect(Collectors.toSet());
    }

    /** One at a time, since each may take some memory; those that were drawn last are kept. */
    synchronized Outcome<CleanPicture> draw(Attachment attachment) {
        CleanPicture known = drawn.get(attachment.sha256());
        if (known != null) {
            return Outcome.done(known);
        }
        return switch (CleanPicture.of(files.content(attachment))) {
            case CleanPicture.Redrawn.Clean(var clean) -> {
                if (drawn.size() >= MOST_DRAWN) {
                    drawn.remove(drawn.keySet().iterator().next());
                }
                drawn.put(attachment.sha256(), clean);
                yield Outcome.done(clean);
            }
            case CleanPicture.Redrawn.Refused(var fault) ->
                    Outcome.refused(
                            Refusal.of(
                                    Kind.INVALID,
                                    "picture." + fault.name().toLowerCase(Locale.ROOT)));
        };
    }
}
