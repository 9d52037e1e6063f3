package org.nmirf.node.declaration;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Declared;

/** Where the content of a declaration comes from: the feature in which people write it. */
public interface DeclarationSource {

    /** Which one. */
    DeclarationKind kind();

    /** What would leave if it were handed in now; empty while there is nothing to say. */
    Optional<Declared> current();

    /**
     * Who wrote what is new in it; whoever hands it in joins them.
     *
     * @param published what the network was given last; null when it has nothing
     */
    Set<String> authors(@Nullable Declared published);
}
