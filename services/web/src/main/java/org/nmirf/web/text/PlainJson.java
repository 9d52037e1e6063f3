package org.nmirf.web.text;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Lets nobody see what {@link PlainText} takes out of texts and names in JSON. */
final class PlainJson extends SimpleModule {

    private static final long serialVersionUID = 1;

    PlainJson() {
        super("plain texts");
        addDeserializer(String.class, new Texts());
        addKeyDeserializer(String.class, new Names());
    }

    private static final class Texts extends StringDeserializer {

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            String text = super.deserialize(parser, context);
            return text == null ? null : PlainText.of(text);
        }
    }

    private static final class Names extends KeyDeserializer {

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            return PlainText.of(name);
        }
    }
}
