package org.nmirf.node.declaring;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.declaration.DeclarationKind;
import org.nmirf.node.declaration.Declarations;
import org.nmirf.node.site.DeclarationTitles;
import org.nmirf.node.site.Heading;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows what declarations are called. */
@Component
class DeclarationNames implements DeclarationTitles {

    private final Declarations declarations;
    private final MessageSource messages;

    DeclarationNames(Declarations declarations, MessageSource messages) {
        this.declarations = declarations;
        this.messages = messages;
    }

    @Override
    public Optional<Titled> find(UUID id, Locale reader) {
        return declarations
                .kind(id)
                .map(kind -> new Titled(new Heading(name(kind, reader), ""), kind.page()));
    }

    String name(DeclarationKind kind, Locale reader) {
        return messages.getMessage("declaration.name." + kind, null, reader);
    }
}
