package org.nmirf.hub.corpus;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the corpus is kept ready.
 *
 * @param folder where the file lies; it can be deleted at any time
 * @param freshness how old it may be when somebody asks for it
 */
@ConfigurationProperties("hub.corpus")
record CorpusSettings(Path folder, @DefaultValue("15m") Duration freshness) {}
