package org.nmirf.node;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.nmirf.node.archive.ArchiveCommand;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.proof.EgressCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.Environment;

/** Starts the application of one country. */
// Features may use the same word for different things: a bean is called by its full name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class NodeApplication {

    /** Runs until it is told to stop, or does one of the offline commands and ends. */
    public static void main(String[] arguments) {
        if (EgressCommand.isMeantBy(arguments)) {
            System.exit(EgressCommand.run(List.of(arguments), System.getenv(), System.out));
        }
        if (ArchiveCommand.isMeantBy(arguments)) {
            System.exit(ArchiveCommand.run(List.of(arguments), System.getenv(), System.out));
        }
        SpringApplication.run(NodeApplication.class, arguments);
    }

    /** The time, with the country's days: what is open until a day is so until midnight there. */
    @Bean
    Clock clock(Environment environment) {
        return Clock.system(ZoneId.of(environment.getProperty("nmirf.web.zone", "UTC")));
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }
}
