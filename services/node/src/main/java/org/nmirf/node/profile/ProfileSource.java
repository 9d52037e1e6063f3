package org.nmirf.node.profile;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Declared;
import org.nmirf.node.declaration.DeclarationKind;
import org.nmirf.node.declaration.DeclarationSource;
import org.springframework.stereotype.Component;

/** The profile as it would leave. */
@Component
class ProfileSource implements DeclarationSource {

    private final Profiles profiles;

    ProfileSource(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public DeclarationKind kind() {
        return DeclarationKind.MECHANISM;
    }

    @Override
    public Optional<Declared> current() {
        return profiles.find().map(profile -> profile.content().declared());
    }

    @Override
    public Set<String> authors(@Nullable Declared published) {
        return profiles.find()
                .map(profile -> profiles.writersSince(profile, published))
                .orElse(Set.of());
    }
}
