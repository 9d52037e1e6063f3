package org.nmirf.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nmirf.engines.Engines;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.Members;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One hub on the shared engines, for all tests that do not stop any of them. */
@SpringBootTest
@AutoConfigureMockMvc
public abstract class RunningHub {

    protected static final HubFixture FIXTURE =
            new HubFixture(Engines.kafka(), Engines.elasticsearch(), "hub");
    protected static final TestMember MA = FIXTURE.provision("ma");
    protected static final TestMember PT = FIXTURE.provision("pt");
    protected static final TestMember FR = FIXTURE.provision("fr");

    @Autowired protected Members members;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        FIXTURE.settings(settings);
    }

    /** Puts the country on the trust list unless it is there. */
    protected final void admit(TestMember member, String regionalGroup) {
        if (members.find(member.country()).isEmpty()) {
            var key = new Member.Key(member.signer().publicKey(), null);
            members.add(
                    new Member(
                            member.country(),
                            Map.of("en", "Mechanism " + member.country()),
                            Member.Status.ADMITTED,
                            LocalDate.of(2024, 5, 9),
                            regionalGroup,
                            false,
                            List.of(key)));
        }
    }
}
