package org.nmirf.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTests {

    @ParameterizedTest
    @CsvSource({
        "/practices, /practices",
        "/api/practices/0d4dbd6c-51f4-4a2c-9cbb-0d1d9d0f7a11,"
                + " /api/practices/0d4dbd6c-51f4-4a2c-9cbb-0d1d9d0f7a11",
        "/practices/0d4dbd6c-51f4-4a2c-9cbb-0d1d9d0f7a11/review,"
                + " /practices/0d4dbd6c-51f4-4a2c-9cbb-0d1d9d0f7a11/*",
        "/api/practices/amina, /api/practices/*",
        "/api/practices/Amina%20Benali/findings, /api/practices/*/*",
        "/Amina, /*",
        "/api/%D8%A3, /api/*",
        "/, /*"
    })
    void keepsOutOfTheLogWhatSomebodyTyped(String path, String logged) {
        assertThat(Refusals.forLog(path)).isEqualTo(logged);
    }
}
