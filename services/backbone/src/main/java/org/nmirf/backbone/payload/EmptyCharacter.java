package org.nmirf.backbone.payload;

import java.util.Collection;
import java.util.Map;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Looks for the character U+0000, over which whoever keeps a text would stumble for ever. */
final class EmptyCharacter {

    private EmptyCharacter() {}

    /** Whether any text in there has it, at any depth. */
    static boolean isIn(@Nullable Object value) {
        return switch (value) {
            case CharSequence text -> text.chars().anyMatch(character -> character == 0);
            case IndexedRecord one ->
                    one.getSchema().getFields().stream()
                            .anyMatch(field -> isIn(one.get(field.pos())));
            case Collection<?> some -> some.stream().anyMatch(EmptyCharacter::isIn);
            case Map<?, ?> some -> isIn(some.keySet()) || isIn(some.values());
            case null, default -> false;
        };
    }
}
