package org.nmirf.node.profile;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows what the profile is called. */
@Component
class ProfileNames implements RecordNames {

    private final Profiles profiles;
    private final MessageSource messages;

    ProfileNames(Profiles profiles, MessageSource messages) {
        this.profiles = profiles;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return Profiles.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return profiles.find()
                .filter(profile -> profile.id().equals(id))
                .map(
                        profile ->
                                new Name(
                                        messages.getMessage(
                                                "profile.title", null, reader.locale(null)),
                                        reader.code(),
                                        "/profile"));
    }
}
