package org.nmirf.hub.export;

import java.util.Locale;
import org.nmirf.hub.search.Names;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;

/** What codes are called in a table: themselves for programs, words for people. */
interface ExportNames {

    /** Codes as they are. */
    ExportNames CODES =
            new ExportNames() {
                @Override
                public String column(String column) {
                    return column;
                }

                @Override
                public String label(String vocabulary, String code) {
                    return code;
                }

                @Override
                public String country(String code) {
                    return code;
                }

                @Override
                public String language(String code) {
                    return code;
                }

                @Override
                public String origin(String provenance) {
                    return provenance;
                }

                @Override
                public String attribution(String attribution) {
                    return attribution;
                }
            };

    /** Words of that language. */
    static ExportNames words(Language language, Names names, MessageSource messages) {
        return new ExportWords(language, Locale.of(language.code()), names, messages);
    }

    String column(String column);

    String label(String vocabulary, String code);

    String country(String code);

    String language(String code);

    String origin(String provenance);

    String attribution(String attribution);

    /** Words in the reader's language. */
    record ExportWords(Language reader, Locale locale, Names names, MessageSource messages)
            implements ExportNames {

        @Override
        public String column(String column) {
            return say("export.column." + column);
        }

        @Override
        public String label(String vocabulary, String code) {
            return names.vocabularies().label(vocabulary, code, reader.code());
        }

        @Override
        public String country(String code) {
            return names.countries().name(code, reader);
        }

        @Override
        public String language(String code) {
            return Language.find(code).map(Language::ownName).orElse(code);
        }

        @Override
        public String origin(String provenance) {
            return say("export.origin." + provenance);
        }

        @Override
        public String attribution(String attribution) {
            return say("export.attribution." + attribution);
        }

        private String say(String key) {
            return messages.getMessage(key, null, locale);
        }
    }
}
