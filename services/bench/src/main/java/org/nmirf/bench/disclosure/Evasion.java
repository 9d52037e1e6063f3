package org.nmirf.bench.disclosure;

import java.util.stream.Collectors;

/** The ways in which a value may be written so that a simple search misses it. */
enum Evasion {
    ZERO_WIDTH_SPACE {
        @Override
        String of(String value) {
            return between(value, "\u200B");
        }
    },
    ZERO_WIDTH_JOINER {
        @Override
        String of(String value) {
            return between(value, "\u200D");
        }
    },
    SOFT_HYPHEN {
        @Override
        String of(String value) {
            return between(value, "\u00AD");
        }
    },
    BIDI_CONTROL {
        @Override
        String of(String value) {
            return "\u202D" + value + "\u202C";
        }
    },
    FULL_WIDTH {
        @Override
        String of(String value) {
            return each(value, unit -> unit > ' ' && unit < 0x7F ? unit - 0x20 + 0xFF00 : unit);
        }
    },
    ARABIC_DIGITS {
        @Override
        String of(String value) {
            return each(value, unit -> unit >= '0' && unit <= '9' ? unit - '0' + 0x660 : unit);
        }
    },
    PERSIAN_DIGITS {
        @Override
        String of(String value) {
            return each(value, unit -> unit >= '0' && unit <= '9' ? unit - '0' + 0x6F0 : unit);
        }
    },
    LOOKALIKES {
        @Override
        String of(String value) {
            return each(
                    value,
                    unit -> {
                        int at = "aeopcxABEHKMOPCTX".indexOf(unit);
                        return at < 0 ? unit : "аеорсхАВЕНКМОРСТХ".charAt(at);
                    });
        }
    },
    COMBINING_MARKS {
        @Override
        String of(String value) {
            return between(value, "\u0332");
        }
    },
    NO_BREAK_SPACE {
        @Override
        String of(String value) {
            return value.replace(' ', '\u00A0').replace('-', '\u2011');
        }
    },
    HTML_ENTITIES {
        @Override
        String of(String value) {
            return value.codePoints()
                    .mapToObj(unit -> "&#" + unit + ";")
                    .collect(Collectors.joining());
        }
    },
    LINE_BREAK {
        @Override
        String of(String value) {
            int at = value.indexOf('@');
            return at > 0
                    ? value.substring(0, at + 1) + "\n" + value.substring(at + 1)
                    : value.replaceFirst(" ", "\n");
        }
    };

    abstract String of(String value);

    private static String between(String value, String mark) {
        return value.codePoints().mapToObj(Character::toString).collect(Collectors.joining(mark));
    }

    private static String each(String value, java.util.function.IntUnaryOperator change) {
        return value.codePoints()
                .map(change)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
